"""Said: one row of a table read by the meaning of its columns, in a form that can be put aside."""

import json
import re
from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any, NamedTuple, Self

from nanni.audit.readers.moments import find_moment
from nanni.audit.readers.speakers import is_event, role_of_word
from nanni.audit.readers.tables.columns import Columns
from nanni.audit.readers.turns import mended, seen_words
from nanni.model import Role

_YES = frozenset({"1", "true", "yes", "y", "t", "да", "истина", "+"})
_NO = frozenset({"0", "false", "no", "n", "f", "нет", "ложь", "-"})
_BETWEEN = re.compile(r"[;,|\n]\s*")
_META = ("subject", "status", "assignee", "tags")


class Said(NamedTuple):
    """A message before it is known who its writer is.

    Attributes:
        conversation: the id of its conversation.
        line: where it stands in the file.
        text: its words.
        role: what the row tells of its writer; ``event`` when a machine noted something down.
        author: id or name of the writer.
        name: name of the writer, when the id is something else.
        at: the time with its zone.
        attachments: number of files.
        channel: as the row names it.
        language: as the row names it.
        meta: what the row tells of its conversation.
    """

    conversation: str
    line: int
    text: str
    role: str | None
    author: str | None
    name: str | None
    at: datetime | None
    attachments: int | None
    channel: str
    language: str | None
    meta: dict[str, str]

    def packed(self) -> bytes:
        """The record as bytes."""
        plain = self._replace(at=None), self.at.isoformat() if self.at else None
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def unpacked(cls, body: bytes) -> Self:
        """The record that was packed."""
        fields, at = json.loads(body)
        said = cls(*fields)
        return said._replace(at=datetime.fromisoformat(at)) if at else said


class Reading(NamedTuple):
    """How rows are read.

    Attributes:
        columns: what the columns hold.
        zone: the zone of times that name none.
        month_first: how dates with slashes are written.
    """

    columns: Columns
    zone: tzinfo
    month_first: bool

    def time_word(self, row: Mapping[str, Any]) -> Any:  # noqa: ANN401 - text or number
        """The time as the row has it; empty when it has none."""
        told = self.columns.get(row, "at")
        if told not in {None, ""}:
            return told
        return f"{self.columns.word(row, 'date')} {self.columns.word(row, 'time')}".strip()

    def said(self, line: int, row: Mapping[str, Any]) -> Said:
        """A row, read."""
        words = self.columns.words(row)
        author, name = words.get("author", ""), words.get("name", "")
        raw = self.columns.get(row, "text")
        return Said(
            conversation=words.get("conversation", ""),
            line=line,
            text="" if raw is None else mended(seen_words(str(raw).replace("\r\n", "\n"))),
            role=_role(words),
            author=author or name or None,
            name=name if author else None,
            at=find_moment(self.time_word(row), self.zone, month_first=self.month_first),
            attachments=_count(self.columns.get(row, "attachments")),
            channel=words.get("channel", ""),
            language=words["language"][:2].lower() if "language" in words else None,
            meta={field: mended(words[field]) for field in _META if field in words},
        )


def _role(words: Mapping[str, str]) -> Role | str | None:
    if words.get("private", "").lower() in _YES or words.get("public", "").lower() in _NO:
        return "note"
    word = words.get("role", "")
    if is_event(word):
        return "event"
    inbound = words.get("inbound", "").lower()
    if inbound in _YES or inbound in _NO:
        return role_of_word(word) or ("customer" if inbound in _YES else "agent")
    return role_of_word(word)


def _count(value: object) -> int | None:
    """How many files a cell tells of: a number, a list, or addresses one after another."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | list):
        return value if isinstance(value, int) else len(value)
    text = str(value).strip()
    if text.isdecimal():
        return int(text)
    return len([part for part in _BETWEEN.split(text) if part])
