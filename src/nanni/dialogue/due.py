"""When a promise falls due: time expressions of a message turned into moments.

The rules stand in ``docs/reference/due-times.md``. Two moments come out: the one to plan by, and
the one past which no fair reading of the words holds, so that nobody is accused for an evening.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from nanni.dialogue.calendars import Calendar
from nanni.dialogue.hours import Moments, moments_of
from nanni.dialogue.named_days import days_of
from nanni.text.times import lexicon as words
from nanni.text.times.beside import joint, with_words_beside
from nanni.text.times.expression import TimeExpression
from nanni.text.times.points import Point, read_point
from nanni.text.times.reader import tokens_of

_DAYS_A_WEEK = 7
#: A word before an expression is looked for no farther than this.
_NEAR = 16


@dataclass(frozen=True, slots=True)
class Due:
    """The moment by which words bind.

    Args:
        start: first code point of the words in the lower-cased text.
        end: one past the last code point.
        end_text: the words.
        moment: what to plan by, in the calendar's zone.
        lapses: the last moment that the words may still mean; never before ``moment``. «Сегодня»
            is planned by the close of business and lapses at midnight; «до 15:00» has one moment.
    """

    start: int
    end: int
    end_text: str
    moment: dt.datetime
    lapses: dt.datetime


class _Words(NamedTuple):
    """Expressions that say one time together."""

    kind: str
    point: Point
    start: int
    end: int


def resolve(
    expression: TimeExpression, low: str, at: dt.datetime, calendar: Calendar
) -> Due | None:
    """When the words of one expression fall due; None when they bind to no moment after ``at``.

    Vague words, days that do not exist, the past, «не раньше», «каждый» and bare lengths give
    None. A caller who knows that a bare length is promised («сделаю, дня три») says so with
    ``expression._replace(deadline=True)``.

    Args:
        expression: as `nanni.text.deadlines.find_times` gave it.
        low: the text that it was found in.
        at: when the words were said; without a zone it is read on the calendar's clocks.
        calendar: when we work.

    >>> from nanni.text.deadlines import find_times
    >>> text = "вернем деньги в течение 2-3 рабочих дней"
    >>> friday = dt.datetime(2026, 3, 13, 12)
    >>> due = resolve(find_times(text)[0], text, friday, Calendar())
    >>> due.moment.isoformat(), due.end_text
    ('2026-03-18T18:00:00+03:00', 'в течение 2-3 рабочих дней')
    """
    return next(iter(resolve_all([expression], low, at, calendar)), None)


def resolve_all(
    times: Iterable[TimeExpression], low: str, at: dt.datetime, calendar: Calendar
) -> list[Due]:
    """When the times of a text fall due; a day and its hour, «завтра» «до 12:00», are one.

    Of alternatives («во вторник или в среду») the later counts.

    Args:
        times: as `nanni.text.deadlines.find_times` gave them, in order.
        low: the text that they were found in.
        at: when the words were said.
        calendar: when we work.
    """
    dues: list[Due] = []
    for said in _joined(times, low):
        point, start, end = with_words_beside(said.point, low, said.start, said.end)
        found = _moments(point, at, calendar)
        if found is None:
            continue
        due = Due(start, end, low[start:end], found.moment, found.lapses)
        if dues and _either().fullmatch(low, dues[-1].end, start):
            due = _later(dues.pop(), due, low)
        dues.append(due)
    return dues


def due_iso(
    expression: TimeExpression,
    low: str,
    at: dt.datetime | None = None,
    calendar: Calendar | None = None,
) -> str | None:
    """A due time as annotators write it: the duration as told, else the date, else None.

    Args:
        expression: as `nanni.text.deadlines.find_times` gave it.
        low: the text that it was found in.
        at: when the words were said; without it only complete dates can be told.
        calendar: whose weekends, zone and working days count.
    """
    if expression.duration or expression.impossible:
        return None if expression.impossible else expression.duration
    point = read_point(expression, low)
    if not point.names_day:
        return None
    calendar = calendar or Calendar()
    if at is None:
        named = point.day
        if named is None or None in {named.day, named.month, named.year}:
            return None
    today = dt.date(1, 1, 1) if at is None else calendar.local(at).date()
    days = days_of(point, today, calendar)
    if days is None:
        return None
    return (days.day if point.relation == "by" else days.last).isoformat()


def _moments(point: Point, at: dt.datetime, calendar: Calendar) -> Moments | None:
    """In the zone that the words name («мск»), told on the calendar's own clocks."""
    there = calendar.in_zone(point.zone) if point.zone else calendar
    try:
        found = moments_of(point, there.local(calendar.local(at)), there)
    except (ValueError, OverflowError):
        return None  # the team never works, or the year has five digits
    return found and Moments(calendar.local(found.moment), calendar.local(found.lapses))


def _joined(times: Iterable[TimeExpression], low: str) -> list[_Words]:
    """The expressions that bind; a day takes in the hour beside it."""
    found: list[_Words] = []
    for one in times:
        if one.kind == "vague" or one.impossible:
            continue
        point = read_point(one, low)
        said = _Words(one.kind, point, one.start, one.end)
        before = found[-1] if found else None
        if before and (together := _together(before, said, low)):
            found[-1] = together
            continue
        if one.deadline or _binds_after_all(one, point, low):
            found.append(said)
    return found


def _together(first: _Words, second: _Words, low: str) -> _Words | None:
    near, zone = joint(low, first.end, second.start)
    if not near:
        return None
    one, other = first.point, second.point
    point: Point | None = None
    if one.names_day and not one.names_hour and not other.names_day:
        point = one.with_hour_of(other)
    elif not one.names_day and other.names_day and not other.names_hour:
        point = other.with_hour_of(one)
    elif one.length and not one.day and second.kind == "weekday":
        point = one._replace(day=other.day, elapsed=False)
    elif one.length and other.offset == 0 and other.relation == "from":
        point = one  # "3 days from today"
    if point and zone:
        point = point._replace(zone=zone)
    return _Words(first.kind, point, first.start, second.end) if point else None


def _binds_after_all(one: TimeExpression, point: Point, low: str) -> bool:
    """Starts and windows that still tell a day: «после обеда», «с понедельника», «с 10 по 15»."""
    tokens = tokens_of(low, one.start, one.end)
    said = words.reach_of(tokens)
    if said & (words.PAST | words.REPEATED | words.NEGATION):
        return False
    if one.kind == "weekday" and point.earlier is not None and point.day:
        return (point.earlier + 1) % _DAYS_A_WEEK == point.day.weekday
    if one.kind in {"weekday", "date"}:
        near = low[max(0, one.start - _NEAR) : one.start]
        counts_from = near.rsplit(None, 1)[-1:]  # "a week from Monday"
        return point.relation == "from" and not (counts_from and counts_from[0] in words.UNITS)
    if one.kind == "clock":
        return point.hour_relation == "after" and point.ends == 1
    if one.kind == "duration":
        return low.startswith(" from today", one.end)
    is_after = "after" in {point.relation, point.hour_relation}
    return one.kind == "day" and (point.period == "weekend" or not is_after or point.names_hour)


def _later(one: Due, other: Due, low: str) -> Due:
    last = max(one, other, key=lambda due: due.moment)
    return Due(one.start, other.end, low[one.start : other.end], last.moment, last.lapses)


@cache
def _either() -> re.Pattern[str]:
    return re.compile(r"[\s,]{0,3}(?:или|либо|or|-|–|—|/)\s{0,2}")
