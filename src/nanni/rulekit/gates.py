"""Gates: which of the expressions a text may hold, by the literals that they hang on."""

from collections.abc import Mapping

from nanni.text.literals import Literals


class Gates:
    """Finds the expressions that a text may hold; one instance serves any number of texts."""

    def __init__(self, gates: Mapping[str, tuple[int, ...]]) -> None:
        """``gates``: literal -> numbers of the expressions it opens."""
        self._literals = Literals(list(gates))
        self._numbers = list(gates.values())

    def opened(self, low: str) -> list[int]:
        """The numbers of all expressions with a literal in the text, in order."""
        places = self._literals.places(low)
        if not places:
            return []
        gates = {place[0] for place in places}
        return sorted({number for gate in gates for number in self._numbers[gate]})
