"""The gate: where a text has a word without which no time expression can be.

One search for all of them answers for the whole text in about a microsecond.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from nanni.text.literals import Literals
from nanni.text.times import lexicon as words
from nanni.text.times import phrases, words_en, words_ru

#: The family of bounded expressions; every group of vague phrases is a family of its own.
BOUNDED = 1

#: No expression reaches farther than this from its anchor, in code points.
_REACH_BACK = 52
_REACH_ON = 40

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

_Check = Callable[[str, int, int], bool]


class Window:
    """A stretch of text worth reading, and for which families of expressions."""

    __slots__ = ("end", "families", "start")

    def __init__(self, start: int, end: int, families: int) -> None:
        self.start = start
        self.end = end
        self.families = families


def _no_letter(low: str, start: int, end: int) -> bool:
    return not ((start and low[start - 1].isalpha()) or low[end : end + 1].isalpha())


def _no_letter_before(low: str, start: int, _end: int) -> bool:
    return start == 0 or not low[start - 1].isalpha()


def _no_letter_after(low: str, _start: int, end: int) -> bool:
    return not low[end : end + 1].isalpha()


def _digit_before(low: str, start: int, _end: int) -> bool:
    return start > 0 and low[start - 1].isdigit()


def _between_digits(low: str, start: int, end: int) -> bool:
    return _digit_before(low, start, end) and low[end : end + 1].isdigit()


def _bounded_words() -> set[str]:
    tables = (
        words.UNITS,
        words.UNIT_ADJECTIVES,
        words.HALVES,
        words.SPAN_ADJECTIVES,
        words.MONTHS,
        words.WEEKDAYS,
        words.DAYS,
    )
    found = {word for table in tables for word in table} | words.PAST_DAYS
    for classes in (words_ru.CLASSES, words_en.CLASSES):
        found.update(word for part in _PARTS for word in classes.get(part, "").split())
    return (found | set(_PART_WORDS.split())) - _TOO_COMMON - set(_SHORT_WEEKDAYS)


def _figures() -> Iterator[tuple[str, _Check]]:
    """Clock times, dates in figures, and abbreviations that mean something only after figures."""
    for digit in "0123456789":
        for tail in ("am", "pm", "a.m", "p.m", "h", "ч", "th", "-е", "-го", "-му", "-ое", "-ого"):
            yield f"{digit}{tail}", _no_letter_after
            if tail[0].isalpha():
                yield f"{digit} {tail}", _no_letter_after
        yield f"{digit} may", _no_letter_after
        yield f"may {digit}", _no_letter_before
        yield f":{digit}", _digit_before
    for day in _SHORT_WEEKDAYS:
        yield from ((before + day, _no_letter_after) for before in _BEFORE_WEEKDAY)
    yield from ((ordinal, _no_letter_after) for ordinal in ("1st", "2nd", "3rd"))
    for digit in "012345":
        yield f".{digit}", _between_digits
    yield from (("-0", _between_digits), ("-1", _between_digits), ("/20", _digit_before))


class _Gate:
    """The literals and, for each of them, what a hit is worth."""

    def __init__(self) -> None:
        known: dict[str, tuple[int, _Check]] = {}
        for number, group in enumerate(phrases.GROUPS):
            for anchor in group.anchors:
                word = anchor.removesuffix("*")
                check: _Check = _no_letter if word == anchor else _no_letter_before
                self._add(known, [word], BOUNDED << number + 1, check)
        self._add(known, _LOOSE, BOUNDED, _no_letter)
        self._add(known, _bounded_words(), BOUNDED, _no_letter)
        for text, check in _figures():
            known[text] = (BOUNDED, check)
        self.worth = list(known.values())
        # Overlapping: «4 ч» must not hide the «часа» of «4 часа».
        self.search = Literals(list(known)).places

    @staticmethod
    def _add(
        known: dict[str, tuple[int, _Check]], texts: Iterable[str], family: int, check: _Check
    ) -> None:
        for text in texts:
            families, strictest = known.get(text, (0, check))
            known[text] = (families | family, strictest)


@cache
def _gate() -> _Gate:
    return _Gate()


def find_windows(low: str) -> list[Window]:
    """The stretches around all anchors, apart from each other and in order."""
    gate = _gate()
    try:
        hits = gate.search(low)
    except UnicodeEncodeError:
        hits = gate.search(re.sub("[\ud800-\udfff]", "\ufffd", low))
    return _windows(low, hits, gate.worth) if hits else []


def _windows(
    low: str, hits: list[tuple[int, int, int]], worth: list[tuple[int, _Check]]
) -> list[Window]:
    windows: list[Window] = []
    first = last = families = 0
    for pattern, start, end in hits:
        family, is_anchor = worth[pattern]
        if not is_anchor(low, start, end):
            continue
        if families and start - _REACH_BACK > last:
            windows.append(Window(first, _right(low, last), families))
            families = 0
        if not families:
            first = _left(low, start)
        last = end + _REACH_ON
        families |= family
    if families:
        windows.append(Window(first, _right(low, last), families))
    return windows


def groups_in(families: int) -> Iterator[int]:
    """The numbers of the groups of vague phrases among the families of a window."""
    families >>= 1
    number = 0
    while families:
        if families & 1:
            yield number
        families >>= 1
        number += 1


def _left(low: str, start: int) -> int:
    """A place before the anchor where a word starts."""
    first = start - _REACH_BACK
    if first <= 0:
        return 0
    blank = low.find(" ", first, start)
    return start if blank < 0 else blank


def _right(low: str, last: int) -> int:
    """The place where a word ends, at or soon before ``last``."""
    if last >= len(low):
        return len(low)
    blank = low.rfind(" ", last - _REACH_ON, last)
    return last if blank < 0 else blank
