"""The customer's words beside the draft: which words answer which question (S1-13). Pure."""

from collections.abc import Sequence
from typing import NamedTuple

from nanni_desk.conversations.models import Message
from nanni_desk.reviews.examination import Asked, Examination
from nanni_desk.reviews.marking import Passage, passages


class Numbered(NamedTuple):
    """A question with the number that stands at its words and at its answer."""

    number: int
    asked: Asked


class Heard(NamedTuple):
    """A message of the customer, its questions marked with their numbers."""

    message: Message
    passages: list[Passage]


class Preflight(NamedTuple):
    """What is looked at before sending."""

    heard: list[Heard]
    draft: list[Passage]
    questions: list[Numbered]
    left: int


def preflight_of(examination: Examination, body: str) -> Preflight:
    """The view of an examined draft: the customer's last words, and those that still ask."""
    questions = [Numbered(n, asked) for n, asked in enumerate(examination.questions, 1)]
    shown = _unanswered(examination.messages) | {
        asked.question.message_id for asked in examination.questions
    }
    heard = [
        Heard(message, [*passages(message.body, _marks(questions, message))])
        for message in examination.messages
        if message.pk in shown
    ]
    answers = [
        (one.asked.answer.start, one.asked.answer.end, one.number)
        for one in questions
        if one.asked.answer
    ]
    return Preflight(heard, [*passages(body, answers)], questions, len(examination.left))


def _unanswered(messages: Sequence[Message]) -> set[int]:
    """The customer's last stretch, notes and programs left out."""
    found: set[int] = set()
    for message in reversed(messages):
        if message.kind == Message.Kind.INBOUND:
            found.add(message.pk)
        elif message.kind == Message.Kind.OUTBOUND and not message.is_bot and found:
            break
    return found


def _marks(questions: Sequence[Numbered], message: Message) -> list[tuple[int, int, int]]:
    return [
        (one.asked.question.start, one.asked.question.end, one.number)
        for one in questions
        if one.asked.question.message_id == message.pk
    ]
