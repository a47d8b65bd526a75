"""TOML with the place of every string; the standard parser checks the text and tells none."""

import re
import tomllib
from collections.abc import Callable
from functools import cache

from nanni.review.sources.passage import Mapper
from nanni.review.sources.tree import Leaf, Map, Node, Seq, Tree, TreeError

_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}
_STRINGS = (
    ('"""', "toml-long"),
    ("'''", "toml-long-literal"),
    ('"', "toml"),
    ("'", "toml-literal"),
)


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(
        r"\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([ \t]*\r?\n\s*)|(.))|(\r\n)",
        re.DOTALL,
    )


def parse(text: str) -> Tree:
    """The tree of a TOML text.

    Raises:
        TreeError: it is not TOML; the text gives the reason.
    """
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", str(error))
        line = int(found[1]) if found and found[1] else text.count("\n") + 1
        raise TreeError(str(error)[: found.start()] if found else str(error), line) from error
    except RecursionError as error:
        raise TreeError("", 1, deep=True) from error
    return Tree(text, [_Walker(text).document()], spell)


def key_lines(text: str) -> dict[tuple[str | int, ...], int]:
    """The line of every key, table and list item of a text that is known to be TOML.

    Paths are made of keys and positions: ``("rule", 0, "bad", 2)``.
    """
    walker = _Walker(text)
    walker.document()
    return {path: text.count("\n", 0, at) + 1 for path, at in walker.places.items()}


class _Walker:
    """Walks a text that is known to be TOML, so that nothing needs to be checked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._path: tuple[str | int, ...] = ()
        #: Path -> where it stands; the first place of a table that is opened twice.
        self.places: dict[tuple[str | int, ...], int] = {}

    def _note(self, at: int) -> None:
        self.places.setdefault(self._path, at)

    def document(self) -> Map:
        root = table = Map([])
        while True:
            self._blanks("\n")
            if self._at >= len(self._text):
                return root
            if self._text[self._at] == "[":
                start, many = self._at, self._text.startswith("[[", self._at)
                self._at += 2 if many else 1
                table, self._path = _descend(root, self._key(), many=many)
                self._note(start)
                self._at = self._text.index("]", self._at) + (2 if many else 1)
            else:
                self._pair(table)

    def _pair(self, table: Map) -> None:
        start, outer = self._at, self._path
        *path, name = self._key()
        self._at = self._text.index("=", self._at) + 1
        inner, steps = _descend(table, path)
        self._path = (*outer, *steps, name)
        self._note(start)
        inner.entries.append((name, self._value()))
        self._path = outer

    def _key(self) -> list[str]:
        parts = []
        while True:
            self._blanks()
            if self._text[self._at] in "\"'":
                parts.append(self._string().value)
            else:
                found = re.compile(r"[\w-]+").match(self._text, self._at)
                parts.append(found[0] if found else "")
                self._at = found.end() if found else self._at + 1
            self._blanks()
            if not self._text.startswith(".", self._at):
                return parts
            self._at += 1

    def _value(self) -> Node:
        self._blanks()
        sign = self._text[self._at]
        if sign in "\"'":
            return self._string()
        if sign == "[":
            return Seq(self._many("]", self._element))
        if sign == "{":
            table = Map([])
            self._many("}", lambda _: self._pair(table))
            return table
        found = re.compile(r"[^,\]}#\n]*").match(self._text, self._at)
        self._at = found.end() if found else self._at + 1
        return None

    def _element(self, number: int) -> Node:
        outer = self._path
        self._path = (*outer, number)
        self._note(self._at)
        value = self._value()
        self._path = outer
        return value

    def _many(self, closing: str, read: Callable[[int], Node]) -> list[Node]:
        items: list[Node] = []
        self._at += 1
        while True:
            self._blanks("\n,")
            if self._text[self._at] == closing:
                self._at += 1
                return items
            items.append(read(len(items)))

    def _string(self) -> Leaf:
        quote, style = next(q for q in _STRINGS if self._text.startswith(q[0], self._at))
        start = self._at + len(quote)
        if len(quote) > 1:
            start += len(re.compile(r"(?:\r?\n)?").match(self._text, start)[0])  # type: ignore[index]
        end = start
        while not self._text.startswith(quote, end):
            end += 2 if self._text[end] == "\\" and quote[0] == '"' else 1
        while len(quote) > 1 and self._text.startswith(quote[0], end + len(quote)):
            end += 1
        self._at = end + len(quote)
        raw = self._text[start:end]
        mapper = Mapper(raw)
        spell(mapper, Leaf("", start, end, style))
        return Leaf(mapper.text, start, end, style)

    def _blanks(self, more: str = "") -> None:
        """Skip blanks, comments and the signs in ``more``."""
        while self._at < len(self._text):
            sign = self._text[self._at]
            if sign == "#":
                end = self._text.find("\n", self._at)
                self._at = end if end >= 0 else len(self._text)
            elif sign in " \t\r" or sign in more:
                self._at += 1
            else:
                return


def _descend(
    table: Map, path: list[str], *, many: bool = False
) -> tuple[Map, tuple[str | int, ...]]:
    """The table at ``path`` and the steps to it; made when missing, and always one of ``many``."""
    steps: list[str | int] = []
    for depth, name in enumerate(path):
        steps.append(name)
        found = table.get(name)
        if many and depth == len(path) - 1:
            if not isinstance(found, Seq):
                found = Seq([])
                table.entries.append((name, found))
            found.items.append(Map([]))
        elif not isinstance(found, Map | Seq):
            found = Map([])
            table.entries.append((name, found))
        if isinstance(found, Seq):
            steps.append(len(found.items) - 1)
        inner = found.items[-1] if isinstance(found, Seq) else found
        table = inner if isinstance(inner, Map) else Map([])
    return table, tuple(steps)


def spell(mapper: Mapper, leaf: Leaf) -> bool:
    """Read the escapes of a TOML string, if its kind has any."""
    at = 0
    literal = leaf.style.endswith("literal")
    for found in _escape().finditer(mapper.raw):
        if literal and not found[6]:
            continue
        mapper.keep(at, found.start())
        mapper.put(_meaning(found), *found.span())
        at = found.end()
    mapper.keep(at, len(mapper.raw))
    return True


def _meaning(found: re.Match[str]) -> str:
    if found[6]:
        return "\n"
    for code in found.groups()[:3]:
        if code:
            return chr(int(code, 16))
    if found[4]:
        return ""
    return _ESCAPES.get(found[5], found[5])
