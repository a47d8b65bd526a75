"""Whether what was said is what a fact once held. Pure but for the words' tables."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from nanni.dialogue.claims.book import index_of
from nanni.dialogue.claims.compare import compare, compare_streets
from nanni.model import Claim
from nanni.model.facts import Fact as Known
from nanni.model.facts import FactBook
from nanni.text.normalise import normalise
from nanni_desk.facts.book import known_of

_WORD = re.compile(r"[\w'-]+")
_DIGIT = re.compile(r"\d")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+|\n+")
_LONGEST_QUOTE = 160


def same_value(kind: str, said: str, known: str) -> bool:
    """Whether two normalised values are one: a day is 24 hours, «ул. Лесная, 5» is «Лесная, 5»."""
    if kind == "contact":
        return said == known
    compared = compare_streets(said, known) if kind == "address" else compare(said, known)
    return compared == "equal"


class Sought(NamedTuple):
    """What is looked for in conversations that the ledger may not know.

    Args:
        fact: as it was told; true on any day, so that only its words and value matter.
        alone: a book of this fact.
        book: the fact beside the rest of the book, so that what is about another one stays there.
        names: all names the fact has had.
    """

    fact: Known
    alone: FactBook
    book: FactBook
    names: frozenset[str]

    def hinted_at(self, texts: Sequence[str]) -> bool:
        """Whether these texts may speak of the fact at all; cheap."""
        if self.fact.kind != "feature" and _DIGIT.search(self.fact.value):
            joined = " ".join(texts)
            if not _DIGIT.search(joined) and "бесплатн" not in joined and "free" not in joined:
                return False
        index = index_of(self.alone)
        words = {word for text in texts for word in _WORD.findall(normalise(text).low)}
        return index.hints_at(tuple(words), self.fact.kind)

    def is_said_by(self, claim: Claim) -> bool:
        """Whether a claim, read beside ``book``, states the fact as it was told."""
        return claim.fact in self.names and same_value(claim.kind, claim.value, self.fact.value)


def sought(old: Mapping[str, Any], book: FactBook, names: frozenset[str]) -> Sought:
    """What to look for after a fact was taken back.

    Args:
        old: the snapshot of the fact as it was told.
        book: the book as it stands now.
        names: all names the fact has had, its editions included.
    """
    fact = known_of(old, valid_from=None, valid_until=None)
    others = tuple(one for one in book.facts if one.name not in names)
    return Sought(fact, FactBook((fact,)), FactBook((*others, fact)), names | {fact.name})


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence of a text that holds a place, cut to a length that can be quoted."""
    begins = 0
    for gap in _SENTENCE_ENDS.finditer(text):
        if gap.end() <= start:
            begins = gap.end()
    after = _SENTENCE_ENDS.search(text, end)
    sentence = " ".join(text[begins : after.start() if after else len(text)].split())
    if len(sentence) > _LONGEST_QUOTE:
        sentence = " ".join(text[max(begins, start - 60) : end + 60].split())
        sentence = f"…{sentence[:_LONGEST_QUOTE]}…"
    return sentence.rstrip(".")
