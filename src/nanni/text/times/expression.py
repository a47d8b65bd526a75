"""The record of one time expression and the ISO-8601 notation of durations."""

from functools import lru_cache

from nanni.model.typed import Literal, NamedTuple

Kind = Literal["duration", "day", "weekday", "date", "clock", "vague"]
Unit = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year"]


class TimeExpression(NamedTuple):
    """Words that name a time or a stretch of time.

    Args:
        start: first code point in the lower-cased text.
        end: one past the last code point.
        kind: what is named: a stretch (duration), a day reckoned from now (day), a weekday, a
            calendar date, a time of day (clock), or nothing one can plan by (vague).
        duration: ISO-8601, the upper end of a range; None for weekdays, dates, clocks, vague
            words, the past, and days that need a calendar (weekends).
        business_days: the words say working days or hours.
        approx: the words say "about", "a few", or leave the number open.
        deadline: the words bound the future from above; False for ages, starts and mere lengths.
        impossible: ``no_such_day``, ``no_such_time`` or ``wrong_weekday`` when the calendar or
            the clock has no such thing.
    """

    start: int
    end: int
    kind: Kind
    duration: str | None = None
    business_days: bool = False
    approx: bool = False
    deadline: bool = False
    impossible: str | None = None


#: Where the fraction of a unit goes: half a day is hours, half a month is days.
_SMALLER: dict[str, tuple[str, int]] = {
    "year": ("month", 12),
    "month": ("day", 30),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
_WHOLE: dict[str, tuple[str, int]] = {"quarter": ("month", 3), "week": ("day", 7)}


@lru_cache(maxsize=512)
def iso_for(*parts: tuple[float, Unit]) -> str:
    """Write a duration the way its words count it: 24 hours stay hours, weeks become days.

    >>> iso_for((1.5, "hour")), iso_for((2, "week")), iso_for((2, "hour"), (30, "minute"))
    ('PT1H30M', 'P14D', 'PT2H30M')
    """
    fields = dict.fromkeys(("year", "month", "day", "hour", "minute", "second"), 0)
    for amount, named in parts:
        unit: str = named
        left = amount
        if unit in _WHOLE:
            unit, times = _WHOLE[unit]
            left *= times
        while unit in _SMALLER:
            whole = int(left)
            fields[unit] += whole
            left -= whole
            unit, times = _SMALLER[unit]
            left = round(left * times, 6)
        fields["second"] += round(left)
    date = "".join(
        f"{fields[unit]}{unit[0].upper()}" for unit in ("year", "month", "day") if fields[unit]
    )
    clock = "".join(
        f"{fields[unit]}{unit[0].upper()}" for unit in ("hour", "minute", "second") if fields[unit]
    )
    return f"P{date}T{clock}" if clock else f"P{date or '0D'}"
