"""Numbers of payment cards in running text, however they are spaced."""

import re
from collections.abc import Iterator
from typing import NamedTuple

#: Blanks, dashes, dots and marks that nobody sees, at most two between digits.
_GAP = r"[\s.\-–—\u00ad\u200b-\u200d\u2060\ufeff]{1,2}"
_RUN = re.compile(rf"\d(?:(?:{_GAP})?\d){{12,}}")
_DIGITS = re.compile(r"\d+")
_LENGTHS = range(13, 20)
#: What card numbers begin with; phone and order numbers mostly begin otherwise.
_BEGINNINGS = frozenset("23456")
#: Twice a digit, its digits summed.
_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_UNEVEN = {(4, 6, 5), (4, 6, 4)}


class Card(NamedTuple):
    """Where a card number stands and how it ends."""

    start: int
    end: int
    last: str


def cards_in(text: str) -> Iterator[Card]:
    """The card numbers of a text, in order.

    >>> [card.last for card in cards_in("карта 4111-1111 1111 1111, тел. 8 999 123-45-67")]
    ['1111']
    """
    for run in _RUN.finditer(text):
        yield from _within(text, run.start(), run.end())


def is_card_number(digits: str) -> bool:
    """Whether digits satisfy Luhn's check, as every card number does.

    >>> is_card_number("4111111111111111"), is_card_number("4111111111111112")
    (True, False)
    """
    if len(set(digits)) == 1:
        return False
    odd, even = digits[::-2], digits[-2::-2]
    return (sum(map(int, odd)) + sum(_DOUBLED[int(digit)] for digit in even)) % 10 == 0


def _within(text: str, start: int, end: int) -> Iterator[Card]:
    """Cards among the groups of a run: a code or a date may follow the number with a blank."""
    groups = list(_DIGITS.finditer(text, start, end))
    first = 0
    while first < len(groups):
        for last in _ends(groups, first):
            chosen = groups[first : last + 1]
            digits = "".join(group[0] for group in chosen)
            if str(int(digits[0])) in _BEGINNINGS and is_card_number(digits):
                yield Card(chosen[0].start(), chosen[-1].end(), digits[-4:])
                first = last
                break
        first += 1


def _ends(groups: list[re.Match[str]], first: int) -> list[int]:
    """The groups at which a number that begins at ``first`` may end, the longest first."""
    ends: list[int] = []
    sizes: tuple[int, ...] = ()
    for last in range(first, min(len(groups), first + _LENGTHS[-1])):
        sizes += (groups[last].end() - groups[last].start(),)
        length = sum(sizes)
        if length > _LENGTHS[-1]:
            break
        if length in _LENGTHS and _is_even(sizes):
            ends.append(last)
    return ends[::-1]


def _is_even(sizes: tuple[int, ...]) -> bool:
    """Whether digits are grouped as people group card numbers: 16, 8 8, 4 4 4 4, 4 4 4 4 3."""
    same = len(set(sizes[:-1])) <= 1 and sizes[-1] <= sizes[0]
    return same or sizes in _UNEVEN
