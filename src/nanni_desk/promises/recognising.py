"""Words by which a promise says that it comes again: «каждый месяц», "every Friday". Pure."""

import datetime as dt
import re

from nanni_desk.promises.rhythm import Rhythm

#: Until somebody says otherwise, it is done by the end of an ordinary day.
_EVENING = dt.time(18)
_WEEKDAYS = (
    r"понедельник(?:ам)?|mondays?", r"вторник(?:ам)?|tuesdays?", r"сред[уаы]м?|wednesdays?",
    r"четверг(?:ам)?|thursdays?", r"пятниц[уаы]м?|fridays?", r"суббот[уаы]м?|saturdays?",
    r"воскресень[ея]м?|sundays?",
)  # fmt: skip
_EACH = r"(?:кажд\w+|по|every|each|on)"
_ON_WEEKDAY = [re.compile(rf"\b{_EACH}\s+(?:{words})\b", re.IGNORECASE) for words in _WEEKDAYS]
_DAILY = re.compile(
    r"\bкажд\w+\s+(?:рабоч\w+\s+)?(?:день|утро|вечер)\b|\bежедневн|\b(?:every|each)\s+"
    r"(?:working\s+|business\s+)?(?:day|morning|evening)\b|\bdaily\b", re.IGNORECASE,
)  # fmt: skip
_WEEKLY = re.compile(
    r"\bкажд\w+\s+недел|\bеженедельн|\bраз\s+в\s+неделю\b|\b(?:every|each)\s+week\b|\bweekly\b"
    r"|\bonce\s+a\s+week\b", re.IGNORECASE,
)  # fmt: skip
_MONTHLY = re.compile(
    r"\bкажд\w+\s+месяц|\bежемесячн|\bраз\s+в\s+месяц\b|\b(?:every|each)\s+month\b|\bmonthly\b"
    r"|\bonce\s+a\s+month\b|\bконц[еау]\s+кажд\w+\s+месяц", re.IGNORECASE,
)  # fmt: skip
_DAY_OF_MONTH = re.compile(
    r"\b(\d{1,2})(?:-?го)?\s+числ|\b(\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE
)
_CLOCK = re.compile(r"\b(?:до|к|в|by|at)\s+(\d{1,2})[:.](\d{2})\b", re.IGNORECASE)
_LAST_DAY, _FRIDAY = 31, 4


def rhythm_in(text: str) -> Rhythm | None:
    """How often a promise says it comes again; None when it is a promise for once.

    >>> rhythm_in("Отчёт выгружу вручную 25 числа каждого месяца до 12:00").day
    25
    >>> rhythm_in("I'll write to you every Friday").weekday
    4
    >>> rhythm_in("Пришлю отчёт в понедельник") is None
    True
    """
    clock = _clock_in(text)
    if _MONTHLY.search(text):
        return Rhythm("month", clock, day=_day_in(text))
    for weekday, pattern in enumerate(_ON_WEEKDAY):
        if _is_each(pattern, text):
            return Rhythm("week", clock, weekday=weekday)
    if _WEEKLY.search(text):
        return Rhythm("week", clock, weekday=_FRIDAY)
    return Rhythm("day", clock) if _DAILY.search(text) else None


def _is_each(pattern: re.Pattern[str], text: str) -> bool:
    """«По пятницам» and "on Fridays" are each week's; "on Friday" is once."""
    found = pattern.search(text)
    if found is None:
        return False
    said = found[0].lower()
    return not said.startswith(("on ", "по ")) or said.endswith(("s", "ам", "ям"))


def _day_in(text: str) -> int:
    found = _DAY_OF_MONTH.search(text)
    day = int(found[1] or found[2]) if found else _LAST_DAY
    return day if 1 <= day <= _LAST_DAY else _LAST_DAY


def _clock_in(text: str) -> dt.time:
    found = _CLOCK.search(text)
    if found is None:
        return _EVENING
    hour, minute = int(found[1]), int(found[2])
    return dt.time(hour, minute) if hour < 24 and minute < 60 else _EVENING  # noqa: PLR2004
