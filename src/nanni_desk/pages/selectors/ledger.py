"""The ledger beside the thread: questions, promises, what is known and untold."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from nanni_desk.conversations.models import Commitment, Conversation, Question, Untold
from nanni_desk.pages.selectors.thread import (
    ledger_commitments,
    ledger_questions,
    ledger_untold,
)

_UNANSWERED = {Question.Status.OPEN, Question.Status.PARTLY}


class Promise(NamedTuple):
    """A promise and how it stands now.

    Args:
        row: the promise.
        is_open: it is still to be kept, late or not.
        is_late: its term has passed.
    """

    row: Commitment
    is_open: bool
    is_late: bool


class Ledger(NamedTuple):
    """Everything that is open, then what is settled."""

    open_questions: Sequence[Question]
    settled_questions: Sequence[Question]
    open_promises: Sequence[Promise]
    settled_promises: Sequence[Promise]
    untold: Sequence[Untold]
    told: Sequence[Untold]

    @property
    def open_count(self) -> int:
        """How many things keep the conversation from being closed."""
        return len(self.open_questions) + len(self.open_promises) + len(self.untold)


def ledger(conversation: Conversation, now: dt.datetime) -> Ledger:
    """The conversation's ledger at this moment."""
    questions = ledger_questions(conversation)
    promises = [_promise(row, now) for row in ledger_commitments(conversation)]
    facts = ledger_untold(conversation)
    return Ledger(
        [q for q in questions if q.status in _UNANSWERED],
        [q for q in questions if q.status not in _UNANSWERED],
        sorted((p for p in promises if p.is_open), key=lambda p: p.row.due or p.row.made_at),
        [p for p in promises if not p.is_open],
        [fact for fact in facts if fact.told_at is None],
        [fact for fact in facts if fact.told_at is not None],
    )


def _promise(row: Commitment, now: dt.datetime) -> Promise:
    states = {Commitment.State.OPEN, Commitment.State.BROKEN}
    is_open = row.state in states and row.settled_at is None
    is_late = is_open and (row.broken_at is not None or (row.due is not None and row.due <= now))
    return Promise(row, is_open, is_late)
