"""Ledger: adds what a message promises and lets it settle what was promised before."""

from datetime import datetime

from nanni.dialogue.commitments.implied import implied_promises
from nanni.dialogue.commitments.ours import Reply
from nanni.dialogue.commitments.promising import commitment_of
from nanni.dialogue.commitments.standing import closed, expire, has_lapsed, recent_open
from nanni.dialogue.commitments.theirs import Hearing
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Commitment, Evidence


def note_promises(thread: Thread, turn: Turn) -> None:
    """Add the promises of a message of ours, and close those that it keeps, moves or withdraws."""
    found = [f for f in turn.findings if f.category == "promise"]
    fresh = [commitment_of(thread, turn, finding) for finding in found]
    if not fresh:
        fresh = list(implied_promises(thread, turn))
    standing = recent_open(thread, turn)
    if standing:
        Reply(thread, turn, standing, fresh).settle()
        expire(thread, turn, standing)
    thread.promises += fresh


def note_evidence(thread: Thread, turn: Turn) -> None:
    """Let the customer's words tell of our promises: a reminder, a complaint, a confirmation."""
    standing = recent_open(thread, turn)
    if not standing:
        return
    Hearing(thread, turn, standing).settle()
    expire(thread, turn, standing)


def settled(thread: Thread, now: datetime | None) -> tuple[Commitment, ...]:
    """The promises as they stand at ``now``: what is past its time and not kept is broken."""
    if now is None or not thread.turns:
        return tuple(thread.promises)
    last = thread.turns[-1].index
    return tuple(
        closed(promise, "broken", Evidence(last, 0, 0, "silence"))
        if promise.state == "open" and has_lapsed(thread, promise, now)
        else promise
        for promise in thread.promises
    )
