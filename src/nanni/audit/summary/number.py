"""Numbers: every number of a report is a count of events, and keeps the keys of the events.

A number says how it is known (S3-62): ``measured`` from records and exact words, ``told`` by what
people wrote to one another, or ``guessed``. A number that names no source is a guess, whatever it
was called.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heappush, heappushpop
from typing import Literal, NamedTuple
from zlib import crc32

from nanni.audit.summary.dialogues import Key

Grade = Literal["measured", "told", "guessed"]

#: Events that a number keeps; a fair choice of them when there are more.
KEPT = 200
#: Knuth's multiplier, the golden ratio of 32 bits.
_SPREAD, _32_BITS = 2_654_435_761, 0xFFFF_FFFF


class Event(NamedTuple):
    """One thing that was counted, and where it stands.

    Attributes:
        key: the conversation.
        message: index of the message; -1 for the conversation as a whole.
        start: first code point of the words.
        end: one past the last.
        text: the words; empty when nothing was said.
        at: when.
        about: what else there is to tell, by name.
        weight: how much it counts.
    """

    key: Key
    message: int = -1
    start: int = 0
    end: int = 0
    text: str = ""
    at: datetime | None = None
    about: tuple[tuple[str, str], ...] = ()
    weight: int = 1

    def said(self, name: str) -> str:
        """What ``about`` tells under a name; empty if nothing."""
        return dict(self.about).get(name, "")

    @property
    def place(self) -> tuple[str, str, int, int]:
        """Where it stands, for ordering."""
        return (*self.key, self.message, self.start)


@dataclass(frozen=True, slots=True)
class Number:
    """A number and what it was counted from.

    Args:
        name: which number.
        value: the sum of the weights of its events.
        events: the events, in order; no more than ``KEPT`` of them.
        counted: how many events there were.
        conversations: in how many conversations.
        source: table and condition that it was counted from; without one it is a guess.
        known: how it is known.
    """

    name: str
    value: int
    events: tuple[Event, ...] = ()
    counted: int = 0
    conversations: int = 0
    source: str = ""
    known: Grade = "measured"

    @property
    def grade(self) -> Grade:
        """How it is known: a guess when nobody can look it up."""
        return self.known if self.source else "guessed"

    @property
    def has_all(self) -> bool:
        """Whether ``events`` are all there were."""
        return self.counted == len(self.events)


@dataclass
class Counter:
    """Counts the events of one number while conversations go by.

    Which events are kept depends on the events alone, not on their order, so that the same tables
    give the same report however they were cut.
    """

    name: str
    source: str
    known: Grade
    kept: int = KEPT
    value: int = 0
    counted: int = 0
    conversations: int = 0
    _heap: list[tuple[int, tuple[str, str, int, int], Event]] = field(default_factory=list)
    _last: Key | None = None
    _mark: int = 0

    def add(self, event: Event) -> None:
        """Count one more."""
        self.value += event.weight
        self.counted += 1
        if event.key != self._last:
            self.conversations += 1
            self._last = event.key
            self._mark = crc32("\x1f".join(event.key).encode("utf-8", "replace"))
        # Multiplied by an odd number far from any pattern of the text: events of one conversation
        # are drawn apart from one another.
        mark = (self._mark + (event.message << 16) + event.start) * _SPREAD & _32_BITS
        if len(self._heap) < self.kept:
            heappush(self._heap, (mark, event.place, event))
        elif mark >= self._heap[0][0]:
            heappushpop(self._heap, (mark, event.place, event))

    def number(self) -> Number:
        """The number as it stands."""
        events = sorted((entry[2] for entry in self._heap), key=_order)
        return Number(
            self.name,
            self.value,
            tuple(events),
            self.counted,
            self.conversations,
            self.source,
            self.known,
        )


def _order(event: Event) -> tuple[bool, float, tuple[str, str, int, int]]:
    """By time; what has none comes last."""
    return event.at is None, event.at.timestamp() if event.at else 0.0, event.place


class Worst:
    """The events with the greatest measures."""

    def __init__(self, kept: int = 50) -> None:
        self._kept = kept
        self._heap: list[tuple[float, tuple[str, str, int, int], Event]] = []

    def add(self, measure: float, event: Event) -> None:
        """See one more."""
        entry = (measure, event.place, event)
        if len(self._heap) < self._kept:
            heappush(self._heap, entry)
        elif entry[:2] > self._heap[0][:2]:
            heappushpop(self._heap, entry)

    def __iter__(self) -> Iterator[tuple[float, Event]]:
        """The greatest first."""
        for measure, _, event in sorted(self._heap, key=lambda e: (-e[0], e[1])):
            yield measure, event
