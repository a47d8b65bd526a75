"""WAI02: the first answer came later than its channel allows."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule
from nanni.rules.waiting._targets import ended_by, late


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    ended = ended_by(thread, turn)
    if ended is not None and ended[0] == 0:
        yield from late(thread, turn, ended[1].length, turn.view.options)


RULE = Rule(
    code="WAI02",
    name="late-first-answer",
    category="late_answer",
    severity="note",
    why={
        "ru": "Клиент долго ждал первого ответа: чем дольше тишина, тем меньше веры.",
        "en": "The customer waited long for a first answer: silence uses up their trust.",
    },
    advice={
        "ru": "Ответьте в срок канала или сразу скажите, когда ответите.",
        "en": "Answer within the channel’s time, or say at once when you will.",
    },
    dialogue=_check,
    options={"chat": 120, "email": 14400, "public": 3600},
    source=("DOMAIN 4: chat first response, mail, public", "S4-6"),
)
