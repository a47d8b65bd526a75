"""ANS08: two replies in a row bring neither an answer, nor a step, nor a time."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from nanni.dialogue.exchange import apart, between, is_nod, recent, said, whole
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule

#: Whoever writes so much says something.
_LONG = 60
_EMPTY = frozenset({"courtesy", "hold"})
#: In a live chat «смотрю» and «ещё смотрю» a minute later are one answer.
_LIVE = timedelta(minutes=15)
_LIVE_WORDS = (
    "минут", "секунд", "сейчас", "момент", "moment", "second", "minute", "now", "hold on",
    "bear with", "on it",
)  # fmt: skip


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    if turn.message.role != "agent" or len(turn.view.words) > _LONG:
        return
    latter = thread.stretch(turn)
    if not _is_empty(thread, latter):
        return
    before = next((one for one in recent(thread, latter[0]) if one.is_ours), None)
    if before is None or before.message.role != "agent":
        return
    former = thread.stretch(before)
    asked = between(thread, before, latter[0])
    if not _is_empty(thread, former) or not asked or all(is_nod(thread, one) for one in asked):
        return
    gap = apart(thread, former[0], turn)
    if gap is not None and gap < _LIVE:
        return
    if gap is None and any(word in one.view.low for one in former for word in _LIVE_WORDS):
        return
    yield whole(turn, data={"since": former[0].index})


def _is_empty(thread: Thread, stretch: Sequence[Turn]) -> bool:
    """Whether our messages only thank, regret and hold the line."""
    places = {one.index for one in stretch}
    if any(question.answered_by in places for question in thread.questions[-24:]):
        return False
    if any(p.message_index in places and p.due_text for p in thread.promises[-12:]):
        return False
    return all(not one.message.attachments and _holds_only(one) for one in stretch)


def _holds_only(turn: Turn) -> bool:
    sentences = said(turn)
    idle = (s.role in _EMPTY and not s.has_time and not s.is_done for s in sentences)
    return bool(sentences) and all(idle)


RULE = Rule(
    code="ANS08",
    name="no-solution-twice",
    category="no_solution",
    severity="warn",
    preview=True,
    why={
        "ru": "Второй ответ подряд без решения, шага и срока: клиент видит, что дело стоит.",
        "en": "The second reply in a row with no solution, step or time: nothing is moving.",
    },
    advice={
        "ru": "Скажите, что выяснили, кто этим занят и к какому часу напишете.",
        "en": "Say what you have found out, who is on it and by what hour you will write.",
    },
    dialogue=_check,
    when="turn",
    source=("S0-20", "REVIEW 3: ANS08"),
)
