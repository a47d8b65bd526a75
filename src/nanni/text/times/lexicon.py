"""Both languages' words of time as look-up tables, small and built at import."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from nanni.model.typed import TYPE_CHECKING, TypeVar, cast
from nanni.text.expressions import compiled
from nanni.text.times import words_en, words_ru

if TYPE_CHECKING:
    from nanni.text.times.expression import Unit

_Value = TypeVar("_Value")

#: The symbol of a word that the grammar does not know. It matches nothing.
UNKNOWN = "_"
#: The family of bounded expressions; every group of vague phrases is a family of its own.
BOUNDED = 1


def by_word(*tables: Mapping[_Value, str]) -> dict[str, _Value]:
    """The values of tables that name all words of a value together."""
    return {
        word: value for table in tables for value, words in table.items() for word in words.split()
    }


def both(name: str) -> frozenset[str]:
    """The words that both languages list under a name."""
    words = (getattr(language, name, "") for language in (words_ru, words_en))
    return frozenset(" ".join(words).split())


SMALL_NUMBERS: dict[str, float] = by_word(words_ru.NUMBERS, words_en.NUMBERS)
TENS: dict[str, int] = by_word(words_ru.TENS, words_en.TENS)
ORDINALS: dict[str, int] = by_word(words_ru.ORDINALS, words_en.ORDINALS)
UNITS = cast("dict[str, Unit]", by_word(words_ru.UNITS, words_en.UNITS))
UNIT_ADJECTIVES = cast("dict[str, Unit]", by_word(words_ru.UNIT_ADJECTIVES))
HALVES = cast("dict[str, Unit]", by_word(words_ru.HALVES))
SPAN_ADJECTIVES = cast("dict[str, tuple[float, Unit]]", by_word(words_ru.SPAN_ADJECTIVES))
MONTHS: dict[str, int] = by_word(words_ru.MONTHS, words_en.MONTHS)
WEEKDAYS: dict[str, int] = by_word(words_ru.WEEKDAYS, words_en.WEEKDAYS)
DAYS: dict[str, int] = by_word(words_ru.DAYS, words_en.DAYS)

PAST_DAYS = both("PAST_DAYS")
PAIR = both("PAIR")
SEVERAL = both("SEVERAL")
BUSINESS = both("BUSINESS") | {"weekday", "weekdays", "workday", "workdays"}
TAKES = both("TAKES")
#: Words that join the ends of a range rather than the parts of a sum.
RANGE_WORDS = both("RANGE_WORDS")
#: What follows a length that is a rate and not a term: «2 часа в день», "24 hours a day".
RATE = both("RATE")
ORDINAL_TAILS = frozenset(f"{words_ru.CLASSES['ordtail']} {words_en.CLASSES['ordtail']}".split())


# What a word of an opening says about the reach of the time that follows: bits, since IntFlag
# costs a microsecond for every "and".
PAST, LIMIT, LOWER, REPEATED, AIM, EARLIEST, NEGATION, APPROXIMATE = (1 << n for n in range(8))
_REACHES: dict[str, int] = {"~": APPROXIMATE, "≈": APPROXIMATE}
for _name, _bit in (
    ("PAST", PAST),
    ("LIMIT", LIMIT),
    ("LOWER", LOWER),
    ("REPEATED", REPEATED),
    ("AIM", AIM),
    ("EARLIEST", EARLIEST),
    ("NEGATION", NEGATION),
    ("APPROXIMATE", APPROXIMATE),
):
    for _word in both(_name):
        _REACHES[_word] = _REACHES.get(_word, 0) | _bit


def reach_of(tokens: list[str]) -> int:
    """What the tokens say together, as bits (`PAST`, `LIMIT`, …)."""
    said = 0
    for token in tokens:
        said |= _REACHES.get(token, 0)
    return said


#: The minutes of «до 18-00».
FULL_HOUR = "00"
_INTEGER_DIGITS = 4
_YEARS = range(1900, 2100)


@cache
def _figures() -> re.Pattern[str]:
    return compiled(
        r"(?P<hm>\d\d?:\d\d)|(?P<dotted2>\d\d?\.\d\d)|(?P<decimal>\d{1,4}[.,]\d{1,2})"
        r"|(?P<dotted3>\d\d?\.\d\d?\.(?:\d{4}|\d\d))"
    )


@lru_cache(maxsize=1024)
def shape_of(token: str) -> str:
    """The pseudo-word under which a token of digits stands in the alphabet, or ``_``."""
    if token.isdigit():
        if len(token) > _INTEGER_DIGITS:
            return UNKNOWN
        if token == FULL_HOUR:
            return "#00"
        return "#year" if len(token) == _INTEGER_DIGITS and int(token) in _YEARS else "#int"
    figures = _figures().fullmatch(token)
    return f"#{figures.lastgroup}" if figures else UNKNOWN
