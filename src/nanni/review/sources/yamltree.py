"""YAML with the place of every string, as PyYAML's composer tells it."""

import re
from functools import cache

import yaml

from nanni.model.typed import Any
from nanni.review.sources.passage import Mapper
from nanni.review.sources.tree import MAX_DEPTH, Leaf, Map, Node, Seq, Tree, TreeError

_STRING = "tag:yaml.org,2002:str"
_STYLES = {"'": "yaml-single", '"': "yaml-double", "|": "yaml-block", ">": "yaml-folded"}
_ESCAPES = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "\t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(
        r"\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n[ \t]*)|(.))", re.DOTALL
    )


def parse(text: str) -> Tree:
    """The tree of a YAML stream.

    Raises:
        TreeError: it is not YAML; the text gives the reason.
    """
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    builder = _Builder(text)
    try:
        for event in yaml.parse(text, Loader=loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = min(mark.line, text.rstrip().count("\n")) + 1 if mark else 1
        raise TreeError(str(error.problem or error.context), line) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise TreeError(
            f"the character {error.character!r} is not allowed in YAML", line
        ) from error
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise TreeError("half of a surrogate pair is not allowed in YAML", line) from error
    return Tree(text, builder.roots, spell)


class _Builder:
    """Builds trees out of the parser's events, with a stack of its own.

    PyYAML's composer calls itself for every level and can be made to crash by a hostile file. An
    alias adds nothing: its words were read where the anchor stands.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._resolver: Any = yaml.resolver.Resolver()
        self._stack: list[Map | Seq] = []
        #: For every open mapping the key whose value comes next; None when a key comes next.
        self._keys: list[str | None] = []
        self.roots: list[Node] = []

    def take(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events have no common type
        """Take in the next event."""
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event), str(event.value))
        elif isinstance(event, yaml.AliasEvent):
            self._add(None, "")
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(self._stack) >= MAX_DEPTH:
                raise TreeError("", _mark(event)[0], deep=True)
            node: Map | Seq = Map([]) if isinstance(event, yaml.MappingStartEvent) else Seq([])
            self._add(node, "")
            self._stack.append(node)
            self._keys.append(None)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._stack.pop()
            self._keys.pop()

    def _add(self, node: Node, as_key: str) -> None:
        if not self._stack:
            self.roots.append(node)
            return
        top, key = self._stack[-1], self._keys[-1]
        if isinstance(top, Seq):
            top.items.append(node)
        elif key is None:
            self._keys[-1] = as_key
        else:
            top.entries.append((key, node))
            self._keys[-1] = None

    def _scalar(self, event: yaml.ScalarEvent) -> Leaf | None:
        tag = event.tag
        if tag is None or tag == "!":
            tag = self._resolver.resolve(yaml.ScalarNode, event.value, event.implicit)
        return _leaf(event, self._text) if tag == _STRING else None


def _mark(event: Any) -> tuple[int, int, int]:  # noqa: ANN401 - see above
    """Line of an event, from one, and the span of its spelling."""
    return event.start_mark.line + 1, event.start_mark.index, event.end_mark.index


def _leaf(event: yaml.ScalarEvent, text: str) -> Leaf:
    start, end = _mark(event)[1:]
    style = event.style or ""
    if style in {"'", '"'}:
        # The mark stands before an anchor or a tag, if there is one.
        start = text.index(style, start)
        return Leaf(event.value, start + 1, end - 1, _STYLES[style])
    if style in {"|", ">"}:
        start = text.find("\n", start) + 1 or end
        return Leaf(event.value, min(start, end), end, _STYLES[style])
    return Leaf(event.value, max(text.rfind(event.value, start, end), start), end, "yaml-plain")


def spell(mapper: Mapper, leaf: Leaf) -> bool:
    """Follow the value through its spelling: escapes, folded lines, indents."""
    value = leaf.value
    at = i = 0
    while i < len(value):
        if at >= len(mapper.raw):
            return False
        meaning, end = _step(mapper.raw, at, leaf.style, value[i])
        if meaning is None or not value.startswith(meaning, i):
            return False
        if meaning == mapper.raw[at:end]:
            mapper.keep(at, end)
        else:
            mapper.put(meaning, at, end)
        i, at = i + len(meaning), end
    return True


def _step(raw: str, at: int, style: str, wanted: str) -> tuple[str | None, int]:
    """What the spelling says at ``at``, and where it goes on; None when it makes no sense."""
    if style == "yaml-double" and raw[at] == "\\":
        found = _escape().match(raw, at)
        return (_meaning(found), found.end()) if found else (None, at)
    if style == "yaml-single" and raw.startswith("''", at):
        return "'", at + 2
    if wanted == "\n" and raw.startswith("\r\n", at):
        return "\n", at + 2
    if raw[at] == wanted:
        return wanted, at + 1
    if not raw[at].isspace():
        return None, at
    if wanted in " \n":
        # A folded line end, with the indent of the next line.
        return wanted, at + len(raw[at:]) - len(raw[at:].lstrip())
    return "", at + 1


def _meaning(found: re.Match[str]) -> str | None:
    for code in found.groups()[:3]:
        if code:
            return chr(int(code, 16))
    if found[4]:
        return ""
    return _ESCAPES.get(found[5], found[5])
