"""Asked: the questions of one message, as spans of its reading."""

from collections.abc import Iterator
from typing import NamedTuple

from nanni.dialogue.questions.openers import Opener, asks_a_person, kind_of, openers
from nanni.dialogue.questions.requests import request_in
from nanni.dialogue.questions.unmeant import answers_itself, wants_no_answer
from nanni.dialogue.questions.wishes import MAY_PLEAD, MAY_WISH, Wish, plea_in, wish_in
from nanni.dialogue.questions.words import (
    ASKING,
    AUXILIARY,
    LIGHT,
    SURELY_ABLE_RU,
    TELL_RU,
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
_LEAST_PART, _MOST_ELLIPTIC, _MOST_PLAIN, _LONG = 2, 5, 12, 14
_TRIES = frozenset("try else workaround workarounds".split())
_ASKED_AT_THE_END = frozenset("you u i we someone anyone there".split())
_ABLE_AFTER_A = frozenset("можно можете есть возможно нельзя будет будут".split())
_NO_CONTRAST = frozenset(
    "то вот так я мне мы нам ну да нет это ничего понял поняла понятно ладно теперь потом ведь еще"
    " все вы там у".split()
)
_ASK_LATE = frozenset("когда где сколько почему куда какой какая какие".split())
_MOST_SHORT = 6
_CRIES = {
    ("что", "делать"), ("что", "мне"), ("что", "дальше"), ("как", "быть"), ("как", "исправить"),
    ("как", "вернуть"), ("как", "отменить"), ("как", "мне"), ("сколько", "ждать"),
    ("сколько", "еще"),
    ("когда", "будет"), ("когда", "придет"), ("когда", "вернут"), ("когда", "вернете"),
    ("где", "искать"), ("в", "чем"), ("чем", "дело"), ("what", "should"), ("what", "do"),
    ("what", "can"), ("how", "do"), ("how", "can"), ("what", "now"), ("when", "will"),
    ("how", "long"), ("how", "much"), ("when", "is"), ("where", "is"),
    ("what", "is"), ("where", "can"),
}  # fmt: skip
_KNOWING = (
    "зна", "говор", "сказа", "напис", "поня", "поним", "объясн", "реш", "дума", "показ", "указ",
    "know", "told", "said", "explain", "understand", "show", "see", "wrote",
)  # fmt: skip
_SUBORDINATE = frozenset(
    "который которая которое которые которую что чтобы если когда как потому где хотя так пока"
    " which that if because when although while since".split()
)


#: An auxiliary asks at the beginning of its sentence.
_EARLY = 4
#: Within so many characters a writer answers a question of their own: «почему? потому что».
_OWN_ANSWER = 20
_MOST_BARE = 3
_MAY_ASK = frozenset(ASKING) | TELL_RU | SURELY_ABLE_RU | MAY_WISH | {"ли"}


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
            if zones and document.in_zone(end, *_NOT_THE_WRITERS):
                continue
            end += len(gap[: gap.rindex("?") + 1])
        found += _of_sentence(view, first, last, end, marked=marked)
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


def _may_ask(words: list[str], first: int, last: int) -> bool:
    """Whether a sentence without a question mark has any word that could make it ask."""
    if words[first] == "а":
        return True
    return not _MAY_ASK.isdisjoint(words[first:last]) or not AUXILIARY.isdisjoint(
        words[first : first + _EARLY]
    )


def _of_sentence(view: View, first: int, last: int, end: int, *, marked: bool) -> list[Asked]:
    document, words = view.document, view.words
    start = document.starts[first]
    if not marked and not _may_ask(words, first, last):
        request = request_in(view, first, last)
        return [Asked(request, end, "request")] if request is not None else []
    begun = openers(document, first, last)
    wish = wish_in(view, first, last, begun[0].at if begun else last)
    if not marked and wish is None and not _asks_unmarked(view, begun, first, last):
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
        return [Asked(_last_clause(view, first, last), end, _plain_kind(words, first, last))]
    begins = start if parts[0].leads else document.starts[parts[0].first]
    return list(_cut(view, _own_questions(parts), begins, end))


def _of_wish(view: View, wish: Wish, begun: list[Opener], first: int, end: int) -> list[Asked]:
    """«Подскажите, когда …»: the question begins with the formula."""
    opener = wish.opener
    parts = [one for one in begun if one.at > (opener.at if opener else first)]
    if opener:
        parts.insert(0, opener)
    if not parts:
        return [Asked(wish.start, end, wish.kind)]
    return list(_cut(view, _own_questions(parts), wish.start, end))


def _own_questions(parts: list[Opener]) -> list[Opener]:
    """The first question of a sentence, and those joined to it that stand by themselves."""
    out = parts[:1]
    for one in parts[1:]:
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


def _asks_unmarked(view: View, begun: list[Opener], first: int, last: int) -> bool:
    """Whether a sentence without its question mark still asks."""
    if _is_contrast(view, first, last):
        return True
    if not begun:
        return _ends_asking(view, first, last)
    one, words = begun[0], view.words
    gaps = view.document.gaps
    if words[one.at] in ASKING:
        return (one.leads and _plainly_asks(view, one, first, last)) or _cries_at_the_end(
            view, begun[-1], first, last
        )
    if one.at + 1 < last and "ли" in words[one.at + 1 : one.at + 3] and "," not in gaps[one.at + 1]:
        return True
    if words[one.at] in SURELY_ABLE_RU:
        rest = words[one.at + 1 : last]
        return one.leads and len(rest) >= _LEAST_PART and not gaps[one.at + 1].strip()
    if not asks_a_person(words, one.at, last) or "!" in gaps[last]:
        return False
    return one.leads or words[one.at + 1] in _ASKED_AT_THE_END


def _cries_at_the_end(view: View, one: Opener, first: int, last: int) -> bool:
    """Whether the last clause asks: «код не приходит, что делать»."""
    words = view.words
    if one.leads or any(word.startswith(_KNOWING) for word in words[first : one.at]):
        return False
    after = words[one.at + 1 : last]
    if after and words[one.at - 1] == "а" and words[one.at] in _ASK_LATE:
        return True
    return bool(after) and (words[one.at], after[0]) in _CRIES and len(after) <= _MOST_SHORT


def _is_contrast(view: View, first: int, last: int) -> bool:
    """Whether words ask by «а» alone: «а гостиница», «а у вас можно платить картой»."""
    words = view.words
    if words[first] != "а" or last - first < _LEAST_PART or "," in view.document.gaps[first + 1]:
        return False
    if not _ABLE_AFTER_A.isdisjoint(words[first + 1 : first + _MOST_SHORT]):
        return True
    alone = first == 0 and last == len(words) and last <= _MOST_SHORT
    return alone and words[first + 1] not in _NO_CONTRAST and not view.document.gaps[last].strip()


def _ends_asking(view: View, first: int, last: int) -> bool:
    """Whether a short sentence names a thing and asks of it: «заказ когда придет»."""
    words = view.words[first:last]
    if len(words) > _MOST_SHORT or any("," in gap for gap in view.document.gaps[first + 1 : last]):
        return False
    at = next((i for i, word in enumerate(words) if word in _ASK_LATE), 0)
    return at > 0 and all(_is_name(word) for word in words[:at])


def _is_verb(word: str) -> bool:
    tags = load_forms().tags(word)
    return bool(tags) and tags[0].startswith(("VERB", "INFN", "PRTS")) and not word.isascii()


def _is_name(word: str) -> bool:
    tags = load_forms().tags(word)
    return word[0].isdigit() or (bool(tags) and tags[0].startswith(("NOUN", "ADJF", "NPRO")))


def _plainly_asks(view: View, one: Opener, first: int, last: int) -> bool:
    words, gaps = view.words, view.document.gaps
    word = words[one.at]
    rest = words[one.at + 1 : last]
    if not rest:
        return (
            word in {"почему", "когда", "зачем", "why", "when", "сколько"}
            and last - first <= _MOST_BARE
        )
    if "!" in gaps[last] and word not in {
        "когда",
        "где",
        "почему",
        "сколько",
        "where",
        "when",
        "why",
    }:
        return False
    if word.isascii():
        return _plainly_en(word, rest)
    commas = any("," in gaps[i] for i in range(one.at + 1, last))
    if word in {"сколько", "почему", "зачем", "куда", "откуда", "отчего", "почем"}:
        return rest[0] not in {"можно", "раз", "угодно", "бы", "то", "лет"}
    if word == "как":
        return not commas and (
            rest[0] in {"мне", "нам", "можно", "долго", "скоро", "быстро", "часто", "это", "насчет"}
            or rest[0].endswith(("ть", "ти", "чь", "ться"))
        )
    if word in {"что", "чем", "чего", "чему"}:
        return not commas and (
            rest[0] in {"делать", "с", "за", "там", "случилось", "происходит", "дальше", "это",
                        "значит", "насчет", "нужно", "такое", "мне", "надо", "по"}
        )  # fmt: skip
    return not commas and len(rest) <= _MOST_PLAIN


_THEN_ASKS = frozenset(
    "is are was were do does did can could will would should has have had 's to long much many soon"
    " about if not come the my".split()
)


def _plainly_en(word: str, rest: list[str]) -> bool:
    if (word.endswith("s") and "'" in word) or word in {"whats", "wheres", "hows", "whos"}:
        return True
    if word in {"how", "why"}:
        return rest[0] in _THEN_ASKS or rest[0].endswith("n't") or rest[0] == "i"
    if word == "which":
        return rest[0] not in _THEN_ASKS
    return rest[0] in _THEN_ASKS - {"to", "the", "my"} or rest[0] in {"time", "date"}
