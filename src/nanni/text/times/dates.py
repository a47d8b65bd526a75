"""Calendar dates and times of day, and those that no calendar and no clock has."""

from nanni.model.typed import NamedTuple
from nanni.text.expressions import compiled
from nanni.text.times import lexicon as words
from nanni.text.times.context import Matched, Reading, bounds_future
from nanni.text.times.lengths import number_of, read_duration

_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2
_MONTHS_A_YEAR = 12
_CENTURY = 2000
_LARGEST_SLIP = 99
_NOON = 12
_LAST_HOUR = 24
_LAST_MINUTE = 59
_DAY_AND_MONTH = 5  # characters of «31.02»; «3.10» alone is a number

_AT = frozenset({"в", "во", "at"})
_HOURS = frozenset({"часов", "часа", "часам", "час", "ч"})
_MERIDIEM = frozenset({"am", "pm"})
#: «до 10.50 руб.», «5.12 ГБ»: an amount.
_MEASURES = frozenset(
    "руб рублей рубля рубль р коп ₽ $ € £ % usd eur rub гб мб кб кг км см мм gb mb kb kg "
    "процентов процента percent dollars euros".split()
)
#: «п. 12.05 правил», «стр. 12.30»
_SECTIONS = frozenset({"п", "пп", "ст", "стр", "гл", "рис", "табл", "каб", "v", "ver", "sec", "no"})
#: «версия 12.04», "$31.02", «№ 12.03»: a name or an amount.
_LABELS = ("$", "€", "£", "№", "#", "верси", "version", "релиз", "release", "ubuntu", "v")
#: «до 15-го» and "by the 5th" are dates unless a noun follows («до 5-го этажа»).
_MAY_FOLLOW_ORDINAL = frozenset(
    "включительно мы я он она они вы и или а но в во на с к до утра вечера and or at we i you it "
    "they the but so".split()
)
#: "you may 2 times": a verb after its subject.
_SUBJECTS = frozenset("you i we they he she it this that which who".split())
_DIGITS = compiled(r"\d+")


class Day(NamedTuple):
    """A calendar day as far as the words name it."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None

    @property
    def impossible(self) -> str | None:
        """Why this day cannot be, or None.

        >>> Day(31, 11).impossible, Day(29, 2).impossible, Day(29, 2, 2025).impossible
        ('no_such_day', None, 'no_such_day')
        """
        if self.day is None:
            return None
        if self.month is None:
            return None if 1 <= self.day <= 31 else "no_such_day"  # noqa: PLR2004 - longest month
        if not 1 <= self.month <= _MONTHS_A_YEAR:
            return "no_such_day"
        if not 1 <= self.day <= _days_in(self.month, self.year):
            return "no_such_day"
        if self.year is None or self.weekday is None:
            return None
        from datetime import date  # noqa: PLC0415 - few messages name weekday, day and year

        right = date(self.year, self.month, self.day).weekday()
        return None if right == self.weekday else "wrong_weekday"


def _days_in(month: int, year: int | None) -> int:
    is_short = month == _FEBRUARY and year is not None and (year % 4 or year in (1900, 2100))
    return 28 if is_short else _DAYS_IN_MONTH[month - 1]


def read_date(matched: Matched) -> Reading | None:
    """The reading of a calendar date; None where the digits are an amount or a version."""
    core = matched.core
    dotted = next((token for token in core if token[0].isdigit() and "." in token), None)
    if dotted and (_is_amount(matched) or (dotted.count(".") == 1 and len(core) == 1)):
        return None if _is_amount(matched) else _read_two_numbers(matched, dotted)
    if _is_other_word(matched):
        return None
    found = day_in(core)
    if found.day is not None and found.day > _LARGEST_SLIP:
        return None
    return _dated(matched, found)


def _dated(matched: Matched, found: Day) -> Reading:
    return Reading(
        "date",
        approx=matched.is_approximate,
        deadline=bounds_future(matched) is not False and not matched.ends_span_of_time,
        impossible=found.impossible,
    )


def _is_amount(matched: Matched) -> bool:
    before = matched.before
    if before[-1:] == ["."] and not _SECTIONS.isdisjoint(before[-2:-1]):
        return True
    return matched.after in _MEASURES or (bool(before) and before[-1].startswith(_LABELS))


def _read_two_numbers(matched: Matched, token: str) -> Reading | None:
    """«до 16.30» and «до 31.12» look alike: a month decides, and «в» speaks for the clock."""
    first, second = (int(part) for part in token.split("."))
    if matched.opening[-1:] and matched.opening[-1] not in _AT and 1 <= second <= _MONTHS_A_YEAR:
        return _dated(matched, Day(first, second))
    if matched.opening and first <= _LAST_HOUR and second <= _LAST_MINUTE:
        return _at(matched)
    if len(token) == _DAY_AND_MONTH and 1 <= second <= _MONTHS_A_YEAR and 1 <= first <= 31:  # noqa: PLR2004
        return _dated(matched, Day(first, second))
    return None


def _is_other_word(matched: Matched) -> bool:
    """Ordinals of other things, and the verb "may"."""
    core = matched.core
    if "may" in core and not matched.opening:
        return not _SUBJECTS.isdisjoint(matched.before[-1:])
    is_bare_ordinal = words.MONTHS.keys().isdisjoint(core) and core[-1] in words.ORDINAL_TAILS
    follows = matched.after[:1].isalpha() and matched.after not in _MAY_FOLLOW_ORDINAL
    return is_bare_ordinal and follows


def day_in(core: list[str]) -> Day:
    """The day that the tokens name; of a range the later one."""
    joined = "".join(core)
    if (numbers := [int(part) for part in _DIGITS.findall(joined)]) and _is_all_digits(core):
        return _numeric_day(numbers, core)
    day = tens = month = year = weekday = None
    for token in core:
        weekday = words.WEEKDAYS.get(token, weekday)
        month = words.MONTHS.get(token, month)
        if token in words.TENS:
            tens = words.TENS[token]
        elif token in words.ORDINALS:
            day, tens = words.ORDINALS[token] + (tens or 0), None
        elif token.isdigit():
            if words.shape_of(token) == "#year":
                year = int(token)
            else:
                day = int(token)
    return Day(day, month, year, weekday)


def _is_all_digits(core: list[str]) -> bool:
    """A date in figures, perhaps with a weekday beside it."""
    return words.MONTHS.keys().isdisjoint(core) and (
        any("." in token for token in core if token[0].isdigit())
        or sum(token.isdigit() for token in core) == 3  # noqa: PLR2004 - day, month, year
    )


def _numeric_day(numbers: list[int], core: list[str]) -> Day:
    weekday = next((words.WEEKDAYS[token] for token in core if token in words.WEEKDAYS), None)
    if len(numbers) == 2:  # noqa: PLR2004 - «пн 12.03»
        return Day(numbers[0], numbers[1], None, weekday)
    first, second, third = numbers[:3]
    if words.shape_of(str(first)) == "#year":
        return Day(third, second, first, weekday)
    year = third if third > _LARGEST_SLIP else third + _CENTURY
    european = Day(first, second, year, weekday)
    american = Day(second, first, year, weekday)
    return american if "/" in core and european.impossible else european


def read_clock(matched: Matched) -> Reading | None:
    """The reading of a time of day; a pair of figures without any word beside it may be a score."""
    core = matched.core
    if core[-1] in _HOURS and len(core) == 2 and (number_of(core[0]) or 0) >= _LAST_HOUR:  # noqa: PLR2004
        return read_duration(matched)
    spelt_with_hyphen = len(core) == 3 and core[2] == words.FULL_HOUR  # noqa: PLR2004 - «до 18-00»
    if spelt_with_hyphen and ":" not in core[0]:
        core = [f"{core[0]}:00"]
    times = [token for token in core if ":" in token]
    wrong = any(not _is_on_clock(token) for token in times)
    hour = number_of(core[0])
    if not times and hour is not None and hour > _LAST_HOUR:
        return None
    if wrong and not matched.opening:
        return None
    return _at(matched, impossible="no_such_time" if wrong else None)


def _is_on_clock(token: str) -> bool:
    hours, minutes = (int(part) for part in token.split(":"))
    return (hours < _LAST_HOUR and minutes <= _LAST_MINUTE) or (hours, minutes) == (_LAST_HOUR, 0)


def _at(matched: Matched, impossible: str | None = None) -> Reading:
    core = matched.core
    ends = sum(token[0].isdigit() and token != words.FULL_HOUR for token in core)
    bounded = bounds_future(matched)
    if bounded is None:
        bounded = bool(matched.opening) or not _MERIDIEM.isdisjoint(core)
    is_period = ends > 1 or matched.ends_span_of_time  # «с 9:00 до 18:00»
    return Reading(
        "clock",
        approx=matched.is_approximate,
        deadline=bounded and not is_period,
        impossible=impossible,
    )
