"""Trends: the numbers of each week, and how load and faults go together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import NamedTuple

from nanni.audit.summary.chance import Interval, wilson
from nanni.audit.summary.dialogues import Dialogue

#: What is followed week by week.
FOLLOWED = ("forgotten", "open_questions", "broken_promises", "wrong_facts", "boiling", "faults")
#: First loads of the classes in which messages are counted: 1, 2, 3, 4-5, 6-10, 11-20, 21 and more.
_CLASSES = (1, 2, 3, 4, 6, 11, 21)


class Week(NamedTuple):
    """One week.

    Attributes:
        monday: its first day.
        conversations: that began in it.
        values: by the names of ``FOLLOWED``.
        is_partial: the records begin or end within it.
    """

    monday: date
    conversations: int
    values: dict[str, int]
    is_partial: bool


class LoadLine(NamedTuple):
    """Messages written at a certain load.

    Attributes:
        low, high: conversations open with the writer; ``high`` is None without a limit.
        messages: messages of agents.
        faulty: messages with at least one fault.
        interval: of the share of faulty ones, with chance in it.
    """

    low: int
    high: int | None
    messages: int
    faulty: int
    interval: Interval


@dataclass
class Trends:
    """Collects numbers by week."""

    zone: tzinfo = UTC
    first: datetime | None = None
    last: datetime | None = None
    _weeks: dict[date, dict[str, int]] = field(default_factory=dict)

    def add(self, dialogue: Dialogue, values: dict[str, int]) -> None:
        """See one more conversation and its part of each number."""
        at = dialogue.talk.first_at
        if at is None:
            return
        end = dialogue.talk.last_at or at
        self.first = at if self.first is None else min(self.first, at)
        self.last = end if self.last is None else max(self.last, end)
        day = at.astimezone(self.zone).date()
        week = self._weeks.setdefault(day - timedelta(days=day.weekday()), {})
        week["conversations"] = week.get("conversations", 0) + 1
        for name in FOLLOWED:
            week[name] = week.get(name, 0) + values.get(name, 0)

    def weeks(self, most: int = 26) -> list[Week]:
        """The last weeks, those without any conversation among them."""
        if not self._weeks or self.first is None or self.last is None:
            return []
        monday, final = min(self._weeks), max(self._weeks)
        monday = max(monday, final - timedelta(weeks=most - 1))
        starts = self.first.astimezone(self.zone).date()
        ends = self.last.astimezone(self.zone).date()
        out = []
        while monday <= final:
            week = self._weeks.get(monday, {})
            values = {name: week.get(name, 0) for name in FOLLOWED}
            partial = monday < starts or monday + timedelta(days=6) > ends
            out.append(Week(monday, week.get("conversations", 0), values, partial))
            monday += timedelta(weeks=1)
        return out


@dataclass
class Loads:
    """Counts agents' messages, and those with faults, by the load at that minute (S1-9)."""

    messages: dict[int, int] = field(default_factory=dict)
    faulty: dict[int, int] = field(default_factory=dict)

    def add(self, dialogue: Dialogue) -> None:
        """See one more conversation."""
        at_fault = {one.message for one in dialogue.faults}
        for one in dialogue.said:
            if one.role == "agent" and one.load is not None:
                number = _class_of(one.load)
                self.messages[number] = self.messages.get(number, 0) + 1
                if one.message in at_fault:
                    self.faulty[number] = self.faulty.get(number, 0) + 1

    def lines(self) -> list[LoadLine]:
        """The classes that occur."""
        edges: Sequence[tuple[int, int | None]] = [
            *((low, after - 1) for low, after in pairwise(_CLASSES)),
            (_CLASSES[-1], None),
        ]
        return [self._line(low, high) for low, high in edges if self.messages.get(low)]

    def _line(self, low: int, high: int | None) -> LoadLine:
        count, faulty = self.messages[low], self.faulty.get(low, 0)
        return LoadLine(low, high, count, faulty, wilson(faulty, count))


def _class_of(load: int) -> int:
    return max(_at_most(load, _CLASSES), default=_CLASSES[0])


def _at_most(load: int, lows: Iterable[int]) -> Iterable[int]:
    return (low for low in lows if low <= load)
