"""Words in a row, and the facts that they speak of: how surely, and whether of that alone."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from nanni.dialogue.claims.book import FactIndex, Way, word_lemmas
from nanni.dialogue.claims.vocabulary import (
    APART,
    BESIDE,
    DULL,
    GENERAL,
    LEADING,
    NARROW,
    SUFFIXES,
)
from nanni.text.document import Document
from nanni.text.forms import load_forms

_FEW = 3
_REMEMBERED = 50_000
#: Parts of speech that a subject is made of.
_NAMING = ("NOUN", "LATN", "UNKN")
_ADJECTIVES = ("ADJF", "PRTF", "ANUM")


class Passage(NamedTuple):
    """Words in a row.

    Attributes:
        joined: whether nothing but a blank stands before the word.
        own: how many of the words, the first ones, are of the sentence in question.
    """

    words: Sequence[str]
    joined: Sequence[bool]
    own: int

    def __add__(self, other: "Passage") -> "Passage":  # type: ignore[override]
        """The words of both; the other's are not of the sentence."""
        return Passage(
            [*self.words, *other.words],
            [*self.joined, *other.joined],
            self.own,
        )


class Meant(NamedTuple):
    """A fact that words speak of: the way, and where its words stand."""

    way: Way
    passage: Passage
    places: tuple[int, ...]

    @property
    def weight(self) -> int:
        """The more words of it are there, the surer it is."""
        return len(self.way.words)

    @property
    def is_near(self) -> bool:
        """Whether one of its words is the sentence's own."""
        return any(place < self.passage.own for place in self.places)

    @property
    def is_narrowed(self) -> bool:
        """Whether the words speak of something more special than the fact does."""
        return self.is_special or any(self._narrowed_beside(place) for place in self.places)

    @property
    def is_special(self) -> bool:
        """Whether its words are parts of another name: «срочная доставка», "SSO provider"."""
        return any(self._special(place) for place in self.places)

    @property
    def is_within(self) -> bool:
        """Whether something else is spoken of that is there: «доктор в клинике принимает»."""
        words, place = self.passage.words, min(self.places)
        return words[max(place - 1, 0)] in {"в", "во", "in", "at", "inside"} and any(
            names(word) and self._is_new(word) for word in words[: place - 1]
        )

    def _special(self, place: int) -> bool:
        words, joined = self.passage.words, self.passage.joined
        if place and joined[place] and self._narrows_before(words[place - 1]):
            return True
        after = self._after(place)
        if not after:
            return False
        if words[place].startswith("гарантийн") and names(after) and self._is_new(after):
            return True  # «гарантийный ремонт» is not the warranty
        return after in SUFFIXES or self._narrows_after(after)

    def _narrowed_beside(self, place: int) -> bool:
        """Whether «на аккумулятор», "to Kazan" follows."""
        if self._after(place) not in BESIDE:
            return False
        for word in self.passage.words[place + 2 : place + 2 + _FEW]:
            if names(word):
                return self._is_new(word)
        return False

    def _after(self, place: int) -> str:
        """The next word, unless a mark or a word of the subject comes."""
        after = place + 1
        words, joined = self.passage.words, self.passage.joined
        return (
            words[after]
            if after < len(words) and joined[after] and after not in self.places
            else ""
        )

    def _is_new(self, word: str) -> bool:
        return (
            word not in GENERAL
            and word not in DULL
            and word not in BESIDE
            and DULL.isdisjoint(load_forms().lemmas(word)[:1])
            and not word[0].isdigit()
            and word_lemmas(word).isdisjoint(self.way.every)
        )

    def _narrows_before(self, word: str) -> bool:
        if not self._is_new(word):
            return False
        tags = load_forms().tags(word)
        if word.isascii():
            return word in NARROW or not (tags or "'" in word)
        return bool(tags) and tags[0].startswith(_ADJECTIVES)

    def _narrows_after(self, word: str) -> bool:
        if not self._is_new(word):
            return False
        tags = load_forms().tags(word)
        if word.isascii():
            return not tags and "'" not in word and not word.endswith(("ly", "s", "ed"))
        naming = ("NOUN", *_ADJECTIVES)
        return bool(tags) and tags[0].startswith(naming) and any("gent" in tag for tag in tags[:2])


def passage(document: Document, first: int, last: int) -> Passage:
    """Words of a document, all of them of the sentence in question."""
    words = document.words[first:last]
    joined = [gap.isspace() for gap in document.gaps[first:last]]
    return Passage(words, joined, len(words))


def find_meant(passage: Passage, index: FactIndex, kinds: Collection[str]) -> list[Meant]:
    """Facts of which a passage has every word, none of them turned into another thing."""
    out = []
    for way in index.ways(passage.words, kinds):
        places: list[int] = []
        for number in range(len(way.words)):
            there = _places(passage, way, number)
            if not there:
                break
            last = places[-1] if places else 0
            places.append(min(there, key=lambda place: (abs(place - last), place < last)))
        else:
            out.append(Meant(way, passage, tuple(places)))
    return out


def _places(passage: Passage, way: Way, number: int) -> list[int]:
    """Where a word of a way stands, not turned into another thing by the word before it."""
    wanted, lead = way.words[number], way.leads[number]
    apart = APART if number else APART - LEADING
    out = []
    for place, word in enumerate(passage.words):
        if not word_lemmas(word).isdisjoint(wanted):
            before = passage.words[max(place - 2, 0) : place]
            if (lead in before) if lead else (not before or before[-1] not in apart):
                out.append(place)
    return out


@lru_cache(_REMEMBERED)
def names(word: str) -> bool:
    """Whether a word may be what a sentence is about."""
    if word in DULL or word[0].isdigit():
        return False
    tags = load_forms().tags(word)
    return not tags or tags[0].startswith(_NAMING)


def nouns(words: Sequence[str]) -> Iterator[str]:
    """First forms of the words that a sentence may be about."""
    forms = load_forms()
    for word in words:
        if names(word):
            lemma = (forms.lemmas(word) or (word,))[0]
            if lemma not in DULL:
                yield lemma
