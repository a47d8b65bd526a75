"""How a conversation stands: forgotten or not, resolved or not, and what it cost the customer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from nanni.dialogue.thread import Thread, Turn
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
        thanked = any(signal.kind == "thanks" for signal in thread.signals_of(last))
        return "resolved" if thanked else "unclear"
    if thread.open_questions() or any(f.category in _LEFT_ALONE for f in last.findings):
        return "unresolved"
    return "resolved" if last.view.has_cue("action_done") else "unclear"


def note_effort(thread: Thread, turn: Turn) -> None:
    """Add what a message cost the customer, when the ledgers have it."""
    effort = thread.effort
    if turn.is_customers:
        channel = thread.channel_of(turn)
        known = effort.channels
        repeats = sum(signal.kind == "repeat_contact" for signal in thread.signals_of(turn))
        repeats += sum(question.repeats is not None for question in thread.questions_of(turn))
        thread.effort = replace(
            effort,
            messages=effort.messages + 1,
            channels=known if channel in known else (*known, channel),
            repeats=effort.repeats + repeats,
        )
    elif thread.waits and thread.waits[-1].until_index == turn.index:
        length = thread.waits[-1].length
        if length is not None:
            thread.effort = replace(effort, waited=(effort.waited or timedelta()) + length)


def effort_of(thread: Thread) -> Effort:
    """What the conversation cost the customer up to now."""
    reminders = sum(e.what == "ping" for p in thread.promises for e in p.evidence)
    return replace(thread.effort, reminders=reminders) if reminders else thread.effort
