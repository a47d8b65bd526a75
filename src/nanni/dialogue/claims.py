"""Claims: prices, terms, hours and the like that we tell customers, beside the fact book.

Sums and days of the customer's own case («вернём 900 рублей», "your order was $30") are no claims:
nobody writes them into a book.
"""

from collections.abc import Iterator
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from nanni.dialogue.thread import Thread, Turn
from nanni.model import Claim, ClaimKind, Verdict
from nanni.model.facts import Fact, FactBook
from nanni.rulekit.view import View, lemmas_of
from nanni.text.forms import load_forms
from nanni.text.values import Value, address_key, find_values

_KINDS: dict[str, ClaimKind] = {
    "money": "price",
    "share": "fee",
    "hours": "hours",
    "phone": "contact",
    "email": "contact",
}
_FEES = ("комисс", "сбор", "штраф", "пеня", "пени", "fee", "commission", "surcharge", "penalty")
#: Words of the customer's own case.
_OWN = frozenset(
    "верну вернул вернула вернули вернем вернется вернутся возвращаем возвращено возвращены списали"
    " списано списаны списалось начислили начислим начислено зачислили зачислим перевели переведем"
    " оплатили заплатили доплатить отправили компенсируем компенсировали получили refunded credited"
    " charged paid transferred reimburse reimbursed compensated sent deducted".split()
)
_MINE = frozenset("ваш вашего вашему ваше вашу вашей вашим вами your".split())
_MATTER = frozenset(
    "заказ заказа заказу заказе платеж платежа возврат счет счета баланс балансе чек order payment"
    " refund invoice balance bill purchase account".split()
)
_NOT = frozenset("не нет без нельзя not no isn't aren't don't doesn't can't cannot without".split())
_MAX_SUBJECT = 6
_BREAKS = frozenset(",;")
#: Words that name nothing though no dictionary calls them verbs: units, and small English words.
_DULL = frozenset(
    "рубль руб день месяц час год неделя доллар евро процент мин минута раз the and for you "
    "your our it its this that with from within will can are is be was has have do does not day "
    "days month months week weeks hour hours year years minute minutes per any all only also "
    "yes please we us they them there here than then to of in on at by or as if an am pm usd "
    "eur rub dollar dollars euro euros take takes cost costs open back".split()
)
#: Parts of speech that a subject is made of.
_NAMING = ("NOUN", "LATN", "UNKN")


class Told(NamedTuple):
    """A claim in one message, beside the book; positions of the normalised text."""

    start: int
    end: int
    kind: ClaimKind
    subject: tuple[str, ...]
    value: str
    verdict: Verdict
    fact: Fact | None


def note_claims(thread: Thread, turn: Turn) -> None:
    """Add the claims of a message of ours to the thread, compared with its fact book."""
    original = turn.view.document.to_original
    for told in read_claims(turn.view, thread.facts):
        start, end = original(told.start, told.end)
        other = told.fact.told if told.fact and told.verdict in {"contradicts", "stale"} else None
        thread.claims.append(
            Claim(
                turn.index,
                start,
                end,
                turn.message.text[start:end],
                told.kind,
                told.subject,
                told.value,
                told.verdict,
                told.fact.name if told.fact else None,
                other,
            )
        )


def read_claims(view: View, book: FactBook) -> list[Told]:
    """Claims of one message of ours, in reading order."""
    at = view.situation.at
    day = at.date() if at else None
    return sorted(_read(view, book, day), key=itemgetter(0, 1))


def _read(view: View, book: FactBook, day: date | None) -> Iterator[Told]:
    promised = [(m.start, m.end) for m in view.cue("promise")] if view.words else []
    values = find_values(view.low)
    for value in values:
        words = _Sentence(view, value.start)
        words.is_crowded = any(
            other is not value and words.start <= other.start < words.end for other in values
        )
        if not view.document.in_zone(value.start) and not words.is_of_the_case:
            kind = _KINDS[value.kind]
            if kind == "price" and any(root in words.text for root in _FEES):
                kind = "fee"
            yield _told(value, kind, words, book, day)
    yield from _terms(view, book, day, promised)
    for fact in (*book.by_kind.get("feature", ()), *book.by_kind.get("address", ())):
        yield from _named(view, fact, book, day)


def _terms(
    view: View, book: FactBook, day: date | None, promised: list[tuple[int, int]]
) -> Iterator[Told]:
    """Lengths of time that no promise of ours names."""
    if not any(map(str.isdigit, view.low)) and "term" not in book.by_kind:
        return
    for time in view.times:
        words = _Sentence(view, time.start)
        near = any(words.start <= start < words.end for start, _ in promised)
        if time.kind == "duration" and time.duration and not near and not words.is_of_the_case:
            told = f"{time.duration}{' working' if time.business_days else ''}"
            yield _told(Value(time.start, time.end, "money", told), "term", words, book, day)


def _told(
    value: Value, kind: ClaimKind, words: "_Sentence", book: FactBook, day: date | None
) -> Told:
    verdict, fact = _compared(value, kind, words, book, day)
    return Told(value.start, value.end, kind, words.subject, value.value, verdict, fact)


def _named(view: View, fact: Fact, book: FactBook, day: date | None) -> Iterator[Told]:
    """A feature or an address that the message speaks of: its words are the book's own."""
    for first, last in view.document.sentence_ranges():
        words = _Sentence(view, view.document.starts[first])
        if not words.speaks_of(fact) or view.text[words.end - 1 : words.end] == "?":
            continue
        start, end = view.document.words_span(first, last)
        if fact.kind == "feature":
            said = "no" if not _NOT.isdisjoint(view.words[first:last]) else "yes"
        elif fact.value in address_key(words.text):
            said = fact.value
        else:
            continue
        right = _at(fact, book, day)
        verdict: Verdict = "agrees" if said == right.value else "contradicts"
        yield Told(start, end, fact.kind, right.subject[0], said, verdict, right)


def _at(fact: Fact, book: FactBook, day: date | None) -> Fact:
    """The edition of a fact that holds on a day; the given one when none does."""
    others = (f for f in book.by_kind[fact.kind] if f.subject == fact.subject)
    return next((other for other in others if other.holds_on(day)), fact)


def _compared(
    value: Value, kind: ClaimKind, words: "_Sentence", book: FactBook, day: date | None
) -> tuple[Verdict, Fact | None]:
    """What the book says of a value: the facts that say most of its sentence are asked."""
    kinds = ("price", "fee") if kind in {"price", "fee"} else (kind,)
    facts = [(words.speaks_of(f), f) for one in kinds for f in book.by_kind.get(one, ())]
    best = max((weight for weight, _ in facts), default=0)
    meant = [fact for weight, fact in facts if weight == best] if best else []
    current = [fact for fact in meant if fact.holds_on(day)]
    for fact in current:
        if fact.value == value.value:
            return "agrees", fact
    old = next((fact for fact in meant if fact.value == value.value), None)
    if old is not None:
        return "stale", current[0] if current else old
    comparable = [fact for fact in current if _same_unit(fact.value, value.value)]
    if comparable and not value.least and len(comparable) == len(current):
        return "contradicts", comparable[0]
    return "unknown", None


def _same_unit(one: str, other: str) -> bool:
    """Whether two values differ in number alone: roubles beside a share are two facts."""
    return one.lstrip("0123456789.") == other.lstrip("0123456789.") or (
        one[0] == "P" == other[0] or (":" in one and ":" in other)
    )


class _Sentence:
    """The words around a value: its clause, its sentence, and the question it answers.

    Attributes:
        start, end: half-open span of the sentence.
        text: the sentence in lower case.
        is_crowded: the sentence has other values, so that only the clause speaks of this one.
    """

    def __init__(self, view: View, position: int) -> None:
        document = view.document
        first, last = document.sentence_words(max(document.word_at(position), 0))
        self.start, self.end = view.span_of_sentence(position)
        self.text = view.low[self.start : self.end]
        self.is_crowded = False
        self._words = view.words[first:last]
        self._clause = self._clause_words(view, position, (first, last))
        self._asked = view.context[-1].document.words if view.context else []

    @property
    def is_of_the_case(self) -> bool:
        """Whether the sentence tells of the customer's own money or order."""
        words = set(self._words)
        return not _OWN.isdisjoint(words) or not (
            _MINE.isdisjoint(words) or _MATTER.isdisjoint(words)
        )

    @property
    def subject(self) -> tuple[str, ...]:
        """Nouns of the sentence, as lemmas, or those of the question."""
        forms = load_forms()
        for words in (self._clause, self._words, self._asked):
            lemmas = [
                (forms.lemmas(word) or (word,))[0]
                for word in words
                if not word[0].isdigit() and _names(word)
            ]
            found = [lemma for lemma in lemmas if lemma not in _DULL]
            if found:
                return tuple(dict.fromkeys(found))[:_MAX_SUBJECT]
        return ()

    def speaks_of(self, fact: Fact) -> int:
        """How many words of the fact's subject the sentence has, every one of them; or zero."""
        own = self._weight(self._clause, fact)
        if own or self.is_crowded:
            return own
        return self._weight(self._words, fact) or self._weight([*self._words, *self._asked], fact)

    @staticmethod
    def _clause_words(view: View, position: int, sentence: tuple[int, int]) -> list[str]:
        """Words between the commas around a place."""
        first, last = sentence
        gaps, at = view.document.gaps, max(view.document.word_at(position), first)
        begin = next((i for i in range(at, first, -1) if not _BREAKS.isdisjoint(gaps[i])), first)
        end = next((i for i in range(at + 1, last) if not _BREAKS.isdisjoint(gaps[i])), last)
        return view.words[begin:end]

    @staticmethod
    def _weight(words: list[str], fact: Fact) -> int:
        there = frozenset(lemma for word in words for lemma in lemmas_of(word))
        return max(
            (
                len(way)
                for way in fact.subject
                if all(not lemmas_of(word).isdisjoint(there) for word in way)
            ),
            default=0,
        )


def _names(word: str) -> bool:
    if word in _DULL:
        return False
    tags = load_forms().tags(word)
    return not tags or any(tag.startswith(_NAMING) for tag in tags[:1])
