"""Export: one file or folder to read, with what the user said of it; Format: how to read it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import BinaryIO, NamedTuple
from zoneinfo import ZoneInfo

from nanni.model import Conversation
from nanni.review.sources.draft import Problem, ProblemKind

#: How much of a file a reader sees before it says whether the shape is its own.
HEAD = 1 << 16

Item = Conversation | Problem


@dataclass(frozen=True, slots=True)
class Export:
    """What is read: a file, or a folder where the shape is one (mail).

    Args:
        path: the file or folder.
        ours: names, ids, addresses or domains of those who write for the company; empty lets the
            reader guess, in the way its own documentation tells.
        zone: the zone of times that name none.
        columns: our name of a column -> the file's: ``{"text": "body", "role": "who"}``.
    """

    path: Path
    ours: frozenset[str] = frozenset()
    zone: tzinfo = field(default_factory=lambda: ZoneInfo("UTC"))
    columns: Mapping[str, str] = field(default_factory=dict)

    def open(self) -> BinaryIO:
        """The bytes of the file.

        Raises:
            OSError: it cannot be opened.
        """
        return self.path.open("rb")

    def head(self) -> bytes:
        """The first bytes of the file; empty for a folder.

        Raises:
            OSError: it cannot be read.
        """
        if self.path.is_dir():
            return b""
        with self.open() as stream:
            return stream.read(HEAD)

    def problem(self, kind: ProblemKind, line: int | None = None, detail: str = "") -> Problem:
        """Something that keeps a part of this export from being read."""
        return Problem(kind, str(self.path), line, detail)


class Format(NamedTuple):
    """A shape of exports.

    Attributes:
        name: as the user names it, and the name of its module.
        sniff: whether a file of this name that begins with these bytes has this shape.
        read: conversations and problems in the order of the file.
    """

    name: str
    sniff: Callable[[str, bytes], bool]
    read: Callable[[Export], Iterator[Item]]
