"""CLI07: «чем ещё помочь?» a second time, or while the first matter is open."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import REACH, recent
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Match, Rule
from nanni.rulekit.view import View


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    here = _asked(turn.view)
    if here is None:
        return
    earlier = next((o for o in recent(thread, turn) if o.is_ours and _asked(o.view)), None)
    if earlier is not None and not _new_matter(thread, earlier, turn):
        yield Remark(turn, turn.view.hit(here, data={"first": earlier.index}))


def _asked(view: View) -> Match | None:
    return next((match for match in view.cue("anything_else") if view.is_question(match)), None)


def _new_matter(thread: Thread, earlier: Turn, turn: Turn) -> bool:
    """Whether the customer took up the offer, and was answered."""
    return any(
        question.status == "answered"
        and question.repeats is None
        and earlier.index < question.message_index < turn.index
        for question in thread.questions[-REACH:]
    )


RULE = Rule(
    code="CLI07",
    name="anything-else-again",
    category="cliche_empathy",
    severity="note",
    preview=True,
    why={
        "ru": "Об этом уже спрашивали: повтор звучит как «уходите».",
        "en": "It has been asked before: again it sounds like “please go”.",
    },
    advice={
        "ru": "Второй раз не спрашивайте: попрощайтесь или закройте то, что ещё открыто.",
        "en": "Do not ask twice: say goodbye, or settle what is still open.",
    },
    dialogue=_check,
    source=("REVIEW 3: CLI07",),
)
