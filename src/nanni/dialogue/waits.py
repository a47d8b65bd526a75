"""Waits: how long the customer waited for us, turn by turn, and whether somebody forgot them."""

from dataclasses import replace
from datetime import datetime, timedelta

from nanni.dialogue.endings import expects_reply
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Wait


def note_wait(thread: Thread, turn: Turn) -> None:
    """Begin a wait with the customer's first unanswered message, end it with our next one.

    To be called when the questions that ``turn`` asks or answers are in the ledger: a bot that
    leaves the customer's questions open has not ended the wait.
    """
    waits = thread.waits
    wait = waits[-1] if waits and waits[-1].until_index is None else None
    if turn.is_customers:
        if wait is None and expects_reply(thread, turn):
            waits.append(Wait(turn.index, None, None))
    elif turn.is_ours and wait is not None and not _is_receipt(thread, turn, wait):
        since = thread.turns[wait.since_index].message.at
        waits[-1] = Wait(wait.since_index, turn.index, waited(thread, since, turn.message.at))


def waits_at(thread: Thread, now: datetime | None) -> tuple[Wait, ...]:
    """All waits, the present one measured up to ``now``."""
    waits = thread.waits
    if not waits or waits[-1].until_index is not None or now is None:
        return tuple(waits)
    since = thread.turns[waits[-1].since_index].message.at
    return (*waits[:-1], replace(waits[-1], length=waited(thread, since, now)))


def _is_receipt(thread: Thread, turn: Turn, wait: Wait) -> bool:
    return turn.message.role == "bot" and any(
        thread.questions[number].message_index >= wait.since_index
        for number in thread.open_questions(turn.index)
    )


def waited(thread: Thread, since: datetime | None, until: datetime | None) -> timedelta | None:
    """Working time between two messages; None where the source has no times, or only dates."""
    if since is None or until is None or (_is_date(since) and _is_date(until)):
        return None
    if (since.tzinfo is None) != (until.tzinfo is None):
        return None
    return thread.calendar.working_time_between(since, until)


def _is_date(at: datetime) -> bool:
    """Whether the hour is missing: exports that know only the day write midnight."""
    return (at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0)
