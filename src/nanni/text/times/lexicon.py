"""Both languages' words of time as look-up tables, and the compiled grammars over them.

The tables are small and built at import; alphabet and regular expressions wait for first use.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeVar, cast

from nanni.text.times import patterns, phrases, words_en, words_ru
from nanni.text.times.notation import UNKNOWN, Alphabet

if TYPE_CHECKING:
    from nanni.text.times.expression import Unit

_Value = TypeVar("_Value")


def _table(*tables: Mapping[_Value, str]) -> dict[str, _Value]:
    return {
        word: value for table in tables for value, words in table.items() for word in words.split()
    }


def _both(name: str) -> frozenset[str]:
    words = (getattr(language, name, "") for language in (words_ru, words_en))
    return frozenset(" ".join(words).split())


SMALL_NUMBERS: dict[str, float] = _table(words_ru.NUMBERS, words_en.NUMBERS)
TENS: dict[str, int] = _table(words_ru.TENS, words_en.TENS)
ORDINALS: dict[str, int] = _table(words_ru.ORDINALS, words_en.ORDINALS)
UNITS = cast("dict[str, Unit]", _table(words_ru.UNITS, words_en.UNITS))
UNIT_ADJECTIVES = cast("dict[str, Unit]", _table(words_ru.UNIT_ADJECTIVES))
HALVES = cast("dict[str, Unit]", _table(words_ru.HALVES))
SPAN_ADJECTIVES = cast("dict[str, tuple[float, Unit]]", _table(words_ru.SPAN_ADJECTIVES))
MONTHS: dict[str, int] = _table(words_ru.MONTHS, words_en.MONTHS)
WEEKDAYS: dict[str, int] = _table(words_ru.WEEKDAYS, words_en.WEEKDAYS)
DAYS: dict[str, int] = _table(words_ru.DAYS, words_en.DAYS)

PAST_DAYS = _both("PAST_DAYS")
PAIR = _both("PAIR")
SEVERAL = _both("SEVERAL")
BUSINESS = _both("BUSINESS") | {"weekday", "weekdays", "workday", "workdays"}
TAKES = _both("TAKES")
#: Words that join the ends of a range rather than the parts of a sum.
RANGE_WORDS = _both("RANGE_WORDS")
#: What follows a length that is a rate and not a term: «2 часа в день», "24 hours a day".
RATE = _both("RATE")
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
    for _word in _both(_name):
        _REACHES[_word] = _REACHES.get(_word, 0) | _bit


def reach_of(tokens: list[str]) -> int:
    """What the tokens say together, as bits (`PAST`, `LIMIT`, …)."""
    said = 0
    for token in tokens:
        said |= _REACHES.get(token, 0)
    return said


#: What a token that starts with a digit may be, by the parts it plays in the grammar.
_SHAPES = {
    "int": "#int #00",
    "decimal": "#decimal #dotted2",
    "dotted2": "#dotted2",
    "dotted3": "#dotted3",
    "year": "#year",
    "hm": "#hm",
    "double_zero": "#00",
}
_MARKS = {
    "dash": "- – — − ‑",
    "comma": ",",
    "dot": ".",
    "lpar": "(",
    "rpar": ")",
    "slash": "/",
    "tilde": "~ ≈",
}
#: The minutes of «до 18-00».
FULL_HOUR = "00"
_INTEGER_DIGITS = 4
#: Runs whose readings are remembered; long ones hardly come twice, but there are few of them.
_REMEMBERED = 20_000
_YEARS = range(1900, 2100)


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(
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


class Grammar:
    """Searches over symbols, each compiled when first needed, and the way from tokens to them."""

    def __init__(self) -> None:
        vague = (line for group in phrases.GROUPS for line in group.lines)
        self._alphabet = Alphabet(_parts(), patterns.MACROS, patterns.CORES.values(), vague)
        self._symbol_of = self._alphabet.symbol_of
        self._bounded: dict[str, re.Pattern[str]] = {}
        self._kinds: dict[str, list[str]] = {}
        self._spans: dict[tuple[str, str], list[tuple[int, int, int]]] = {}
        self._vague: dict[int, re.Pattern[str]] = {}
        self._kinds_of = self._heads()
        self.heads = re.compile(f"[{''.join(self._kinds_of)}]")

    def symbols(self, tokens: list[str]) -> str:
        """One character for each token; ``_`` for a word that the grammar does not know."""
        known = self._symbol_of.get
        return "".join(
            [
                known(token) or (self._figures(token) if token[0] < ":" else UNKNOWN)
                for token in tokens
            ]
        )

    def kinds(self, symbols: str) -> list[str]:
        """The kinds of expressions that these symbols may hold, by precedence."""
        known = self._kinds.get(symbols)
        if known is None:
            if len(self._kinds) >= _REMEMBERED:
                self._kinds.clear()
            heads = self.heads.findall(symbols)
            present = {kind for head in heads for kind in self._kinds_of[head]}
            known = self._kinds[symbols] = [kind for kind in patterns.CORES if kind in present]
        return known

    def spans(self, kind: str, symbols: str) -> list[tuple[int, int, int]]:
        """Where expressions of one kind stand: start, start of the core, end.

        Remembered, because figures and forms are folded in the symbols: «до 5 мая» and «до 17
        июня» are the same run.
        """
        known = self._spans.get((kind, symbols))
        if known is None:
            if len(self._spans) >= _REMEMBERED:
                self._spans.clear()
            known = self._spans[kind, symbols] = [
                (match.start(), match.end("opening"), match.end())
                for match in self.bounded(kind).finditer(symbols)
            ]
        return known

    def bounded(self, kind: str) -> re.Pattern[str]:
        """The search for one kind; its group ``opening`` ends where the core starts."""
        pattern = self._bounded.get(kind)
        if pattern is None:
            source = f"(?P<opening> OPENING? ) (?: {patterns.CORES[kind]} )"
            pattern = self._alphabet.compile(source)
            self._bounded[kind] = pattern
        return pattern

    def vague(self, group: int) -> re.Pattern[str]:
        """The search for one group of vague phrases."""
        pattern = self._vague.get(group)
        if pattern is None:
            source = "|".join(f"(?:{line})" for line in phrases.GROUPS[group].lines)
            pattern = self._alphabet.compile(source)
            self._vague[group] = pattern
        return pattern

    def _figures(self, token: str) -> str:
        return self._symbol_of.get(shape_of(token), UNKNOWN)

    def _heads(self) -> dict[str, list[str]]:
        kinds_of: dict[str, list[str]] = {}
        for kind, parts in patterns.HEADS.items():
            for part in parts.split():
                for symbol in self._alphabet.members(part):
                    kinds_of.setdefault(symbol, []).append(kind)
        return kinds_of


@cache
def grammar() -> Grammar:
    """The grammar, built at the first call."""
    return Grammar()


def _parts() -> dict[str, set[str]]:
    english_units = set(_table(words_en.UNITS))
    risky = _both("RISKY_WEEKDAYS")
    parts: dict[str, set[str]] = {
        "num": set(SMALL_NUMBERS),
        "tens": set(TENS),
        "ord": set(ORDINALS),
        "unit": set(UNITS),
        "unit_en": english_units,
        "unit_adj": set(UNIT_ADJECTIVES),
        "half_unit": set(HALVES),
        "span_adj": set(SPAN_ADJECTIVES),
        "month": set(MONTHS),
        "month_en": set(_table(words_en.MONTHS)),
        "wd": set(WEEKDAYS) - {"среде"},
        "wd_risky": set(risky - {"среде"}),
        "wd_sure": set(WEEKDAYS) - risky,
        "dayword": set(DAYS) | PAST_DAYS,
        "pair": set(PAIR),
        "several": set(SEVERAL),
        "business": set(_both("BUSINESS")),
        "quality": set(_both("UNIT_QUALITIES")),
    }
    for classes in (words_ru.CLASSES, words_en.CLASSES):
        for part, words in classes.items():
            parts.setdefault(part, set()).update(words.split())
    for part, marks in _MARKS.items():
        parts[part] = set(marks.split())
    for part, tokens in _SHAPES.items():
        parts[part] = set(tokens.split())
    return parts
