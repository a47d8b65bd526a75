"""Opening a file in its encoding and reading it with the reader of its format."""

import io
import sys
from collections.abc import Callable, Iterator

from nanni.model.typed import IO, BinaryIO, Self, TextIO, cast
from nanni.review.sources.draft import Draft, Problem, ProblemKind
from nanni.review.sources.encoding import NotTextError, detect_encoding, spooled
from nanni.review.sources.source import Source
from nanni.review.sources.walk import STDIN, Found

Reader = Callable[[Source], Iterator[Draft | Problem]]


def reader_of(kind: str) -> Reader:
    """The reader of a kind of file; its module is loaded on demand."""
    if kind == "text":
        from nanni.review.sources import plain

        return plain.read
    if kind == "markdown":
        from nanni.review.sources import markdown

        return markdown.read
    if kind == "html":
        from nanni.review.sources import markup

        return markup.read
    if kind == "csv":
        from nanni.review.sources import tables

        return tables.read
    from nanni.review.sources import data

    return {
        "json": data.read_json,
        "jsonl": data.read_lines,
        "yaml": data.read_yaml,
        "toml": data.read_toml,
    }[kind]


class Opened:
    """A file opened for review; closes it when done.

    Attributes:
        source: what the readers read.
        encoding: how the file is written; UTF-8 with a mark is ``utf-8-sig``.
    """

    def __init__(self, found: Found, name: str, fields: tuple[str, ...] = ()) -> None:
        """Open the file and find its encoding out.

        Raises:
            OSError: it cannot be opened or read.
            NotTextError: it is no text, or in an unknown encoding.
        """
        self._kind = found.kind
        self._bytes = _open(found.path)
        try:
            self.encoding = self._encoding()
        except BaseException:
            self._bytes.close()
            raise
        # Broken bytes stay visible as lone surrogates, so that a reader of lines can name theirs.
        self.stream: TextIO = io.TextIOWrapper(
            cast("BinaryIO", self._bytes), self.encoding, errors="surrogateescape", newline=""
        )
        self.source = Source(name, self.stream, fields)

    def _encoding(self) -> str:
        binary = cast("BinaryIO", self._bytes)
        try:
            return detect_encoding(binary)
        except NotTextError as error:
            # Of JSON lines only the broken ones are lost.
            if self._kind != "jsonl" or error.binary or not error.mostly_fine:
                raise
            binary.seek(0)
            return "utf-8"

    def items(self) -> Iterator[Draft | Problem]:
        """Drafts and problems of the file, in order."""
        return reader_of(self._kind)(self.source)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()


def _open(path: str) -> IO[bytes]:
    if path == STDIN:
        return spooled(sys.stdin.buffer)
    file = open(path, "rb")  # noqa: PTH123, SIM115 - the caller closes it
    if file.seekable():
        return file
    # A pipe under a name, as the shell makes of <(…).
    with file:
        return spooled(file)


def read_text(text: str, kind: str, name: str) -> tuple[list[Draft | Problem], Source]:
    """Drafts and problems of a text that an editor holds."""
    source = Source(name, io.StringIO(text, newline=""))
    return list(reader_of(kind)(source)), source


def problem_of(error: OSError | NotTextError, path: str) -> Problem:
    """The problem that keeps a file from being opened."""
    if isinstance(error, NotTextError):
        if error.binary:
            return Problem("binary", path)
        return Problem("encoding", path, error.line)
    kind: ProblemKind = "missing" if isinstance(error, FileNotFoundError) else "unreadable"
    return Problem(kind, path, None, error.strerror or str(error))
