"""Makes a browser's screenshot small: at most 256 colours, more than the eye finds on a page."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

Colour = tuple[int, int, int]
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">IIBBBBB")
_BITS, _RGB, _PALETTE = 8, 2, 3
_COLOURS = 256
#: Squared distance of two colours that the eye takes for one.
_ALIKE = 6**2


class Picture(NamedTuple):
    """An opaque picture: its rows, each a string of red, green and blue bytes."""

    width: int
    height: int
    rows: list[bytes]


def slim(png: bytes) -> bytes:
    """The same picture in a palette of its most frequent colours that are not alike.

    The others take the nearest.

    Raises:
        ValueError: not eight bits of red, green and blue a pixel, without interlacing.
    """
    picture = _read(png)
    pixels = [list(zip(row[::3], row[1::3], row[2::3], strict=True)) for row in picture.rows]
    seen = Counter(pixel for row in pixels for pixel in row)
    palette = _palette(seen)
    place = {colour: number for number, colour in enumerate(palette)}
    for colour in seen:
        if colour not in place:
            place[colour] = _nearest(colour, palette)
    body = b"".join(b"\0" + bytes([place[pixel] for pixel in row]) for row in pixels)
    header = _HEADER.pack(picture.width, picture.height, _BITS, _PALETTE, 0, 0, 0)
    return _SIGNATURE + b"".join((
        _chunk(b"IHDR", header),
        _chunk(b"PLTE", b"".join(map(bytes, palette))),
        _chunk(b"IDAT", zlib.compress(body, 9)),
        _chunk(b"IEND", b""),
    ))  # fmt: skip


def _palette(seen: Counter[Colour]) -> list[Colour]:
    if len(seen) <= _COLOURS:
        return list(seen)
    # Shades of the letters' edges would leave no place for a small mark of another colour.
    chosen: list[Colour] = []
    for colour, _count in seen.most_common():
        if all(_distance(colour, other) > _ALIKE for other in chosen):
            chosen.append(colour)
        if len(chosen) == _COLOURS:
            break
    return chosen


def _nearest(colour: Colour, palette: list[Colour]) -> int:
    return min(range(len(palette)), key=lambda number: _distance(colour, palette[number]))


def _distance(one: Colour, other: Colour) -> int:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2


def _read(png: bytes) -> Picture:
    chunks = list(_chunks(png))
    width, height, bits, kind, _packing, _filter, interlaced = _HEADER.unpack(chunks[0][1])
    if (bits, kind, interlaced) != (_BITS, _RGB, 0):
        msg = f"bits {bits}, kind {kind}, interlaced {interlaced}"
        raise ValueError(msg)
    packed = zlib.decompress(b"".join(data for name, data in chunks if name == b"IDAT"))
    length, rows = width * 3, []
    before = bytes(length)
    for start in range(0, height * (length + 1), length + 1):
        before = _unfilter(packed[start], packed[start + 1 : start + 1 + length], before)
        rows.append(before)
    return Picture(width, height, rows)


def _unfilter(kind: int, line: bytes, above: bytes) -> bytes:
    """A row of bytes from what is stored: its difference to the neighbours (PNG, chapter 9)."""
    if kind == 0:
        return line
    row = bytearray(3) + line
    over = bytes(3) + above
    for place in range(3, len(row)):
        left, up, corner = row[place - 3], over[place], over[place - 3]
        guess = (0, left, up, (left + up) // 2, _paeth(left, up, corner))[kind]
        row[place] = (row[place] + guess) & 0xFF
    return bytes(row[3:])


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda near: abs(guess - near))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_SIGNATURE)
    while place < len(png):
        (length,) = struct.unpack_from(">I", png, place)
        yield png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        place += length + 12


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
