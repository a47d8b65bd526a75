"""REF13: the customer is passed on for the third time in one conversation."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import recent
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule

#: More than two hand-overs are a maze.
_MOST = 2


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    here = turn.view.cue("sends_on")
    if not here:
        return
    before = _passed_on(thread, turn)
    if before >= _MOST:
        yield Remark(turn, turn.view.hit(here[0], data={"times": before + 1}))


def _passed_on(thread: Thread, turn: Turn) -> int:
    """How many stretches of ours before this one passed the customer on."""
    count, fresh = 0, False
    for one in recent(thread, turn):
        if one.is_customers:
            fresh = True
        elif fresh and one.view.has_cue("sends_on"):
            count, fresh = count + 1, False
    return count


RULE = Rule(
    code="REF13",
    name="handed-over-again",
    category="passing_the_buck",
    severity="warn",
    preview=True,
    why={
        "ru": "Клиента передают уже в третий раз: каждый раз он начинает сначала.",
        "en": "The customer is passed on for the third time, and begins anew every time.",
    },
    advice={
        "ru": "Возьмите вопрос на себя: узнайте у коллег сами и вернитесь с ответом к"
        " названному часу.",
        "en": "Take it on yourself: ask your colleagues and come back by a named hour.",
    },
    dialogue=_check,
    source=("S1-16", "DOMAIN 1: EFF"),
)
