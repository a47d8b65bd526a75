"""REF14: a customer who was already sent here is sent elsewhere."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import recent
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Match, Rule


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    here = next((m for m in turn.view.cue("sends_on") if m.label == "elsewhere"), None)
    if here is None:
        return
    theirs = [one for one in recent(thread, turn) if one.is_customers]
    came = next(((one, cue[0]) for one in theirs if (cue := one.view.cue("sent_here"))), None)
    if came is not None:
        yield _remark(turn, here, came[0].view.text[came[1].start : came[1].end])
    elif len({thread.channel_of(one) for one in theirs}) > 1:
        yield _remark(turn, here, "")


def _remark(turn: Turn, here: Match, words: str) -> Remark:
    if not words:
        return Remark(turn, turn.view.hit(here))
    why = {
        "ru": f"Клиента сюда уже отправили («{words}»), а мы шлём его дальше.",
        "en": f"The customer was already sent here (“{words}”), and we send them on.",
    }
    return Remark(turn, turn.view.hit(here, why=why, data={"words": words}))


RULE = Rule(
    code="REF14",
    name="sent-on-again",
    category="passing_the_buck",
    severity="warn",
    preview=True,
    why={
        "ru": "Клиент уже сменил канал ради этого вопроса, а его отправляют в третий.",
        "en": "The customer has already changed channels for this, and is sent to yet another.",
    },
    advice={
        "ru": "Передайте вопрос сами вместе с перепиской, а клиенту ответьте здесь.",
        "en": "Hand it over yourself with the history, and answer the customer here.",
    },
    dialogue=_check,
    source=("S1-16", "DOMAIN 1: EFF"),
)
