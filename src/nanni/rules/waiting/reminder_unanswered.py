"""WAI04: nobody has answered, and the customer must remind us."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from nanni.dialogue.exchange import apart, heard, same_writer
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule

#: Who has reminded us so often without an answer has been left alone.
_MANY = 2


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    asks = turn.view.cue("asks_for_news")
    waits = thread.waits
    if not asks or not waits or waits[-1].until_index is not None:
        return
    since = thread.turns[waits[-1].since_index]
    if since is turn or not same_writer(since, turn):
        return
    gap = apart(thread, since, turn)
    patience = timedelta(seconds=turn.view.options.get(thread.channel_of(turn), 0))
    if gap is not None and gap < patience:
        return
    reminders = 1 + sum(one.view.has_cue("asks_for_news") for one in heard(thread, turn))
    yield Remark(
        turn,
        turn.view.hit(
            asks[0],
            severity="error" if reminders >= _MANY else None,
            data={"waits_since": since.index},
        ),
    )


RULE = Rule(
    code="WAI04",
    name="reminder-unanswered",
    category="forgotten",
    severity="warn",
    preview=True,
    reads=("customer",),
    channels=("chat", "email", "public"),
    why={
        "ru": "Клиент не дождался ответа и напоминает о себе сам.",
        "en": "The customer got no answer and has to remind us.",
    },
    advice={
        "ru": "Ответьте сейчас же, хотя бы сроком, и извинитесь за молчание.",
        "en": "Answer at once, if only with a time, and apologise for the silence.",
    },
    dialogue=_check,
    options={"chat": 120, "email": 14400, "public": 3600},
    source=("S1-5", "S4-6", "DOMAIN 1: EFF"),
)
