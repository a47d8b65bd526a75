"""Texts: exports that are plain text in an encoding nobody names: tables and transcripts."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from io import SEEK_END
from typing import TextIO

from nanni.audit.readers.export import Export
from nanni.review.sources.encoding import NotTextError, detect_encoding, guess_cyrillic

#: Bytes of one letter in UTF-8.
_LONGEST_LETTER = 4


@contextmanager
def opened(export: Export) -> Iterator[TextIO]:
    """The text of an export; bytes that do not fit its encoding become lone surrogates.

    Raises:
        OSError: it cannot be opened.
        NotTextError: it is no text, or its encoding cannot be told.
    """
    with export.open() as stream:
        try:
            encoding = detect_encoding(stream)
        except NotTextError as error:
            # One damaged line, or a letter cut in two at the end, must not hide the others.
            cut = error.position >= stream.seek(0, SEEK_END) - _LONGEST_LETTER
            if error.binary or not (error.mostly_fine or cut):
                raise
            stream.seek(0)
            encoding = "utf-8"
        with io.TextIOWrapper(stream, encoding, errors="surrogateescape", newline="") as text:
            yield text


def is_whole(line: str) -> bool:
    """Whether every byte of a line could be read."""
    try:
        line.encode()
    except UnicodeEncodeError:
        return False
    return True


def head_lines(head: bytes) -> list[str]:
    """The lines that stand whole in the first bytes of a file; none when these are no text."""
    whole, end, _ = head.rpartition(b"\n")
    sample = whole if end else head
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[: len(head) & ~1].decode("utf-16", "replace").splitlines()
    try:
        return sample.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        guess = guess_cyrillic(sample)
        return sample.decode(guess, "replace").splitlines() if guess else []
