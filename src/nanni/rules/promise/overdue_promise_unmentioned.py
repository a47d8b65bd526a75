"""PRM13: our next message comes after a missed promise and says not a word about it."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.commitments import wording
from nanni.dialogue.commitments.acts import matter_of
from nanni.dialogue.commitments.promising import matter
from nanni.dialogue.exchange import last_evidence, whole
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.model import Commitment
from nanni.rulekit import Rule

_BACK = 12
_MISSED = ("silence", "complaint")
_WORD = frozenset({"answer", "callback", "investigation"})
#: Deeds that every second reply names.
_EVERYWHERE = frozenset({"look", "answer", "change", "get"})


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    missed = next(
        (p for p in thread.promises[-_BACK:] if p.state == "broken" and _is_news(thread, turn, p)),
        None,
    )
    if missed is None or _takes_up(thread, turn, missed):
        return
    yield whole(
        turn,
        why={
            "ru": f"Обещали «{missed.text}», срок прошёл, а в ответе об этом ни слова.",
            "en": f"“{missed.text}” was promised and missed, and the reply says nothing of it.",
        },
        data={"promised_in": missed.message_index, "promise": missed.text},
    )


def _is_news(thread: Thread, turn: Turn, promise: Commitment) -> bool:
    """Whether this is our first message since the promise was missed, and does not speak of it."""
    missed = last_evidence(promise.evidence, *_MISSED)
    if missed is None or any(one.message_index == turn.index for one in promise.evidence):
        return False
    if promise.kind not in _WORD and missed.what == "silence":
        return False  # a deed may have been done without a word
    if last_evidence(promise.evidence, "late", "done", "moved", "admission"):
        return False
    since = thread.turns[missed.message_index + 1 : turn.index]
    return missed.message_index < turn.index and not any(one.is_ours for one in since)


def _takes_up(thread: Thread, turn: Turn, missed: Commitment) -> bool:
    """Whether the message promises anew, owns up, reports or names the promised deed."""
    view = turn.view
    if any(time.kind != "vague" for time in view.times):
        return True
    named = matter_of(view.low).families & matter(missed).families
    if named - _EVERYWHERE:
        return True
    if any(promise.message_index == turn.index for promise in thread.promises[-_BACK:]):
        return True
    if view.has_cue("apology", "fault_admitted", "action_done", "refusal"):
        return True
    return wording.DELAY.search(view.low) is not None


RULE = Rule(
    code="PRM13",
    name="overdue-promise-unmentioned",
    category="broken_promise",
    severity="warn",
    preview=True,
    why={
        "ru": "Обещание сорвано, а в ответе об этом ни слова: клиент помнит, мы — нет.",
        "en": "A promise was missed and the reply says nothing of it: the customer remembers.",
    },
    advice={
        "ru": "Начните с обещанного: что с ним, почему не вышло и когда будет.",
        "en": "Begin with what was promised: how it stands, why it failed, when it comes.",
    },
    dialogue=_check,
    source=("S1-5", "S2-9", "REVIEW 3: PRM09"),
)
