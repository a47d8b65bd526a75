"""Reads every (word, parses) pair out of pymorphy3's dictionary file in a few seconds.

The file is a dawgdic double array: words that end alike share one state. pymorphy3's own iterator
spells each of its five million entries letter by letter (about a minute); this reader expands a
shared state once and reuses its endings.
"""

import struct
from array import array
from binascii import a2b_base64
from collections.abc import Iterator
from pathlib import Path

Parse = tuple[int, int]
"""A paradigm number and the index of the form inside that paradigm."""

Ending = tuple[bytes, tuple[Parse, ...]]

SEPARATOR = 1
"""The byte between a word and its encoded parse."""

SHARE_LIMIT = 16
"""A state with more endings is walked anew: remembering it costs memory and saves no time."""

PARSE_FORMAT = struct.Struct(">HH")


class WordsFile:
    """pymorphy3's `words.dawg`, opened for one walk over all of it."""

    def __init__(self, path: Path) -> None:
        self._units = array("I")
        self._guide = array("B")
        with path.open("rb") as file:
            self._units.fromfile(file, _count(file.read(4)))
            self._guide.fromfile(file, 2 * _count(file.read(4)))
        self._sizes: dict[int, int] = {}
        self._endings: dict[int, list[Ending]] = {}
        self._parses: dict[int, tuple[Parse, ...]] = {}

    def __iter__(self) -> Iterator[tuple[str, tuple[Parse, ...]]]:
        """Yield each word once with its parses, in no particular order."""
        waiting = [(0, b"")]
        while waiting:
            index, prefix = waiting.pop()
            if self._size(index) <= SHARE_LIMIT:
                for ending, parses in self._shared_endings(index):
                    yield (prefix + ending).decode(), parses
                continue
            for label, child in self._children(index):
                if label == SEPARATOR:
                    yield prefix.decode(), self._parses_at(child)
                else:
                    waiting.append((child, prefix + bytes((label,))))

    def _base(self, index: int) -> int:
        """Where the children of a state lie: equal for all states that share their endings."""
        unit = self._units[index]
        return index ^ ((unit >> 10) << ((unit & 0x200) >> 6))

    def _children(self, index: int) -> list[tuple[int, int]]:
        base = self._base(index)
        label = self._guide[2 * index]
        found = []
        while label:
            child = base ^ label
            found.append((label, child))
            label = self._guide[2 * child + 1]
        return found

    def _size(self, index: int) -> int:
        base = self._base(index)
        size = self._sizes.get(base)
        if size is None:
            size = sum(
                1 if label == SEPARATOR else self._size(child)
                for label, child in self._children(index)
            )
            self._sizes[base] = size
        return size

    def _shared_endings(self, index: int) -> list[Ending]:
        base = self._base(index)
        endings = self._endings.get(base)
        if endings is None:
            endings = []
            for label, child in self._children(index):
                if label == SEPARATOR:
                    endings.append((b"", self._parses_at(child)))
                else:
                    head = bytes((label,))
                    endings += [(head + tail, p) for tail, p in self._shared_endings(child)]
            self._endings[base] = endings
        return endings

    def _parses_at(self, index: int) -> tuple[Parse, ...]:
        base = self._base(index)
        parses = self._parses.get(base)
        if parses is None:
            parses = tuple(
                PARSE_FORMAT.unpack(a2b_base64(code)) for code in self._codes(index, b"")
            )
            self._parses[base] = parses
        return parses

    def _codes(self, index: int, prefix: bytes) -> Iterator[bytes]:
        children = self._children(index)
        if self._units[index] & 0x100:
            yield prefix
        for label, child in children:
            yield from self._codes(child, prefix + bytes((label,)))


def _count(raw: bytes) -> int:
    (count,) = struct.unpack("<I", raw)
    return int(count)
