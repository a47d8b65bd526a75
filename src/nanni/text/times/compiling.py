"""Compiles the words, the patterns and the phrases of time into the table of the grammar."""

from collections.abc import Iterable, Iterator

from nanni.text.times import lexicon, patterns, phrases, words_en, words_ru
from nanni.text.times.lexicon import BOUNDED, both, by_word
from nanni.text.times.notation import Alphabet

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

_PART_WORDS = (
    "вечеру вечера вечером утру утра обеду обеда обед ночи половине половину "
    "morning afternoon evening lunch lunchtime"
)
#: Too short or too common to open the gate alone; figures beside them do (see `_figures`).
_TOO_COMMON = frozenset({"h", "ч", "second", "may", "май", "мар"})
#: «что», «все» and «здравствуйте» hold them; a preposition or a dash beside them does not lie.
_SHORT_WEEKDAYS = ("пн", "вт", "ср", "чт", "пт", "сб", "вс")
_BEFORE_WEEKDAY = ("в ", "во ", "до ", "к ", "ко ", "на ", "с ", "со ", "по ", "(", "-", "–")
_PARTS = ("noon", "weekend", "eod", "oclock", "of_month")
_LOOSE = (
    "of business",
    "of play",
    "in may",
    "by may",
    "of may",
    "until may",
    "before may",
    "р.д",
    *(f"q{number}" for number in range(1, 5)),
    "к.д",
)


_Anchors = dict[str, tuple[int, str]]


def compiled() -> tuple[
    dict[str, str], dict[str, tuple[str, ...]], dict[str, str], tuple[str, ...], _Anchors
]:
    """The fields of `nanni.text.times.table.Table`, in order."""
    lines = (line for group in phrases.GROUPS for line in group.lines)
    alphabet = Alphabet(_parts(), patterns.MACROS, patterns.CORES.values(), lines)
    bounded = {
        kind: alphabet.translated(f"(?P<opening> OPENING? ) (?: {core} )")
        for kind, core in patterns.CORES.items()
    }
    vague = tuple(
        alphabet.translated("|".join(f"(?:{line})" for line in group.lines))
        for group in phrases.GROUPS
    )
    return alphabet.symbol_of, _heads(alphabet), bounded, vague, _anchors()


def _heads(alphabet: Alphabet) -> dict[str, tuple[str, ...]]:
    kinds_of: dict[str, tuple[str, ...]] = {}
    for kind, parts in patterns.HEADS.items():
        for part in parts.split():
            for symbol in alphabet.members(part):
                kinds_of[symbol] = (*kinds_of.get(symbol, ()), kind)
    return kinds_of


def _parts() -> dict[str, set[str]]:
    english_units = set(by_word(words_en.UNITS))
    risky = both("RISKY_WEEKDAYS")
    parts: dict[str, set[str]] = {
        "num": set(lexicon.SMALL_NUMBERS),
        "tens": set(lexicon.TENS),
        "ord": set(lexicon.ORDINALS),
        "unit": set(lexicon.UNITS),
        "unit_en": english_units,
        "unit_adj": set(lexicon.UNIT_ADJECTIVES),
        "half_unit": set(lexicon.HALVES),
        "span_adj": set(lexicon.SPAN_ADJECTIVES),
        "month": set(lexicon.MONTHS),
        "month_en": set(by_word(words_en.MONTHS)),
        "wd": set(lexicon.WEEKDAYS) - {"среде"},
        "wd_risky": set(risky - {"среде"}),
        "wd_sure": set(lexicon.WEEKDAYS) - risky,
        "dayword": set(lexicon.DAYS) | lexicon.PAST_DAYS,
        "pair": set(lexicon.PAIR),
        "several": set(lexicon.SEVERAL),
        "business": set(both("BUSINESS")),
        "quality": set(both("UNIT_QUALITIES")),
    }
    for classes in (words_ru.CLASSES, words_en.CLASSES):
        for part, words in classes.items():
            parts.setdefault(part, set()).update(words.split())
    for part, marks in _MARKS.items():
        parts[part] = set(marks.split())
    for part, tokens in _SHAPES.items():
        parts[part] = set(tokens.split())
    return parts


def _anchors() -> _Anchors:
    """Each literal with its families and what must stand beside it."""
    known: _Anchors = {}
    for number, group in enumerate(phrases.GROUPS):
        for anchor in group.anchors:
            word = anchor.removesuffix("*")
            beside = "no letter" if word == anchor else "no letter before"
            _add(known, [word], BOUNDED << number + 1, beside)
    _add(known, _LOOSE, BOUNDED, "no letter")
    _add(known, _bounded_words(), BOUNDED, "no letter")
    known.update((text, (BOUNDED, beside)) for text, beside in _figures())
    return dict(sorted(known.items()))


def _add(known: _Anchors, texts: Iterable[str], family: int, beside: str) -> None:
    for text in texts:
        families, strictest = known.get(text, (0, beside))
        known[text] = (families | family, strictest)


def _bounded_words() -> set[str]:
    tables = (
        lexicon.UNITS,
        lexicon.UNIT_ADJECTIVES,
        lexicon.HALVES,
        lexicon.SPAN_ADJECTIVES,
        lexicon.MONTHS,
        lexicon.WEEKDAYS,
        lexicon.DAYS,
    )
    found = {word for table in tables for word in table} | lexicon.PAST_DAYS
    for classes in (words_ru.CLASSES, words_en.CLASSES):
        found.update(word for part in _PARTS for word in classes.get(part, "").split())
    return (found | set(_PART_WORDS.split())) - _TOO_COMMON - set(_SHORT_WEEKDAYS)


def _figures() -> Iterator[tuple[str, str]]:
    """Clock times, dates in figures, and abbreviations that mean something only after figures."""
    for digit in "0123456789":
        for tail in ("am", "pm", "a.m", "p.m", "h", "ч", "th", "-е", "-го", "-му", "-ое", "-ого"):
            yield f"{digit}{tail}", "no letter after"
            if tail[0].isalpha():
                yield f"{digit} {tail}", "no letter after"
        yield f"{digit} may", "no letter after"
        yield f"may {digit}", "no letter before"
        yield f":{digit}", "digit before"
    for day in _SHORT_WEEKDAYS:
        yield from ((before + day, "no letter after") for before in _BEFORE_WEEKDAY)
    yield from ((ordinal, "no letter after") for ordinal in ("1st", "2nd", "3rd"))
    for digit in "012345":
        yield f".{digit}", "between digits"
    yield from (("-0", "between digits"), ("-1", "between digits"), ("/20", "digit before"))
