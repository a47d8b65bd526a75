"""CLI10: the same sentences a second time in one conversation."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import between
from nanni.dialogue.repeats import repeated
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Hit, Rule


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    view = turn.view
    least = view.options["words"]
    if len(view.words) < least:
        return
    run = repeated(thread, turn)
    if run is None or run.words < least or not between(thread, run.earlier, turn):
        return
    yield Remark(turn, Hit(run.start, run.end, data={"first": run.earlier.index}))


RULE = Rule(
    code="CLI10",
    name="same-text-twice",
    category="robotic_template",
    severity="warn",
    preview=True,
    reads=("agent",),
    why={
        "ru": "То же самое слово в слово уже было: так отвечает машина, а вопрос остался.",
        "en": "It was said before, word for word: that is how machines answer.",
    },
    advice={
        "ru": "Скажите, что изменилось с прошлого ответа, или объясните иначе, короче, с примером.",
        "en": "Say what is new since the last reply, or explain it another way, with an example.",
    },
    dialogue=_check,
    options={"words": 9},
    source=("REVIEW 3: CLI10",),
)
