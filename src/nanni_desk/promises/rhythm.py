"""When a repeated promise comes again: days, weeks and months on a working calendar. Pure."""

import datetime as dt
from calendar import monthrange
from typing import NamedTuple

from nanni.dialogue.calendars import Calendar

_DAY = dt.timedelta(days=1)
_A_WEEK = 7
#: How long before its term a promise is made, so that somebody can prepare and close other work.
_AHEAD = {"day": _DAY, "week": 2 * _DAY, "month": _A_WEEK * _DAY}


class Rhythm(NamedTuple):
    """How often, and on which day.

    Args:
        every: ``day``, ``week`` or ``month``.
        at: time of day by which it is done.
        weekday: of a week, Monday is 0.
        day: of a month; one that a month has not is its last.
    """

    every: str
    at: dt.time
    weekday: int = 0
    day: int = 1


def following(rhythm: Rhythm, day: dt.date, calendar: Calendar) -> dt.date:
    """The first day of the rhythm after a day.

    >>> monthly = Rhythm("month", dt.time(18), day=31)
    >>> following(monthly, dt.date(2026, 1, 31), Calendar()).isoformat()
    '2026-02-28'
    """
    if rhythm.every == "day":
        return calendar.next_working_day(day)
    if rhythm.every == "week":
        return day + ((rhythm.weekday - day.weekday() - 1) % _A_WEEK + 1) * _DAY
    here = _of_month(day.year, day.month, rhythm.day)
    months = day.year * 12 + day.month
    return here if here > day else _of_month(months // 12, months % 12 + 1, rhythm.day)


def term(rhythm: Rhythm, day: dt.date, calendar: Calendar) -> dt.datetime:
    """By when the promise of a day is to be kept: a day off moves it to the working day before.

    >>> term(Rhythm("month", dt.time(18), day=31), dt.date(2026, 1, 31), Calendar()).isoformat()
    '2026-01-30T18:00:00+03:00'
    """
    return calendar.at(_working_day_to(day, calendar), rhythm.at)


def made_at(rhythm: Rhythm, day: dt.date, calendar: Calendar) -> dt.datetime:
    """When the promise of a day is written down: a while before its term."""
    return term(rhythm, day, calendar) - _AHEAD[rhythm.every]


def looked_at(due: dt.datetime, calendar: Calendar) -> dt.datetime:
    """When it is looked whether somebody is there to keep it: a working day before its term."""
    local = calendar.local(due)
    return calendar.at(_working_day_to(local.date() - _DAY, calendar), local.time())


def _of_month(year: int, month: int, day: int) -> dt.date:
    return dt.date(year, month, min(day, monthrange(year, month)[1]))


def _working_day_to(day: dt.date, calendar: Calendar) -> dt.date:
    """The day itself, or the last working day before it."""
    while not calendar.is_working_day(day):
        day -= _DAY
    return day
