"""Fit: whether a sentence of ours is an answer of the kind that a question asks for."""

import re
from typing import NamedTuple

from nanni.dialogue.answers.elsewhere import has_link
from nanni.dialogue.answers.sentence import Sentence
from nanni.dialogue.topics import Topic
from nanni.model import Question

_CLOSE = 2
_TURNS = re.compile(
    r"\b(?:обра(?:титься|щаться)|написать|писать|позвонить|звонить|связаться|contact|reach|talk to|speak"
    r"|get in touch|e-?mail|call|write to|жалова\w+|пожаловаться|куда|кому|complain|report)\b"
)
_OF_US = re.compile(
    r"\b(?:(?:can|could|will|would|are) (?:you|someone|anyone|anybody|we|i)|is it possible|вы|можно|можете"
    r"|сможете|могли|\w{3,}(?:ете|ите|етесь|итесь))\b"
)


#: Whether the customer must or may do something: an instruction answers that.
_OF_SELF = re.compile(r"\b(?:am i|do i|should i|must i|shall i|can i|could i|мне|я|нам)\b")
_IS_THERE = re.compile(
    r"\b(?:is there|are there|do you have|have you got|send|share|give|link|есть|прислать|скинуть|дать|ссылк\w+|пришл\w+)\b"
)
#: Where to look, so that "go to Billing" answers; not where something is.
_FINDS = re.compile(
    r"\b(?:find|see|download|get|check|look|change|set|buy|view|[а-я]{3,}(?:ть|ти|чь|ться))\b"
)


class Place(NamedTuple):
    """How a question stands to a message of ours.

    Attributes:
        topic: what the question is about.
        direct: it is of the customer's latest questions.
        alone: no other of these waits.
        asks_more: the message also asks the customer for something to go on with.
        words: the question, lower-cased.
        others: what the other questions of the moment are about.
    """

    topic: Topic
    direct: bool
    alone: bool
    asks_more: bool
    words: str = ""
    others: tuple[Topic, ...] = ()

    @property
    def turns(self) -> bool:
        """Whether the question is where to turn, so that sending elsewhere answers it."""
        return _TURNS.search(self.words) is not None

    @property
    def of_us(self) -> bool:
        """Whether the question is whether we will do something."""
        return _OF_US.search(self.words) is not None


def answers(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence gives what the question asks for."""
    if sentence.role == "courtesy" or (sentence.asks and not sentence.offers):
        return False
    if sentence.declines:
        return False
    near = place.topic.common(sentence.topic)
    if sentence.role == "ask":
        if sentence.offers:
            return place.direct and question.kind in {"how", "what", "which", "whether"}
        if place.turns and sentence.has_address:
            return place.direct
        return near > 0 and question.kind in {"which", "what", "how"}
    if not place.direct and near < min(_CLOSE, len(place.topic.words) or 1):
        return False
    if (
        not near
        and not _is_telling(question, sentence)
        and any(other.common(sentence.topic) for other in place.others)
    ):
        return False
    if near or place.alone:
        if question.kind in {"when", "how_long", "request"} and sentence.is_done:
            return near > 0 or question.kind != "request"
    if sentence.role == "hold" and not (
        sentence.is_done or _is_timed(question, sentence) or _same_verb(place, sentence)
        or (question.kind == "whether" and _says_yes_or_no(place, sentence))
    ):
        return _refuses(place, sentence, near)
    return _FITS[question.kind](place, sentence, near) or _refuses(place, sentence, near)


def _refuses(place: Place, sentence: Sentence, near: int) -> bool:
    return (near > 0 or place.alone) and sentence.refuses


def _is_telling(question: Question, sentence: Sentence) -> bool:
    """Whether it has what only an answer of this kind has: a time, a sum, a link."""
    if question.kind in {"when", "how_long"}:
        return sentence.has_time
    if question.kind == "how_much":
        return sentence.has_sum
    return question.kind == "where" and has_link(sentence.low)


def comes_near(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence speaks of the matter without giving what is asked for."""
    if sentence.role != "tell":
        return False
    if question.kind in {"when", "how_long"} and place.direct and sentence.is_vague:
        return True
    return place.topic.common(sentence.topic) > 0


def _is_timed(question: Question, sentence: Sentence) -> bool:
    return question.kind in {"when", "how_long"} and sentence.has_time


def _says_yes_or_no(place: Place, sentence: Sentence) -> bool:
    """«Да, смотрим» answers «кто-нибудь смотрит?», not «вернёте деньги?»."""
    return place.direct and not place.of_us and sentence.low.startswith(_YES_OR_NO)


_YES_OR_NO = ("да,", "да ", "нет,", "нет ", "yes,", "yes ", "no,", "no ", "yep", "nope")


def _same_verb(place: Place, sentence: Sentence) -> bool:
    """Whether it says back the question's own past verb: «получили?» — «получили»."""
    asked = place.words.split()
    return any(
        word.endswith(_PAST)
        and len(word) >= _LEAST_VERB
        and any(one.startswith(word) for one in asked)
        for word in sentence.words
    )


_PAST = ("ли", "ла", "ed")
_LEAST_VERB = 5


def _time(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.knows_no_term or (sentence.denies and near > 0 and sentence.role == "tell"):
        return True
    if not sentence.has_time:
        return sentence.role == "tell" and sentence.has_unit and place.direct
    if sentence.tells_later and sentence.role != "tell":
        # «Отвечу до 15:00» answers «когда ответите?», not «когда вернёте деньги?».
        return _waits_for_word(place.topic) or near >= _CLOSE
    return near > 0 or place.direct


def _waits_for_word(topic: Topic) -> bool:
    return not topic.notions.isdisjoint({"~answer", "~call"}) or all(
        "~wait" in word for word in topic.words
    )


def _sum(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.has_sum:
        return near > 0 or place.direct
    return sentence.has_number and (near > 0 or place.alone)


def _place(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        finds = place.turns or "://" in sentence.low or _FINDS.search(place.words)
        return sentence.has_address and place.direct and bool(finds)
    if sentence.shows_a_path:
        return place.direct
    if sentence.only_instructs and not near:
        return place.direct and _FINDS.search(place.words) is not None
    if near > 0:
        return sentence.has_place or sentence.is_done or sentence.has_time
    return place.alone and not place.asks_more and not sentence.plans


def _person(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return place.turns and place.direct
    return place.alone or (near > 0 and sentence.names_somebody)


def _way(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return place.turns and sentence.has_address
    if sentence.instructs:
        return near > 0 or place.direct
    if sentence.plans and not near:
        return False
    if near > 0 and sentence.is_done:
        return True
    return place.alone and not place.asks_more


def _cause(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return False
    if sentence.explains:
        return near > 0 or place.direct
    if sentence.only_instructs:
        return False
    return near > 0 or (place.alone and not place.asks_more and not sentence.plans)


def _fact(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return False
    return near > 0 or (place.alone and not place.asks_more and (not sentence.plans or place.of_us))


def _assent(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        if "://" in sentence.low and _IS_THERE.search(place.words):
            return place.direct
        if place.turns and sentence.has_address:
            return place.direct
        if near > 0 and _same_verb(place, sentence):
            return True
        return near >= _CLOSE or (near > 0 and sentence.is_polar)
    if sentence.is_polar and place.alone:
        return True
    if sentence.only_instructs and not sentence.is_done:
        return near > 0 or (place.direct and _OF_SELF.search(place.words) is not None)
    if sentence.is_done and place.alone:
        return True
    if sentence.plans and not place.of_us:
        return near > 0
    return near > 0 or (place.alone and not place.asks_more)


def _deed(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.is_polar and place.alone:
        return True
    return near > 0 and sentence.role == "tell"


_FITS = {
    "when": _time,
    "how_long": _time,
    "how_much": _sum,
    "where": _place,
    "who": _person,
    "how": _way,
    "why": _cause,
    "which": _fact,
    "what": _fact,
    "whether": _assent,
    "request": _deed,
}
