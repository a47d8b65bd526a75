"""Reading: the lines of a pasted chat, put together to messages and conversations."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from itertools import islice
from typing import TextIO

from nanni.audit.readers.export import Export, Item
from nanni.audit.readers.moments import find_clock, find_date, puts_month_first
from nanni.audit.readers.speakers import Ours, is_event, roles_of
from nanni.audit.readers.texts import is_whole, opened
from nanni.audit.readers.transcript.events import (
    FILE,
    date_line,
    event,
    is_deleted,
    is_file,
    is_notice,
    is_rule,
    words,
)
from nanni.audit.readers.transcript.heads import Head, Style, style_of, unmarked
from nanni.audit.readers.turns import Turn, conversation
from nanni.model import Conversation, Role
from nanni.review.sources.draft import Problem
from nanni.review.sources.encoding import NotTextError
from nanni.review.sources.reading import problem_of

#: Lines that are looked at before it is said how the transcript is written.
_SAMPLE = 2_000
#: A longer line is cut; a file without line ends must not fill the memory.
_LONGEST_LINE = 1 << 20
_LONGEST_MESSAGE = 1 << 22
#: A conversation with more messages comes out in parts, for the same reason.
LONGEST = 10_000
_LONGEST_SUBJECT = 120
#: WhatsApp puts it before words of its own.
_MARK = "\u200e"
#: A clock that falls back by more shows a new day; by less, two lines that were swapped.
_BACK = timedelta(hours=6)


def read(export: Export) -> Iterator[Item]:
    """The conversations of a transcript; lines of dashes stand between two of them."""
    try:
        with opened(export) as text:
            sample = list(islice(_lines(text), _SAMPLE))
        style = style_of(sample)
        if style is not None:
            with opened(export) as text:
                yield from _Transcript(export, style, puts_month_first(sample)).read(text)
        elif sample:
            yield export.problem("conversation", 1, "no line tells who speaks")
    except (OSError, NotTextError) as error:
        yield problem_of(error, str(export.path))


def _lines(text: TextIO) -> Iterator[str]:
    while line := text.readline(_LONGEST_LINE):
        yield line


class _Transcript:
    """Reads line by line; holds one conversation."""

    def __init__(self, export: Export, style: Style, month_first: bool) -> None:  # noqa: FBT001 - found, not chosen
        self._export = export
        self._style = style
        self._month_first = month_first
        self._ours = Ours(export.ours)
        self._day = find_date(_date_in(export.path.stem) or "")
        self._last: datetime | None = None
        self._count = 0
        self._turns: list[tuple[Head, datetime | None, list[str]]] = []
        self._size = 0
        self._roles: dict[str, Role] = {}
        self._meta: dict[str, str] = {}
        self._speaks = False
        #: A line drawn below what was said last: an end, unless words follow it.
        self._rule = ""

    def read(self, text: TextIO) -> Iterator[Item]:
        for number, raw in enumerate(_lines(text), 1):
            if not is_whole(raw):
                yield self._export.problem("encoding", number)
            line = unmarked(raw).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            head = self._style.head(line)
            if head is None:
                yield from self._goes_on(number, line)
                continue
            if self._rule or len(self._turns) >= LONGEST:
                yield from self._finished(ends=bool(self._rule))
            yield from self._begins(number, head, marked=_MARK in raw[1:])
        yield from self._finished(ends=True)

    def _begins(self, number: int, head: Head, *, marked: bool) -> Iterator[Problem]:
        """A message begins, or the messenger speaks; it may have marked its words."""
        at = self._moment(head)
        if at is None and head.clock and (head.date or find_clock(head.clock) is None):
            when = f"{head.date} {head.clock}".strip()
            yield self._export.problem(
                "record", number, f"{when!r} is no time; the message has none"
            )
        text = FILE if marked and is_file(head.text) else head.text
        noticed = is_deleted(text) or (marked and is_notice(text))
        self._speaks = bool(head.name) and not is_event(head.name) and not noticed
        if self._speaks:
            self._turns.append((head, at, [text] if text else []))
            self._size = len(text)
        else:
            self._note_event(text)

    def _goes_on(self, number: int, line: str) -> Iterator[Problem]:
        """A line that begins nothing: more words, a date, an event, or what stands before all."""
        day = date_line(line)
        if is_rule(line) and self._turns:
            self._rule = line
        elif day is not None and not self._has_dates():
            self._day = find_date(day, month_first=self._month_first) or self._day
            self._last = None
        elif self._note_event(line):
            return
        elif self._speaks and (line.strip() or not self._rule):
            line = f"{self._rule}\n{line}" if self._rule else line
            self._rule = ""
            self._size += len(line)
            if self._size > _LONGEST_MESSAGE > self._size - len(line):
                detail = f"the message is longer than {_LONGEST_MESSAGE >> 20} million signs"
                yield self._export.problem("record", number, detail)
            if self._size <= _LONGEST_MESSAGE:
                self._turns[-1][2].append(line)
        elif not self._turns and line.strip() and len(line) <= _LONGEST_SUBJECT:
            self._meta.setdefault("subject", line.strip(" \t#*"))

    def _has_dates(self) -> bool:
        return bool(self._turns) and bool(self._turns[-1][0].date)

    def _note_event(self, line: str) -> bool:
        told = event(line.strip())
        if told:
            self._meta["status"] = told
        return told is not None

    def _moment(self, head: Head) -> datetime | None:
        clock = find_clock(head.clock) if head.clock else None
        day = find_date(head.date, month_first=self._month_first) if head.date else self._day
        if clock is None or day is None:
            return None
        at = datetime.combine(day, time(*clock), self._export.zone)
        if not head.date and self._last is not None and self._last - at > _BACK:
            at += timedelta(days=1)
        self._day = at.date()
        self._last = at
        return at

    def _finished(self, *, ends: bool) -> Iterator[Conversation]:
        """The conversation, or the part of it, that is in hand."""
        writers = list(dict.fromkeys(head.name for head, _, _ in self._turns))
        self._roles = roles_of(writers, self._ours, self._roles)
        made = conversation(self._id(), self._said(), "chat", self._meta)
        if made is not None:
            self._count += 1
            yield made
        self._turns.clear()
        self._meta = {}
        self._speaks = False
        self._rule = ""
        if ends:
            self._roles = {}

    def _said(self) -> Iterator[Turn]:
        for head, at, lines in self._turns:
            text, files = words(lines)
            yield Turn(
                self._roles[head.name],
                text,
                at,
                author=head.name,
                name=head.name,
                attachments=files or None,
            )

    def _id(self) -> str:
        stem = self._export.path.stem
        return stem if not self._count else f"{stem}#{self._count + 1}"


def _date_in(name: str) -> str | None:
    """The date in the name of a file, as people name what they save."""
    digits = "".join(sign if sign.isdigit() else " " for sign in name).split()
    for year, month, day in zip(digits, digits[1:], digits[2:], strict=False):
        if (len(year), len(month), len(day)) == (4, 2, 2):
            return f"{year}-{month}-{day}"
    return None
