"""Cutting a text into passages so that a template can mark some of them. Pure."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Passage(NamedTuple):
    """A piece of a text; ``mark`` is what its words are marked with, None for plain ones."""

    text: str
    mark: int | None = None


def passages(text: str, marks: Iterable[tuple[int, int, int]]) -> Iterator[Passage]:
    """The text in pieces; of marks that overlap the first one stands.

    Args:
        text: the whole text.
        marks: start, end (code points) and the mark.

    >>> [*passages("да, в 9:00", [(4, 10, 1)])]
    [Passage(text='да, ', mark=None), Passage(text='в 9:00', mark=1)]
    """
    at = 0
    for start, end, mark in sorted(marks):
        if start < at or end <= start or end > len(text):
            continue
        if start > at:
            yield Passage(text[at:start])
        yield Passage(text[start:end], mark)
        at = end
    if at < len(text):
        yield Passage(text[at:])
