"""ANS15: right after our reply the customer says that it is not clear."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import recent, signals_of, whole
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    confused = signals_of(thread, turn, "confusion")
    if not confused:
        return
    reply = next(recent(thread, turn), None)
    if reply is None or not reply.is_ours:
        return
    words = confused[0].text
    yield whole(
        reply,
        why={
            "ru": f"После ответа клиенту стало не яснее: «{words}».",
            "en": f"The reply has not made it clearer: “{words}”.",
        },
        data={"confused_in": turn.index, "words": words},
    )


RULE = Rule(
    code="ANS15",
    name="confusing-reply",
    category="unclear_reply",
    severity="note",
    preview=True,
    reads=("customer",),
    why={
        "ru": "После ответа клиенту стало не яснее.",
        "en": "The reply has not made it clearer for the customer.",
    },
    advice={
        "ru": "Начните с прямого «да», «нет» или срока, потом одно действие за другим.",
        "en": "Begin with a plain yes, no or date, then one step after another.",
    },
    dialogue=_check,
    source=("S1-21",),
)
