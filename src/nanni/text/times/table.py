"""The table of the grammar: everything about it that can be worked out beforehand, and is kept."""

import contextlib
import marshal
import os
from functools import cache

from nanni.text import kept

# Paths are strings here: whoever reviews a draft needs nothing else of ``pathlib``.
# ruff: noqa: PTH120, PTH123


class Table:
    """What `nanni.text.times.compiling` makes of the words, the patterns and the phrases.

    Attributes:
        symbols: word, or shape of a token of digits -> its symbol.
        heads: symbol -> the kinds of bounded expressions that cannot be without such a word.
        bounded: kind of expression, by precedence -> its regular expression over symbols; the
            group ``opening`` ends where the core starts.
        vague: one such expression for each group of vague phrases.
        anchors: literal without which nothing is read, in alphabetical order -> families that it
            is worth reading for, and what must stand beside it.
    """

    __slots__ = ("anchors", "bounded", "heads", "symbols", "vague")

    def __init__(
        self,
        symbols: dict[str, str],
        heads: dict[str, tuple[str, ...]],
        bounded: dict[str, str],
        vague: tuple[str, ...],
        anchors: dict[str, tuple[int, str]],
    ) -> None:
        self.symbols = symbols
        self.heads = heads
        self.bounded = bounded
        self.vague = vague
        self.anchors = anchors


@cache
def load_table() -> Table:
    """The table, as it is kept or made now."""
    key = kept.fingerprint([os.path.dirname(__file__)])
    path = kept.place("times", key)
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError), open(path, "rb") as file:
        made_from, *fields = marshal.loads(file.read())  # noqa: S302 - our own file
        if made_from == key:
            return Table(*fields)
    from nanni.text.times.compiling import compiled  # noqa: PLC0415 - needed once

    fields = compiled()
    with contextlib.suppress(OSError):
        kept.keep(path, marshal.dumps((key, *fields)))
    return Table(*fields)
