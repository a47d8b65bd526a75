"""Openers: the words of a sentence that begin a question, and what it asks for."""

from typing import NamedTuple

from nanni.dialogue.questions.words import (
    ABLE_RU,
    ASKING,
    AUXILIARY,
    BEFORE,
    JOINING,
    LIGHT,
    PERSONS,
    SUBJECTS,
    TELL_RU,
    thing_kind,
)
from nanni.model import QuestionKind
from nanni.text.document import Document


class Opener(NamedTuple):
    """Words that begin a question.

    Attributes:
        first: the word the clause begins with, prepositions among it, light words not.
        at: the word that asks.
        kind: what is asked for.
        joined: «и», "or" or the like stands before, so that it may be a question of its own.
        leads: it stands at the beginning of the sentence, light words aside.
    """

    first: int
    at: int
    kind: QuestionKind
    joined: bool
    leads: bool


#: After a comma these begin a clause that is no question: «уверены, что», «товар, который».
_SUBORDINATE = frozenset(
    "что чтобы который которая которое которые которую которого которых как чем чего which who"
    " that where when what how why".split()
)
_ASKS_AFTER_WHO = frozenset("do does should can".split())
_THAT = frozenset("что чтобы который которая которое которые которую которого which who".split())
_SECOND_PERSON = ("ете", "ите", "етесь", "итесь", "ешь", "ишь")
_LEAST_VERB = 5
_NO_QUESTION_BEFORE_LI = frozenset("вряд едва мало если".split())
_LASTS_RU = frozenset(
    "времени дней часов недель месяцев минут суток ждать занимает займет длится продлится идет"
    " идут едет рассматривается рассматриваете доставляется хранится"
    " храните действует действителен сохраняется лежит обрабатывается осталось".split()
)
#: Those that no order or wish begins with: not "have a nice day".
_OF_THINGS = frozenset("is are was were does did do can could will would has isn't doesn't".split())
#: «Сколько мест осталось?» asks for a number.
_COUNTED = ("человек", "людей", "мест", "гост", "штук", "комнат", "билет", "экземпляр", "номеров")
_LONG_EN = frozenset("long soon fast quickly quick often".split())
_LASTS_EN = frozenset("days hours weeks months minutes time longer more business working".split())
_DO_RU = frozenset("делать сделать предпринять нужно надо мне нам посоветуете".split())
#: «Как это произошло?» asks for the cause.
_HAPPENED = ("произош", "случил", "получил", "вышл", "оказал", "мог")
#: «Куда делись баллы?» asks what has become of them, not for a place.
_VANISHED = ("делс", "делас", "делис", "девал", "подевал", "пропал", "исчез", "gone", "disappear",
             "vanish")  # fmt: skip
_FAULT_RU = frozenset("вина виноват виновата виноваты смысл".split())
_DO_EN = frozenset("do should can".split())
#: Nouns that are asked for by number: «какое число» is a date, «число заказов» is not.
_NEAR = 3
_NOTHING: tuple[str, ...] = ()


def openers(document: Document, first: int, last: int) -> list[Opener]:
    """Words of the sentence ``first`` to ``last`` that begin a question, in order."""
    words = document.words
    found: list[Opener] = []
    for i in range(first, last):
        word = words[i]
        if i > first and _asks_nothing(document, i, last):
            continue
        if word in ASKING:
            begin = _clause_start(document, first, i)
            if begin is not None and not (
                begin.after_comma
                and not (word == "что" and i + 1 < last and words[i + 1] in {"делать", "дальше"})
                and not (word == "who" and i + 1 < last and words[i + 1] in _ASKS_AFTER_WHO)
                and (word in _THAT or (word in _SUBORDINATE and found))
            ):
                kind = kind_of(words, i, last)
                found.append(Opener(begin.at, i, kind, begin.joined, begin.leads))
        elif word == "ли" and i > first and words[i - 1] not in _NO_QUESTION_BEFORE_LI:
            at = i - 2 if i - 2 >= first and words[i - 2] == "не" else i - 1
            begin = _clause_start(document, first, at) or _Begin(at)
            found.append(Opener(at, at, "whether", begin.joined, begin.leads))
        elif _asks_yes_or_no(words, i, last):
            begin = _clause_start(document, first, i)
            if begin is not None and (begin.leads or begin.joined or begin.after_comma):
                found.append(Opener(i, i, "whether", begin.joined, begin.leads))
    return found


def _asks_nothing(document: Document, i: int, last: int) -> bool:
    """Whether a word only leads in or rounds off: «ну что, получили?», «так ждать или как?»."""
    words = document.words
    if i == last - 1 and words[i - 1] in {"или", "or"}:
        return True
    return words[i] == "что" and words[i - 1] == "ну" and "," in document.gaps[i + 1]


def _asks_yes_or_no(words: list[str], i: int, last: int) -> bool:
    word = words[i]
    if word in AUXILIARY:
        return i + 1 < last and (words[i + 1] in SUBJECTS or words[i + 1] == "not")
    if word in ABLE_RU:
        return True
    if word in {"вы", "ты"}:
        return True
    return len(word) > _LEAST_VERB and word.endswith(_SECOND_PERSON) and word not in TELL_RU


def asks_a_person(words: list[str], i: int, last: int) -> bool:
    """Whether words from ``i`` are "can you", "is my": a question even without its mark."""
    if words[i] not in AUXILIARY or i + 2 >= last:
        return False
    after = words[i + 1]
    return after in PERSONS or (words[i] in _OF_THINGS and after in SUBJECTS and i + 3 < last)


class _Begin(NamedTuple):
    at: int
    joined: bool = False
    leads: bool = False
    after_comma: bool = False


def _clause_start(document: Document, first: int, i: int) -> _Begin | None:
    """Where the clause of the asking word ``i`` begins, if it begins with it."""
    words, gaps = document.words, document.gaps
    begin, joined = i, False
    at = i
    while at > first:
        before = words[at - 1]
        if gaps[at].strip():
            leads = LIGHT.issuperset(words[first:at])
            return _Begin(begin, joined, leads, after_comma=not leads)
        if before in BEFORE and at == begin:
            begin = at - 1
        elif before not in LIGHT:
            return _Begin(begin, joined) if joined else None
        joined = joined or before in JOINING
        at -= 1
    return _Begin(begin, joined, leads=True)


def kind_of(words: list[str], i: int, last: int) -> QuestionKind:
    """What an answer to the question must be whose asking word is ``i``."""
    kind = ASKING.get(words[i], "whether")
    before = words[i - 1] if i else ""
    near = words[i + 1 : min(last, i + 1 + _NEAR)]
    if kind == "how_much":
        return _how_much(before, near)
    if kind == "how":
        return _how(words[i], near)
    if kind == "where" and _asks_what_became(words[i + 1 : last]):
        return "why"
    if kind in {"which", "what"}:
        return _which(words[i], before, near, words[i + 1 : min(last, i + 5)]) or kind
    return kind


def _asks_what_became(after: list[str]) -> bool:
    """Whether "where" means what has become of it: "where did my points go?"."""
    if after[:1] == ["did"] and after[1:2] != ["i"] and "go" in after[2:]:
        return True
    return any(one.startswith(_VANISHED) for one in after)


def _how_much(before: str, near: list[str]) -> QuestionKind:
    if any(one.startswith(_COUNTED) for one in near):
        return "how_much"
    if before == "через" or not _LASTS_RU.isdisjoint(near) or _takes_time(near):
        return "how_long"
    if near and near[0].startswith(("обойд", "сто", "стан", "выйд", "ценится")):
        return "how_much"
    return "when" if before in {"во", "до", "со", "с"} else "how_much"


def _takes_time(near: list[str]) -> bool:
    """«Сколько ещё проверять?» asks for a time, «сколько ещё платить?» for a sum."""
    return near[:1] == ["еще"] and any(
        one.endswith(("ть", "ться")) and "плат" not in one for one in near[1:]
    )


def _how(word: str, near: list[str]) -> QuestionKind:
    after = near[0] if near else ""
    if after == "come":
        return "why"
    if after in _LONG_EN or after in {"долго", "скоро", "быстро", "часто"}:
        return "how_long"
    if any(one.startswith(_HAPPENED) for one in near[:2]):
        return "why"
    if after in {"much", "many"}:
        return "how_much" if _LASTS_EN.isdisjoint(near[1:]) else "how_long"
    if word == "каким" and near:
        return thing_kind(near[0]) or "which"
    return "how"


def _which(word: str, before: str, near: list[str], wide: list[str]) -> QuestionKind | None:
    after = near[0] if near else ""
    if word in {"чем", "чего", "что", "чему"}:
        if (
            (before == "из-за" and word == "чего")
            or (before == "за" and word == "что")
            or after in {"дело", "причина", "проблема"}
            or not _FAULT_RU.isdisjoint(near[:2])
        ):
            return "why"
        if before in {"с", "из", "от"} and word in {"чем", "чего"}:
            return "why"
        return "how" if after in _DO_RU else None
    if after in _DO_EN and word in {"what", "whats"}:
        return "how" if "do" in wide else None
    if after in {"for", "cause"}:
        return "why"
    if after in {"is", "are", "was", "the"} or word in {"what's", "whats"}:
        return next((kind for kind in map(thing_kind, wide) if kind), None)
    return next((kind for kind in map(thing_kind, near[:2]) if kind), None)
