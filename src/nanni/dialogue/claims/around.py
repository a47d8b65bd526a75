"""The words around a value: which facts they speak of, and how surely."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from nanni.dialogue.claims.book import FactIndex, Way, lemmas_in, word_lemmas
from nanni.dialogue.claims.vocabulary import (
    APART,
    BESIDE,
    DULL,
    FOREIGN,
    GENERAL,
    LEADING,
    MATTER,
    MINE,
    NARROW,
    OWN,
    PROMOTED,
    lemma_set,
)
from nanni.rulekit.view import View
from nanni.text.document import Document
from nanni.text.forms import load_forms

_BREAKS = frozenset(",;")
_MAX_SUBJECT, _SHORT_MESSAGE, _FEW = 6, 15, 3
#: Parts of speech that a subject is made of.
_NAMING = ("NOUN", "LATN", "UNKN")
_ADJECTIVES = ("ADJF", "PRTF", "ANUM")
_PAST = re.compile(
    r"\b(?:раньше|прежде|прежн\w+|ранее|был[аои]?|стоил[аои]?|работал[аои]?|старой|старому|прошл\w+"
    r"|used to|was|were|previously|formerly|in the past|last year|old)\b"
)
_LATER = re.compile(
    r"\b(?:скоро|вскоре|планиру\w+|в будущем|станет|станут|появится|появятся|soon|plan(?:s"
    r"|ning)? to"
    r"|in the future|going to)\b|\b(?:с|со|from|starting|as of|beginning|effective) (?:\d{1,2} )?"
    r"(?:янв|фев|мар[тч]|апрел|мая\b|июн|июл|август|сентябр|октябр|ноябр|декабр|jan|feb"
    r"|mar(?:ch)?\b"
    r"|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec|нового года)"
)
_ABOUT = re.compile(
    r"(?:около|примерно|порядка|приблизительно|about|around|roughly|approx\w*|~)\W*$"
)
_TOLD = re.compile(
    r"\b(?:вы|you)\s(?:\w+\s)?(?:писали|пишете|написали|указали|указываете|говорите|сказали|думали"
    r"|видите|увидели|видели|нашли|wrote|write|said|say|mention(?:ed)?|saw|see|found|thought"
    r"|quoted)"
    r"|ошиб\w+|ошибоч\w+|неверн\w+|опечат\w+|устаре\w+|по старым|перепутал\w*"
    r"|\b(?:wrong|mistaken?(?:ly)?|incorrect(?:ly)?|outdated|typo|misprint|error|competitors?)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:в|у) друг(?:ом|их|ой)\b|\bмо(?:гут|жет) (?:взять|удержать|списать|брать)"
    r"|\b(?:may|might|could) (?:charge|apply|add|take)|\b(?:other|another|some|most) \w+"
)
_NEGATED = re.compile(r"(?:\bне|\bnot|n't)\s(?:за |в |на |a |the |for |по )?$")
_TODAY = re.compile(
    r"сегодня|завтра|послезавтра|праздни|в эт[уо][тй]? |новогод|предпраздн|временно|карантин"
    r"|\b(?:today|tomorrow|holidays?|this (?:week|mon|tue|wed|thu|fri|sat|sun)|temporar)"
    r"|\d{1,2} (?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)"
)


class Passage(NamedTuple):
    """Words in a row.

    Attributes:
        joined: whether nothing but a blank stands before the word.
        own: how many of the words, the first ones, are of the sentence in question.
    """

    words: Sequence[str]
    joined: Sequence[bool]
    lemmas: frozenset[int | str]
    own: int

    def __add__(self, other: "Passage") -> "Passage":  # type: ignore[override]
        """The words of both; the other's are not of the sentence."""
        return Passage(
            [*self.words, *other.words],
            [*self.joined, *other.joined],
            self.lemmas | other.lemmas,
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
        return any(self._narrowed(place) for place in self.places)

    def _narrowed(self, place: int) -> bool:
        words, joined = self.passage.words, self.passage.joined
        if place and joined[place] and self._narrows_before(words[place - 1]):
            return True
        after = place + 1
        if after >= len(words) or not joined[after] or after in self.places:
            return False
        if words[after] in BESIDE:
            return self._narrows_beside(after + 1)
        return self._narrows_after(words[after])

    def _is_new(self, word: str) -> bool:
        return (
            word not in GENERAL
            and word not in DULL
            and not word[0].isdigit()
            and word_lemmas(word).isdisjoint(self.way.every)
        )

    def _narrows_before(self, word: str) -> bool:
        if not self._is_new(word):
            return False
        tags = load_forms().tags(word)
        if word.isascii():
            return word in NARROW or not tags
        return bool(tags) and tags[0].startswith(_ADJECTIVES)

    def _narrows_after(self, word: str) -> bool:
        if not self._is_new(word):
            return False
        tags = load_forms().tags(word)
        if word.isascii():
            return not tags and not word.endswith(("ly", "s", "ed"))
        return any(tag.startswith("NOUN") and "gent" in tag for tag in tags[:2])

    def _narrows_beside(self, place: int) -> bool:
        """Whether «на аккумулятор», "to Kazan" follows."""
        for word in self.passage.words[place : place + _FEW]:
            if names(word):
                return self._is_new(word)
        return False


class Around:
    """The clause and the sentence of a value, the heading above it, the question before it.

    Attributes:
        start, end: half-open span of the sentence.
        text: the sentence in lower case.
    """

    def __init__(
        self,
        view: View,
        span: tuple[int, int],
        others: Sequence[tuple[int, int]],
        *,
        is_whole: bool = False,
    ) -> None:
        """Look around a value.

        Args:
            view: the message.
            span: the value.
            others: values that may be taken for it.
            is_whole: all of the sentence speaks of it, whatever the commas.
        """
        document = view.document
        self._view = view
        self._at = span
        start = span[0]
        word = max(document.word_at(start), 0)
        self._first, self._last = document.sentence_words(word) if view.words else (0, 0)
        self.start, self.end = view.span_of_sentence(start)
        self.text = view.low[self.start : self.end]
        self._beside = [
            span for span in others if span[0] != start and self.start <= span[0] < self.end
        ]
        if is_whole:
            self._range = self._first, self._last
        else:
            self._range = self._segment() if self._beside else self._clause(word)

    @cached_property
    def is_of_the_case(self) -> bool:
        """Whether the sentence tells of the customer's own money or order."""
        words = self._view.words[self._first : self._last]
        if not OWN.isdisjoint(words):
            return True
        if "charged" in words and ("you" in words or "your" in words):
            return True
        return not MINE.isdisjoint(words) and any(
            word in MATTER and not MINE.isdisjoint(words[max(i - 2, 0) : i])
            for i, word in enumerate(words)
        )

    @property
    def is_asked(self) -> bool:
        """Whether the sentence is a question of ours."""
        return "?" in self.text[-2:]

    @property
    def is_negated(self) -> bool:
        """Whether the value is what it is not: «не 250, а 300»."""
        return bool(_NEGATED.search(self._before(12)))

    @property
    def is_retold(self) -> bool:
        """Whether the words are somebody's, the past's, or an error put right."""
        return bool(_TOLD.search(self.text)) or bool(_PAST.search(self.text))

    @property
    def is_for_a_day(self) -> bool:
        """Whether the sentence speaks of one day, as hours of a holiday do."""
        return bool(_TODAY.search(self.text))

    def is_loose(self, meant: Meant) -> bool:
        """Whether the words may be right though the book has another value."""
        special = lemma_set(PROMOTED) | lemma_set(FOREIGN)
        return (
            self.is_retold
            or meant.is_narrowed
            or bool(_LATER.search(self.text) or _ABOUT.search(self._before(16)))
            or not (self._sentence.lemmas & special) <= meant.way.every
            or (
                bool(_ELSEWHERE.search(self.text))
                and meant.way.every.isdisjoint(lemma_set("другой another other"))
            )
        )

    def _before(self, length: int) -> str:
        at = self._at[0]
        return self._view.low[max(at - length, self.start) : at]

    # --- what it speaks of --------------------------------------------------------------------

    @property
    def subject(self) -> tuple[str, ...]:
        """Nouns of the clause, as lemmas, or those of the sentence or the question."""
        for passage in (self._own, self._sentence, *self._asked):
            found = dict.fromkeys(_nouns(passage.words))
            if found:
                return tuple(found)[:_MAX_SUBJECT]
        return ()

    def meant(self, index: FactIndex, kinds: Collection[str]) -> list[Meant]:
        """Facts that the words may speak of."""
        own = find_meant(self._own, index, kinds)
        if not own and not self._beside:
            nameless = not any(_nouns(self._own.words))
            own = [
                one
                for one in find_meant(self._sentence, index, kinds)
                if nameless or any(self._is_mine(place) for place in one.places)
            ]
        best = max((one.weight for one in own), default=0)
        mine = self._own if self._beside else self._sentence
        is_free = not own and not any(_nouns(self._leading.words))
        for wider in self._wider:
            own += [
                one
                for one in find_meant(mine + wider, index, kinds)
                if one.weight > best and (one.is_near or is_free)
            ]
        return own

    def _is_mine(self, place: int) -> bool:
        first, last = self._range
        return first <= self._first + place < last

    @cached_property
    def _sentence(self) -> Passage:
        return passage(self._view.document, self._first, self._last)

    @cached_property
    def _own(self) -> Passage:
        return passage(self._view.document, *self._range)

    @cached_property
    def _leading(self) -> Passage:
        """Words of the sentence before the value."""
        at = self._view.document.word_at(max(self._at[0] - 1, 0)) + 1
        return passage(self._view.document, self._first, max(at, self._first))

    @property
    def _wider(self) -> Iterator[Passage]:
        heading = self._heading
        if heading is not None:
            yield heading
        yield from self._asked

    @cached_property
    def _asked(self) -> list[Passage]:
        """Questions of the customer's last message."""
        if not self._view.context:
            return []
        document = self._view.context[-1].document
        ranges = document.sentence_ranges()
        asking = [
            (first, last)
            for first, last in ranges
            if "?" in document.gaps[last] or len(document.words) <= _SHORT_MESSAGE
        ]
        return [passage(document, first, last) for first, last in asking]

    @cached_property
    def _heading(self) -> Passage | None:
        """The line with a colon above a list; before a bare value, the sentence before it."""
        view, document = self._view, self._view.document
        if not self._first:
            return None
        if not any(_nouns(self._own.words)):
            first, last = document.sentence_words(self._first - 1)
            return passage(document, first, last)
        colon = view.text.rfind(":\n", 0, self.start)
        if colon < 0 or "\n\n" in view.text[colon + 2 : self.start]:
            return None
        word = document.word_at(colon)
        return passage(document, *document.sentence_words(word)) if word >= 0 else None

    # --- where it ends ------------------------------------------------------------------------

    def _clause(self, word: int) -> tuple[int, int]:
        """Words between the commas around a place."""
        gaps, at = self._view.document.gaps, max(word, self._first)
        first, last = self._first, self._last
        begin = next((i for i in range(at, first, -1) if not _BREAKS.isdisjoint(gaps[i])), first)
        end = next((i for i in range(at + 1, last) if not _BREAKS.isdisjoint(gaps[i])), last)
        return begin, end

    def _segment(self) -> tuple[int, int]:
        """Of several values the words that are this one's: those before each, or after each."""
        document = self._view.document
        values = sorted([self._at, *self._beside])
        at = document.word_at(values[0][0])
        head = document.words[self._first : max(at, self._first)]
        number = values.index(self._at)
        if any(_nouns(head)):
            begin = self._word_after(values[number - 1][1]) if number else self._first
            return begin, self._word_after(self._at[1])
        end = document.word_at(values[number + 1][0]) if number + 1 < len(values) else self._last
        return max(document.word_at(self._at[0]), self._first), end

    def _word_after(self, position: int) -> int:
        """The first word of the sentence that begins at ``position`` or after it."""
        document = self._view.document
        return max(document.word_at(position - 1) + 1, self._first)


def passage(document: Document, first: int, last: int) -> Passage:
    """Words of a document, all of them of the sentence in question."""
    words = document.words[first:last]
    joined = [gap.isspace() for gap in document.gaps[first:last]]
    return Passage(words, joined, lemmas_in(words), len(words))


def find_meant(passage: Passage, index: FactIndex, kinds: Collection[str]) -> list[Meant]:
    """Facts of which a passage has every word, none of them turned into another thing."""
    out = []
    for way in index.ways(passage.lemmas, kinds):
        places = tuple(_place(passage, way, number) for number in range(len(way.words)))
        if -1 not in places:
            out.append(Meant(way, passage, places))
    return out


def _place(passage: Passage, way: Way, number: int) -> int:
    wanted, lead = way.words[number], way.leads[number]
    for place, word in enumerate(passage.words):
        if word_lemmas(word).isdisjoint(wanted):
            continue
        before = passage.words[max(place - 2, 0) : place]
        if lead:
            if lead in before:
                return place
            continue
        apart = APART if number else APART - LEADING
        if not before or before[-1] not in apart:
            return place
    return -1


def names(word: str) -> bool:
    """Whether a word may be what a sentence is about."""
    if word in DULL or word[0].isdigit():
        return False
    tags = load_forms().tags(word)
    return not tags or tags[0].startswith(_NAMING)


def _nouns(words: Sequence[str]) -> Iterator[str]:
    forms = load_forms()
    for word in words:
        if names(word):
            lemma = (forms.lemmas(word) or (word,))[0]
            if lemma not in DULL:
                yield lemma
