"""ANS16: the customer asks the same question again, because our reply has not settled it."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import fruitless, spoken
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.dialogue.topics import topic_of
from nanni.model import Question
from nanni.rulekit import Rule

_MANY = 3


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    for question in reversed(thread.questions):
        if question.message_index != turn.index:
            return
        if question.repeats is None:
            continue
        earlier = thread.questions[question.repeats]
        if not _replied(thread, earlier, turn) or not _is_same(earlier, question):
            continue
        times = sum(q.repeats == question.repeats for q in thread.questions[-24:]) + 1
        contacts = fruitless(thread)
        yield spoken(
            turn,
            question.start,
            question.end,
            severity="error" if contacts >= _MANY else None,
            why=_grave(contacts) if contacts >= _MANY else None,
            data={"asked_in": earlier.message_index, "times": times, "fruitless": contacts},
        )


def _replied(thread: Thread, earlier: Question, turn: Turn) -> bool:
    """Whether we have written since the question was asked."""
    return any(one.is_ours for one in thread.turns[earlier.message_index + 1 : turn.index])


def _is_same(earlier: Question, question: Question) -> bool:
    """Whether it is the old question; once answered, only the very same words are."""
    if _numbers(earlier.text) != _numbers(question.text) and _numbers(question.text):
        return False
    if earlier.status not in {"answered", "deferred"}:
        return True
    one, other = topic_of(earlier.text.lower()), topic_of(question.text.lower())
    few, many = sorted((one, other), key=lambda topic: len(topic.words))
    return few.common(many) == len(few.words) and len(many.words) <= len(few.words) + 1


def _numbers(text: str) -> list[str]:
    return sorted("".join(c if c.isdigit() else " " for c in text).split())


def _grave(contacts: int) -> dict[str, str]:
    return {
        "ru": f"Клиент спрашивает снова; впустую он написал уже {contacts} раза или больше.",
        "en": f"The customer asks again; {contacts} messages or more have been in vain.",
    }


RULE = Rule(
    code="ANS16",
    name="same-question-again",
    category="asked_again",
    severity="warn",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент спрашивает о том же снова: наш ответ вопроса не закрыл.",
        "en": "The customer asks the same again: our reply has not settled it.",
    },
    advice={
        "ru": "Ответьте на сам вопрос первой же строкой. Если ответа нет, скажите почему и когда"
        " он будет.",
        "en": "Answer that very question in the first line. If you can’t yet, say why and when.",
    },
    dialogue=_check,
    source=("S1-14", "S3-6"),
)
