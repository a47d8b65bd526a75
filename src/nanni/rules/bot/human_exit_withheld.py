"""BOT02: the customer asks for a person, and the bot goes on talking."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import heard, signals_of, whole
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule

_MANY = 2


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    stretch = thread.stretch(turn)
    if any(one.message.role != "bot" or one.view.has_cue("person_coming") for one in stretch):
        return
    wanted = [
        signal
        for one in heard(thread, stretch[0])
        for signal in signals_of(thread, one, "wants_human")
    ]
    if not wanted:
        return
    times = sum(signal.kind == "wants_human" for signal in thread.signals)
    yield whole(
        turn,
        severity="error" if times >= _MANY else None,
        why={
            "ru": f"Клиент просит человека («{wanted[0].text}»), а отвечает снова бот.",
            "en": f"The customer asks for a person (“{wanted[0].text}”), and a bot answers.",
        },
        data={"asked_in": wanted[0].message_index, "times": times},
    )


RULE = Rule(
    code="BOT02",
    name="human-exit-withheld",
    category="bot_loop",
    severity="warn",
    preview=True,
    reads=("bot",),
    why={
        "ru": "Клиент просит человека, а бот продолжает отвечать сам.",
        "en": "The customer asks for a person, and the bot goes on by itself.",
    },
    advice={
        "ru": "Просьбу о человеке бот выполняет сразу, без условий, и передаёт переписку.",
        "en": "A bot grants the wish for a person at once, on no condition, with the history.",
    },
    dialogue=_check,
    when="turn",
    source=("S4-12", "DOMAIN 4: human exit"),
)
