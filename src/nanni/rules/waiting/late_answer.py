"""WAI03: a later answer took longer than its channel allows."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule
from nanni.rules.waiting._targets import ended_by, late


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    ended = ended_by(thread, turn)
    if ended is not None and ended[0] > 0:
        yield from late(thread, turn, ended[1].length, turn.view.options)


RULE = Rule(
    code="WAI03",
    name="late-answer",
    category="late_answer",
    severity="note",
    why={
        "ru": "Посреди разговора клиент долго ждал ответа.",
        "en": "In the middle of the conversation the customer waited long for an answer.",
    },
    advice={
        "ru": "Если ответ задерживается, напишите об этом сами и назовите время.",
        "en": "If an answer takes long, write so first, and name a time.",
    },
    dialogue=_check,
    options={"chat": 300, "email": 14400, "public": 14400},
    source=("DOMAIN 4: chat next reply, public complaint", "S4-6"),
)
