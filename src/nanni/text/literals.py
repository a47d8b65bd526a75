"""Literals: where any of many short texts stands in a longer one.

An automaton answers in microseconds, but takes as long to build as some ten drafts take to be
searched for one literal after the other: whoever reviews a single draft never builds it.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from operator import itemgetter

#: Number of the literal, where it starts and where it ends.
Place = tuple[int, int, int]

#: Characters searched without the automaton, all in all.
_PATIENCE = 1_500
_ORDER = itemgetter(2, 1)
#: Characters of a literal that are looked for first.
_BEGINNING = 3
_SIZES = range(1, _BEGINNING + 1)


class Literals:
    """A fixed list of literals; one instance serves any number of texts."""

    __slots__ = ("_literals", "_patience", "_search")

    def __init__(self, literals: Sequence[str]) -> None:
        """In alphabetical order; no literal may be empty or stand there twice."""
        self._literals = literals
        self._patience = _PATIENCE
        self._search: Callable[[str], list[Place]] | None = None

    def places(self, text: str) -> list[Place]:
        """Where literals stand, overlapping ones too, by their ends and then by their starts.

        Raises:
            UnicodeEncodeError: perhaps, when the text has a half of a surrogate pair.
        """
        self._patience -= len(text)
        if self._patience >= 0:
            return self._one_by_one(text)
        search = self._search or self._built()
        return search(text)

    def _one_by_one(self, text: str) -> list[Place]:
        found: list[Place] = []
        # Most literals begin as nothing in the text does, and are never looked at.
        runs = {text[start : start + size] for size in _SIZES for start in range(len(text))}
        for run in runs:
            for number in self._beginning_with(run):
                literal = self._literals[number]
                start = text.find(literal)
                while start >= 0:
                    found.append((number, start, start + len(literal)))
                    start = text.find(literal, start + 1)
        found.sort(key=_ORDER)
        return found

    def _beginning_with(self, run: str) -> range:
        """Numbers of the literals that begin so; of the one that is the run, if it is shorter."""
        literals = self._literals
        first = last = bisect_left(literals, run)
        if len(run) == _BEGINNING:
            while last < len(literals) and literals[last].startswith(run):
                last += 1
        elif first < len(literals) and literals[first] == run:
            last += 1
        return range(first, last)

    def _built(self) -> Callable[[str], list[Place]]:
        from ahocorasick_rs import AhoCorasick  # noqa: PLC0415 - native module, on demand

        automaton = AhoCorasick(self._literals)
        search = partial(automaton.find_matches_as_indexes, overlapping=True)
        self._search = search
        return search
