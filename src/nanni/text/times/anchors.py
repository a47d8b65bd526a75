"""The gate: where a text has a word without which no time expression can be.

One search for all of them answers for the whole text in about a microsecond.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from nanni.text.literals import Literals
from nanni.text.times.table import load_table

#: No expression reaches farther than this from its anchor, in code points.
_REACH_BACK = 52
_REACH_ON = 40

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


#: What must stand beside an anchor, by the names that the table has for it.
_CHECKS: dict[str, _Check] = {
    "no letter": _no_letter,
    "no letter before": _no_letter_before,
    "no letter after": _no_letter_after,
    "digit before": _digit_before,
    "between digits": _between_digits,
}


class _Gate:
    """The literals and, for each of them, what a hit is worth."""

    def __init__(self) -> None:
        anchors = load_table().anchors
        self.worth = [(families, _CHECKS[beside]) for families, beside in anchors.values()]
        # Overlapping: «4 ч» must not hide the «часа» of «4 часа».
        self.search = Literals(list(anchors)).places


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
