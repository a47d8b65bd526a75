"""BOT01: the bot answers other words of the customer's with the same text."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import between, heard, is_nod, recent, whole
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule

_LEAST_WORDS = 3


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    words = turn.view.words
    if len(words) < _LEAST_WORDS:
        return
    asked = [one for one in heard(thread, turn) if not is_nod(thread, one)]
    if not asked:
        return
    same = [o for o in recent(thread, turn) if o.message.role == "bot" and o.view.words == words]
    if not same or not _says_otherwise(thread, same[0], asked):
        return
    yield whole(turn, data={"times": len(same) + 1})


def _says_otherwise(thread: Thread, earlier: Turn, asked: list[Turn]) -> bool:
    """Whether the customer's words differ from those that the bot answered before."""
    before = {tuple(one.view.words) for one in heard(thread, earlier)}
    said = {tuple(one.view.words) for one in asked}
    return said.isdisjoint(before) and bool(between(thread, earlier, asked[-1]) or asked)


RULE = Rule(
    code="BOT01",
    name="same-bot-answer",
    category="bot_loop",
    severity="warn",
    preview=True,
    reads=("bot",),
    why={
        "ru": "Бот ходит по кругу: на другие слова клиента отвечает тем же текстом.",
        "en": "The bot goes round in circles: other words, the same answer.",
    },
    advice={
        "ru": "После второго непонятого сообщения бот должен позвать человека.",
        "en": "After the second message it does not understand, a bot should fetch a person.",
    },
    dialogue=_check,
    source=("S4-13", "DOMAIN 1: BOT"),
)
