"""Tree: a data file (JSON, YAML, TOML) as its strings, each with its place in the text."""

from bisect import bisect_right
from collections.abc import Callable

from nanni.model.typed import NamedTuple
from nanni.review.sources.passage import Mapper, Passage, newlines

MAX_DEPTH = 200


class Leaf(NamedTuple):
    """A string: its value, and the span of its spelling without the quotes around it."""

    value: str
    start: int
    end: int
    style: str


class Map(NamedTuple):
    """Keys and values in the order of the file."""

    entries: list[tuple[str, "Node"]]

    def get(self, *keys: str) -> "Node":
        """The value of the first of ``keys`` that is there."""
        for key in keys:
            for name, node in self.entries:
                if name == key:
                    return node
        return None


class Seq(NamedTuple):
    """Values in order."""

    items: list["Node"]


Node = Leaf | Map | Seq | float | bool | None
#: Tells how a spelling makes up a value; False when it cannot.
Speller = Callable[[Mapper, Leaf], bool]


class TreeError(ValueError):
    """A text that is not in its format.

    Attributes:
        line: from one.
        deep: it is nested deeper than anyone writes.
    """

    def __init__(self, reason: str, line: int, *, deep: bool = False) -> None:
        super().__init__(reason)
        self.line = line
        self.deep = deep


class Tree:
    """The strings of one document.

    Attributes:
        text: the document; leaves point into it.
        roots: its values; YAML may have several.
    """

    def __init__(
        self, text: str, roots: list[Node], spell: Speller, *, offset: int = 0, line: int = 1
    ) -> None:
        """``offset`` and ``line`` say where ``text`` stands in its file."""
        self.text = text
        self.roots = roots
        self._spell = spell
        self._offset = offset
        self._line = line
        self._newlines = newlines(text)

    def passage(self, leaf: Leaf, pointer: str) -> Passage:
        """The passage of a string."""
        number = bisect_right(self._newlines, leaf.start - 1)
        line_start = self._newlines[number - 1] + 1 if number else 0
        place = (self._line + number, leaf.start - line_start + 1)
        raw = self.text[leaf.start : leaf.end]
        offset = self._offset + leaf.start
        if raw == leaf.value:
            return Passage(raw, offset=offset, place=place, pointer=pointer, style=leaf.style)
        mapper = Mapper(raw)
        if not self._spell(mapper, leaf) or mapper.text != leaf.value:
            mapper = Mapper(raw)
            mapper.put(leaf.value, 0, len(raw))
        return Passage(
            leaf.value,
            raw,
            mapper.segments,
            offset=offset,
            place=place,
            pointer=pointer,
            style=leaf.style,
        )
