"""Told: what a message reports of deeds: done, not done, called off; and who asks about them."""

import re
from typing import Literal, NamedTuple

from nanni.dialogue.commitments.acts import Act, Matter, act_of
from nanni.dialogue.topics import notions
from nanni.rulekit.view import View

What = Literal["done", "undone", "refused", "asked"]

#: Of a report that names no deed of its own: «готово», "all set".
ANYTHING = frozenset({"*"})
#: "He's here", «уже на месте»: somebody or something has come, or come back.
_PRESENT = re.compile(
    r"\b(?:he|she|they|it|internet|everything)(?:'s|'re| is| are) (?:finally |already |now )?"
    r"(?:here|back|up|there)\b(?! (?:in|on|to)\b)|\b(?:уже|наконец) (?:здесь|тут|на месте|у меня)\b"
)
_CAME = frozenset({"come", "mend", "get"})
_ANY_ACT = Act(ANYTHING, frozenset(), "done")
_HANDED = frozenset({"send", "answer", "get", "look"})
_NOT = frozenset(
    """не ни нет без никто никакого никаких никакой not never no nobody none nothing without
    neither didn't doesn't haven't hasn't hadn't wasn't weren't isn't aren't didnt havent
    hasnt cannot can't couldn't won't""".split()
)
_YET = frozenset({"еще", "пока", "yet", "still"})
#: Before a past form these make it a wish, a condition or a future.
_UNREAL_RU = frozenset(
    """если бы чтобы когда пусть будет будут быть был должен должна должны обещали обещал обещала
    прежде пока кто что""".split()
)
_UNREAL_EN = frozenset(
    """will be to if once when until after before unless would should could can may might must
    i'll we'll you'll he'll she'll they'll it'll being getting you'd promised said""".split()
)
_SUBJECT_EN = frozenset(
    """i we i've we've has have had been was were is are it's that's he's she's they've he she they
    it team colleague courier engineer just now already all both you you've someone they're
    refund money payment and also driver manager package parcel order""".split()
)
_CANNOT = re.compile(
    r"не (?:сможем|смогу|сможет|смогут|получится|получается|выйдет|будем|буду|будет|можем|могу)"
    r"|невозможн|отменя|отменен|отказ|решили не|won't be able|will not be able|cannot|can't|unable"
    r"|not going to|no longer|not possible|won't|called off|cancell?ed|decided (?:not|against)"
)
_MISSING = frozenset({"нет", "без", "ни", "никакого", "никакой", "никаких"})
_NONE_CAME = re.compile(r"не (?:было|поступ|приш|последова)|\bнет\b")
_FOUND = frozenset(
    """нашли нашел нашла найдено обнаружили обнаружено воспроизвели воспроизвелось выявили found
    find reproduce reproduced""".split()
)
_READY = frozenset(
    """готово сделано решено исправлено готова готов готовы выполнено done sorted fixed resolved
    решен решена устранено""".split()
)
_ALL_SET = re.compile(
    r"\ball (?:set|done|sorted|good)\b|все (?:готово|сделано|решилось|в порядке)\b"
)
_THANKS = frozenset({"спасибо", "благодарю", "thanks", "thank"})
#: What one thanks for when it has been given: «спасибо за звонок».
_GIVEN = frozenset({"call", "answer", "money", "come"})
_HERE = re.compile(
    r"(?:^|[.!?\n:] ?|, )(?:вот|держите|ловите|а вот|here(?:'s| is| are| you go)|see attached"
    r"|attached|please find|во вложении|прикрепил\w*|прикладываю|высылаю|присылаю|отправляю"
    r"|направляю)\b"
)
#: Presents that report: «работает», "I can see it".
_WORKS = frozenset(
    "работает работают заработало заработал заработала вижу works working see".split()
)
_CLAUSE_ENDS = frozenset(",;:.!?—–()")
_REACH = 4


class Told(NamedTuple):
    """One report.

    Attributes:
        what: done, not done, not to be done any more, or asked about.
        families: of the deed; ``ANYTHING`` when none is named.
        lemmas: of the deed.
        things: what stands around it, as notions.
        start, end: of the clause, in the normalised text.
        yet: the words leave the end open: «ещё не», "not yet".
    """

    what: What
    families: frozenset[str]
    lemmas: frozenset[int]
    things: frozenset[int | str]
    start: int
    end: int
    yet: bool = False


def told_in(view: View, wanted: Matter) -> list[Told]:
    """The reports of a message that name a deed of ``wanted``, in reading order."""
    families, lemmas = wanted.families, wanted.lemmas
    found: list[Told] = []
    for i, word in enumerate(view.words):
        act = _ANY_ACT if word in _READY else act_of(word)
        if act is None or (
            act is not _ANY_ACT
            and act.families.isdisjoint(families)
            and act.lemmas.isdisjoint(lemmas)
        ):
            continue
        one = _told(view, i, act)
        if one is not None:
            found.append(one)
    low = view.low
    for match in _HERE.finditer(low):
        place = match.start() + len(match[0]) - len(match[0].lstrip(" .!?\n:,"))
        start, end = _clause_at(view, max(view.document.word_at(place), 0))
        found.append(Told("done", _HANDED, frozenset(), _things(view, start, end), start, end))
    present = _PRESENT.search(low)
    if present and not _asks(view, max(view.document.word_at(present.start()), 0)):
        found.append(Told("done", _CAME, frozenset(), frozenset(), *present.span()))
    if ready := _ALL_SET.search(low):
        found.append(Told("done", ANYTHING, frozenset(), frozenset(), *ready.span()))
    found.sort(key=lambda one: one.start)
    return found


def _told(view: View, i: int, act: Act) -> Told | None:
    if act is _ANY_ACT:
        told = not _denied(view, i) and not _asks(view, i)
        return _report(view, i, "done", act) if told else None
    if act.mood == "order":
        return None
    if _asks(view, i):
        return _report(view, i, "asked", act)
    word = view.words[i]
    before = _before(view, i)
    if _denied(view, i):
        return _denial(view, i, act, before)
    thanked = not _THANKS.isdisjoint(before) and not act.families.isdisjoint(_GIVEN)
    if thanked or word in _WORKS or (act.mood == "done" and _happened(view, i, before)):
        return _report(view, i, "done", act)
    return None


def _denial(view: View, i: int, act: Act, before: list[str]) -> Told | None:
    start, end = _clause_at(view, i)
    clause = view.low[start:end]
    if act.mood != "done" and _CANNOT.search(clause):
        return _report(view, i, "refused", act)
    word = view.words[i]
    if act.mood != "done" and not _is_latin(word) and word not in _WORKS:
        named_missing = not _MISSING.isdisjoint(before) or _NONE_CAME.search(clause)
        if not named_missing:
            return None  # «не перезвонят» tells of the future
    if word in _FOUND:
        return _report(view, i, "done", act)  # «списаний не нашли» is what the search gave
    yet = not _YET.isdisjoint(_words_of(view, start, end))
    return _report(view, i, "undone", act)._replace(yet=yet)


def _happened(view: View, i: int, before: list[str]) -> bool:
    word = view.words[i]
    if _is_latin(word):
        if not _UNREAL_EN.isdisjoint(before):
            return False
        return not before or not _SUBJECT_EN.isdisjoint(before)
    return _UNREAL_RU.isdisjoint(before)


def _asks(view: View, i: int) -> bool:
    start, end = view.span_of_sentence(view.document.starts[i])
    return "?" in view.text[max(start, end - 3) : end + 1]


def _denied(view: View, i: int) -> bool:
    words, gaps = view.words, view.document.gaps
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        if not _CLAUSE_ENDS.isdisjoint(gaps[j + 1]):
            break
        if words[j] in _NOT:
            return True
    after = words[i + 1 : i + 4]
    for k, word in enumerate(after, i + 1):
        if not _CLAUSE_ENDS.isdisjoint(gaps[k]):
            break
        if word in {"нет", "не", "never", "not"} or (word.endswith("n't") and len(word) > 3):  # noqa: PLR2004 - "n't"
            return True
    return False


def _before(view: View, i: int) -> list[str]:
    """Words just before, in the same clause."""
    words, gaps = view.words, view.document.gaps
    out: list[str] = []
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        if not _CLAUSE_ENDS.isdisjoint(gaps[j + 1]):
            break
        out.append(words[j])
    return out


def _clause_at(view: View, i: int) -> tuple[int, int]:
    """Positions of the clause around a word."""
    document = view.document
    first = last = i
    gaps, numbers = document.gaps, document.sentences
    while first > 0 and numbers[first - 1] == numbers[i] and _CLAUSE_ENDS.isdisjoint(gaps[first]):
        first -= 1
    while (
        last + 1 < len(view.words)
        and numbers[last + 1] == numbers[i]
        and _CLAUSE_ENDS.isdisjoint(gaps[last + 1])
    ):
        last += 1
    return document.starts[first], document.word_end(last)


def _words_of(view: View, start: int, end: int) -> list[str]:
    document = view.document
    first = max(document.word_at(start), 0)
    return view.words[first : document.word_at(end - 1) + 1]


def _things(view: View, start: int, end: int) -> frozenset[int | str]:
    out: set[int | str] = set()
    for word in _words_of(view, start, end):
        if act_of(word) is None:
            out |= notions(word)
    return frozenset(out)


def _report(view: View, i: int, what: What, act: Act) -> Told:
    start, end = _clause_at(view, i)
    return Told(what, act.families, act.lemmas, _things(view, start, end), start, end)


def _is_latin(word: str) -> bool:
    return word.isascii()
