"""Commitments: what we promised, when it falls due, and what became of it."""

from dataclasses import replace
from datetime import datetime

from nanni.dialogue.thread import Thread, Turn
from nanni.model import Commitment


def note_promises(thread: Thread, turn: Turn) -> None:
    """Add the promises of a message of ours, and close those that it keeps, moves or withdraws."""
    for finding in turn.findings:
        if finding.category == "promise":
            deadline = finding.data.get("deadline")
            thread.promises.append(
                Commitment(
                    turn.index,
                    finding.start,
                    finding.end,
                    finding.text,
                    due_text=str(finding.data.get("due_text", "")),
                    due_iso=str(deadline) if deadline else None,
                    business_days=bool(finding.data.get("business_days")),
                    author=turn.message.author,
                )
            )


def note_evidence(thread: Thread, turn: Turn) -> None:
    """Let the customer's words tell of our promises: a reminder, a complaint, a confirmation."""


def settled(thread: Thread, now: datetime | None) -> tuple[Commitment, ...]:
    """The promises as they stand at ``now``: what is past its time and not kept is broken."""
    return tuple(
        replace(promise, state="broken")
        if promise.state == "open" and now is not None and promise.due and promise.due < now
        else promise
        for promise in thread.promises
    )
