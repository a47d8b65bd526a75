"""PRM09: the time of a promise is over, and it was kept late or not at all."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.commitments import settled
from nanni.dialogue.exchange import last_evidence, spoken
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.model import Commitment
from nanni.rulekit import Rule


def _check(thread: Thread, _turn: Turn, now: datetime | None) -> Iterator[Remark]:
    for promise in settled(thread, now):
        if promise.state == "broken":
            reminded = last_evidence(promise.evidence, "ping", "complaint") is not None
            yield spoken(
                thread.turns[promise.message_index],
                promise.start,
                promise.end,
                why=_reason(promise),
                severity="error" if reminded else None,
                data={"due": _iso(promise), "reminded": reminded},
            )


def _iso(promise: Commitment) -> str | None:
    return None if promise.due is None else promise.due.isoformat()


def _reason(promise: Commitment) -> dict[str, str]:
    due = f" ({promise.due:%d.%m %H:%M})" if promise.due is not None else ""
    if last_evidence(promise.evidence, "late", "done"):
        return {
            "ru": f"Обещанное сделали, но позже срока{due}.",
            "en": f"It was done, but after its time{due}.",
        }
    if last_evidence(promise.evidence, "moved"):
        return {
            "ru": f"Новый срок назвали, когда прежний{due} уже прошёл.",
            "en": f"A new time was named after the old one{due} had passed.",
        }
    if last_evidence(promise.evidence, "complaint", "admission"):
        return {
            "ru": f"Обещанного не сделали{due}: об этом сказано в разговоре.",
            "en": f"It was not done{due}: the conversation says so.",
        }
    return {
        "ru": f"Срок обещания прошёл{due}, а новостей нет.",
        "en": f"The time of the promise is over{due}, and there is no word.",
    }


RULE = Rule(
    code="PRM09",
    name="overdue-promise",
    category="broken_promise",
    severity="warn",
    preview=True,
    reads=("agent", "bot", "customer", "note"),
    channels=("chat", "email", "public", "note"),
    why={
        "ru": "Срок обещания прошёл: ничто не подрывает доверие сильнее.",
        "en": "The time of the promise is over: nothing hurts trust more.",
    },
    advice={
        "ru": "Напишите первыми: признайте срыв, скажите, что сделано, и назовите новый час.",
        "en": "Write first: admit it, say what is done, and name a new hour.",
    },
    dialogue=_check,
    when="now",
    source=("S1-4", "S2-3", "S2-10", "REVIEW 3: PRM09"),
)
