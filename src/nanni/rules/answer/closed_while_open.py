"""ANS17: the matter is closed while a question or a promise of ours is still open."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.commitments.promising import place_of
from nanni.dialogue.exchange import REACH
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.model import Commitment
from nanni.rulekit import Rule

_WORD = frozenset({"answer", "callback", "investigation"})
_BACK = 24


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    closing = [m for m in turn.view.cue("case_closed") if not turn.view.is_question(m)]
    if not closing:
        return
    left = _left_open(thread, turn, *turn.view.span_of_sentence(closing[0].start))
    if left is None:
        return
    kind, words = left
    what = {"question": ("вопрос", "question"), "promise": ("обещание", "promise")}[kind]
    yield Remark(
        turn,
        turn.view.hit(
            closing[0],
            why={
                "ru": f"Закрываем, а {what[0]} ещё открыт{'о' if kind == 'promise' else ''}:"
                f" «{words}».",
                "en": f"It is closed while a {what[1]} is still open: “{words}”.",
            },
            data={"open": kind, "words": words},
        ),
    )


def _left_open(thread: Thread, turn: Turn, start: int, end: int) -> tuple[str, str] | None:
    """What is open, not counting as settled what only the closing sentence seems to settle."""
    for question in thread.questions[-_BACK:]:
        answer = question.answer
        by_closing = (
            question.answered_by == turn.index
            and answer is not None
            and start <= place_of(turn, answer.start) < end
        )
        if (
            (question.status == "open" or by_closing)
            and question.kind != "request"
            and turn.index - REACH < question.message_index < turn.index
        ):
            return "question", question.text
    for promise in thread.promises[-_BACK:]:
        done = [
            one
            for one in promise.evidence
            if one.what in {"done", "late"}
            and not (one.message_index == turn.index and start <= place_of(turn, one.start) < end)
        ]
        owed = promise.state == "broken" or promise.kind in _WORD
        if owed and not done and promise.message_index < turn.index and _is_standing(promise):
            return "promise", promise.text
    return None


def _is_standing(promise: Commitment) -> bool:
    """Whether nobody took the promise back or put it off."""
    return promise.state in {"open", "broken", "kept"}


RULE = Rule(
    code="ANS17",
    name="closed-while-open",
    category="closed_early",
    severity="warn",
    preview=True,
    why={
        "ru": "Обращение закрыто, а клиент всё ещё ждёт ответа.",
        "en": "The case is closed while the customer still waits for an answer.",
    },
    advice={
        "ru": "Сначала ответьте или сделайте обещанное, потом спросите, можно ли закрыть.",
        "en": "Answer or keep the promise first, then ask whether it may be closed.",
    },
    dialogue=_check,
    source=("DOMAIN 1: COV", "S3-10"),
)
