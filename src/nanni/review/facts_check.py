"""Looking a fact book through: what has ended, what is due for a look, what contradicts what."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from nanni.dialogue.claims.book import word_lemmas
from nanni.dialogue.claims.compare import compare
from nanni.model.facts import Fact, FactBook
from nanni.model.typed import Literal, NamedTuple

#: ``ended``: nothing holds any more; ``due``: its ``review-by`` has come; ``conflict``: two facts
#: of one subject hold at once with different values; ``twice``: with the same value; ``unsourced``:
#: nobody can say where it is written down, so that it is told and not proven.
Trouble = Literal["ended", "due", "conflict", "twice", "unsourced"]
_SUMS = frozenset({"price", "fee"})
_Key = tuple[str, frozenset[frozenset[int | str]]]


class FactTrouble(NamedTuple):
    """One thing to put right in a fact book.

    Attributes:
        number: place of the fact in the book.
        trouble: what is wrong with it.
        fact: the fact.
        other: the fact that it contradicts or repeats.
        is_note: worth knowing, and no mistake.
    """

    number: int
    trouble: Trouble
    fact: Fact
    other: Fact | None = None

    @property
    def is_note(self) -> bool:
        """Whether it may stay as it is."""
        return self.trouble == "unsourced"


def check_facts(book: FactBook, today: date) -> list[FactTrouble]:
    """What is to be put right in a book, in its order."""
    by_subject: dict[_Key, list[tuple[int, Fact]]] = {}
    for number, fact in enumerate(book.facts):
        for key in _keys(fact):
            by_subject.setdefault(key, []).append((number, fact))
    found = [*_lone(book, today, by_subject), *_pairs(by_subject)]
    return sorted(set(found), key=lambda one: (one.number, one.trouble))


def _lone(
    book: FactBook, today: date, by_subject: dict[_Key, list[tuple[int, Fact]]]
) -> Iterator[FactTrouble]:
    for number, fact in enumerate(book.facts):
        ended = fact.valid_until is not None and fact.valid_until < today
        followed = (
            other.valid_until is None or other.valid_until >= today
            for key in _keys(fact)
            for _, other in by_subject[key]
        )
        if ended and not any(followed):
            yield FactTrouble(number, "ended", fact)
        if not ended and fact.review_by is not None and fact.review_by <= today:
            yield FactTrouble(number, "due", fact)
        if not fact.source:
            yield FactTrouble(number, "unsourced", fact)


def _pairs(by_subject: dict[_Key, list[tuple[int, Fact]]]) -> Iterator[FactTrouble]:
    for known in by_subject.values():
        for (_, one), (number, other) in combinations(known, 2):
            if one is other or not _overlap(one, other):
                continue
            result = compare(other.value, one.value)
            if result == "differs":
                yield FactTrouble(number, "conflict", other, one)
            elif result == "equal":
                yield FactTrouble(number, "twice", other, one)


def _keys(fact: Fact) -> set[_Key]:
    """Ways of speaking of the fact, so that two facts of one subject have one in common."""
    kind = "sum" if fact.kind in _SUMS else fact.kind
    return {(kind, frozenset(word_lemmas(word) for word in way)) for way in fact.subject}


def _overlap(one: Fact, other: Fact) -> bool:
    """Whether there is a day on which both hold."""
    begin = max((f.valid_from for f in (one, other) if f.valid_from), default=None)
    end = min((f.valid_until for f in (one, other) if f.valid_until), default=None)
    return begin is None or end is None or begin <= end
