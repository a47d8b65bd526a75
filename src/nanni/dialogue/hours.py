"""From days to moments: closing times, parts of the day and times of day."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from nanni.dialogue.calendars import Calendar
from nanni.dialogue.named_days import Days, Length, days_of
from nanni.text.times.point_words import Part
from nanni.text.times.points import Point

_ONE_DAY = dt.timedelta(days=1)
_END_OF_DAY = 24
_DAYS_AHEAD = 15
_UP_TO = frozenset({"by", "to", "before"})
#: When a part of the day begins and ends; 30 is six o'clock of the next morning.
_PARTS: dict[Part, tuple[int, int]] = {
    "morning": (9, 12),
    "forenoon": (9, 13),
    "lunch": (13, 14),
    "afternoon": (12, 18),
    "late": (13, 18),
    "evening": (18, 22),
    "night": (22, 30),
}


class Moments(NamedTuple):
    """What to plan by, and the last moment that the words may still mean."""

    moment: dt.datetime
    lapses: dt.datetime


def moments_of(point: Point, now: dt.datetime, calendar: Calendar) -> Moments | None:
    """The moments that the words name, both after ``now``.

    Args:
        point: what the words say.
        now: when they were said, on the calendar's clocks.
        calendar: when we work.
    """
    if point.length and point.elapsed:
        length = Length.of(point.length)
        lasting = length.clock + length.days * _ONE_DAY
        if point.working:
            end = calendar.add_working_time(now, lasting)
        else:
            end = calendar.local(now.astimezone(dt.UTC) + lasting)
        if not point.names_hour:
            return _ahead(Moments(end, end), now)
        return _ahead(_on(point, Days(end.date(), end.date()), calendar), now)
    if point.names_day:
        days = days_of(point, now.date(), calendar)
        return days and _ahead(_on(point, days, calendar), now)
    for days in _coming(point, now, calendar):
        found = _on(point, days, calendar)
        # «К утру» in the middle of the morning is tomorrow's; «вечером» at ten is still tonight.
        if point.hour_relation not in _UP_TO or point.closing or found.moment > now:
            ahead = _ahead(found, now)
            if ahead:
                return ahead
    return None


def _coming(point: Point, now: dt.datetime, calendar: Calendar) -> Iterator[Days]:
    """Days that an hour without a day may belong to; a night may have begun yesterday."""
    today = now.date()
    for number in range(-1, _DAYS_AHEAD):
        day = today + number * _ONE_DAY
        closes = point.working and point.closing
        if closes and (not calendar.working_hours(day) or calendar.end_of_day(day) <= now):
            continue
        if number >= 0 or point.part == "night":
            yield Days(day, day)


def _ahead(found: Moments, now: dt.datetime) -> Moments | None:
    """Moments in the future; after hours the looser of the two takes the place of both."""
    moment, lapses = (one.astimezone(dt.UTC) for one in found)
    said = now.astimezone(dt.UTC)
    if lapses <= said:
        return None
    return found if moment > said else Moments(found.lapses, found.lapses)


def _on(point: Point, days: Days, calendar: Calendar) -> Moments:
    if point.clock:
        return _at_clock(point, days.day, calendar)
    if point.part:
        return _in_part(point, point.part, days.day, calendar)
    return Moments(calendar.end_of_day(days.day), calendar.last_second(max(days)))


def _at_clock(point: Point, day: dt.date, calendar: Calendar) -> Moments:
    hour, minute = point.clock or (_END_OF_DAY, 0)
    if point.hour_relation == "after":
        return _rest_of(day, hour, calendar)
    moment = _hour(day, hour, calendar, minute)
    return Moments(moment, moment)


def _in_part(point: Point, part: Part, day: dt.date, calendar: Calendar) -> Moments:
    begins, ends = _PARTS[part]
    if point.hour_relation == "after" or part == "late":
        return _rest_of(day, begins, calendar)
    end = _hour(day, ends, calendar)
    lapses = calendar.last_second(day) if part == "evening" else end
    if point.hour_relation not in _UP_TO:
        return Moments(end, lapses)
    begin = _hour(day, begins, calendar)
    return Moments(begin, begin if point.hour_relation == "before" else lapses)


def _rest_of(day: dt.date, hour: int, calendar: Calendar) -> Moments:
    """«После обеда»: until the team closes, or until midnight if it has closed by then."""
    closes, lapses = calendar.end_of_day(day), calendar.last_second(day)
    return Moments(closes if closes > _hour(day, hour, calendar) else lapses, lapses)


def _hour(day: dt.date, hour: int, calendar: Calendar, minute: int = 0) -> dt.datetime:
    if hour == _END_OF_DAY:
        return calendar.last_second(day)
    later, hour = divmod(hour, _END_OF_DAY)
    return calendar.at(day + later * _ONE_DAY, dt.time(hour, minute))
