"""Labelled conversations as plain records, and their reader; scores nothing.

What an expert marked and what the engine found have one form, so that they can be laid side by
side.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nanni.model import Conversation, conversation_from_json
from tools.accuracy.rows import ROOT, Span

SHIPPED_DIALOGUES = ROOT / "tests" / "accuracy" / "dialogues.jsonl"
#: A sample shared by several projects; it lies beside the repository or nowhere.
SHARED_DIALOGUES = ROOT.parent / "shared" / "corpus" / "dialogues.jsonl"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the customer's. `answered_by`: the message that answers it, if one does."""

    index: int
    span: Span
    answered_by: int | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise of ours. `due`: ISO-8601 duration or date; `kept`: None when nobody can tell."""

    index: int
    span: Span
    due: str | None = None
    kept: bool | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Signalled:
    """A signal of the customer's; the place is for people, only message and kind are scored."""

    index: int
    span: Span
    kind: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What somebody, an expert or the engine, reads in a conversation."""

    asked: tuple[Asked, ...] = ()
    promised: tuple[Promised, ...] = ()
    signalled: tuple[Signalled, ...] = ()
    forgotten: bool = False
    outcome: str = "unclear"


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One conversation with the reading of an expert."""

    id: str
    lang: str
    conversation: Conversation
    gold: Reading
    split: str = ""

    def quote(self, index: int, span: Span) -> str:
        """The words at a place."""
        return self.conversation.messages[index].text[span.start : span.end]


def read_dialogues(path: Path) -> list[Dialogue]:
    """All rows of a JSON Lines file, in its order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_dialogue(json.loads(line)) for line in lines if line.strip()]


def select_dialogues(
    rows: Iterable[Dialogue], lang: str | None = None, split: str | None = None
) -> list[Dialogue]:
    """The rows of one language and one split; None takes all."""
    return [row for row in rows if lang in (None, row.lang) and split in (None, row.split)]


def _dialogue(data: Mapping[str, Any]) -> Dialogue:
    return Dialogue(
        data["id"],
        data["lang"],
        conversation_from_json(data),
        _reading(data["labels"]),
        data.get("split", ""),
    )


def _reading(data: Mapping[str, Any]) -> Reading:
    return Reading(
        tuple(Asked(*_place(q), q["answered_by"], _optional(q)) for q in data["questions"]),
        tuple(Promised(*_place(p), p["due"], p["kept"], _optional(p)) for p in data["promises"]),
        tuple(Signalled(*_place(s), s["kind"], _optional(s)) for s in data["signals"]),
        data["forgotten"],
        data["outcome"],
    )


def _place(data: Mapping[str, Any]) -> tuple[int, Span]:
    return data["message_index"], Span(data["start"], data["end"])


def _optional(data: Mapping[str, Any]) -> bool:
    return bool(data.get("optional", False))
