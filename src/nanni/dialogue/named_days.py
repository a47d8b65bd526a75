"""From words to days of the calendar: weekdays, dates without a year, periods and their parts."""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from nanni.dialogue.calendars import Calendar
from nanni.text.times.dates import Day
from nanni.text.times.points import Point

_ONE_DAY = dt.timedelta(days=1)
_DAYS_A_WEEK = 7
_MONTHS_A_YEAR = 12
_MONTHS_A_QUARTER = 3
_WORKING_DAYS_A_WEEK = 5
_SATURDAY = 5


class Days(NamedTuple):
    """The day to plan by, and the last one that the words may still mean."""

    day: dt.date
    last: dt.date


class Length(NamedTuple):
    """An ISO-8601 duration in its parts."""

    months: int
    days: int
    clock: dt.timedelta

    @classmethod
    def of(cls, iso: str) -> "Length":
        """Read what `nanni.text.deadlines.iso_for` writes.

        >>> Length.of("P1M2DT3H")
        Length(months=1, days=2, clock=datetime.timedelta(seconds=10800))
        """
        found = _iso().fullmatch(iso)
        if found is None:
            raise ValueError(f"{iso!r} is no duration")
        years, months, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return cls(
            years * _MONTHS_A_YEAR + months,
            days,
            dt.timedelta(hours=hours, minutes=minutes, seconds=seconds),
        )


@cache
def _iso() -> re.Pattern[str]:
    date = r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?"
    return re.compile(rf"{date}(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")


def days_of(point: Point, today: dt.date, calendar: Calendar) -> Days | None:
    """The days that the words name, seen from today; None when no calendar has them."""
    try:
        found = _days_of(point, today, calendar)
    except (ValueError, OverflowError):
        return None
    if found is None or point.period or point.names_hour or point.relation != "before":
        return found
    return _only(found.day - _ONE_DAY) if found.day == found.last else found


def _days_of(point: Point, today: dt.date, calendar: Calendar) -> Days | None:
    if point.offset is not None:
        return _only(today + point.offset * _ONE_DAY)
    if point.length:
        day = _counted(point, today, calendar)
        if point.day and point.day.weekday is not None:
            # «через неделю в понедельник»
            day += (point.day.weekday - day.weekday()) * _ONE_DAY
        return _only(day)
    if point.period == "new_year":
        return _only(dt.date(today.year, _MONTHS_A_YEAR, 31))
    if point.period == "weekend":
        return _weekend(point, today, calendar)
    if point.day and point.day.day is not None:
        return _date(point.day, today)
    if point.day and point.day.weekday is not None:
        return _only(_weekday(point.day.weekday, point.ahead, today))
    return _in_period(point, today, calendar)


def _only(day: dt.date) -> Days:
    return Days(day, day)


def _counted(point: Point, today: dt.date, calendar: Calendar) -> dt.date:
    length = Length.of(point.length or "")
    if not point.working:
        return _months_later(today, length.months) + length.days * _ONE_DAY
    days = length.days
    if point.weeks:
        days = days // _DAYS_A_WEEK * _WORKING_DAYS_A_WEEK
    day = _months_later(today, length.months)
    for _ in range(days):
        day = calendar.next_working_day(day)
    return day


def _months_later(day: dt.date, months: int) -> dt.date:
    """The same day of a later month, or that month's last day: 31 January and a month, 28 Feb."""
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _weekday(weekday: int, ahead: int | None, today: dt.date) -> dt.date:
    """The weekday that comes next; "this" one may be today, and the "next" is in next week."""
    monday = today - today.weekday() * _ONE_DAY
    if ahead == 1:
        return monday + (_DAYS_A_WEEK + weekday) * _ONE_DAY
    wait = (weekday - today.weekday()) % _DAYS_A_WEEK
    if not wait and ahead is None:
        wait = _DAYS_A_WEEK
    return today + wait * _ONE_DAY


def _date(named: Day, today: dt.date) -> Days | None:
    """A date; without year or month the next one that comes, today included."""
    day, month = named.day or 0, named.month
    if month and named.year:
        return _only(dt.date(named.year, month, day))
    if not month:
        first = _months_later(today.replace(day=1), int(day < today.day))
        return _only(first.replace(day=day))
    is_past = (month, day) < (today.month, today.day)
    fits = named.weekday is not None and is_past
    if fits and dt.date(today.year, month, day).weekday() == named.weekday:
        return None  # «в пятницу, 6 марта» told on the tenth
    return _only(dt.date(today.year + is_past, month, day))


def _weekend(point: Point, today: dt.date, calendar: Calendar) -> Days:
    saturday = today + (_SATURDAY - today.weekday()) * _ONE_DAY
    saturday += (point.ahead or 0) * _DAYS_A_WEEK * _ONE_DAY
    if point.relation in {"by", "to", "before"}:
        if saturday <= today:
            saturday += _DAYS_A_WEEK * _ONE_DAY
        return _only(saturday - _ONE_DAY)
    sunday = saturday + _ONE_DAY
    return _only(calendar.next_working_day(sunday) if point.relation == "after" else sunday)


def _in_period(point: Point, today: dt.date, calendar: Calendar) -> Days | None:
    """The first of the possible periods in which the named part has not passed yet."""
    for first, last in _periods(point, today):
        found = _part_of(point, first, last, today, calendar)
        if (found.day if point.relation == "by" else found.last) >= today:
            return found
    return None


def _periods(point: Point, today: dt.date) -> Iterator[tuple[dt.date, dt.date]]:
    ahead = point.ahead or 0
    if point.period == "week":
        monday = today - today.weekday() * _ONE_DAY
        for number in (ahead, ahead + 1):
            first = monday + number * _DAYS_A_WEEK * _ONE_DAY
            yield first, first + (_DAYS_A_WEEK - 1) * _ONE_DAY
        return
    start, months, step = _months_of(point, today)
    for number in (ahead, ahead + 1) if step else (0,):
        first = _months_later(start, number * step)
        yield first, _months_later(first, months) - _ONE_DAY


def _months_of(point: Point, today: dt.date) -> tuple[dt.date, int, int]:
    """The first day of a named period, its months, and after how many it comes again if at all."""
    month = point.day.month if point.day else None
    year = point.day.year if point.day else None
    again = 0 if year else _MONTHS_A_YEAR
    start = dt.date(year or today.year, 1, 1)
    if month:
        return start.replace(month=month), 1, again
    if point.number:
        month = (point.number - 1) * _MONTHS_A_QUARTER + 1
        return start.replace(month=month), _MONTHS_A_QUARTER, again
    if point.period == "month":
        return today.replace(day=1), 1, 1
    if point.period == "quarter":
        month = (today.month - 1) // _MONTHS_A_QUARTER * _MONTHS_A_QUARTER + 1
        return start.replace(month=month), _MONTHS_A_QUARTER, _MONTHS_A_QUARTER
    return start, _MONTHS_A_YEAR, again


def _part_of(
    point: Point, first: dt.date, last: dt.date, today: dt.date, calendar: Calendar
) -> Days:
    """Where the words fall within a period: its thirds, its half, its end, or before it."""
    length = (last - first).days + 1
    if point.edge is None and point.relation in {"to", "before"}:
        return _only(first - _ONE_DAY)
    if point.edge in {None, "start"} and point.relation == "by":
        opening = first if calendar.is_working_day(first) else calendar.next_working_day(first)
        return Days(opening, first + (length // 3 - 1) * _ONE_DAY if point.edge else last)
    shares = {"start": length // 3, "first_half": length // 2, "middle": length * 2 // 3}
    if point.edge in shares:
        return _only(first + (shares[point.edge] - 1) * _ONE_DAY)
    day = last
    while not calendar.is_working_day(day) and day > max(first, today):
        day -= _ONE_DAY
    return Days(day if calendar.is_working_day(day) else last, last)
