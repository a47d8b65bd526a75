"""Which regular expressions of a team might take for ever on some text.

Python's engine goes back over what it has read: a repeat inside of a repeat can double the work
with every letter. Such an expression is refused when it is read, not met in the middle of a reply.
"""

import re
from importlib import import_module

from nanni.model.typed import Any

# The standard library's own parser of expressions; its name is private, its trees are stable.
_PARSER: Any = import_module("re._parser")

_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT"})
_MANY = 10


def slowness(regex: str) -> str:
    """Why ``regex`` may be slow; empty when it is not.

    >>> slowness(r"(?:да+)+")
    'a repeat inside of a repeat'
    >>> slowness(r"да{1,3}( нет)?")
    ''

    Raises:
        re.error: it is no regular expression.
    """
    re.compile(regex)
    return _look(_PARSER.parse(regex), repeated=False)


def _look(items: Any, *, repeated: bool) -> str:  # noqa: ANN401 - the parser's own trees
    for operation, argument in items:
        name = str(operation)
        if name == "GROUPREF":
            return "a reference back to a group"
        if name in _REPEATS:
            _, most, inner = argument
            many = most is _PARSER.MAXREPEAT or most > _MANY
            if many and repeated:
                return "a repeat inside of a repeat"
            found = _look(inner, repeated=repeated or many)
        elif name == "BRANCH" and repeated and not _told_apart(argument[1]):
            found = "alternatives that begin alike inside of a repeat"
        else:
            found = next(
                (why for tree in _trees(argument) if (why := _look(tree, repeated=repeated))), ""
            )
        if found:
            return found
    return ""


def _told_apart(branches: Any) -> bool:  # noqa: ANN401 - the parser's own trees
    """Whether the first letter decides which of the alternatives it can be."""
    firsts = [str(branch[0]) if len(branch) else "" for branch in branches]
    return len(set(firsts)) == len(firsts) and all(f.startswith("(LITERAL,") for f in firsts)


def _trees(argument: Any) -> list[Any]:  # noqa: ANN401 - the parser's own trees
    """The expressions inside of one operation: groups, alternatives, assertions."""
    if type(argument).__name__ == "SubPattern":
        return [argument]
    if isinstance(argument, list | tuple):
        return [tree for part in argument for tree in _trees(part)]
    return []
