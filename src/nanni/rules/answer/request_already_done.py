"""ANS14: the reply asks for what the customer has just said is done or sent."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.answer._done_before import (
    ADVISED_RU,
    CONCEPTS,
    DO_RU,
    GIVE_PHRASES,
    sent,
    told,
)
from nanni.rules.answer._given_before import PICTURE
from nanni.rules.answer._same_step_english import SAME_STEPS, reported
from nanni.text.expressions import compiled

_THING = "thing"
#: A step of the same verb and thing that the customer reports: «выключите» after «выключала».
_SAME = "same"
#: The same, told as advice, its verb in the infinitive.
_ADVISED = "advised"
_SAME_EN = "same_en"
_VERB_STEM, _NOUN_STEM = 5, 4
#: Where "again" and "another" belong to the step itself.
_TWICE = ("relogin", "browser")
_REACH, _STEM, _MIN_STEM = 4, 5, 3
_NO_THINGS = frozenset(
    "пожалуйста нужно чтобы мне нам ваш ваше вашего ваши полный please your with that this from"
    " have full more the our you and for any how some them into here email message reply what"
    " что как или его она вас раз ответ письмо сюда".split()
)

_US = frozenset("i we i'll we'll they they'll he she".split())
_BEFORE_OUR_VERB = _US | frozenset("will shall can did could also then".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    customer = [scan.document.low for scan in view.context]
    for match in matches:
        if match.label not in _TWICE and _again().search(view.sentence(match.start)):
            continue
        if match.label == _THING:
            things = [0 if _ours(view, match) else _was_sent(view, match, t) for t in customer]
            if any(things):
                yield Hit(match.start, view.document.word_end(max(things)))
            continue
        if match.label == _SAME_EN:
            known = any(reported(view, match, text) for text in customer)
        elif match.label in {_SAME, _ADVISED}:
            known = any(_was_done(view, match, text) for text in customer)
        else:
            known = any(told(match.label).search(text) for text in customer)
        if known:
            yield view.hit(match)


def _ours(view: View, match: Match) -> bool:
    """Whether it is we who give: "I shall post it" asks for nothing."""
    before = view.words[max(match.first - 2, 0) : match.first]
    if not before or before[-1] not in _BEFORE_OUR_VERB:
        return False
    return not _US.isdisjoint(before)


@cache
def _again() -> re.Pattern[str]:
    """Once more, and so the first time was noticed."""
    return compiled(
        r"\b(?:еще раз|снова|заново|друг(?:ой|ая|ое|ие|им|ую)|(?<!try )again|once more"
        r"|another|different|new)\b"
    )


def _step(view: View, match: Match) -> tuple[str, str]:
    """The verb and the thing of a step: of an order the first and the last word."""
    words = view.words[match.first : match.last]
    if match.label == _SAME or not words:
        return view.words[match.first], view.words[match.last - 1]
    verbs = [i for i, word in enumerate(words) if word.endswith(("ть", "ти", "ться"))]
    at = verbs[0] if verbs else 0
    return words[at], words[-1] if at else words[min(1, len(words) - 1)]


def _was_done(view: View, match: Match, text: str) -> bool:
    """Whether the customer tells the step in the past tense, of the same thing."""
    verb, noun = _step(view, match)
    if len(noun) < _NOUN_STEM or len(verb) <= _VERB_STEM:
        return False
    # Made for this word alone: not worth keeping.
    done = re.compile(rf"(?<!не )\b{re.escape(verb[:_VERB_STEM])}[а-я]*(?:л|ла|ли|лся|лась|лись)\b")
    return any(
        noun[:_NOUN_STEM] in part and done.search(part) for part in re.split(r"[.!?\n]", text)
    )


def _was_sent(view: View, match: Match, text: str) -> int:
    """The last thing named right after the request that was sent, they say; 0 if none was."""
    _, last = view.document.sentence_words(match.first)
    parts = re.split(r"[.!?\n]", text)
    pictured = told("picture").search(text)
    for i in range(min(match.last + _REACH, last) - 1, match.first, -1):
        word = view.words[i]
        if pictured and word.startswith(PICTURE):
            return i
        if len(word) < _MIN_STEM or word in _NO_THINGS:
            continue
        if any(word[:_STEM] in part and sent().search(_told(part)) for part in parts):
            return i
    return 0


def _told(part: str) -> str:
    """A sentence of the customer's but for what it wishes: "can I get a copy sent to Leeds"."""
    return _wished().sub("", part)


@cache
def _wished() -> re.Pattern[str]:
    return compiled(
        r"\b(?:can|could|may|to|please) (?:(?:i|we|it|they|you) )?(?:get|have|be)\b"
        r"(?:(?! (?:i|we|i've|we've) )[^.!?,\n])*? (?:sent|e?mailed|posted|shared|given|provided)\b"
    )


RULE = Rule(
    code="ANS14",
    name="request-already-done",
    category="robotic_template",
    severity="warn",
    why={
        "ru": "Просьба сделать то, о чём человек уже написал, показывает: письмо не читали.",
        "en": "Asking for what the customer has just done shows that nobody read the message.",
    },
    advice={
        "ru": "Отметьте сделанное и дайте следующий шаг: «Вижу, роутер вы перезагрузили. Проверю"
        " линию, займёт 10 минут».",
        "en": "Acknowledge what is done and take the next step: “You’ve restarted the router, so"
        " I’ll test the line; it takes 10 minutes.”",
    },
    match=tuple(
        phrase
        for name, concept in CONCEPTS.items()
        for phrase in phrases(*concept.asked, slack=0, label=name)
    )
    + phrases(*GIVE_PHRASES, slack=0, label=_THING)
    + phrases(f"!не|если {DO_RU} ...1 <NOUN>", slack=0, label=_SAME)
    + phrases(*ADVISED_RU, slack=0, label=_ADVISED)
    + SAME_STEPS,
    unless=phrases(
        "=спасибо|=благодарю|=благодарим =что ...6 <VERB>",
        "=thanks|=thank =you? =for ...4 <LATN>",
        "=не =нужно|=надо ...3 <INFN>",
        "=no =need =to ...2 <LATN>",
        "=not =need =to ...2 <LATN>",
        slack=0,
    ),
    unless_sentence=phrases(
        "=если ...4 =еще =не",
        "=if =you =have =not",
        "=if =you =haven't|=havent",
        slack=0,
    ),
    check=_check,
    source=("REVIEW ANS03", "REVIEW ANS11"),
)
