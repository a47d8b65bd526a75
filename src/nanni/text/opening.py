"""Opening hours in text: days of the week with the hours of each, in one normalised form.

``09:00-21:00`` says nothing of days; ``mo-fr 09:00-21:00; sa 10:00-18:00; su closed`` does. An end
that is left open is ``..`` (``..-21:00``), and a day without hours is ``open``.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from nanni.model.typed import NamedTuple
from nanni.text.expressions import compiled
from nanni.text.values import Value

DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_NAMES = (
    "пн|понедельник[а-я]*|mon|mondays?",
    "вт|вторник[а-я]*|tue|tues|tuesdays?",
    "ср|сред[ауые]|средам|wed|wednesdays?",
    "чт|четверг[а-я]*|thu|thur|thurs|thursdays?",
    "пт|пятниц[а-я]*|fri|fridays?",
    "сб|суббот[а-я]*|sat|saturdays?",
    "вс|воскресень[а-я]*|sun|sundays?",
)
_GROUPS = {
    "all": "ежедневн[а-я]*|кажд(?:ый|ого) день|без выходных|все дни|семь дней в неделю"
    "|7 дней в неделю|every day|daily|(?:seven|7) days a week|all week",
    "work": "будни|будням|будние(?: дни)?|будних(?: дней)?|рабочие дни|рабочим дням|weekdays?"
    "|(?:business|working|week) days",
    "rest": "выходные|выходным|выходных|weekends?",
}
_SPANS = {"all": range(7), "work": range(5), "rest": range(5, 7)}
_NOON, _NIGHT, _DAY = 12, 6, 24
_ALWAYS = "00:00-24:00"
_OPENING = (
    "работа", "подае", "подают", "открыт", "открыв", "закры", "график", "часы", "принима", "режим",
    "звоните", "выходн", "круглосуточ", "open", "hours", "close", "closing", " work", "available",
    "serve", "24/7", "around the clock", "24 hours",
)  # fmt: skip


class _Piece(NamedTuple):
    """Days, or hours, where they stand."""

    start: int
    end: int
    days: tuple[int, ...] = ()
    hours: str = ""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    part = r"(?:\s?(?P<part{0}>утра|вечера|дня|ночи|[ap]\.m\.|[ap]m\b))?"
    clock = (
        r"(?:(?P<hour{0}>\d{{1,2}})(?:[:.](?P<minute{0}>\d\d)|\s?ч(?:ас[а-я]*|\.|\b))?"
        + part
        + r"|(?P<word{0}>полуночи|полудня|midnight|noon))"
    )
    other = (
        r"(?![\d/%]|[:.,]\d|\s?-?\s?(?:дн|ден|сут|рабоч|кал|нед|мес|год|лет|час(?:а|у)?\b|мин|сек"
        r"|руб"
        r"|р\.|₽|\$|шт|чел|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|day|business|working"
        r"|week|month|hour|min\b|percent|процент|тыс|заказ|товар|jan|feb|apr|may\b|jun|jul|aug|sep"
        r"|oct|nov|dec))"
    )
    single = "|".join(f"(?P<d{i}>{names})" for i, names in enumerate(_NAMES))
    groups = "|".join(f"(?P<{name}>{said})" for name, said in _GROUPS.items())
    return {
        "days": compiled(rf"(?<!\w)(?:{groups}|{single})(?!\w)"),
        "through": compiled(r"\.?\s?(?:[-–—]|по|до|to|through|thru|till)\s?$"),
        "hours": compiled(
            rf"(?:\b(?:с|со|from|between) )?(?<![\d.:,/])(?<!\d-){clock.format(1)}"
            rf"\s?(?:до|to|till|until|and|[-–—])\s?{clock.format(2)}{other}"
        ),
        "until": compiled(
            rf"\b(?:до|until|till|закрыва[а-я]+ в|closes? at)\s{clock.format(2)}{other}"
        ),
        "since": compiled(rf"\b(?:с|со|from|открыва[а-я]+ в|opens? at)\s{clock.format(2)}{other}"),
        "always": compiled(r"круглосуточно|\b24/7\b|around the clock|24 hours a day"),
        "closed": compiled(
            r"(?<!без )выходной\b|выходные дни|не работа[а-я]+|закрыт[а-я]?\b|не принима[а-я]+"
            r"|\bclosed\b|\bnot open\b|(?:isn't|aren't|don't|doesn't) (?:open|work)\b"
        ),
        "break": compiled(r"перерыв|обед|lunch|\bbreak\b"),
    }


def is_about_opening(low: str) -> bool:
    """Whether a text in lower case speaks of being open or closed."""
    return any(word in low for word in _OPENING)


def find_hours(low: str, *, asked: bool = False) -> list[Value]:
    """The opening hours that one sentence tells: one value for all its days, or none.

    Hours without days are found only in words about being open, since «с 9 до 21» may be a range
    of anything.

    Args:
        low: a sentence in lower case with ё folded.
        asked: it answers a question about being open.

    >>> [one.value for one in find_hours("работаем пн-пт с 9 до 21, сб 10-18, вс выходной")]
    ['mo-fr 09:00-21:00; sa 10:00-18:00; su closed']
    """
    days = [*_days(low)]
    if not days and not asked and not is_about_opening(low):
        return []
    pieces = sorted([*_hours(low), *days])
    hours = [piece for piece in pieces if piece.hours]
    if not hours:
        if not pieces or not _is_open(low):
            return []
        pieces.append(_Piece(pieces[-1].end, pieces[-1].end, (), "open"))
    told = _schedule(pieces)
    if not told:
        return []
    used = [piece for piece in pieces if piece.end > piece.start]
    return [Value(used[0].start, max(one.end for one in used), "hours", written(told))]


def _is_open(low: str) -> bool:
    return bool(re.search(r"работа(?:ем|ет|ют)\b|открыт|\bopen\b|принимаем\b", low))


def _days(low: str) -> Iterator[_Piece]:
    """Days and stretches of days."""
    last: _Piece | None = None
    for found in _patterns()["days"].finditer(low):
        name = found.lastgroup or ""
        days = tuple(_SPANS[name]) if name in _SPANS else (int(name[1:]),)
        between = low[last.end : found.start()] if last else ""
        if last and len(last.days) == len(days) == 1 and _patterns()["through"].match(between):
            first, end = last.days[0], days[0]
            run = range(first, end + 1) if first <= end else (*range(first, 7), *range(end + 1))
            last = _Piece(last.start, found.end(), tuple(run))
            continue
        if last:
            yield last
        last = _Piece(found.start(), found.end(), days)
    if last:
        yield last


def _hours(low: str) -> Iterator[_Piece]:
    patterns = _patterns()
    taken: list[tuple[int, int]] = []
    for found in patterns["hours"].finditer(low):
        span = None if _counts_days(found) else _span_of(found)
        if span and not patterns["break"].search(low, max(found.start() - 20, 0), found.end() + 12):
            yield _Piece(found.start(), found.end(), (), span)
        taken.append(found.span())
    for name in ("until", "since"):
        for found in patterns[name].finditer(low):
            end = _clock(found, 2, None)
            if end and not any(a < found.end() and found.start() < b for a, b in taken):
                hours = f"..-{end}" if name == "until" else f"{end}-.."
                yield _Piece(found.start(), found.end(), (), hours)
    for name, hours in (("always", _ALWAYS), ("closed", "closed")):
        for found in patterns[name].finditer(low):
            yield _Piece(found.start(), found.end(), (), hours)


def _counts_days(found: re.Match[str]) -> bool:
    """Whether the words are «2-3 дня» or «2-3 часа», lengths and not times of day."""
    told = found[0]
    return " до " not in told and (
        (found["part2"] == "дня" and found["part1"] is None) or told.endswith(("час", "часа"))
    )


def _span_of(found: re.Match[str]) -> str | None:
    last = found["part2"]
    end = _clock(found, 2, None)
    begin = _clock(found, 1, found["part1"] or last)
    if begin and end and begin >= end and not found["part1"]:  # "9 to 5 pm"
        begin = _clock(found, 1, None)
        if begin and begin >= end and not last and end < "08:00" and begin < "12:00":  # "9 to 5"
            end = f"{int(end[:2]) + _NOON:02}{end[2:]}"
    if not begin or not end:
        return None
    overnight = int(end[:2]) <= _NIGHT and begin >= f"{_NOON}:00"
    return f"{begin}-{end}" if begin < end or overnight else None


def _clock(found: re.Match[str], number: int, part: str | None) -> str | None:
    word = found[f"word{number}"]
    if word:
        return "12:00" if word in {"noon", "полудня"} else ("24:00" if number != 1 else "00:00")
    hour = int(found[f"hour{number}"])
    part = part or found[f"part{number}"] or ""
    if part[0:1] in {"p", "в", "д"} and hour < _NOON:
        hour += _NOON
    elif part[0:1] == "a" and hour == _NOON:
        hour = 0
    minute = found[f"minute{number}"] or "00"
    return f"{hour:02}:{minute}" if hour <= _DAY and int(minute) < 60 else None  # noqa: PLR2004


def _schedule(pieces: list[_Piece]) -> dict[int | None, str]:
    """Hours by day; the key None holds hours without a day."""
    told: dict[int | None, str] = {}
    pending: tuple[int, ...] = ()
    number = 0
    while number < len(pieces):
        piece = pieces[number]
        number += 1
        if piece.days:
            # «в выходные: в субботу с 10»: the days that are named one by one hold.
            pending = piece.days if set(piece.days) < set(pending) else (*pending, *piece.days)
            continue
        if not pending:
            pending, number = _days_from(pieces, number)
        for day in pending or ((None,) if piece.hours != "closed" else ()):
            told.setdefault(day, piece.hours)
        pending = ()
    return told


def _days_from(pieces: list[_Piece], number: int) -> tuple[tuple[int, ...], int]:
    """Days that follow their hours, and the place after them."""
    days: tuple[int, ...] = ()
    while number < len(pieces) and pieces[number].days:
        days += pieces[number].days
        number += 1
    return days, number


def written(told: Mapping[int | None, str]) -> str:
    """Hours by day, neighbours with equal hours together."""
    runs: list[tuple[int, int, str]] = []
    for day in sorted(day for day in told if day is not None):
        if runs and runs[-1][1] == day - 1 and runs[-1][2] == told[day]:
            runs[-1] = (runs[-1][0], day, told[day])
        else:
            runs.append((day, day, told[day]))
    parts = [
        f"{DAYS[first]}{'-' + DAYS[last] if last > first else ''} {hours}"
        for first, last, hours in runs
    ]
    return "; ".join([*([told[None]] if None in told else []), *parts])


def parsed(value: str) -> dict[int | None, str]:
    """Hours by day out of their written form.

    >>> parsed("mo-tu 09:00-21:00; su closed")
    {0: '09:00-21:00', 1: '09:00-21:00', 6: 'closed'}
    """
    told: dict[int | None, str] = {}
    for part in value.split("; "):
        days, _, hours = part.rpartition(" ")
        if not days:
            told[None] = hours
            continue
        first, _, last = days.partition("-")
        for day in range(DAYS.index(first), DAYS.index(last or first) + 1):
            told[day] = hours
    return told
