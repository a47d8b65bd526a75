"""Whether two ways to write a term mean the same: durations by value, dates when the day is known.

>>> same_term("P7D", "P1W", None)
True
>>> same_term("P1D", "2024-03-12", date(2024, 3, 11))
True
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

_DURATION = re.compile(
    r"P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?"
)
_MONTHS_A_YEAR = 12


class _Length(NamedTuple):
    months: int
    rest: timedelta


def same_term(gold: str, found: str | None, said_on: date | None) -> bool:
    """Whether `found` names the term that `gold` names.

    Args:
        gold: ISO-8601 duration or date of the label.
        found: what the engine read; None when it read no term.
        said_on: the day of the promise; without it a duration and a date cannot be compared.
    """
    if found is None:
        return False
    mine, theirs = _length(gold), _length(found)
    if mine is not None and theirs is not None:
        return mine == theirs
    return None not in (first := _day(gold, said_on), second := _day(found, said_on)) and (
        first == second
    )


def _length(text: str) -> _Length | None:
    parsed = _DURATION.fullmatch(text)
    if parsed is None:
        return None
    parts = {name: int(value or 0) for name, value in parsed.groupdict().items()}
    months = parts.pop("years") * _MONTHS_A_YEAR + parts.pop("months")
    return _Length(months, timedelta(**parts))


def _day(text: str, said_on: date | None) -> date | None:
    length = _length(text)
    if length is None:
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            return None
    return said_on + length.rest if said_on is not None and not length.months else None
