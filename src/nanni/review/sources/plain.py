"""Plain text: one file is one draft; a very long one is read in pieces cut at blank lines."""

from collections.abc import Iterator

from nanni.review.sources.draft import Draft, Problem
from nanni.review.sources.passage import Mapper, Passage
from nanni.review.sources.silences import find_directives, line_silences
from nanni.review.sources.source import Source

#: No reply is as long; a log of 100 MB is read with the memory of one piece.
PIECE = 1 << 17
_SOONEST = PIECE // 2


def read(source: Source) -> Iterator[Draft | Problem]:
    """The draft, or the pieces of a long one."""
    offset, line, rest = 0, 1, ""
    while True:
        fresh = source.stream.read(PIECE)
        rest += fresh
        if fresh and len(rest) < PIECE:
            continue
        end = _cut(rest) if fresh else len(rest)
        piece, rest = rest[:end], rest[end:]
        if piece.strip():
            source.silences += line_silences(piece, [], line)
            yield Draft({0: _passage(piece, offset, line)})
        offset += len(piece)
        line += piece.count("\n")
        if not fresh:
            if not rest:
                return
            continue


def _cut(text: str) -> int:
    """Where to end a piece: after the last blank line, else the last line, else the last word."""
    for border in ("\n\n", "\n\r\n", "\n", " "):
        at = text.rfind(border, _SOONEST)
        if at >= 0:
            return at + len(border)
    return len(text)


def _passage(piece: str, offset: int, line: int) -> Passage:
    directives = find_directives(piece)
    if not directives:
        return Passage(piece, offset=offset, place=(line, 1))
    mapper = Mapper(piece)
    at = 0
    for directive in directives:
        mapper.keep(at, directive.start)
        mapper.strip(" \t")
        at = directive.end
        if directive.alone:
            at = piece.find("\n", at) + 1 or len(piece)
    mapper.keep(at, len(piece))
    return Passage(mapper.text, piece, mapper.segments, offset=offset, place=(line, 1))
