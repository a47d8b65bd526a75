"""Expressions: regular expressions compiled once a machine, as Python keeps its bytecode.

A draft needs some thirty of them, and compiling those anew takes a tenth of the whole command.
What Python's compiler makes of a pattern is kept under the pattern itself, so what is kept can be
out of date only for another Python, which looks elsewhere.
"""

import contextlib
import marshal
import re
import sys
from functools import cache
from importlib import import_module
from zlib import crc32

from nanni.model.typed import Any
from nanni.text import kept
from nanni.text.pieces import Pieces, pieces

#: What `_sre.compile` takes beside the pattern: flags, code, groups, names, names in order.
_Parts = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]

#: Expressions that are kept; when there are more, most are of versions that nobody runs any more.
_LIMIT = 4000
#: The head's length is written in so many bytes at the beginning.
_LENGTH = 8


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like ``re.compile`` of a text, but for the time it takes; not for what a message says.

    Raises:
        re.error: the pattern is none.
    """
    return _kept().compiled(pattern, int(flags))


def keep_learnt() -> None:
    """Keep what had to be compiled for the next process; for commands, when all is said."""
    known = _kept()
    if known.learnt:
        # A Python that compiles in another way keeps nothing, and loses only time.
        with contextlib.suppress(OSError, ImportError, AttributeError, TypeError, ValueError):
            known.keep()


class _Kept:
    """The file of expressions, of which single ones are read, and what it lacks."""

    def __init__(self) -> None:
        self._sre: Any = import_module("_sre")
        self._key = repr((sys.version, self._sre.MAGIC)).encode()
        self._path = kept.place("expressions", self._key)
        self._data: Pieces | memoryview = memoryview(b"")
        #: Checksum of pattern and flags -> where they lie with what they compile to.
        self._places: dict[int, tuple[int, int]] = {}
        #: Patterns with their flags that had to be compiled.
        self.learnt: list[tuple[str, int]] = []
        with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
            self._open()

    def _open(self) -> None:
        data = pieces(self._path)
        body = _LENGTH + int.from_bytes(data[0:_LENGTH], "little")
        key, places = marshal.loads(data[_LENGTH:body])  # noqa: S302 - our own file
        if key == self._key:
            self._data = data
            self._places = {sum_: (body + start, body + end) for sum_, start, end in places}

    def compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """The expression: as it is kept, else compiled now."""
        place = self._places.get(_sum(pattern, flags))
        if place is not None:
            # Of a spoilt file nothing is believed: Python checks the code that it is given.
            with contextlib.suppress(OSError, ValueError, EOFError, TypeError, RuntimeError):
                stored = marshal.loads(self._data[place[0] : place[1]])  # noqa: S302 - our own file
                if stored[:2] == (pattern, flags):
                    made: re.Pattern[str] = self._sre.compile(pattern, *stored[2])
                    return made
        made = re.compile(pattern, flags)
        self.learnt.append((pattern, flags))
        return made

    def keep(self) -> None:
        """Write the file anew, with what was learnt.

        Raises:
            OSError: it cannot be written.
            ImportError, AttributeError, TypeError, ValueError: this Python compiles otherwise.
        """
        kept_now = self._places if len(self._places) + len(self.learnt) <= _LIMIT else {}
        stored = {sum_: bytes(self._data[start:end]) for sum_, (start, end) in kept_now.items()}
        for pattern, flags in self.learnt:
            piece = marshal.dumps((pattern, flags, _parts(pattern, flags)))
            stored[_sum(pattern, flags)] = piece
        places, end = [], 0
        for sum_, piece in stored.items():
            places.append((sum_, end, end + len(piece)))
            end += len(piece)
        head = marshal.dumps((self._key, places))
        length = len(head).to_bytes(_LENGTH, "little")
        kept.keep(self._path, b"".join((length, head, *stored.values())))
        self.learnt.clear()


@cache
def _kept() -> _Kept:
    return _Kept()


def _sum(pattern: str, flags: int) -> int:
    return crc32(pattern.encode("utf-8", "surrogatepass"), flags)


def _parts(pattern: str, flags: int) -> _Parts:
    """What ``re.compile`` hands to `_sre.compile`."""
    parsed = import_module("re._parser").parse(pattern, flags)
    code = import_module("re._compiler")._code(parsed, flags)  # noqa: SLF001 - see the module
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    # Some codes are named numbers, which cannot be written as they are.
    plain = list(map(int, code))
    return flags | state.flags, plain, state.groups - 1, state.groupdict, tuple(names)
