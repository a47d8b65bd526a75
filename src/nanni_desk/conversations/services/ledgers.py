"""Keeping the ledgers: after every message the engine reads on, and the rows follow."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.known import STATED_AT, Known
from nanni_desk.conversations.models import (
    Commitment,
    Conversation,
    Message,
    NextAction,
    Question,
    Signal,
    Statement,
    Status,
)
from nanni_desk.conversations.reading import Reading, read
from nanni_desk.conversations.services.bookkeeping import Book
from nanni_desk.conversations.services.reading_out import (
    commitment_rows,
    question_rows,
    signal_rows,
    statement_of,
)
from nanni_desk.conversations.services.telling import news
from nanni_desk.conversations.standing import Ledgers, Standing, stand
from nanni_desk.events.models import Event
from nanni_desk.events.publish import publish_all
from nanni_desk.lib.writing import insert


class Kept(NamedTuple):
    """What a conversation has come to, in memory; its ledgers are still to be written.

    Args:
        conversation: standing as it should, not saved.
        standing: how; None for a closed conversation, which has no next action.
        books: the ledgers that the engine keeps.
        statements: what we have stated since it was last written down.
        unsaid: messages taken back, of whose statements nothing is to remain.
        repeats: a question's place, and the place of the one it repeats.
    """

    conversation: Conversation
    standing: Standing | None
    books: tuple[Book[Question], Book[Commitment], Book[Signal]]
    statements: list[Statement]
    unsaid: set[int]
    repeats: list[tuple[tuple[Any, ...], tuple[Any, ...]]]

    def write(self, now: dt.datetime, actor: str, tells: Sequence[Event] = ()) -> None:
        """Write the ledgers, tell of their change, and then ``tells``."""
        changed = any(book.changed for book in self.books)
        for book in self.books:
            book.write()
        changed |= self._link_repeats()
        if self.unsaid:
            self.conversation.statements.filter(message__in=self.unsaid).delete()
        insert(self.statements)
        told = [news("ledger.changed", self.conversation, now, actor)] if changed else []
        if told or tells:
            publish_all([*told, *tells])

    def _link_repeats(self) -> bool:
        rows = {(q.message_id, q.start, q.end): q for q in self.books[0].entries}
        pairs = [(rows.get(again), rows.get(first)) for again, first in self.repeats]
        new = [(row, q) for row, q in pairs if row and q and row.repeats_id != q.pk]
        for row, earlier in new:
            row.repeats = earlier
            row.save(update_fields=["repeats"])
        return bool(new)


def refresh(
    conversation: Conversation, now: dt.datetime, actor: str, tells: Sequence[Event] = ()
) -> Standing | None:
    """Read the conversation on, bring its ledgers and next action up to date, tell of changes.

    To be called under the conversation's lock, in the transaction of the change. Gives None for
    a closed conversation, which has no next action.

    Args:
        conversation: as it is to be kept.
        now: this moment.
        actor: who changed it.
        tells: events of the change itself, told after that of the ledgers.
    """
    known = Known.of(conversation)
    reading = read(conversation.pk, conversation.inbox.kind, known.messages, now)
    kept = follow(conversation, known, reading, now)
    if kept.standing is not None:
        conversation.save()
    kept.write(now, actor, tells)
    return kept.standing


def follow(conversation: Conversation, known: Known, reading: Reading, now: dt.datetime) -> Kept:
    """Bring the ledgers to what the engine read, and the conversation to its standing, in memory.

    Args:
        conversation: its standing is set.
        known: its ledgers' lists follow.
        reading: what the engine read in its messages, all of them saved.
        now: this moment.
    """
    questions = Book(Question, known.questions)
    commitments = Book(Commitment, known.commitments)
    signals = Book(Signal, known.signals)
    by_place = {(q.message_id, q.start, q.end): q for q in known.questions}
    questions.follow(conversation, by_place, question_rows(reading))
    said = (c for c in known.commitments if c.source == Commitment.Source.REPLY)
    in_words = {(c.message_id, c.start, c.end): c for c in said}
    commitments.follow(conversation, in_words, commitment_rows(reading))
    for promise in known.commitments:
        # What nobody took on by name goes where the conversation goes.
        commitments.set(promise, {"keeper_id": promise.owner_id or conversation.assignee_id})
    by_kind = {(s.message_id, s.start, s.end, s.kind): s for s in known.signals}
    signals.follow(conversation, by_kind, signal_rows(reading))
    standing = _stand(conversation, known, reading, now)
    unsaid = {m.pk for m in known.messages if m.state == Message.State.WITHDRAWN}
    return Kept(
        conversation, standing, (questions, commitments, signals),
        _new_statements(conversation, known, reading),
        unsaid & {place[0] for place in known.stated}, _repeats(reading),
    )  # fmt: skip


def _stand(
    conversation: Conversation, known: Known, reading: Reading, now: dt.datetime
) -> Standing | None:
    if conversation.status == Status.CLOSED:
        return None
    ledgers = Ledgers(
        known.messages, known.questions, known.commitments, known.signals, known.untold,
        reading.analysis.forgotten,
    )  # fmt: skip
    kind, calendar = conversation.inbox.kind, calendar_for(conversation)
    standing = stand(conversation, kind, ledgers, now, calendar)
    for name, value in standing._asdict().items():
        setattr(conversation, name, value)
    if standing.next_action == NextAction.WAKE and conversation.snoozed_until is None:
        msg = "a conversation wakes only after it was put aside"
        raise AssertionError(msg)
    return standing


def _new_statements(conversation: Conversation, known: Known, reading: Reading) -> list[Statement]:
    """What we have stated is written down once, and not judged anew."""
    rows = [
        statement_of(conversation, reading.messages[claim.message_index], claim)
        for claim in reading.analysis.claims
    ]
    return [row for row in rows if tuple(getattr(row, at) for at in STATED_AT) not in known.stated]


def _repeats(reading: Reading) -> list[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    analysis, messages = reading
    places = [(messages[q.message_index].pk, q.start, q.end) for q in analysis.questions]
    return [
        (place, places[question.repeats])
        for place, question in zip(places, analysis.questions, strict=True)
        if question.repeats is not None
    ]
