"""The fact book ready to be asked: which facts a handful of words may be about."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from nanni.dialogue.claims.vocabulary import APART, kin
from nanni.model.facts import Fact, FactBook
from nanni.rulekit.view import lemmas_of
from nanni.text.forms import load_forms

_REMEMBERED_WORDS, _REMEMBERED_BOOKS = 50_000, 8


class Way(NamedTuple):
    """One way of speaking of a fact.

    Attributes:
        words: lemmas of which one has to be there, word by word.
        leads: the preposition that has to stand before a word; empty when any may.
        every: all lemmas of the words.
        place: in the book.
    """

    fact: Fact
    words: tuple[frozenset[int | str], ...]
    leads: tuple[str, ...]
    every: frozenset[int | str]
    place: int


_place = attrgetter("place")


class FactIndex:
    """Ways of speaking of facts, each filed under the word of it that the book has least.

    Attributes:
        kinds: kinds of facts that the book has.
    """

    def __init__(self, book: FactBook) -> None:
        """Lemmatise the book once."""
        ways = [way for place, fact in enumerate(book.facts) for way in _ways(fact, place)]
        shared = Counter(lemma for way in ways for lemma in way.every)
        self._filed: dict[str, dict[int | str, list[Way]]] = {kind: {} for kind in book.by_kind}
        for way in ways:
            rarest = min(way.words, key=lambda lemmas: max(shared[lemma] for lemma in lemmas))
            filed = self._filed[way.fact.kind]
            for lemma in rarest:
                filed.setdefault(lemma, []).append(way)
        self._of_words: dict[str, dict[str, tuple[Way, ...]]] = {kind: {} for kind in book.by_kind}
        self._editions: dict[tuple[str, tuple[tuple[str, ...], ...]], list[Fact]] = {}
        for fact in book.facts:
            self._editions.setdefault((fact.kind, fact.subject), []).append(fact)
        self.kinds = frozenset(book.by_kind)

    def ways(self, words: Sequence[str], kinds: Collection[str]) -> list[Way]:
        """Ways of which every word is among the words, in the order of the book."""
        found = [way for kind in kinds if kind in self.kinds for way in self._hints(words, kind)]
        if not found:
            return found
        lemmas = lemmas_in(words)
        # A way may be hinted at by several words.
        whole = {
            (way.place, way.words): way
            for way in found
            if not any(word.isdisjoint(lemmas) for word in way.words)
        }
        return sorted(whole.values(), key=_place)

    def hints_at(self, words: Sequence[str], kind: str) -> bool:
        """Whether one of the words may speak of a fact of this kind."""
        return kind in self.kinds and any(True for _ in self._hints(words, kind))

    def _hints(self, words: Sequence[str], kind: str) -> Iterator[Way]:
        """Ways that are filed under one of the words."""
        known = self._of_words[kind]
        for word in words:
            ways = known.get(word)
            if ways is None:
                if len(known) >= _REMEMBERED_WORDS:
                    known.clear()
                filed = self._filed[kind]
                ways = tuple(way for one in word_lemmas(word) for way in filed.get(one, ()))
                known[word] = ways
            if ways:
                yield from ways

    def editions(self, fact: Fact) -> list[Fact]:
        """All facts of the same subject and kind, in the order of the book."""
        return self._editions[fact.kind, fact.subject]


def index_of(book: FactBook) -> FactIndex:
    """The index of a book; made once for each of the last few books."""
    # A book of thousands of facts is dear to hash and to compare: it is known by its identity,
    # and kept, so that no other book gets the same one.
    known = _INDEXES.get(id(book))
    if known is None or known[0] is not book:
        if len(_INDEXES) >= _REMEMBERED_BOOKS:
            _INDEXES.clear()
        known = _INDEXES[id(book)] = book, FactIndex(book)
    return known[1]


_INDEXES: dict[int, tuple[FactBook, FactIndex]] = {}


@lru_cache(_REMEMBERED_WORDS)
def word_lemmas(word: str) -> frozenset[int | str]:
    """Lemmas of a word; of a word with a hyphen or «'s» that no table has, those of its parts."""
    found = lemmas_of(word)
    if word not in found:
        return found
    if word.endswith("'s"):
        return lemmas_of(word[:-2])
    first, hyphen, last = word.rpartition("-")
    if not hyphen:
        return found
    forms = load_forms()
    whole = [f"{first}-{lemma}" for lemma in forms.lemmas(last)] or [word]
    return frozenset(lemma for each in whole for lemma in lemmas_of(each))


def lemmas_in(words: Iterable[str]) -> frozenset[int | str]:
    """Lemmas of all words."""
    return frozenset().union(*map(word_lemmas, words))


def _ways(fact: Fact, place: int) -> Iterable[Way]:
    related = kin()
    for subject in fact.subject:
        words, leads, lead = [], [], ""
        for word in subject:
            if word in APART and word != subject[-1]:
                lead = word
                continue
            lemmas = word_lemmas(word)
            words.append(lemmas.union(*(related.get(lemma, ()) for lemma in lemmas)))
            leads.append(lead)
            lead = ""
        if words:
            yield Way(fact, tuple(words), tuple(leads), frozenset().union(*words), place)
