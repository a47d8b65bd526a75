"""Boxes: where letters stand in mbox files and folders, and how one is fetched from its place.

A box is never held: it is read in blocks, and of a letter with huge attachments only as much as
its words and the names of its parts need.
"""

import os
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

_BLOCK = 1 << 20
#: What of the following lines is needed to tell the line between two letters from a sentence.
_LOOK = 1 << 12
_WEEKDAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATED = re.compile(
    rb"From .*\b" + _WEEKDAY + rb",? +(?:" + _MONTH + rb" +\d{1,2}|\d{1,2} +" + _MONTH + rb").*"
    rb"\d{1,2}:\d{2}.*"
)
_ENVELOPE = re.compile(rb"From \S+ *")
_FIELD = re.compile(rb"([!-9;-~]{1,76}):(?:[ \t\r]|$)")
#: With one of these a head begins; a sentence that begins with "From " is not followed by one.
_FIRST_FIELDS = frozenset(
    b"return-path received delivered-to from to subject date message-id mime-version reply-to"
    b" content-type dkim-signature authentication-results envelope-to x-original-to x-gm-thrid"
    b" x-gmail-labels x-mozilla-status x-uid x-status status".split()
)
_ESCAPED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_ENDINGS = (".eml", ".mbox", ".mbx")
_MAILDIR = frozenset({"cur", "new"})
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{40,}={0,2}\r?\n?")
#: A longer head is no head.
_LONGEST_HEAD = 1 << 18
#: Letters up to this size are taken as they are.
_SMALL = 1 << 21
#: Of a larger one each run of base64 is kept as far as words may go, and so much of everything.
_RUN = 1 << 19
_MOST = 1 << 23


class Place(NamedTuple):
    """Where a letter stands.

    Attributes:
        path: the file.
        offset: its first byte.
        length: how many bytes it has.
        line: its first line, from one.
        is_last: nothing follows it in the file.
        is_boxed: it stands in a box, below a line that begins with "From ".
    """

    path: str
    offset: int
    length: int
    line: int
    is_last: bool
    is_boxed: bool


def files(path: Path) -> Iterator[str]:
    """The files that hold letters: the file itself, or those below a folder in a stable order."""
    if not path.is_dir():
        yield str(path)
        return
    for parent, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        in_maildir = Path(parent).name in _MAILDIR
        for name in sorted(names):
            if name.lower().endswith(_ENDINGS) or (in_maildir and not name.startswith(".")):
                yield str(Path(parent, name))


def holds_mail(path: Path) -> bool:
    """Whether there is any letter below a folder."""
    return next(files(path), None) is not None


def is_boxed(head: bytes) -> bool:
    """Whether a file that begins with these bytes is a box of letters."""
    return head.startswith(b"From ")


def places(path: str) -> Iterator[Place]:
    """The letters of a file.

    Raises:
        OSError: it cannot be read.
    """
    with open(path, "rb") as stream:  # noqa: PTH123 - millions of paths stay strings
        size = os.fstat(stream.fileno()).st_size
        boxed = is_boxed(stream.read(5))
        stream.seek(0)
        if not boxed:
            if size:
                yield Place(path, 0, size, 1, is_last=True, is_boxed=False)
            return
        before: tuple[int, int] | None = None
        for at in _starts(stream):
            if before is not None:
                yield Place(path, before[0], at[0] - before[0], before[1], False, True)  # noqa: FBT003 - by place
            before = at
        if before is not None:
            yield Place(path, before[0], size - before[0], before[1], is_last=True, is_boxed=True)


def _starts(stream: BinaryIO) -> Iterator[tuple[int, int]]:
    """Offset and line of every line between letters."""
    data, base, line, counted, at = b"", 0, 1, 0, 0
    while True:
        block = stream.read(_BLOCK)
        data += block
        end = len(data) - (_LOOK if block else 0)
        while 0 <= at < end:
            found = at if not base + at else data.find(b"\nFrom ", at, end + 5) + 1
            if not found and base + at:
                break
            if _separates(data, found):
                line += data.count(b"\n", counted, found)
                counted = found
                yield base + found, line
            at = found + 5
        if not block:
            return
        keep = max(end - _LOOK, 0)
        line += data.count(b"\n", counted, keep) if keep > counted else 0
        counted = max(counted, keep) - keep
        at = max(end, at) - keep
        data = data[keep:]
        base += keep


def _separates(data: bytes, at: int) -> bool:
    """Whether the line that begins with "From " stands between two letters.

    Programs that write boxes should put ``>`` before such a line of a letter, but many do not.
    """
    first_end = data.find(b"\n", at, at + _LOOK)
    if first_end < 0:
        return at == 0
    first = data[at:first_end].rstrip(b"\r")
    next_end = data.find(b"\n", first_end + 1, first_end + _LOOK)
    following = data[first_end + 1 : next_end if next_end >= 0 else first_end + _LOOK]
    field = _FIELD.match(following)
    is_dated = bool(_DATED.fullmatch(first))
    name = field[1].lower() if field else b""
    is_known = name in _FIRST_FIELDS or name.startswith(b"x-")
    below_blank = at == 0 or data.endswith((b"\n\n", b"\n\r\n"), 0, at)
    if is_dated:
        return is_known or (below_blank and field is not None)
    return below_blank and is_known and bool(_ENVELOPE.fullmatch(first))


class Fetcher:
    """Gets letters from their places; keeps the last file open."""

    def __init__(self) -> None:
        self._path = ""
        self._stream: BinaryIO = BytesIO()

    def _open(self, place: Place) -> BinaryIO:
        if place.path != self._path:
            self.close()
            self._stream = open(place.path, "rb")  # noqa: PTH123, SIM115 - closed by close
            self._path = place.path
        self._stream.seek(place.offset)
        return self._stream

    def close(self) -> None:
        """Let go of the last file."""
        self._stream.close()
        self._path = ""

    def head(self, place: Place) -> bytes:
        """The head of a letter, the line between letters left out.

        Raises:
            OSError: the file is gone.
        """
        stream, head = self._open(place), b""
        wanted = min(place.length, _LONGEST_HEAD)
        while len(head) < wanted:
            block = stream.read(min(wanted - len(head), 1 << 14))
            if not block:
                break
            head += block
            if (found := _HEAD_END.search(head, _first_line(head, place))) is not None:
                head = head[: found.start()]
                break
        return head[_first_line(head, place) :]

    def envelope(self, place: Place) -> bytes:
        """The line between letters; empty where there is none."""
        return self._open(place).readline(_LOOK) if place.is_boxed else b""

    def letter(self, place: Place) -> bytes:
        """The whole letter, of huge attachments only the beginning.

        Raises:
            OSError: the file is gone.
        """
        stream = self._open(place)
        data = stream.read(place.length) if place.length <= _SMALL else _slim(stream, place.length)
        data = data[_first_line(data, place) :]
        return _ESCAPED.sub(b"", data) if place.is_boxed else data


_HEAD_END = re.compile(rb"\r?\n\r?\n")


def _first_line(data: bytes, place: Place) -> int:
    return data.find(b"\n") + 1 if place.is_boxed else 0


def _slim(stream: BinaryIO, length: int) -> bytes:
    out: list[bytes] = []
    run = kept = 0
    while length > 0 and (line := stream.readline(min(length, _BLOCK))):
        length -= len(line)
        run = run + len(line) if _BASE64.fullmatch(line) else 0
        allowed = _RUN if kept < _MOST // 2 else 0
        if (run <= allowed or not run) and kept < _MOST:
            out.append(line)
            kept += len(line)
    return b"".join(out)
