"""Cutting a text into passages so that a template can mark some of them. Pure."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple


class Passage(NamedTuple):
    """A piece of a text.

    Args:
        text: the words.
        marks: what they are marked with; empty for plain words.
        ends: the marks that end here, where their numbers stand.
    """

    text: str
    marks: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


def passages(text: str, marks: Iterable[tuple[int, int, int]]) -> Iterator[Passage]:
    """The text in pieces; words under two marks carry both.

    Args:
        text: the whole text.
        marks: start, end (code points) and the mark.

    >>> [*passages("да, в 9:00", [(4, 10, 1)])]
    [Passage(text='да, ', marks=(), ends=()), Passage(text='в 9:00', marks=(1,), ends=(1,))]
    """
    known = [one for one in marks if 0 <= one[0] < one[1] <= len(text)]
    edges = sorted({0, len(text), *(edge for start, end, _ in known for edge in (start, end))})
    for start, end in pairwise(edges):
        here = [one for one in known if one[0] <= start and end <= one[1]]
        yield Passage(
            text[start:end],
            tuple(mark for _, _, mark in here),
            tuple(mark for _, stop, mark in here if stop == end),
        )
