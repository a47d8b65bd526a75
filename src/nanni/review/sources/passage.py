"""Passage: a text to review and its exact way back into the file it was read from."""

from bisect import bisect_right
from itertools import pairwise

from nanni.model.typed import NamedTuple


class Segment(NamedTuple):
    """A run of the text and the run of the file it came from.

    Runs of equal length correspond character by character; any others only as a whole.
    """

    at: int
    length: int
    raw_at: int
    raw_length: int


class Place(NamedTuple):
    """A place in a file as editors count it: both numbers begin with one."""

    line: int
    column: int


class Excerpt(NamedTuple):
    """One line to show, and the columns (from zero) of what to underline in it."""

    line: int
    text: str
    start: int
    end: int


def newlines(text: str) -> list[int]:
    """Positions of the line ends of a text."""
    out = []
    at = text.find("\n")
    while at >= 0:
        out.append(at)
        at = text.find("\n", at + 1)
    return out


class Mapper:
    """Builds a text out of pieces of a raw one and remembers where each came from."""

    def __init__(self, raw: str) -> None:
        """Take pieces out of ``raw``, from left to right."""
        self.raw = raw
        self._parts: list[str] = []
        self._segments: list[Segment] = []
        self._length = 0

    def keep(self, start: int, end: int) -> None:
        """Take ``raw[start:end]`` as it stands."""
        if start < end:
            self._add(self.raw[start:end], start, end - start)

    def put(self, text: str, start: int, end: int) -> None:
        """Let ``text`` stand for ``raw[start:end]``."""
        if text:
            self._add(text, start, end - start)

    def _add(self, text: str, raw_at: int, raw_length: int) -> None:
        last = self._segments[-1] if self._segments else None
        if (
            last
            and raw_length == len(text)
            and last.length == last.raw_length
            and last.raw_at + last.raw_length == raw_at
        ):
            self._segments[-1] = last._replace(
                length=last.length + len(text), raw_length=last.raw_length + raw_length
            )
        else:
            self._segments.append(Segment(self._length, len(text), raw_at, raw_length))
        self._parts.append(text)
        self._length += len(text)

    def ends_with(self, text: str) -> bool:
        """Whether what was taken last ends with ``text``; true when nothing was taken yet."""
        return not self._parts or self._parts[-1].endswith(text)

    def strip(self, blanks: str = " \n") -> None:
        """Take back the blanks that were taken last."""
        while self._parts and (not self._parts[-1] or self._parts[-1][-1] in blanks):
            self._drop_last()

    def _drop_last(self) -> None:
        if not self._parts[-1]:
            self._parts.pop()
            return
        self._parts[-1] = self._parts[-1][:-1]
        self._length -= 1
        last = self._segments.pop()
        if last.length > 1:
            raw_length = last.raw_length - (last.length == last.raw_length)
            self._segments.append(last._replace(length=last.length - 1, raw_length=raw_length))

    @property
    def trailing_newlines(self) -> int:
        """How many line ends were taken last."""
        tail = "".join(self._parts[-2:])
        return len(tail) - len(tail.rstrip("\n"))

    def __bool__(self) -> bool:
        """Whether anything was taken."""
        return bool(self._parts)

    @property
    def text(self) -> str:
        """Everything taken so far."""
        return "".join(self._parts)

    @property
    def segments(self) -> list[Segment] | None:
        """The way back, or None when the text is the raw one."""
        if self._segments == [Segment(0, len(self.raw), 0, len(self.raw))] or not self.raw:
            return None
        return self._segments


class Passage:
    """A text to review.

    Attributes:
        text: what the engine reads.
        raw: the piece of the file it was read from.
        segments: the way from ``text`` to ``raw``; None when they are the same.
        offset: code points of the file before ``raw``.
        line, column: place of ``raw`` in the file, from one.
        pointer: where in a structured file the text stands, such as ``/macros/0/text``.
        style: how text is written at this place; see ``nanni.review.sources.quoting``.
    """

    __slots__ = (
        "_newlines",
        "column",
        "line",
        "offset",
        "pointer",
        "raw",
        "segments",
        "style",
        "text",
    )

    def __init__(  # noqa: PLR0913 - the facts of a place, all but the first by name
        self,
        text: str,
        raw: str | None = None,
        segments: list[Segment] | None = None,
        *,
        offset: int = 0,
        place: tuple[int, int] = (1, 1),
        pointer: str = "",
        style: str = "plain",
    ) -> None:
        """Without ``raw`` the text stands in the file as it is."""
        self.text = text
        self.raw = text if raw is None else raw
        self.segments = segments
        self.offset = offset
        self.line, self.column = place
        self.pointer = pointer
        self.style = style
        self._newlines: list[int] | None = None

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The piece of ``raw`` that ``text[start:end]`` came from."""
        if not self.segments:
            return start, end
        if start >= end:
            at = self._raw_end(start) if start else self._raw_start(start)
            return at, at
        return self._raw_start(start), self._raw_end(end)

    def _raw_start(self, index: int) -> int:
        segment = self._segment(index)
        if segment.length == segment.raw_length:
            return segment.raw_at + index - segment.at
        return segment.raw_at

    def _raw_end(self, index: int) -> int:
        segment = self._segment(index - 1)
        if segment.length == segment.raw_length:
            return segment.raw_at + index - segment.at
        return segment.raw_at + segment.raw_length

    def _segment(self, index: int) -> Segment:
        segments = self.segments or []
        return segments[max(bisect_right(segments, index, key=lambda s: s.at) - 1, 0)]

    def is_whole(self, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` is one piece of the file, so that it can be replaced there.

        It is not when markup stands inside, or when a part of an indivisible piece is meant.
        """
        if not self.segments or start >= end:
            return True
        first, last = self._segment(start), self._segment(end - 1)
        if first.length != first.raw_length and start != first.at:
            return False
        if last.length != last.raw_length and end != last.at + last.length:
            return False
        inside = [s for s in self.segments if first.at <= s.at <= last.at]
        return all(a.raw_at + a.raw_length == b.raw_at for a, b in pairwise(inside))

    def place(self, raw_index: int) -> Place:
        """Line and column in the file of a position of ``raw``."""
        line, start = self._line_at(raw_index)
        column = raw_index - start + (self.column if line == 0 else 1)
        return Place(self.line + line, column)

    def _line_at(self, raw_index: int) -> tuple[int, int]:
        """Number from zero of the line of ``raw``, and where it begins."""
        if self._newlines is None:
            self._newlines = newlines(self.raw)
        number = bisect_right(self._newlines, raw_index - 1)
        return number, self._newlines[number - 1] + 1 if number else 0

    def excerpts(self, start: int, end: int) -> list[Excerpt]:
        """The lines to show for ``text[start:end]``, with the part of each that is meant.

        Marked-up text is shown as the file has it; a string of a data file as its reader sees it.
        """
        raw_start, raw_end = self.raw_span(start, end)
        number = self.place(raw_start).line
        shown, in_file = self.text, self.style in {"markdown", "html", "plain"}
        if in_file:
            shown, start, end = self.raw, raw_start, raw_end
        out = []
        at = shown.rfind("\n", 0, start) + 1
        while True:
            stop = shown.find("\n", at)
            stop = len(shown) if stop < 0 else stop
            line = shown[at:stop].rstrip("\r")
            out.append(Excerpt(number, line, max(start - at, 0), min(end - at, len(line))))
            if end <= stop + 1:
                return out
            at = stop + 1
            number += in_file


def compose(outer: Passage, inner: Mapper) -> list[Segment] | None:
    """The way from ``inner``'s text to the file, where ``inner`` was cut out of ``outer.text``."""
    if inner.segments is None:
        return outer.segments
    out: list[Segment] = []
    for segment in inner.segments:
        if segment.length == segment.raw_length and outer.segments:
            out += _through(outer, segment)
        else:
            start, end = outer.raw_span(segment.raw_at, segment.raw_at + segment.raw_length)
            out.append(Segment(segment.at, segment.length, start, end - start))
    return out


def _through(outer: Passage, run: Segment) -> list[Segment]:
    """A run of characters taken one by one, cut at the borders of the outer segments."""
    out = []
    run_end = run.raw_at + run.raw_length
    for segment in outer.segments or []:
        start, end = max(segment.at, run.raw_at), min(segment.at + segment.length, run_end)
        if start < end:
            raw_start, raw_end = outer.raw_span(start, end)
            out.append(
                Segment(run.at + start - run.raw_at, end - start, raw_start, raw_end - raw_start)
            )
    return out
