"""Which days a country keeps free by law, which weekends it works, and which days it shortens."""

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

_SATURDAY, _SUNDAY = 5, 6
_ONE_DAY = dt.timedelta(days=1)

#: The days of article 112 of Russia's Labour Code; by article 95 the working day before one of
#: them ends an hour early. A day off that was merely moved shortens nothing.
_RUSSIAN_HOLIDAYS = frozenset(
    {*((1, day) for day in range(1, 9)), (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)}
)
#: Saturdays worked in exchange for the eve of a holiday: they are as long as that eve would have
#: been. From the government's yearly decrees on moving days off.
_RUSSIAN_SWAPPED_EVES = frozenset(
    map(
        dt.date.fromisoformat,
        "2016-02-20 2018-04-28 2018-06-09 2018-12-29 2021-02-20 2022-03-05 2024-11-02 2025-11-01"
        " 2027-02-20".split(),
    )
)


class OfficialYear(NamedTuple):
    """What the law of a country says about the days of one year.

    Attributes:
        off: holidays and days off moved to weekdays; weekends are not repeated here.
        worked: weekend days that are worked by decree.
        shortened: working days that end an hour early.
        weekend: weekdays that are free every week; Monday is 0.
    """

    off: frozenset[dt.date] = frozenset()
    worked: frozenset[dt.date] = frozenset()
    shortened: frozenset[dt.date] = frozenset()
    weekend: frozenset[int] = frozenset({_SATURDAY, _SUNDAY})

    def is_working(self, day: dt.date) -> bool:
        """Whether people work on this day of the year."""
        return day in self.worked or not (day in self.off or day.weekday() in self.weekend)


@lru_cache(maxsize=1024)
def official_year(country: str | None, year: int) -> OfficialYear:
    """The official days of a country and year; without a country only weekends are free.

    Args:
        country: ISO 3166 code, perhaps with a subdivision: ``RU``, ``DE-BY``; or None.
        year: years for which no decree is known yet have their holidays and no moved days.

    Raises:
        ValueError: nothing is known about the country or its subdivision.
    """
    if country is None:
        return OfficialYear()
    import holidays  # noqa: PLC0415 - a review of drafts needs no calendar

    code, _, subdivision = country.partition("-")
    try:
        known = holidays.country_holidays(
            code, subdiv=subdivision or None, years=year, expand=False, observed=True
        )
    except NotImplementedError as unknown:
        raise ValueError(f"no holidays are known for {country!r}") from unknown
    found = OfficialYear(
        off=frozenset(known),
        worked=frozenset(day for day in known.weekend_workdays if day.year == year),
        weekend=frozenset(known.weekend),
    )
    return found._replace(shortened=_shortened_in_russia(found, year)) if code == "RU" else found


def _shortened_in_russia(known: OfficialYear, year: int) -> frozenset[dt.date]:
    eves = {
        dt.date(year + (month == day == 1), month, day) - _ONE_DAY
        for month, day in _RUSSIAN_HOLIDAYS
    }
    swapped = {day for day in _RUSSIAN_SWAPPED_EVES if day.year == year}
    return frozenset(day for day in eves | swapped if known.is_working(day))
