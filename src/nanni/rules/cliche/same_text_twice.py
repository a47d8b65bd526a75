"""CLI10: the same sentences a second time in one conversation."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import between, is_nod, signals_of
from nanni.dialogue.repeats import repeated
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Hit, Rule


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    view = turn.view
    run = repeated(thread, turn)
    if run is None:
        return
    asked = [one for one in between(thread, run.earlier, turn) if not is_nod(thread, one)]
    long = bool(asked) and run.words >= view.options["words"]
    if not long and not (run.is_all and any(_protests(thread, one) for one in asked)):
        return
    yield Remark(turn, Hit(run.start, run.end, data={"first": run.earlier.index}))


def _protests(thread: Thread, turn: Turn) -> bool:
    """Whether the customer says that the first time was no help."""
    if any(question.repeats is not None for question in thread.questions_of(turn)):
        return True
    return bool(signals_of(thread, turn, "anger", "repeat_contact", "confusion", "wants_human"))


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
