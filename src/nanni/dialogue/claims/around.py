"""The words around a value: which facts they speak of, and how surely."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from nanni.dialogue.claims.book import FactIndex, lemmas_in
from nanni.dialogue.claims.passages import Meant, Passage, find_meant, nouns, passage
from nanni.dialogue.claims.vocabulary import (
    FOREIGN,
    MATTER,
    MINE,
    OWN,
    PROMOTED,
    lemma_set,
)
from nanni.rulekit.view import View

_BREAKS = frozenset(",;")
_MAX_SUBJECT, _SHORT_MESSAGE = 6, 15
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
    r"|ошиб\w+|ошибоч\w+|неверн\w+|опечат\w+|устаре\w+|по старым|перепутал\w*|агрегатор\w*"
    r"|посредник\w*|перекупщик\w*"
    r"|\b(?:wrong|mistaken?(?:ly)?|incorrect(?:ly)?|outdated|typo|misprint|error|competitors?)\b"
)
#: Exceptions, gifts, and what others take.
_EXCEPTED = re.compile(
    r"в день (?:заказа|обращения)|день в день|same[- ]day|в качестве|извинени|компенсац|неудобств"
    r"|\bв виде исключения|\bдля вас\b|нов(?:ых|ым|ому) (?:клиент|абонент|пользоват)"
    r"|перв(?:ый|ого|ом|ой|ая|ую) (?:месяц|заказ|год|недел)|\b(?:в|у) друг(?:ом|их)\b"
    r"|\bмо(?:гут|жет) (?:взять|удержать|списать|брать)|apolog|courtesy|goodwill|on the house"
    r"|inconvenience|waive|as an exception|\bfor you\b|new (?:customer|client|user)"
    r"|first (?:month|order|year)|\b(?:may|might|could) (?:charge|apply|add|take)"
)
_OTHERS = re.compile(r"\b(?:other|another|some|most) \w+")
_TOTAL = re.compile(
    r"(?:итого|всего|вместе|к оплате|общая сумма|in total|altogether|total)[^\d,.;]{0,18}$"
)
_ON_DAYS = re.compile(
    r"\bв (?:выходные|праздники|субботу|воскресенье|будни)|\b(?:ночью|ночи)\b|\bat night"
    r"|\bon (?:weekends|holidays|saturday|sunday)"
)
_NEGATED = re.compile(r"(?:\bне|\bnot|n't)\s(?:за |в |на |a |the |for |по )?$")
_TODAY = re.compile(
    r"сегодня|завтра\b|праздни|в эт[уо][тй]? |новогод|предпраздн|временно|карантин"
    r"|\b(?:today|tomorrow|holidays?|this (?:week|mon|tue|wed|thu|fri|sat|sun)|temporar)"
    r"|\d{1,2} (?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)"
)


#: Facts of a place: what is within it has hours of its own.
_PLACED = frozenset({"hours", "address"})


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
        if _TOTAL.search(self._before(32)):
            return True
        if not OWN.isdisjoint(self._own.words):
            return True
        if "charged" in words and ("you" in words or "your" in words):
            return True
        return not MINE.isdisjoint(words) and any(
            word in MATTER and not MINE.isdisjoint(words[max(i - 2, 0) : i])
            for i, word in enumerate(words)
        )

    @property
    def may_be_of_the_case(self) -> bool:
        """Whether another clause of the sentence tells of the customer's own case."""
        return not OWN.isdisjoint(self._sentence.words)

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
        kind = meant.way.fact.kind
        return (
            self.is_retold
            or (meant.is_special if kind == "contact" else meant.is_narrowed)
            or (kind in _PLACED and meant.is_within)
            or (kind not in _PLACED and bool(_ON_DAYS.search(self.text)))
            or bool(_LATER.search(self.text) or _ABOUT.search(self._before(16)))
            or not (lemmas_in(self._sentence.words) & special) <= meant.way.every
            or bool(_EXCEPTED.search(self.text))
            or (
                bool(_OTHERS.search(self.text))
                and meant.way.every.isdisjoint(lemma_set("another other"))
            )
        )

    def _before(self, length: int) -> str:
        at = self._at[0]
        return self._view.low[max(at - length, self.start) : at]

    # --- what it speaks of --------------------------------------------------------------------

    @property
    def subject(self) -> tuple[str, ...]:
        """Nouns of the clause, as lemmas, or those of the sentence or the question."""
        asked = (one.words for one in self._asked)
        for words in (self._own_bare, self._sentence.words, *asked):
            found = dict.fromkeys(nouns(words))
            if found:
                return tuple(found)[:_MAX_SUBJECT]
        return ()

    def meant(self, index: FactIndex, kinds: Collection[str]) -> list[Meant]:
        """Facts that the words may speak of."""
        own = find_meant(self._own, index, kinds)
        if not own and not self._beside:
            nameless = not any(nouns(self._own_bare))
            own = [
                one
                for one in find_meant(self._sentence, index, kinds)
                if nameless or any(self._is_mine(place) for place in one.places)
            ]
        best = max((one.weight for one in own), default=0)
        mine = self._own if self._beside else self._sentence
        is_free = not own and not any(nouns(self._leading.words))
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
    def _own_bare(self) -> list[str]:
        """Words of the clause without those of the value: «900 рублей с человека»."""
        document, (first, last) = self._view.document, self._range
        start, end = self._at
        return [
            document.words[i] for i in range(first, last) if not start <= document.starts[i] < end
        ]

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
        if not any(nouns(self._own_bare)):
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
        if any(nouns(head)):
            begin = self._word_after(values[number - 1][1]) if number else self._first
            return begin, self._word_after(self._at[1])
        end = document.word_at(values[number + 1][0]) if number + 1 < len(values) else self._last
        return max(document.word_at(self._at[0]), self._first), end

    def _word_after(self, position: int) -> int:
        """The first word of the sentence that begins at ``position`` or after it."""
        document = self._view.document
        return max(document.word_at(position - 1) + 1, self._first)
