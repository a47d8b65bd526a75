"""Moments: the times that exports and pasted chats write, in the spellings people and programs use.

A value that is no time gives None; whether that is a problem is for the reader to say.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from typing import NamedTuple

#: Beginnings of the names of months, in their order; the first letters decide.
_MONTHS = (
    ("янв", "jan"),
    ("фев", "feb"),
    ("мар", "mar"),
    ("апр", "apr"),
    ("мая май", "may"),
    ("июн", "jun"),
    ("июл", "jul"),
    ("авг", "aug"),
    ("сен", "sep"),
    ("окт", "oct"),
    ("ноя", "nov"),
    ("дек", "dec"),
)
_MONTH = r"(?:янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)[а-я]*"
_MONTH_EN = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_YEAR_SIGN = r"(?:\s?г(?:ода|\.)?)?"

#: A date as a part of a line; the groups tell nothing by themselves, ``find_date`` reads them.
DATE = (
    r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})"
    rf"|\d{{1,2}}\s(?:{_MONTH}|{_MONTH_EN})\.?,?\s\d{{4}}"
    rf"|{_MONTH_EN}\.?\s\d{{1,2}},?\s\d{{4}}){_YEAR_SIGN}"
)
#: A time of day as a part of a line.
CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?(?:\s?[ap]\.?\s?m\b\.?)?"

_ISO_DATE = re.compile(r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})")
_SHORT_DATE = re.compile(r"(?P<first>\d{1,2})(?P<sign>[./-])(?P<second>\d{1,2})[./-](?P<year>\d+)")
_NAMED_DATE = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH}|{_MONTH_EN})\.?,?"
    r"(?: (?P<day_after>\d{1,2})(?=,? \d{4}),?)? (?P<year>\d{4})"
)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<part>\d{1,6}))?)?"
    r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?"
)
_ZONE = re.compile(
    r"\s*\(?(?:(?P<utc>z|utc|gmt)|(?P<moscow>msk|мск))?"
    r"\s*(?:(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?)?\s*\)?$"
)
_WHOLE = re.compile(
    rf"(?:\w{{2,11}}\.?,? )?(?P<date>{DATE})(?:(?:,? ?(?:в|at|-|–|t)? ?)(?P<clock>{CLOCK})"
    r"(?P<zone>.{0,12}))?"
)
_CLOCK_FIRST = re.compile(rf"(?P<clock>{CLOCK}),? (?P<date>{DATE})")
_NUMBER = re.compile(r"-?\d{9,16}(?:\.\d+)?")
_COMPACT = re.compile(r"(?:19|20)\d{6}(?:\d{4}(?:\d{2})?)?")
#: Marks of writing direction and blanks that do not break: programs put them around times.
_INVISIBLE = str.maketrans(
    dict.fromkeys("\u200e\u200f\u202a\u202c\ufeff", "")
    | {
        "\u202f": " ",
        "\xa0": " ",
        "\u2009": " ",
    }
)
_MILLISECONDS = 1e11
_MICROSECONDS = 1e14
_OLDEST, _NEWEST = 1970, 2200
_NOON = 12
_CENTURY = 100


class Clock(NamedTuple):
    """A time of day; the second and its part may be missing from the spelling."""

    hour: int
    minute: int
    second: int = 0
    microsecond: int = 0


def visible(text: str) -> str:
    """``text`` without marks of direction and with common blanks in place of narrow ones."""
    return text.translate(_INVISIBLE)


def in_zone(moment: datetime, zone: tzinfo) -> datetime:
    """The moment itself, or with ``zone`` when it names none."""
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def find_moment(value: object, zone: tzinfo, *, month_first: bool = False) -> datetime | None:
    """The time that a field of a record holds; None when it holds none.

    Args:
        value: text, or seconds, milliseconds or microseconds since 1970.
        zone: the zone when the value names none.
        month_first: read ``3/12/2026`` as the twelfth of March.

    >>> find_moment("12.03.2026 12:05", UTC).isoformat()
    '2026-03-12T12:05:00+00:00'
    >>> find_moment("1773317100", UTC).isoformat()
    '2026-03-12T12:05:00+00:00'
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _from_number(float(value))
    if not isinstance(value, str):
        return None
    text = visible(value).strip()
    if not text:
        return None
    for read in (_from_iso, _from_words, _from_header) if text[4:5] == "-" else _ALL:
        found = read(text, month_first)
        if found is not None:
            return in_zone(found, zone) if _OLDEST <= found.year < _NEWEST else None
    return None


def _from_number(number: float) -> datetime | None:
    if abs(number) >= _MICROSECONDS:
        number /= 1e6
    elif abs(number) >= _MILLISECONDS:
        number /= 1e3
    with suppress(ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(number, UTC)
    return None


def _from_digits(text: str, _month_first: bool) -> datetime | None:  # noqa: FBT001 - one signature
    if _COMPACT.fullmatch(text):
        with suppress(ValueError):
            return datetime.strptime(text, "%Y%m%d%H%M%S"[: len(text) - 2])  # noqa: DTZ007 - see in_zone
    return _from_number(float(text)) if _NUMBER.fullmatch(text) else None


def _from_iso(text: str, _month_first: bool) -> datetime | None:  # noqa: FBT001 - one signature
    with suppress(ValueError):
        return datetime.fromisoformat(re.sub(r" (?:UTC|GMT)$", "+00:00", text))
    return None


def _from_words(text: str, month_first: bool) -> datetime | None:  # noqa: FBT001 - one signature
    found = _WHOLE.fullmatch(text.lower()) or _CLOCK_FIRST.fullmatch(text.lower())
    day = find_date(found["date"], month_first=month_first) if found else None
    if found is None or day is None:
        return None
    parts = found.groupdict()
    if not parts["clock"]:
        return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - see in_zone
    clock, zone = find_clock(parts["clock"]), _ZONE.match(parts.get("zone") or "")
    if clock is None or zone is None:
        return None
    return datetime(day.year, day.month, day.day, *clock, tzinfo=_offset(zone))


def _from_header(text: str, _month_first: bool) -> datetime | None:  # noqa: FBT001 - one signature
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(text)
    return None


#: In the order of how sure they are.
_ALL = (_from_digits, _from_iso, _from_words, _from_header)


def _offset(found: re.Match[str]) -> tzinfo | None:
    """The zone written behind a time, if one is."""
    if found["sign"]:
        ahead = timedelta(hours=int(found["hours"]) % 24, minutes=int(found["minutes"] or 0) % 60)
        return timezone(-ahead if found["sign"] == "-" else ahead)
    if found["moscow"]:
        return timezone(timedelta(hours=3))
    return UTC if found["utc"] else None


def find_date(text: str, *, month_first: bool = False) -> date | None:
    """The day that a date in words or numbers means; None when there is no such day.

    >>> (
    ...     find_date("12 марта 2026 г.").isoformat(),
    ...     find_date("3/12/26", month_first=True).isoformat(),
    ... )
    ('2026-03-12', '2026-03-12')
    """
    text = visible(text).lower()
    with suppress(ValueError):
        if found := _ISO_DATE.match(text):
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
        if found := _SHORT_DATE.match(text):
            day, month = int(found["first"]), int(found["second"])
            if found["sign"] == "/" and month_first:
                day, month = month, day
            year = int(found["year"])
            return date(year + 2000 if year < _CENTURY else year, month, day)
        if found := _NAMED_DATE.match(text):
            day = int(found["day"] or found["day_after"] or 0)
            return date(int(found["year"]), _month(found["month"]), day)
    return None


def _month(name: str) -> int:
    return next(i for i, names in enumerate(_MONTHS, 1) if name[:3] in " ".join(names).split())


def find_clock(text: str) -> Clock | None:
    """The time of day; None when there is no such time.

    >>> find_clock("12:05 PM"), find_clock("25:61")
    (Clock(hour=12, minute=5, second=0, microsecond=0), None)
    """
    found = _CLOCK.match(visible(text).lower())
    if found is None:
        return None
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    if found["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found["half"] == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004 - a day's hours
        return None
    return Clock(hour, minute, second, int((found["part"] or "0").ljust(6, "0")))


def puts_month_first(samples: Iterable[str]) -> bool:
    """Whether dates with slashes name the month first, judged by dates that can be read one way.

    When none can, a clock of twelve hours speaks for it: who writes ``3/12/26, 1:05 PM`` does.
    """
    twelve = False
    for text in samples:
        for found in _slashed(visible(text).lower()):
            if int(found["first"]) > _NOON:
                return False
            if int(found["second"]) > _NOON:
                return True
            twelve = twelve or bool(re.search(r"\d\s?[ap]\.?\s?m\b", found.string))
    return twelve


def _slashed(text: str) -> Iterator[re.Match[str]]:
    return (found for found in _SHORT_DATE.finditer(text) if found["sign"] == "/")
