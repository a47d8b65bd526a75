"""ANS02: of several questions the reply answers some and passes over the others."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import asked_of, said, whole
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule

_WORD = frozenset({"answer", "callback", "investigation"})


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    mine = [q for q in asked_of(thread, turn) if q.kind != "request"]
    left = [question for question in mine if question.status == "open"]
    if not left or len(left) == len(mine):
        return
    stretch = thread.stretch(turn)
    ours = {one.index for one in stretch}
    if not any(question.answered_by in ours for question in mine):
        return
    if any(sentence.asks_for_more for one in stretch for sentence in said(one)):
        return  # it will go on when the customer has answered
    if any(
        p.message_index in ours and p.due_text and p.kind in _WORD for p in thread.promises[-12:]
    ):
        return  # an answer is promised for a time
    question = next((one for one in left if one.main), left[0])
    yield whole(
        turn,
        why={
            "ru": f"Ответили не на всё: «{question.text}» осталось без ответа.",
            "en": f"Not everything is answered: “{question.text}” is left open.",
        },
        data={"question": question.text, "open": len(left), "asked": len(mine)},
    )


RULE = Rule(
    code="ANS02",
    name="questions-partly-answered",
    category="unanswered_question",
    severity="warn",
    preview=True,
    why={
        "ru": "Ответили не на всё: за остальным клиенту придётся писать ещё раз.",
        "en": "Not everything is answered: the customer must write again for the rest.",
    },
    advice={
        "ru": "Пройдите по вопросам по порядку; чего не знаете, на то назовите время ответа.",
        "en": "Take the questions one by one; for what you don’t know, say when you will.",
    },
    dialogue=_check,
    when="turn",
    source=("S1-12", "S1-13", "REVIEW 3: ANS02"),
)
