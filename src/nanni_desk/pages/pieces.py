"""A message's text cut into pieces: plain words, questions, promises, answers. Pure."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Mark(NamedTuple):
    """A stretch of a text that a ledger speaks of.

    Args:
        start: where it begins, in code points.
        end: where it ends.
        kind: ``question``, ``promise`` or ``answer``.
        state: what became of it.
        ref: the element of the ledger, such as ``question-7``.
    """

    start: int
    end: int
    kind: str
    state: str
    ref: str


class Piece(NamedTuple):
    """A part of a text; without a mark it is plain."""

    text: str
    mark: Mark | None = None


#: Which mark shows where several lie over each other.
_ORDER = {"question": 0, "promise": 1, "answer": 2}


def cut(text: str, marks: Sequence[Mark]) -> list[Piece]:
    """The text in order, nothing lost and nothing doubled.

    >>> [p.text for p in cut("Когда? Скажите.", [Mark(0, 6, "question", "open", "question-1")])]
    ['Когда?', ' Скажите.']
    """
    inside = [m for m in marks if 0 <= m.start < m.end <= len(text)]
    edges = sorted({0, len(text), *(m.start for m in inside), *(m.end for m in inside)})
    pieces: list[Piece] = []
    for start, end in pairwise(edges):
        over = [m for m in inside if m.start <= start and end <= m.end]
        mark = min(over, key=lambda m: (_ORDER[m.kind], m.start), default=None)
        if pieces and pieces[-1].mark == mark:
            pieces[-1] = Piece(pieces[-1].text + text[start:end], mark)
        else:
            pieces.append(Piece(text[start:end], mark))
    return pieces
