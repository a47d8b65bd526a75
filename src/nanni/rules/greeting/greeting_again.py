"""GRT08: the same person says hello a second time in one chat."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from nanni.dialogue.exchange import apart, heard, recent, same_day, same_writer
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Hit, Rule
from nanni.rulekit.openings import first_words, greeting_span, greets, opening

#: After so long a pause of working time it is another talk.
_PAUSE = timedelta(hours=4)
_LOOK = 6
_INTRODUCES = ("меня зовут", "это ", "my name is", "this is", "i'm ", "i am ", "с вами")


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    view = turn.view
    if first_words().isdisjoint(view.words[:_LOOK]):
        return
    greeting = opening(view)
    if greeting is None or any(word in view.low for word in _INTRODUCES):
        return
    asked = heard(thread, turn)
    if any(greets(one.message.text) for one in asked):
        return
    earlier = next(
        (o for o in recent(thread, turn) if o.message.role == "agent" and opening(o.view)), None
    )
    if earlier is None or not same_writer(earlier, turn):
        return
    if same_day(thread, earlier, turn) is False or (apart(thread, earlier, turn) or _NONE) > _PAUSE:
        return
    start, end = greeting_span(view, greeting)
    yield Remark(
        turn, Hit(start, end, fixes=(view.delete(start, end),), data={"first": earlier.index})
    )


_NONE = timedelta()

RULE = Rule(
    code="GRT08",
    name="greeting-again",
    category="clumsy_greeting",
    severity="note",
    preview=True,
    channels=("chat",),
    reads=("agent",),
    why={
        "ru": "В этом чате уже здоровались: второе приветствие выдаёт шаблон.",
        "en": "We have already said hello in this chat: twice shows a template.",
    },
    advice={
        "ru": "Сразу отвечайте по делу; обратиться можно по имени.",
        "en": "Answer at once; a name is greeting enough.",
    },
    dialogue=_check,
    source=("REVIEW 3: GRT03",),
)
