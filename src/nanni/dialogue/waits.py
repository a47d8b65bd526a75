"""Waits: how long the customer waited for us, turn by turn, and whether somebody forgot them."""

from nanni.dialogue.thread import Thread, Turn
from nanni.model import Wait


def note_wait(thread: Thread, turn: Turn) -> None:
    """Begin a wait with the customer's first unanswered message, end it with our next one."""
    waits = thread.waits
    waiting = bool(waits) and waits[-1].until_index is None
    if turn.is_customers and not waiting:
        waits.append(Wait(turn.index, None, None))
    elif turn.is_ours and waiting:
        since = thread.turns[waits[-1].since_index].message.at
        at = turn.message.at
        length = None
        if since is not None and at is not None:
            length = thread.calendar.working_time_between(since, at)
        waits[-1] = Wait(waits[-1].since_index, turn.index, length)
