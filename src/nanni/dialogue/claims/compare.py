"""What a value that was said is beside the value of a fact."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from nanni.text.opening import parsed

#: ``like``: neither equal nor at odds, such as a sum within a range; ``other``: not of one sort.
Comparison = Literal["equal", "like", "differs", "other"]

_NUMBER = re.compile(
    r"^(?P<low>\d+(?:\.\d+)?)?(?P<dots>\.\.)?(?P<high>\d+(?:\.\d+)?)?(?P<unit>%| [A-Z]{3})?"
    r"(?P<per>(?:/\w+)*)$"
)
_LENGTH = re.compile(
    r"^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?( working)?$"
)
_HOURS_OF = (365 * 24, 30 * 24, 24, 1, 1 / 60, 1 / 3600)
#: Seven days have five working ones.
_WORKING = 7 / 5
_MONTHS_SLACK, _WORKING_SLACK = 0.035, 0.45
_DAYS = 7
#: A sum so many times another one is for something else.
_FAR = 5
#: What a price of the book that names no unit is usually for.
_USUAL = frozenset({"/month", "/piece", "/person", "/user"})
_INFINITE = float("inf")


class _Amount(NamedTuple):
    """A number or a range of them, in a unit."""

    low: float
    high: float
    unit: str
    per: str


def compare(said: str, known: str) -> Comparison:
    """Compare two values of one kind of claim, both normalised."""
    if said == known:
        return "equal"
    if said[0] == "P" == known[0]:
        return _lengths(said, known)
    one, other = _amount(said), _amount(known)
    if one and other:
        return _amounts(one, other)
    if one or other:
        return "other"
    if _tells_hours(said) and _tells_hours(known):
        return _hours(parsed(said), parsed(known))
    return "differs"


def _tells_hours(value: str) -> bool:
    return ":" in value or value.endswith(("closed", "open"))


def compare_streets(said: str, known: str) -> Comparison:
    """Compare two addresses; a street without its kind is equal to one with it."""
    if said == known:
        return "equal"
    one, other = said.split(), known.split()
    kinds = {"street", "avenue", "lane", "highway", "boulevard", "embankment", "square", "passage"}
    if one[0] not in kinds or other[0] not in kinds:
        short, long = sorted((one, other), key=len)
        return "equal" if long[-len(short) :] == short else "other"
    return "differs"


@lru_cache(4_096)
def _amount(value: str) -> _Amount | None:
    found = _NUMBER.match(value)
    if found is None or not (found["low"] or found["high"]):
        return None
    low = float(found["low"]) if found["low"] else 0.0
    high = float(found["high"]) if found["high"] else (_INFINITE if found["dots"] else low)
    return _Amount(low, high, found["unit"] or "", found["per"] or "")


def _amounts(said: _Amount, known: _Amount) -> Comparison:
    nothing = 0.0 in {said.high, known.high}
    if said.unit != known.unit and not nothing:
        return "other"
    same = (said.low, said.high) == (known.low, known.high)
    if not same and not nothing and not _is_for_the_same(said, known):
        return "other"
    if same:
        return "equal"
    if known.low <= said.low and said.high <= known.high:
        # A bound that the book leaves open says little: «от 500» is no proof of 5000.
        return "equal" if known.high < _INFINITE and known.low > 0 else "like"
    if said.high == _INFINITE:
        return "like" if known.low < said.low <= known.high else "differs"
    if said.low == 0 < said.high:
        return "like" if known.low > 0 and known.high <= said.high else "differs"
    return "differs"


def _is_for_the_same(said: _Amount, known: _Amount) -> bool:
    """Whether two sums buy the same: people leave the unit out, but a year is not a month."""
    if said.per == known.per or (not known.per and said.per in _USUAL):
        return True
    return not said.per and known.high / _FAR < said.high < known.high * _FAR


@lru_cache(4_096)
def _length(value: str) -> tuple[float, bool, bool] | None:
    """Hours of a length, whether months or years count in it, and whether days are working ones."""
    found = _LENGTH.match(value)
    if found is None:
        return None
    numbers = [int(part or 0) for part in found.groups()[:-1]]
    hours = sum(number * each for number, each in zip(numbers, _HOURS_OF, strict=True))
    return hours, bool(numbers[0] or numbers[1]), bool(found[7])


def _lengths(said: str, known: str) -> Comparison:
    """Lengths of time; of ranges the upper ends, unless one lies within the other."""
    said_low, _, said_high = said.partition("..")
    known_low, _, known_high = known.partition("..")
    one, other = _length(said_high or said_low), _length(known_high or known_low)
    if one is None or other is None:
        return "other"
    near = abs(one[0] - other[0])
    slack = _MONTHS_SLACK * max(one[0], other[0]) if one[1] or other[1] else 0
    if one[2] == other[2]:
        if near <= slack:
            return "equal"
    elif near == 0 or abs(_days(one) - _days(other)) <= _WORKING_SLACK * _HOURS_OF[2]:
        return "like"  # «10 рабочих дней» and 14 days; «5 дней» where the book has working days
    lowest = _length(known_low)
    if known_high and lowest and lowest[0] <= one[0] <= other[0] and not said_high:
        return "like"
    return "differs"


def _days(length: tuple[float, bool, bool]) -> float:
    return length[0] * (_WORKING if length[2] else 1)


def _hours(said: dict[int | None, str], known: dict[int | None, str]) -> Comparison:
    """Opening hours, day by day."""
    if None in said:
        spans = {known[day] for day in known if known[day] != "closed"}
        return "equal" if any(_fits(said[None], span) for span in spans) else "differs"
    days = dict.fromkeys(range(_DAYS), "closed")
    if None in known:
        days = dict.fromkeys(range(_DAYS), known[None])
    days.update((day, span) for day, span in known.items() if day is not None)
    told = [(span, days[day]) for day, span in said.items() if day is not None]
    return "equal" if all(_fits(span, known_span) for span, known_span in told) else "differs"


def _fits(said: str, known: str) -> bool:
    """Whether hours of a day agree; an end that is left open agrees with any."""
    if "closed" in {said, known}:
        return said == known
    if said == "open" or known == "open":
        return True
    one, other = said.split("-"), known.split("-")
    return all(a == b or ".." in {a, b} for a, b in zip(one, other, strict=True))
