"""Labelled replies and what was found in them, as plain records, and their reader.

Knows the file format of `tests/accuracy/README.md`; scores nothing.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "tests" / "accuracy" / "replies.jsonl"
#: Written after the rules, without a look at them.
BLIND = ROOT / "tests" / "accuracy" / "blind.jsonl"
#: Both files by their parts; whoever works on rules reads mistakes of the first and third only.
SPLITS = ("dev", "test", "blind-a", "blind-b")
#: A sample shared by several projects; it lies beside the repository or nowhere.
SHARED = ROOT.parent / "shared" / "corpus" / "replies.jsonl"


class Span(NamedTuple):
    """Half-open range of code points; it may be empty."""

    start: int
    end: int

    def touches(self, other: "Span") -> bool:
        """Whether the two share a character; an empty span touches what encloses it."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Label:
    """What an expert marked. `optional`: finding it is not wrong, missing it is not wrong."""

    category: str
    span: Span
    optional: bool = False
    deadline: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One reply with its labels. Categories in `ignore` are not scored on it."""

    id: str
    lang: str
    text: str
    labels: tuple[Label, ...] = ()
    ignore: frozenset[str] = frozenset()
    clean: bool = False
    split: str = ""
    channel: str = "chat"
    first_reply: bool = True
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What the engine marked."""

    category: str
    span: Span
    code: str = ""
    severity: str = "warn"
    deadline: str | None = None


def read_rows(path: Path) -> list[Row]:
    """All rows of a JSON Lines file, in its order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_row(json.loads(line)) for line in lines if line.strip()]


def select(rows: Iterable[Row], lang: str | None = None, split: str | None = None) -> list[Row]:
    """The rows of one language and one split; None takes all."""
    return [row for row in rows if lang in (None, row.lang) and split in (None, row.split)]


def _row(data: Mapping[str, Any]) -> Row:
    return Row(
        id=data["id"],
        lang=data["lang"],
        text=data["text"],
        labels=tuple(_label(item) for item in data["labels"]),
        ignore=frozenset(data["ignore"]),
        clean=data["clean"],
        split=data.get("split", ""),
        channel=data["channel"],
        first_reply=data["first_reply"],
        context=tuple(data["context"]),
    )


def _label(data: Mapping[str, Any]) -> Label:
    return Label(
        category=data["category"],
        span=Span(data["start"], data["end"]),
        optional=data.get("optional", False),
        deadline=data.get("deadline"),
    )
