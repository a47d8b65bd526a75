"""What was promised beside what was delivered: the words left out, the words instead. Pure."""

import difflib
import re
from enum import StrEnum
from typing import NamedTuple

_WORD = re.compile(r"\w+")


class Kind(StrEnum):
    """Where a piece of text stands."""

    SAME = "same"
    PROMISED = "promised"
    DELIVERED = "delivered"


class Piece(NamedTuple):
    """Words that follow each other: in both texts, in the promise alone, or in the delivery."""

    kind: Kind
    text: str


def difference(promised: str, delivered: str) -> list[Piece]:
    """Both texts as one, piece by piece; letters' case and full stops make no difference.

    >>> [f"{piece.kind}: {piece.text}" for piece in difference("Good copper", "bad copper.")]
    ['promised: Good', 'delivered: bad', 'same: copper.']
    """
    one, other = promised.split(), delivered.split()
    matched = difflib.SequenceMatcher(None, _plain(one), _plain(other), autojunk=False)
    pieces = []
    for what, start, end, other_start, other_end in matched.get_opcodes():
        if what == "equal":
            pieces.append(Piece(Kind.SAME, " ".join(other[other_start:other_end])))
            continue
        pieces.append(Piece(Kind.PROMISED, " ".join(one[start:end])))
        pieces.append(Piece(Kind.DELIVERED, " ".join(other[other_start:other_end])))
    return [piece for piece in pieces if piece.text]


def _plain(words: list[str]) -> list[str]:
    return ["".join(_WORD.findall(word.casefold())) for word in words]
