"""Working calendars: on which days and at which hours a team answers, and arithmetic over them."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple, Self
from zoneinfo import ZoneInfo

from nanni.dialogue.official_days import OfficialYear, official_year

_MIDNIGHT = dt.time()
_LAST_SECOND = dt.time(23, 59, 59)
_NOTHING = dt.timedelta()
_ONE_DAY = dt.timedelta(days=1)
_DAYS_A_WEEK = 7
#: A calendar without a single open hour in so many years will not open at all.
_PATIENCE = 3


class Hours(NamedTuple):
    """One stretch of a working day; a closing at 00:00 is the midnight that ends the day."""

    opens: dt.time
    closes: dt.time


_DayHours = tuple[Hours, ...]
_NINE_TO_SIX: _DayHours = (Hours(dt.time(9), dt.time(18)),)
_ALL_DAY: _DayHours = (Hours(_MIDNIGHT, _MIDNIGHT),)
#: Monday to Friday, 09:00 to 18:00.
STANDARD_WEEK: tuple[_DayHours, ...] = (*[_NINE_TO_SIX] * 5, (), ())
ROUND_THE_CLOCK: tuple[_DayHours, ...] = (_ALL_DAY,) * _DAYS_A_WEEK


class _Shift(NamedTuple):
    opens: dt.datetime
    closes: dt.datetime


class _Year(NamedTuple):
    """The shifts of every day of a year in UTC, and how much work is done before each day."""

    shifts: tuple[tuple[_Shift, ...], ...]
    before: tuple[dt.timedelta, ...]
    total: dt.timedelta


@dataclass(frozen=True, slots=True)
class Calendar:
    """When a team works. Immutable; all answers are in the calendar's zone.

    Two questions are kept apart. *Working days* are those of the country: they are what the words
    «3 рабочих дня» count, even at a team that answers on Sundays. *Working hours* are the team's
    own: waits and pauses are measured in them. A moment without a zone is read in the calendar's.

    Args:
        country: ISO 3166 code, perhaps with a subdivision (``DE-BY``); None knows weekends only.
        zone: IANA name of the time zone.
        hours: for each weekday, Monday first, the stretches that are worked, in order.
        days_off: days on which this team is away although others work.
        working_days: days on which this team works although others rest, with the hours of the
            nearest weekday before that has any.
        keeps_holidays: the team is away on public holidays, works decreed Saturdays, and leaves
            an hour early before holidays where the law says so.

    Raises:
        ValueError: there is no such zone, a week has not seven days, or hours overlap or run
            backwards.
    """

    country: str | None = "RU"
    zone: str = "Europe/Moscow"
    hours: tuple[_DayHours, ...] = STANDARD_WEEK
    days_off: frozenset[dt.date] = frozenset()
    working_days: frozenset[dt.date] = frozenset()
    keeps_holidays: bool = True

    _zone: ZoneInfo = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        try:
            object.__setattr__(self, "_zone", ZoneInfo(self.zone))
        except KeyError as unknown:
            raise ValueError(f"there is no time zone {self.zone!r}") from unknown
        if len(self.hours) != _DAYS_A_WEEK:
            raise ValueError("a week has seven days")
        for day in self.hours:
            edges = [minute for hours in day for minute in _minutes(hours)]
            if edges != sorted(set(edges)):
                raise ValueError("working hours of a day overlap or run backwards")

    @classmethod
    def always(cls, country: str | None = "RU", zone: str = "Europe/Moscow") -> Self:
        """A team that answers day and night; working days stay those of the country."""
        return cls(country, zone, ROUND_THE_CLOCK, keeps_holidays=False)

    def in_zone(self, zone: str) -> Self:
        """The same hours on the clocks of another zone."""
        return replace(self, zone=zone)

    def local(self, moment: dt.datetime) -> dt.datetime:
        """The moment on the calendar's clocks; one without a zone is taken to be on them."""
        if moment.tzinfo is None:
            # Through UTC, so that an hour that the clocks skip becomes one that exists.
            moment = moment.replace(tzinfo=self._zone).astimezone(dt.UTC)
        return moment.astimezone(self._zone)

    def at(self, day: dt.date, clock: dt.time) -> dt.datetime:
        """A time of day on a day of the calendar."""
        return self.local(dt.datetime.combine(day, clock))

    def is_working_day(self, day: dt.date) -> bool:
        """Whether «рабочий день» counts this day.

        >>> Calendar().is_working_day(dt.date(2025, 11, 1))  # a Saturday worked for Monday
        True
        """
        if day in self.days_off:
            return False
        return day in self.working_days or self._official(day).is_working(day)

    def working_hours(self, day: dt.date) -> tuple[Hours, ...]:
        """The stretches in which the team works on this day; empty when it does not."""
        if day in self.days_off:
            return ()
        official = self._official(day) if self.keeps_holidays else OfficialYear()
        called_in = day in self.working_days or day in official.worked
        if day in official.off and not called_in:
            return ()
        hours = self.hours[day.weekday()]
        if not hours and called_in:
            hours = self._hours_before(day.weekday())
        return _an_hour_less(hours) if day in official.shortened else hours

    def end_of_day(self, day: dt.date) -> dt.datetime:
        """When the team closes on this day; the day's last second when it is not there at all."""
        hours = self.working_hours(day)
        closes = hours[-1].closes if hours else _MIDNIGHT
        return self.at(day, _LAST_SECOND if closes == _MIDNIGHT else closes)

    def last_second(self, day: dt.date) -> dt.datetime:
        """The last second of a day, whoever works on it."""
        return self.at(day, _LAST_SECOND)

    def next_working_day(self, day: dt.date) -> dt.date:
        """The first working day after this one.

        Raises:
            ValueError: none comes within years.
        """
        for number in range(1, 366 * _PATIENCE):
            following = day + number * _ONE_DAY
            if self.is_working_day(following):
                return following
        raise ValueError("the calendar has no working days")

    def add_working_days(self, moment: dt.datetime, days: int) -> dt.datetime:
        """When the given number of working days after the moment's own day is over.

        The day after is the first, whatever the hour (article 191 of Russia's Civil Code), and the
        last counts until the team closes. No days at all give the moment itself.
        """
        if days < 0:
            raise ValueError("calendars never run backwards")
        start = self.local(moment)
        if not days:
            return start
        day = start.date()
        for _ in range(days):
            day = self.next_working_day(day)
        return self.end_of_day(day)

    def next_working_moment(self, moment: dt.datetime) -> dt.datetime:
        """The moment itself if the team is there, else when it opens next.

        Raises:
            ValueError: it never does.
        """
        start = self.local(moment)
        return next(max(start, self.local(shift.opens)) for shift in self._shifts_after(start))

    def add_working_time(self, moment: dt.datetime, length: dt.timedelta) -> dt.datetime:
        """The earliest moment by which the team has worked so long; no length gives the moment.

        Raises:
            ValueError: the length is negative, or the team never works.
        """
        if length < _NOTHING:
            raise ValueError("calendars never run backwards")
        start = self.local(moment)
        if not length:
            return start
        goal = length + self._worked_in_year(start)
        year = start.year
        idle = 0
        while (known := _year_of(self, year)).total < goal:
            idle = 0 if known.total else idle + 1
            if idle > _PATIENCE:
                raise ValueError("the calendar has no working hours")
            goal -= known.total
            year += 1
        day = bisect_left(known.before, goal) - 1
        goal -= known.before[day]
        for shift in known.shifts[day]:
            if goal <= shift.closes - shift.opens:
                return self.local(shift.opens + goal)
            goal -= shift.closes - shift.opens
        raise AssertionError("a day is as long as its shifts")

    def working_time_between(self, start: dt.datetime, end: dt.datetime) -> dt.timedelta:
        """How long the team worked between two moments; nothing when the second comes first.

        >>> friday, monday = dt.datetime(2026, 3, 13, 17), dt.datetime(2026, 3, 16, 10)
        >>> Calendar().working_time_between(friday, monday)
        datetime.timedelta(seconds=7200)
        """
        first, last = self.local(start), self.local(end)
        # On the clocks of one zone Python compares by the hands, which autumn turns back.
        if last.astimezone(dt.UTC) <= first.astimezone(dt.UTC):
            return _NOTHING
        length = self._worked_in_year(last) - self._worked_in_year(first)
        for year in range(first.year, last.year):
            length += _year_of(self, year).total
        return length

    def _official(self, day: dt.date) -> OfficialYear:
        return official_year(self.country, day.year)

    def _hours_before(self, weekday: int) -> _DayHours:
        earlier = (self.hours[weekday - number] for number in range(1, _DAYS_A_WEEK))
        return next((hours for hours in earlier if hours), ())

    def _worked_in_year(self, moment: dt.datetime) -> dt.timedelta:
        """How long the team has worked since the year of a local moment began."""
        year = _year_of(self, moment.year)
        day = moment.timetuple().tm_yday - 1
        now = moment.astimezone(dt.UTC)
        done = year.before[day]
        for shift in year.shifts[day]:
            if now > shift.opens:
                done += min(now, shift.closes) - shift.opens
        return done

    def _shifts_after(self, moment: dt.datetime) -> Iterator[_Shift]:
        now = moment.astimezone(dt.UTC)
        day = moment.timetuple().tm_yday - 1
        for number in range(_PATIENCE):
            for shifts in _year_of(self, moment.year + number).shifts[day:]:
                yield from (shift for shift in shifts if shift.closes > now)
            day = 0
        raise ValueError("the calendar has no working hours")


def _minutes(hours: Hours) -> tuple[float, float]:
    opens, closes = (one.hour * 60 + one.minute + one.second / 60 for one in hours)
    return opens, closes or 24 * 60


def _an_hour_less(hours: _DayHours) -> _DayHours:
    """The hours of a day that ends early; a stretch of an hour or less falls away."""
    if not hours:
        return hours
    *kept, last = hours
    opens, closes = _minutes(last)
    if closes - opens <= 60:  # noqa: PLR2004 - minutes of the hour that is taken away
        return tuple(kept)
    hour, minute = divmod(int(closes) - 60, 60)
    return (*kept, Hours(last.opens, dt.time(hour, minute)))


@lru_cache(maxsize=256)
def _year_of(calendar: Calendar, year: int) -> _Year:
    """The shifts of a year, so that a wait of months costs no more than one of minutes."""
    day, following = dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
    shifts: list[tuple[_Shift, ...]] = []
    before: list[dt.timedelta] = []
    total = _NOTHING
    while day < following:
        before.append(total)
        shifts.append(tuple(_shift(calendar, day, hours) for hours in calendar.working_hours(day)))
        total += sum((shift.closes - shift.opens for shift in shifts[-1]), _NOTHING)
        day += _ONE_DAY
    return _Year(tuple(shifts), tuple(before), total)


def _shift(calendar: Calendar, day: dt.date, hours: Hours) -> _Shift:
    last = day + _ONE_DAY if hours.closes == _MIDNIGHT else day
    opens = calendar.at(day, hours.opens).astimezone(dt.UTC)
    closes = calendar.at(last, hours.closes).astimezone(dt.UTC)
    return _Shift(opens, max(opens, closes))
