"""Whether a file that begins like a picture has the measures of one."""

import struct
from collections.abc import Callable

#: A browser unpacks four bytes a point: more would be a bomb, or no photograph.
_MOST_POINTS = 60_000_000
_Size = tuple[int, int]
#: JPEG segments that tell the measures; the ones left out of the row define tables.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def is_sound_picture(head: bytes) -> bool:
    r"""Whether measures are found in the head and are those of a picture one can show.

    >>> is_sound_picture(b"GIF89a" + b"\x10\0\x10\0")
    True
    """
    try:
        width, height = _measure(head)
    except (struct.error, IndexError):
        return False
    return 0 < width * height <= _MOST_POINTS


def _measure(head: bytes) -> _Size:
    for mark, measure in _MEASURES:
        if head.startswith(mark):
            return measure(head)
    return 0, 0


def _png(head: bytes) -> _Size:
    width, height = struct.unpack_from(">II", head, 16)
    return (width, height) if head[12:16] == b"IHDR" else (0, 0)


def _gif(head: bytes) -> _Size:
    width, height = struct.unpack_from("<HH", head, 6)
    return width, height


def _jpeg(head: bytes) -> _Size:
    place = 2
    while head[place] == 0xFF:  # noqa: PLR2004 - every segment begins so
        mark = head[place + 1]
        if mark in _FRAMES:
            height, width = struct.unpack_from(">HH", head, place + 5)
            return width, height
        place += 2 + struct.unpack_from(">H", head, place + 2)[0]
    return 0, 0


def _webp(head: bytes) -> _Size:
    form = head[12:16]
    if form == b"VP8 ":
        width, height = struct.unpack_from("<HH", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    if form == b"VP8L":
        (bits,) = struct.unpack_from("<I", head, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if form == b"VP8X":
        sides = head[24:27], head[27:30]
        return int.from_bytes(sides[0], "little") + 1, int.from_bytes(sides[1], "little") + 1
    return 0, 0


_MEASURES: tuple[tuple[bytes, Callable[[bytes], _Size]], ...] = (
    (b"\x89PNG", _png),
    (b"GIF8", _gif),
    (b"\xff\xd8", _jpeg),
    (b"RIFF", _webp),
)
