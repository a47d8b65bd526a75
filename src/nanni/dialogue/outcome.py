"""How a conversation stands: forgotten or not, resolved or not, and what it cost the customer."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Literal

from nanni.dialogue.thread import Thread
from nanni.dialogue.waits import expects_reply
from nanni.model import Commitment, Effort

#: Faults of a last message that leave the customer where they were.
_LEFT_ALONE = frozenset({"passing_the_buck", "refusal_without_remedy"})


def is_forgotten(thread: Thread) -> bool:
    """Whether the last word is the customer's and is more than thanks or farewell."""
    last = next((turn for turn in reversed(thread.turns) if turn.message.role != "note"), None)
    if last is None or not last.is_customers:
        return False
    return expects_reply(thread, last)


def outcome_of(
    thread: Thread, promises: Sequence[Commitment]
) -> Literal["resolved", "unresolved", "unclear"]:
    """Whether the need was met, as far as the words tell."""
    last = next((turn for turn in reversed(thread.turns) if turn.message.role != "note"), None)
    if last is None:
        return "unclear"
    if is_forgotten(thread) or any(promise.state == "broken" for promise in promises):
        return "unresolved"
    if last.is_customers:
        signals = {s.kind for s in thread.signals if s.message_index == last.index}
        return "resolved" if "thanks" in signals else "unclear"
    if thread.open_questions() or any(f.category in _LEFT_ALONE for f in last.findings):
        return "unresolved"
    return "resolved" if last.view.has_cue("action_done") else "unclear"


def effort_of(thread: Thread) -> Effort:
    """What the conversation cost the customer."""
    theirs = [turn for turn in thread.turns if turn.is_customers]
    lengths = [wait.length for wait in thread.waits if wait.length is not None]
    return Effort(
        messages=len(theirs),
        channels=tuple(dict.fromkeys(thread.channel_of(turn) for turn in theirs)),
        repeats=sum(signal.kind == "repeat_contact" for signal in thread.signals)
        + sum(question.repeats is not None for question in thread.questions),
        reminders=sum(e.what == "ping" for p in thread.promises for e in p.evidence),
        waited=sum(lengths, timedelta()) if lengths else None,
    )
