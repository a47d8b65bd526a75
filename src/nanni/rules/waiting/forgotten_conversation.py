"""WAI01: the last word is the customer's, and nobody has answered it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from nanni.dialogue.outcome import is_forgotten
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.dialogue.waits import waits_at
from nanni.rulekit import Hit, Rule


def _check(thread: Thread, turn: Turn, now: datetime | None) -> Iterator[Remark]:
    if not is_forgotten(thread):
        return
    last = next(turn for turn in reversed(thread.turns) if turn.is_customers)
    waits = waits_at(thread, now)
    length = waits[-1].length if waits and waits[-1].until_index is None else None
    patience = turn.view.options.get(thread.channel_of(last))
    if now is not None and patience and length is not None and length < timedelta(seconds=patience):
        return
    yield Remark(last, Hit(0, len(last.view.text.rstrip())))


RULE = Rule(
    code="WAI01",
    name="forgotten-conversation",
    category="forgotten",
    severity="warn",
    why={
        "ru": "Последнее слово за клиентом: он спросил или попросил, и ему не ответили.",
        "en": "The last word is the customer’s: they asked, and nobody answered.",
    },
    advice={
        "ru": "Ответьте, а если ответа ещё нет, назовите время.",
        "en": "Answer, and if there is no answer yet, name a time.",
    },
    dialogue=_check,
    when="now",
    reads=("customer", "agent", "bot", "note"),
    channels=("chat", "email", "public", "note"),
    options={"chat": 300, "email": 14400, "public": 14400},
    source=("DOMAIN 1: CAP, COV", "REVIEW 3: forgotten", "S4-6"),
)
