"""Verdicts: each claim of a message beside the facts that its words speak of."""

from collections.abc import Iterable, Iterator
from datetime import date
from operator import itemgetter
from typing import NamedTuple
from weakref import WeakKeyDictionary

from nanni.dialogue.claims.around import Around
from nanni.dialogue.claims.book import FactIndex, index_of
from nanni.dialogue.claims.compare import Comparison, compare, compare_streets
from nanni.dialogue.claims.features import find_features
from nanni.dialogue.claims.passages import Meant
from nanni.dialogue.claims.stated import Stated, find_stated
from nanni.dialogue.claims.vocabulary import DISCOUNTS, FREE, LIMITS, lemma_set
from nanni.model import ClaimKind, Verdict
from nanni.model.facts import Fact, FactBook
from nanni.rulekit.view import View

_SUMS = ("price", "fee")


class Told(NamedTuple):
    """A claim in one message, beside the book; positions of the normalised text."""

    start: int
    end: int
    kind: ClaimKind
    subject: tuple[str, ...]
    value: str
    verdict: Verdict
    fact: Fact | None


def read_claims(view: View, book: FactBook) -> list[Told]:
    """Claims of one message of ours, in reading order."""
    known = _READ.get(view)
    if known is None or known[0] is not book:
        known = _READ[view] = book, sorted(_read(view, book), key=itemgetter(0, 1))
    return known[1]


#: Several rules ask for the claims of the message that they review together.
_READ: WeakKeyDictionary[View, tuple[FactBook, list[Told]]] = WeakKeyDictionary()


def _read(view: View, book: FactBook) -> Iterator[Told]:
    if not view.words:
        return
    index = index_of(book)
    day = view.situation.at.date() if view.situation.at else None
    stated = find_stated(view, index.kinds)
    for one in stated:
        around = _around(view, one, stated)
        if _is_foreign(view, one) or around.is_of_the_case or around.is_negated:
            continue
        is_limited = one.role != "limit" and any(
            other.role == "limit" and around.start <= other.start < around.end for other in stated
        )
        verdict, fact = _judged(one, around, index, day)
        if verdict != "agrees" and is_limited:
            verdict, fact = "unknown", None
        if verdict == "unknown" and (
            around.is_asked or around.is_retold or around.may_be_of_the_case
        ):
            continue
        yield Told(one.start, one.end, one.kind, around.subject, one.value, verdict, fact)
    if not book:
        return
    for feature in find_features(view, index):
        right = _edition(feature.meant.way.fact, index, day)
        same: Verdict = "agrees" if feature.value == right.value else "contradicts"
        yield Told(
            feature.start, feature.end, "feature", right.subject[0], feature.value, same, right
        )


def _around(view: View, one: Stated, stated: list[Stated]) -> Around:
    others = [(other.start, other.end) for other in stated if _alike(other, one)]
    return Around(view, (one.start, one.end), others, is_whole=one.kind == "address")


def _is_foreign(view: View, one: Stated) -> bool:
    """Whether the value stands in a quotation or in code; a contact's own zone is none."""
    zone = view.document.in_zone(one.start)
    return zone is not None and (one.kind != "contact" or zone.kind not in {"url", "email"})


def _alike(one: Stated, other: Stated) -> bool:
    """Whether two values may be taken for each other."""
    same = one.kind == other.kind or {one.kind, other.kind} <= set(_SUMS)
    return same and one.role == other.role


def _judged(
    stated: Stated, around: Around, index: FactIndex, day: date | None
) -> tuple[Verdict, Fact | None]:
    """What the book says of a value: the facts that say most of its sentence are asked."""
    kinds = _SUMS if stated.kind in _SUMS else (stated.kind,)
    if index.kinds.isdisjoint(kinds):
        return "unknown", None
    meant = [one for one in around.meant(index, kinds) if _may_be_about(stated, one)]
    best = max((one.weight for one in meant), default=0)
    meant = [one for one in meant if one.weight == best]
    current = [one for one in meant if one.way.fact.holds_on(day)]
    compared = [(_compared(stated, one.way.fact), one) for one in current]
    for result, one in compared:
        if result == "equal":
            return "agrees", one.way.fact
    if around.is_asked or (stated.kind == "hours" and around.is_for_a_day):
        return "unknown", None
    old = next((one for one in meant if _compared(stated, one.way.fact) == "equal"), None)
    if old is not None and not around.is_loose(old):
        return "stale", _edition(old.way.fact, index, day)
    if (
        compared
        and all(result == "differs" for result, _ in compared)
        and all(any(not around.is_loose(o) for o in ways) for ways in _by_fact(current))
    ):
        return "contradicts", current[0].way.fact
    return "unknown", None


def _by_fact(meant: list[Meant]) -> Iterable[list[Meant]]:
    """The ways in which each fact is spoken of: one that fits is enough."""
    out: dict[str, list[Meant]] = {}
    for one in meant:
        out.setdefault(one.way.fact.name, []).append(one)
    return out.values()


def _compared(stated: Stated, fact: Fact) -> Comparison:
    if stated.kind == "address":
        return compare_streets(stated.value, fact.value)
    if stated.kind == "contact":
        if ("@" in stated.value) != ("@" in fact.value):
            return "other"
        return "equal" if stated.value == fact.value else "differs"
    if stated.role == "limit":
        return compare(stated.value.replace("..", ""), fact.value.replace("..", ""))
    return compare(stated.value, fact.value)


def _may_be_about(stated: Stated, meant: Meant) -> bool:
    """Whether a limit, a discount or a plain sum is what the fact is about."""
    if stated.kind not in _SUMS:
        return True
    every = meant.way.every
    if stated.role == "limit":
        return not every.isdisjoint(lemma_set(LIMITS))
    if stated.role == "discount":
        return not every.isdisjoint(lemma_set(DISCOUNTS))
    return every.isdisjoint(lemma_set(FREE))


def _edition(fact: Fact, index: FactIndex, day: date | None) -> Fact:
    """The edition of a fact that holds on a day; the given one when none does."""
    return next((other for other in index.editions(fact) if other.holds_on(day)), fact)
