"""Fit: whether a sentence of ours is an answer of the kind that a question asks for."""

from typing import NamedTuple

from nanni.dialogue.answers.sentence import Sentence
from nanni.dialogue.topics import Topic
from nanni.model import Question

_CLOSE = 2


class Place(NamedTuple):
    """How a question stands to a message of ours.

    Attributes:
        topic: what the question is about.
        direct: it is of the customer's latest questions.
        alone: no other of these waits.
        asks_more: the message also asks the customer for something to go on with.
    """

    topic: Topic
    direct: bool
    alone: bool
    asks_more: bool


def answers(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence gives what the question asks for."""
    if sentence.role in {"ask", "courtesy"}:
        return False
    near = place.topic.common(sentence.topic)
    if not place.direct and near < min(_CLOSE, len(place.topic.words) or 1):
        return False
    if near or place.alone:
        if sentence.refuses:
            return True
        if question.kind in {"when", "how_long", "request"} and sentence.is_done:
            return near > 0 or question.kind != "request"
    if sentence.role == "hold" and not (sentence.is_done or _TIMED(question, sentence)):
        return False
    return _FITS[question.kind](place, sentence, near)


def comes_near(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence speaks of the matter without giving what is asked for."""
    if sentence.role != "tell":
        return False
    if question.kind in {"when", "how_long"} and place.direct and sentence.is_vague:
        return True
    return place.topic.common(sentence.topic) > 0


def _TIMED(question: Question, sentence: Sentence) -> bool:  # noqa: N802
    return question.kind in {"when", "how_long"} and sentence.has_time


def _time(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.knows_no_term:
        return True
    if not sentence.has_time:
        return False
    if sentence.tells_later and sentence.role != "tell":
        # «Отвечу до 15:00» answers «когда ответите?», not «когда вернёте деньги?».
        return _waits_for_word(place.topic) or near > 0
    return near > 0 or place.direct


def _waits_for_word(topic: Topic) -> bool:
    return not topic.words or not topic.notions.isdisjoint({"~answer", "~call", "~wait"})


def _sum(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.has_sum:
        return near > 0 or place.direct
    return near > 0 and any(char.isdigit() for char in sentence.low)


def _place(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return sentence.has_address and place.direct
    if sentence.has_place:
        return near > 0 or place.alone
    return (near > 0 or place.alone) and (sentence.is_done or sentence.has_time)


def _person(place: Place, sentence: Sentence, near: int) -> bool:
    return sentence.names_somebody and (near > 0 or place.alone)


def _way(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return near > 0 and sentence.has_address
    if sentence.instructs:
        return near > 0 or place.direct
    return sentence.is_done and (near > 0 or place.alone)


def _cause(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return False
    if sentence.explains:
        return near > 0 or place.direct
    if sentence.instructs:
        return False
    return near > 0 or (place.alone and not place.asks_more)


def _fact(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return False
    return near > 0 or (place.alone and not place.asks_more)


def _assent(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return near > 0 and sentence.is_polar
    if sentence.is_polar and place.alone:
        return True
    if sentence.instructs and not sentence.is_done:
        return near > 0
    if sentence.is_done and place.alone:
        return True
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
