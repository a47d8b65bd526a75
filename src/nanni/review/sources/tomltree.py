"""TOML with the place of every string; the standard parser checks the text and tells none."""

import re
import tomllib
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


class _Walker:
    """Walks a text that is known to be TOML, so that nothing needs to be checked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def document(self) -> Map:
        root = table = Map([])
        while True:
            self._blanks("\n")
            if self._at >= len(self._text):
                return root
            if self._text[self._at] == "[":
                many = self._text.startswith("[[", self._at)
                self._at += 2 if many else 1
                table = _descend(root, self._key(), many=many)
                self._at = self._text.index("]", self._at) + (2 if many else 1)
            else:
                self._pair(table)

    def _pair(self, table: Map) -> None:
        *path, name = self._key()
        self._at = self._text.index("=", self._at) + 1
        _descend(table, path).entries.append((name, self._value()))

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
            return Seq(self._many("]", self._value))
        if sign == "{":
            table = Map([])
            self._many("}", lambda: self._pair(table))
            return table
        found = re.compile(r"[^,\]}#\n]*").match(self._text, self._at)
        self._at = found.end() if found else self._at + 1
        return None

    def _many(self, closing: str, read: object) -> list[Node]:
        items: list[Node] = []
        self._at += 1
        while True:
            self._blanks("\n,")
            if self._text[self._at] == closing:
                self._at += 1
                return items
            items.append(read())  # type: ignore[operator]

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


def _descend(table: Map, path: list[str], *, many: bool = False) -> Map:
    """The table at ``path``, made when missing; a new one each time when there are ``many``."""
    for depth, name in enumerate(path):
        last = depth == len(path) - 1
        found = table.get(name)
        if many and last:
            if not isinstance(found, Seq):
                found = Seq([])
                table.entries.append((name, found))
            found.items.append(Map([]))
        elif not isinstance(found, Map | Seq):
            found = Map([])
            table.entries.append((name, found))
        inner = found.items[-1] if isinstance(found, Seq) else found
        table = inner if isinstance(inner, Map) else Map([])
    return table


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
