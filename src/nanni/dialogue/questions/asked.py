"""Asked: the questions of one message, as spans of its reading."""

from collections.abc import Iterator
from typing import NamedTuple

from nanni.dialogue.questions.openers import Opener, kind_of, openers
from nanni.dialogue.questions.requests import request_in
from nanni.dialogue.questions.unmarked import asks_unmarked, may_ask
from nanni.dialogue.questions.unmeant import answers_itself, wants_no_answer
from nanni.dialogue.questions.wishes import MAY_PLEAD, Wish, plea_in, wish_in
from nanni.dialogue.questions.words import (
    ASKING,
    LIGHT,
    thing_kind,
)
from nanni.model import QuestionKind
from nanni.rulekit.view import View
from nanni.text.forms import load_forms
from nanni.text.zones import ZoneKind

_NOT_THE_WRITERS: tuple[ZoneKind, ...] = (
    "quoted-line",
    "quotation",
    "signature",
    "code",
    "url",
    "placeholder",
)
_LEAST_PART, _MOST_ELLIPTIC, _LONG = 2, 5, 14
_LAST_WORDS = frozenset("когда где куда почему сколько when where why".split())
_TRIES = frozenset("try else workaround workarounds".split())
_SUBORDINATE = frozenset(
    "который которая которое которые которую что чтобы если когда как потому где хотя так пока"
    " which that if because when although while since".split()
)


#: Thanks and nods, before which no question begins.
_NODS = frozenset(
    "спасибо благодарю понял поняла поняли понятно ясно ок окей хорошо отлично супер ладно да ага"
    " большое вам огромное thanks thank you ok okay great got it good understood right cool fine"
    " perfect nice".split()
)
#: Within so many characters a writer answers a question of their own: «почему? потому что».
_OWN_ANSWER = 20


class Asked(NamedTuple):
    """One question: its span in the normalised text, and what it asks for."""

    start: int
    end: int
    kind: QuestionKind


def asked_in(view: View) -> list[Asked]:
    """Questions and requests of a customer's message, in reading order."""
    document = view.document
    zones = document.zones
    found: list[Asked] = []
    quotes = ">" in view.low
    for first, last in document.sentence_ranges():
        start = document.starts[first]
        if quotes and _is_quoted(view.low, start):
            continue
        if zones and document.in_zone(start, *_NOT_THE_WRITERS):
            continue
        end = document.word_end(last - 1)
        gap = document.gaps[last]
        marked = "?" in gap
        if marked:
            # «Что значит „в обработке“?» quotes a word, and the question is the writer's.
            if zones and document.in_zone(end + gap.index("?"), *_NOT_THE_WRITERS):
                continue
            end += len(gap[: gap.rindex("?") + 1])
        asked = _of_sentence(view, first, last, end, marked=marked)
        found += _asked_last(view.words[last - 1], asked) if marked else asked
    if not MAY_PLEAD.isdisjoint(view.words) and all(one.kind == "request" for one in found):
        plea = plea_in(view)
        if plea is not None and not (zones and document.in_zone(plea[0], *_NOT_THE_WRITERS)):
            start, end = view.span_of_sentence(plea[0])
            found = [one for one in found if not (one.start < end and start < one.end)]
            found.append(Asked(start, end, "how"))
            found.sort()
    return found


def _is_quoted(low: str, start: int) -> bool:
    """Whether a position stands in a line that quotes somebody."""
    return low[low.rfind("\n", 0, start) + 1 : start + 1].lstrip().startswith((">", "&gt;"))


def _of_sentence(view: View, first: int, last: int, end: int, *, marked: bool) -> list[Asked]:
    document, words = view.document, view.words
    start = document.starts[first]
    if not marked and not may_ask(words, first, last):
        request = request_in(view, first, last)
        return [Asked(request, end, "request")] if request is not None else []
    begun = openers(document, first, last)
    wish = wish_in(view, first, last, begun[0].at if begun else last)
    if not marked and wish is None and not asks_unmarked(view, begun, first, last):
        request = request_in(view, first, last)
        return [Asked(request, end, "request")] if request is not None else []
    if wants_no_answer(view.low[start:end], words[first:last]) or answers_itself(
        view.low[end : end + _OWN_ANSWER].lstrip(" ?!.\n")
    ):
        return []
    if wish is not None:
        return _of_wish(view, wish, begun, first, end)
    parts = begun or list(_anywhere(words, first, last))
    if not parts:
        own = _after_courtesy(view, first, last)
        begins = _last_clause(view, first, last) if own == first else document.starts[own]
        return [Asked(begins, end, _plain_kind(words, own, last))]
    of_two = parts[0].joined and words[parts[0].first - 1] in {"или", "or"}
    begins = start if parts[0].leads or of_two else document.starts[parts[0].first]
    return list(_cut(view, _own_questions(parts, words), begins, end))


def _after_courtesy(view: View, first: int, last: int) -> int:
    """The word «а» of «спасибо, а по времени?», where it begins; else ``first``."""
    words, gaps = view.words, view.document.gaps
    for i in range(last - 2, first, -1):
        if words[i] in {"а", "and"} and "," in gaps[i]:
            return i if _NODS.issuperset(words[first:i]) else first
    return first


def _asked_last(word: str, asked: list[Asked]) -> list[Asked]:
    """«Можете сказать, когда?» asks for what its last word says, not for a yes or no."""
    if word in _LAST_WORDS and [one.kind for one in asked] == ["whether"]:
        return [asked[0]._replace(kind=ASKING[word])]
    return asked


def _of_wish(view: View, wish: Wish, begun: list[Opener], first: int, end: int) -> list[Asked]:
    """«Подскажите, когда …»: the question begins with the formula."""
    opener = wish.opener
    parts = [one for one in begun if one.at > (opener.at if opener else first)]
    if opener:
        parts.insert(0, opener)
    if not parts:
        return [Asked(wish.start, end, wish.kind)]
    return list(_cut(view, _own_questions(parts, view.words), wish.start, end))


def _own_questions(parts: list[Opener], words: list[str]) -> list[Opener]:
    """The first question of a sentence, and those joined to it that stand by themselves.

    "Will you bring it or do I collect it?" is one question of two ways.
    """
    out = parts[:1]
    for one in parts[1:]:
        if out[-1].kind == one.kind == "whether" and words[one.first - 1] in {"или", "or"}:
            continue
        if one.joined and one.at - out[-1].at >= _LEAST_PART:
            out.append(one)
    return out


def _cut(view: View, parts: list[Opener], begins: int, end: int) -> Iterator[Asked]:
    document = view.document
    for number, one in enumerate(parts):
        start = document.starts[one.first] if number else begins
        stop = end
        if number + 1 < len(parts):
            following = parts[number + 1].first
            while following - 1 > one.at and document.words[following - 1] in LIGHT:
                following -= 1
            stop = document.word_end(following - 1)
        yield Asked(start, stop, one.kind)


def _anywhere(words: list[str], first: int, last: int) -> Iterator[Opener]:
    """A word that asks amid its clause: «заказ когда придет?»."""
    for i in range(first, last):
        if words[i] in ASKING and words[i] not in {"что", "как", "чем", "which", "who", "what"}:
            yield Opener(first, i, kind_of(words, i, last), joined=False, leads=True)
            return


def _plain_kind(words: list[str], first: int, last: int) -> QuestionKind:
    """Of a question without a word that asks: «а цена?» is of a sum, others of yes or no."""
    rest = [word for word in words[first:last] if word not in LIGHT]
    if not _TRIES.isdisjoint(rest):
        return "how"
    if len(rest) <= _MOST_ELLIPTIC and rest[:1] != ["это"] and not any(map(_is_verb, rest)):
        for word in rest[:2]:
            kind = thing_kind(word)
            if kind is not None:
                return kind
    return "whether"


def _last_clause(view: View, first: int, last: int) -> int:
    """Where a long question without a word that asks begins: after its last comma, if it may."""
    document = view.document
    if last - first > _LONG:
        for i in range(last - 2, first, -1):
            if document.gaps[i].strip() and document.words[i] not in _SUBORDINATE:
                return document.starts[i]
    return document.starts[first]


def _is_verb(word: str) -> bool:
    tags = load_forms().tags(word)
    return bool(tags) and tags[0].startswith(("VERB", "INFN", "PRTS")) and not word.isascii()
