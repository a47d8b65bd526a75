"""Gates: which of the literals that expressions hang on stand in a text."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

#: Characters searched for one literal after the other; an automaton takes as long to build as
#: some ten drafts take to be searched so, and whoever reviews one needs none.
_PATIENCE = 1_500


class Gates:
    """Finds the expressions that a text may hold; one instance serves any number of texts."""

    def __init__(self, gates: Mapping[str, tuple[int, ...]]) -> None:
        """``gates``: literal -> numbers of the expressions it opens."""
        self._gates = gates
        self._patience = _PATIENCE
        self._automaton: AhoCorasick | None = None
        self._numbers: list[tuple[int, ...]] = []

    def opened(self, low: str) -> list[int]:
        """The numbers of all expressions with a literal in the text, in order."""
        self._patience -= len(low)
        if self._patience >= 0:
            opened = [numbers for gate, numbers in self._gates.items() if gate in low]
        else:
            automaton = self._automaton or self._built()
            hits = automaton.find_matches_as_indexes(low, overlapping=True)
            opened = [self._numbers[gate] for gate in {hit[0] for hit in hits}]
        return sorted({number for numbers in opened for number in numbers}) if opened else []

    def _built(self) -> "AhoCorasick":
        from ahocorasick_rs import AhoCorasick  # noqa: PLC0415 - native module, on demand

        self._automaton = automaton = AhoCorasick(list(self._gates))
        self._numbers = list(self._gates.values())
        return automaton
