"""Gates: which of the expressions a text may hold, by the literals that they hang on."""

from collections.abc import Sequence

from nanni.text.literals import Literals


class Gates:
    """Finds the expressions that a text may hold; one instance serves any number of texts."""

    def __init__(self, literals: Sequence[str], numbers: Sequence[tuple[int, ...]]) -> None:
        """Literals in alphabetical order, and the numbers of the expressions each opens."""
        self._literals = Literals(literals)
        self._numbers = numbers

    def opened(self, low: str) -> list[int]:
        """The numbers of all expressions with a literal in the text, in order."""
        places = self._literals.places(low)
        if not places:
            return []
        gates = {place[0] for place in places}
        return sorted({number for gate in gates for number in self._numbers[gate]})
