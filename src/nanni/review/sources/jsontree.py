"""JSON with the place of every string; the standard parser tells none."""

import re
from functools import cache

from nanni.review.sources.passage import Mapper
from nanni.review.sources.tree import MAX_DEPTH, Leaf, Map, Node, Seq, Tree, TreeError

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_CONSTANTS: dict[str, Node] = {
    "true": True,
    "false": False,
    "null": None,
    "NaN": None,
    "Infinity": None,
    "-Infinity": None,
}


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"[ \t\r\n]*(?:(?P<sign>[{}\[\],:])|(?P<string>\"[^\"\\]*(?:\\.[^\"\\]*)*\")"
        r"|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"
        r"|(?P<constant>true|false|null|NaN|-?Infinity))",
        re.DOTALL,
    )


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(
        r"\\(?:u([dD][89aAbB][\da-fA-F]{2})\\u([dD][c-fC-F][\da-fA-F]{2})|u([\da-fA-F]{4})|(.))",
        re.DOTALL,
    )


def parse(text: str, *, offset: int = 0, line: int = 1) -> Tree:
    """The tree of a JSON text.

    Raises:
        TreeError: it is not JSON; the text gives the reason.
    """
    return Tree(text, [_Parser(text, line).value()], spell, offset=offset, line=line)


class _Parser:
    """Reads tokens with a stack of its own, so that deep nesting cannot exhaust Python's."""

    def __init__(self, text: str, line: int) -> None:
        self._text = text
        self._line = line
        self._at = 0

    def value(self) -> Node:
        root: list[Node] = []
        stack: list[Map | Seq] = []
        while True:
            node, opened = self._item(stack, root)
            if opened is not None:
                if len(stack) >= MAX_DEPTH:
                    raise self._error("", deep=True)
                stack.append(opened)
                continue
            if node is _CLOSE:
                stack.pop()
            if not stack:
                break
        self._end()
        return root[0]

    def _item(self, stack: list[Map | Seq], root: list[Node]) -> tuple[object, Map | Seq | None]:
        """Read one value or one closing sign; give it, and the container that it opens."""
        top = stack[-1] if stack else None
        token = self._next()
        if top is not None and token["sign"] in {"}", "]"}:
            if token["sign"] != ("}" if isinstance(top, Map) else "]"):
                self._at = _start(token)
                raise self._error(f"unexpected '{token['sign']}'")
            return _CLOSE, None
        if top is not None and (top[0]):
            self._expect(token, ",")
            token = self._next()
        if isinstance(top, Map):
            if token["string"] is None:
                self._at = _start(token)
                raise self._error("expected a key in double quotes")
            key = self._string(token).value
            self._expect(self._next(), ":")
            token = self._next()
        else:
            key = ""
        node = self._node(token)
        if top is None:
            root.append(node)
        elif isinstance(top, Map):
            top.entries.append((key, node))
        else:
            top.items.append(node)
        return node, node if isinstance(node, Map | Seq) else None

    def _node(self, token: re.Match[str]) -> Node:
        if token["string"] is not None:
            return self._string(token)
        if token["number"] is not None:
            return float(token["number"])
        if token["constant"] is not None:
            return _CONSTANTS[token["constant"]]
        if token["sign"] == "{":
            return Map([])
        if token["sign"] == "[":
            return Seq([])
        self._at = _start(token)
        raise self._error(f"unexpected '{token['sign']}'")

    def _string(self, token: re.Match[str]) -> Leaf:
        start, end = token.start("string") + 1, token.end("string") - 1
        raw = self._text[start:end]
        return Leaf(_unescaped(raw) if "\\" in raw else raw, start, end, "json")

    def _next(self) -> re.Match[str]:
        found = _token().match(self._text, self._at)
        if found is None:
            rest = self._text[self._at :].lstrip()
            self._at = len(self._text) - len(rest)
            if not rest:
                raise self._error("the text ends too early")
            if rest[0] == '"':
                raise self._error("a string is not closed")
            raise self._error(f"unexpected {rest[:12].split()[0]!r}")
        self._at = found.end()
        return found

    def _expect(self, token: re.Match[str], sign: str) -> None:
        if token["sign"] != sign:
            self._at = _start(token)
            raise self._error(f"expected '{sign}'")

    def _end(self) -> None:
        rest = self._text[self._at :].strip()
        if rest:
            self._at = self._text.index(rest, self._at)
            raise self._error("there is more after the end of the value")

    def _error(self, reason: str, *, deep: bool = False) -> TreeError:
        line = self._text.count("\n", 0, self._at)
        column = self._at - self._text.rfind("\n", 0, self._at)
        where = f"{reason} (column {column})" if reason else ""
        return TreeError(where, self._line + line, deep=deep)


_CLOSE = object()


def _start(token: re.Match[str]) -> int:
    """Where a token begins, behind the blanks before it."""
    return token.end() - len(token[0].lstrip())


def _unescaped(raw: str) -> str:
    mapper = Mapper(raw)
    spell(mapper, Leaf("", 0, len(raw), "json"))
    return mapper.text


def spell(mapper: Mapper, leaf: Leaf) -> bool:
    """Read the escapes of a JSON string."""
    del leaf
    at = 0
    for found in _escape().finditer(mapper.raw):
        mapper.keep(at, found.start())
        mapper.put(_meaning(found), *found.span())
        at = found.end()
    mapper.keep(at, len(mapper.raw))
    return True


def _meaning(found: re.Match[str]) -> str:
    high, low, unit, letter = found.groups()
    if high:
        pair = (int(high, 16) - 0xD800 << 10) + int(low, 16) - 0xDC00
        return chr(0x10000 + pair)
    if unit:
        return chr(int(unit, 16))
    return _ESCAPES.get(letter, letter)
