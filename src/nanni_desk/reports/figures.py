"""Figures and the tables they stand in. A figure carries the events it was counted from. Pure.

That is the promise of every report: whoever doubts a number opens it, and finds as many events
as the number says.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from django.utils.functional import Promise

from nanni.audit.summary.chance import Interval, wilson
from nanni_desk.reports.chance import FEW, mean_interval, quantile, quantile_interval


class Source(StrEnum):
    """What sort of event a number is counted from; ``selectors.events`` reads each."""

    CASE = "case"
    STEP = "step"
    REMEDY = "remedy"
    DISCLOSURE = "disclosure"
    APPROVAL = "approval"
    PERSON = "person"
    UNLIKE = "unlike"
    ENTRY = "entry"
    ANSWER = "answer"
    REFUND = "refund"
    QUESTION = "question"


class Unit(StrEnum):
    """What a number counts."""

    COUNT = "count"
    SHARE = "share"
    SECONDS = "seconds"
    MONEY = "money"


class Figure(NamedTuple):
    """A number that can be opened.

    Args:
        unit: what it counts; money is in minor units.
        value: the number itself; None when there is nothing to count it from.
        source: what sort of events it is counted from.
        events: their numbers, as they are listed; of a share its whole.
        interval: where the truth may lie; None when that cannot be told.
        hits: of a share, how many of the events count for it.
        currency: of a sum.
        has_interval: whether chance has a say in it: a plain count has none.
        beside: of cases that are compared, the case that each is compared with.
    """

    unit: Unit
    value: float | None
    source: Source
    events: Sequence[int]
    interval: Interval | None = None
    hits: int = 0
    currency: str = ""
    has_interval: bool = False
    beside: Sequence[int] = ()

    @property
    def is_few(self) -> bool:
        """Whether it tells of chance more than of us."""
        return self.has_interval and self.value is not None and self.interval is None


class Column(NamedTuple):
    """A column: its code in addresses and files, and what it is called."""

    code: str
    label: str | Promise


class Row(NamedTuple):
    """A row.

    Args:
        code: in addresses and files.
        label: what it is about.
        cells: figures or words, one a column.
        url: a page about it.
    """

    code: str
    label: str | Promise
    cells: Sequence[Figure | str | Promise]
    url: str = ""


class Table(NamedTuple):
    """A table of a report.

    Args:
        code: in addresses and files.
        title: what it is called.
        about: how it was counted, in a sentence or two.
        head: what its first column is called.
        columns: the others.
        rows: the rows; none when nothing happened.
    """

    code: str
    title: str | Promise
    about: str | Promise
    head: str | Promise
    columns: Sequence[Column]
    rows: Sequence[Row]

    def figure(self, row: str, column: str) -> tuple[Row, Column, Figure] | None:
        """The figure at a place, if there is one."""
        for line in self.rows:
            for place, cell in zip(self.columns, line.cells, strict=True):
                if (line.code, place.code) == (row, column) and isinstance(cell, Figure):
                    return line, place, cell
        return None


def count(source: Source, events: Sequence[int]) -> Figure:
    """How many there are."""
    return Figure(Unit.COUNT, len(events), source, events)


def share(source: Source, hits: int, events: Sequence[int]) -> Figure:
    """How many of the events are hits, with Wilson's interval."""
    whole = len(events)
    sure = wilson(hits, whole) if whole >= FEW else None
    value = hits / whole if whole else None
    return Figure(Unit.SHARE, value, source, events, sure, hits, has_interval=True)


def length(source: Source, measured: Sequence[tuple[int, int]], part: float) -> Figure:
    """The length that ``part`` of the events did not reach; ``measured`` is (seconds, event)."""
    ordered = sorted(measured)
    seconds = [length for length, _event in ordered]
    events = [event for _length, event in ordered]
    value = quantile(seconds, part) if seconds else None
    return Figure(
        Unit.SECONDS, value, source, events, quantile_interval(seconds, part), has_interval=True
    )


def longest(source: Source, measured: Sequence[tuple[int, int]]) -> Figure:
    """The greatest length; ``measured`` is (seconds, event)."""
    ordered = sorted(measured, reverse=True)
    value = ordered[0][0] if ordered else None
    return Figure(Unit.SECONDS, value, source, [event for _length, event in ordered])


def together(source: Source, measured: Sequence[tuple[int, int]]) -> Figure:
    """All lengths added; ``measured`` is (seconds, event)."""
    events = [event for _length, event in sorted(measured, reverse=True)]
    return Figure(Unit.SECONDS, sum(length for length, _event in measured), source, events)


def money(source: Source, given: Sequence[tuple[int, int]], currency: str) -> Figure:
    """A sum of one currency; ``given`` is (minor units, event). Currencies are never added."""
    events = [event for _amount, event in given]
    return Figure(Unit.MONEY, sum(a for a, _e in given), source, events, currency=currency)


def usual_money(source: Source, given: Sequence[tuple[int, int]], currency: str) -> Figure:
    """The mean of sums of one currency; ``given`` is (minor units, event)."""
    amounts, events = [a for a, _e in given], [e for _a, e in given]
    value = sum(amounts) / len(amounts) if amounts else None
    return Figure(
        Unit.MONEY, value, source, events, mean_interval(amounts), currency=currency,
        has_interval=True,
    )  # fmt: skip
