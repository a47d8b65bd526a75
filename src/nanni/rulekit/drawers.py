"""Drawers: a large table kept as bytes, of which nothing is unpacked but what is asked for.

A review of one draft looks at some fifty words of the tens of thousands that rules name. Keys are
spread over small drawers by their checksum; looking one up unpacks the few entries of its drawer.
"""

import marshal
from collections.abc import Iterator, Mapping
from itertools import accumulate
from zlib import crc32

from nanni.model.typed import Any, TypeVar
from nanni.text.pieces import Pieces

_Key = TypeVar("_Key", str, int)
_Value = TypeVar("_Value")

#: Entries of a drawer, on average: few, since all of them are unpacked for one.
_ROOM = 8

#: Bytes in memory or in an open file.
Bytes = Pieces | memoryview
#: Where each drawer begins in the bytes, and where the last one ends: 32-bit numbers, as bytes.
Places = bytes


class Drawers(Mapping[_Key, _Value]):
    """A table that reads from bytes; keys are all strings or all numbers."""

    __slots__ = ("_data", "_keys", "_places", "_start")

    def __init__(
        self,
        places: Places,
        data: Bytes,
        start: int = 0,
        keys: frozenset[_Key] | None = None,
    ) -> None:
        """``places`` as given by `pack`, counted from ``start``; ``data`` is kept.

        Nothing is read for a key that is not among ``keys``, if they are given.
        """
        self._places, self._data = memoryview(places).cast("I"), data
        self._start = start
        self._keys: frozenset[_Key] | None = keys

    def __getitem__(self, key: _Key) -> _Value:
        return self._drawer(_number(key, len(self._places) - 1))[key]

    def get(self, key: _Key, default: Any = None) -> Any:  # noqa: ANN401 - as of any mapping
        """The value of ``key``, or ``default``."""
        if self._keys is not None and key not in self._keys:
            return default
        return self._drawer(_number(key, len(self._places) - 1)).get(key, default)

    def __iter__(self) -> Iterator[_Key]:
        for number in range(len(self._places) - 1):
            yield from self._drawer(number)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _drawer(self, number: int) -> dict[_Key, _Value]:
        start, places = self._start, self._places
        data = self._data[start + places[number] : start + places[number + 1]]
        drawer: dict[_Key, _Value] = marshal.loads(data)  # noqa: S302 - our own file
        return drawer


def pack(table: Mapping[_Key, _Value], start: int = 0, room: int = _ROOM) -> tuple[Places, bytes]:
    """The places and the bytes of a table of plain values.

    Args:
        table: what is to be kept.
        start: where the bytes will begin in those that `Drawers` is given.
        room: entries of a drawer, on average.
    """
    count = max(len(table) // room, 1)
    drawers: list[dict[_Key, _Value]] = [{} for _ in range(count)]
    for key, value in table.items():
        drawers[_number(key, count)][key] = value
    parts = [marshal.dumps(drawer) for drawer in drawers]
    from array import array  # noqa: PLC0415 - only to store

    places = array("I", accumulate(map(len, parts), initial=start))
    return places.tobytes(), b"".join(parts)


def _number(key: str | int, drawers: int) -> int:
    if isinstance(key, str):
        key = crc32(key.encode("utf-8", "surrogatepass"))
    return key % drawers
