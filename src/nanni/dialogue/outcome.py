"""How a conversation stands: forgotten or not, resolved or not, and what it cost the customer."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Literal

from nanni.dialogue.thread import Thread
from nanni.dialogue.waits import expects_reply
from nanni.model import Commitment, Effort


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
    thanked = any(
        signal.kind == "thanks" and signal.message_index == last.index for signal in thread.signals
    )
    if is_forgotten(thread) or any(promise.state == "broken" for promise in promises):
        return "unresolved"
    return "resolved" if thanked else "unclear"


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
