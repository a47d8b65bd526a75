"""ANS01: the reply leaves a question of the customer's without a word."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import asked_of, said, whole
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    mine = [q for q in asked_of(thread, turn) if q.kind != "request"]
    still_open = [question for question in mine if question.status == "open"]
    if not mine or len(still_open) < len(mine) or _asks_for_more(thread, turn):
        return
    question = next((q for q in still_open if q.main), still_open[0])
    yield whole(turn, data={"question": question.text})


def _asks_for_more(thread: Thread, turn: Turn) -> bool:
    """Whether we need something of the customer to answer with."""
    return any(one.asks_for_more for ours in thread.stretch(turn) for one in said(ours))


RULE = Rule(
    code="ANS01",
    name="question-unanswered",
    category="unanswered_question",
    severity="warn",
    why={
        "ru": "Клиент спросил и не услышал ответа. Он спросит снова или уйдёт.",
        "en": "The customer asked and heard no answer. They will ask again, or leave.",
    },
    advice={
        "ru": "Ответьте на вопрос. Если не знаете, скажите, когда ответите.",
        "en": "Answer the question. If you don’t know, say when you will.",
    },
    dialogue=_check,
    when="turn",
    source=("S1-11", "S1-12", "REVIEW 3: ANS01"),
)
