"""What the words of a time expression name: a day, a part of it, a time of day, a period.

Reads the words once more and only when asked, so that finding times stays cheap. What they mean
on a calendar is decided above, in `nanni.dialogue.due`.
"""

from functools import cache

from nanni.model.typed import NamedTuple
from nanni.text.times import lexicon as words
from nanni.text.times import point_words as said
from nanni.text.times import words_en, words_ru
from nanni.text.times.clocks import Clock, clock_in
from nanni.text.times.dates import Day, day_in
from nanni.text.times.expression import TimeExpression
from nanni.text.times.lengths import number_of
from nanni.text.times.point_words import Edge, Part, Period, Relation
from nanni.text.times.reader import tokens_of


class Point(NamedTuple):
    """What the words name; None where they are silent.

    Attributes:
        relation: how the opening binds to the day: «к» and "by", «до» and "until", "before",
            «после», «с»; "in" for the rest.
        length: ISO-8601 duration to count from now.
        elapsed: the length runs by the clock: hours and minutes, «сутки», a day without a number.
        working: the words say working days or hours, or the close of business.
        weeks: the length is told in weeks.
        offset: days from today.
        day: a calendar day as far as it is named; of two the later.
        earlier: the first of two weekdays.
        period: ``week``, ``month``, ``quarter``, ``year``, ``weekend`` or ``new_year``.
        ahead: 1 for the next week or weekday, 0 for this one, None when not said.
        number: which quarter of the year.
        edge: which part of the period.
        closing: the end of the day is named.
        part: of the day.
        clock: hour and minute, 24 for midnight at the end of the day; of two the later.
        hour_relation: how the words bind to the part or the clock.
        ends: how many times of day are named; two are a window.
        zone: IANA name of the zone that the words name for the clock.
    """

    relation: Relation = "in"
    length: str | None = None
    elapsed: bool = False
    working: bool = False
    weeks: bool = False
    offset: int | None = None
    day: Day | None = None
    earlier: int | None = None
    period: Period | None = None
    ahead: int | None = None
    number: int | None = None
    edge: Edge | None = None
    closing: bool = False
    part: Part | None = None
    clock: Clock | None = None
    hour_relation: Relation | None = None
    ends: int = 0
    zone: str | None = None

    @property
    def names_day(self) -> bool:
        """Whether the words say which day, so that a time of day can be added to them."""
        return bool(self.length or self.day or self.period) or self.offset is not None

    @property
    def names_hour(self) -> bool:
        """Whether the words say which time or part of a day."""
        return bool(self.clock or self.part or self.closing)

    def with_hour_of(self, other: "Point") -> "Point":
        """This day at the other's hour: «завтра» and «до 12:00»."""
        return self._replace(
            working=self.working or other.working,
            closing=other.closing,
            part=other.part or self.part,
            clock=other.clock,
            hour_relation=other.hour_relation,
            ends=other.ends,
            zone=other.zone,
        )


def read_point(expression: TimeExpression, low: str) -> Point:
    """What an expression names.

    Args:
        expression: as `nanni.text.deadlines.find_times` gave it.
        low: the text that it was found in.

    >>> from nanni.text.deadlines import find_times
    >>> text = "перезвоним завтра до обеда"
    >>> point = read_point(find_times(text)[0], text)
    >>> point.offset, point.part, point.hour_relation
    (1, 'lunch', 'to')
    """
    tokens = tokens_of(low, expression.start, expression.end)
    relation = _relation(tokens)
    if expression.kind == "clock":
        clock, ends = clock_in(tokens)
        return Point(clock=clock, ends=ends, hour_relation=relation)
    readers = {"date": _date, "duration": _length, "day": _day, "weekday": _weekday}
    if expression.kind not in readers:
        return Point()
    point = readers[expression.kind](tokens, expression)._replace(relation=relation)
    part, bound = _part(tokens)
    if part and expression.kind != "duration":
        point = point._replace(part=part, hour_relation=bound or relation)
    return point


def _relation(tokens: list[str]) -> Relation:
    for token in tokens:
        if token in said.RELATIONS:
            return said.RELATIONS[token]
        if not _opens(token):
            break
    return "in"


@cache
def _openings() -> frozenset[str]:
    listed = (
        classes[name] for classes in (words_ru.CLASSES, words_en.CLASSES) for name in said.OPEN
    )
    return frozenset(" ".join(listed).split())


def _opens(token: str) -> bool:
    return token in _openings()


def _part(tokens: list[str]) -> tuple[Part | None, Relation | None]:
    """The part of the day, and the preposition just before it."""
    for place, token in enumerate(tokens):
        part = said.PARTS.get(token)
        if part is None and token in said.HALF and "дня" in tokens[place:]:
            part = "late" if not said.SECOND.isdisjoint(tokens) else "forenoon"
        if part:
            near = tokens[max(0, place - 2) : place]
            before = [said.RELATIONS[one] for one in near if one in said.RELATIONS]
            return part, before[-1] if before else None
    return None, None


def _length(tokens: list[str], expression: TimeExpression) -> Point:
    length = expression.duration or ""
    counted = any(number_of(token) is not None or token in words.TENS for token in tokens)
    bare_day = length == "P1D" and not counted
    by_clock = "T" in length or not said.FULL_DAYS.isdisjoint(tokens) or bare_day
    return Point(
        length=length,
        elapsed=by_clock and (not expression.business_days or "T" in length),
        working=expression.business_days,
        weeks=any(words.UNITS.get(token) == "week" for token in tokens),
    )


def _weekday(tokens: list[str], _: TimeExpression) -> Point:
    named = [words.WEEKDAYS[token] for token in tokens if token in words.WEEKDAYS]
    return Point(
        day=Day(weekday=named[-1]),
        earlier=named[0] if len(named) > 1 else None,
        ahead=_ahead(tokens),
    )


def _ahead(tokens: list[str]) -> int | None:
    if any(token.startswith(said.NEXT) for token in tokens):
        return 1
    return None if said.THIS.isdisjoint(tokens) else 0


def _edge(tokens: list[str]) -> Edge | None:
    if not said.HALF.isdisjoint(tokens):
        return "end" if not said.SECOND.isdisjoint(tokens) else "first_half"
    if not said.TEN_DAYS.isdisjoint(tokens):
        return "middle" if not said.SECOND.isdisjoint(tokens) else _first_or_last(tokens)
    return next((said.EDGES[token] for token in tokens if token in said.EDGES), None)


def _first_or_last(tokens: list[str]) -> Edge:
    return "end" if said.FIRST.isdisjoint(tokens) else "start"


def _date(tokens: list[str], _: TimeExpression) -> Point:
    named = day_in(tokens)
    edge = _edge(tokens)
    if any(token in said.QUARTERS for token in tokens):
        told = [said.WHICH.get(token) or words.ORDINALS.get(token) for token in tokens]
        told += [int(token) for token in tokens if token in {"1", "2", "3", "4"}]
        number = next((one for one in told if one), None)
        return Point(day=Day(year=named.year), period="quarter", number=number, edge=edge)
    if edge:
        named = named._replace(day=None)
    return Point(day=named, edge=edge)


def _day(tokens: list[str], expression: TimeExpression) -> Point:
    working = expression.business_days or not words.BUSINESS.isdisjoint(tokens)
    closing = not said.CLOSINGS.isdisjoint(tokens)
    point = Point(
        offset=_offset(tokens),
        period=_period(tokens),
        ahead=_ahead(tokens),
        edge=_edge(tokens),
        working=working or (closing and "eod" not in tokens),
        closing=closing,
    )
    if point.period:
        return point
    named = any(words.UNITS.get(token) == "day" for token in tokens)
    if named and point.ahead == 1:
        # «до конца следующего рабочего дня», "next business day"
        point = point._replace(length="P1D") if working else point._replace(offset=1)
    return point._replace(edge=None, closing=closing or point.edge == "end")


def _offset(tokens: list[str]) -> int | None:
    if "after" in tokens and "tomorrow" in tokens:
        return 2
    told = [words.DAYS[token] for token in tokens if token in words.DAYS]
    told += [said.OFFSETS[token] for token in tokens if token in said.OFFSETS]
    return max(told, default=None)


def _period(tokens: list[str]) -> Period | None:
    found = [said.PERIODS[token] for token in tokens if token in said.PERIODS]
    return "new_year" if "new_year" in found else found[0] if found else None
