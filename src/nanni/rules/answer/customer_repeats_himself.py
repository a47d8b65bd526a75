"""ANS11: after our reply the customer must say again what was said before it."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import recent, reply_before, same_writer, whole
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    told = turn.view.cue("told_before")
    if not told:
        return
    reply = reply_before(thread, turn)
    if reply is None:
        return
    earlier = [one for one in recent(thread, reply) if one.is_customers]
    if not earlier or not same_writer(earlier[0], turn):
        return
    words = turn.view.text[told[0].start : told[0].end]
    yield whole(
        reply,
        why={
            "ru": f"Этот ответ не учёл сказанного: клиент повторяет («{words}»).",
            "en": f"The reply passed over what was said: the customer repeats it (“{words}”).",
        },
        data={"repeated_in": turn.index, "words": words},
    )


RULE = Rule(
    code="ANS11",
    name="customer-repeats-himself",
    category="not_heard",
    severity="warn",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Ответ не учёл сказанного: клиент повторяет то, что уже написал.",
        "en": "The reply passed over what was said: the customer has to repeat it.",
    },
    advice={
        "ru": "Перечитайте сообщения клиента и ответьте на них, прежде чем спрашивать.",
        "en": "Read the customer’s messages again and answer them before you ask anything.",
    },
    dialogue=_check,
    source=("S1-13", "REVIEW 3: ANS11"),
)
