"""Source: one file, or standard input, as the readers of all formats get it."""

from nanni.model.typed import TextIO
from nanni.review.sources.draft import Problem, ProblemKind, Silence


class Source:
    """A text being read.

    Attributes:
        name: the file as the user named it.
        stream: its characters, line ends as they are.
        fields: names of the fields to review, given by the user; empty means the usual ones.
        silences: the silences of lines and of the whole file found so far. A reader adds those
            of a draft before it gives the draft.
    """

    def __init__(self, name: str, stream: TextIO, fields: tuple[str, ...] = ()) -> None:
        self.name = name
        self.stream = stream
        self.fields = fields
        self.silences: list[Silence] = []

    def problem(self, kind: ProblemKind, line: int | None = None, detail: str = "") -> Problem:
        """Something that keeps a part of this source from being read."""
        return Problem(kind, self.name, line, detail)
