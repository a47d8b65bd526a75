"""Pictures of the documents: the same to the eye, and small."""

import struct
import zlib
from pathlib import Path

import pytest

from tools.slim_png import slim

ROOT = Path(__file__).resolve().parents[2]
LIGHT = b"\x89PNG\r\n\x1a\n"
#: The same four pixels, stored in each of the five ways that the format knows, row below row.
ROW = bytes([10, 20, 30, 40, 50, 60, 10, 20, 30, 250, 0, 5])
STORED = [
    (0, ROW),
    (1, bytes([10, 20, 30, 30, 30, 30, 226, 226, 226, 240, 236, 231])),
    (2, bytes(12)),
    (3, bytes([5, 10, 15, 15, 15, 15, 241, 241, 241, 120, 246, 244])),
    (4, bytes(12)),
]


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width, lines, kind=2):
    header = struct.pack(">IIBBBBB", width, len(lines), 8, kind, 0, 0, 0)
    body = zlib.compress(b"".join(bytes([how]) + line for how, line in lines))
    return LIGHT + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def parts(picture):
    found, place = {}, len(LIGHT)
    while place < len(picture):
        (length,) = struct.unpack_from(">I", picture, place)
        found[picture[place + 4 : place + 8]] = picture[place + 8 : place + 8 + length]
        place += length + 12
    return found


def colours(picture, width):
    found = parts(picture)
    body, palette = zlib.decompress(found[b"IDAT"]), found[b"PLTE"]
    numbers = [n for at in range(0, len(body), width + 1) for n in body[at + 1 : at + 1 + width]]
    return b"".join(palette[3 * n : 3 * n + 3] for n in numbers)


def test_few_colours_stay_as_they_are_however_they_were_stored():
    assert colours(slim(png(4, STORED)), 4) == ROW * len(STORED)


def test_of_many_colours_the_rare_ones_take_the_nearest():
    common = [bytes([n % 16 * 16, n // 16 * 16, 0]) * 2 for n in range(256)]
    line = b"".join(common) + bytes([17, 32, 200])
    assert colours(slim(png(513, [(0, line)])), 513)[-3:] == bytes([16, 32, 0])


def test_shades_alike_leave_room_for_a_small_mark():
    shades = [bytes([n, n, n]) * 2 for n in range(256)] + [bytes([n, n, n + 1]) for n in range(9)]
    line = b"".join(shades) + bytes([200, 0, 0])
    assert colours(slim(png(522, [(0, line)])), 522)[-3:] == bytes([200, 0, 0])


def test_a_picture_of_another_kind_is_refused():
    with pytest.raises(ValueError, match="kind 6"):
        slim(png(1, [(0, bytes(4))], kind=6))


def test_the_documents_pictures_are_small():
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs/pictures").glob("*.png")}
    assert sizes
    assert {name: size for name, size in sizes.items() if size > 150_000} == {}
