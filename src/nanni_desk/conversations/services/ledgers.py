"""Keeping the ledgers: after every message the engine reads on, and the rows follow."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from nanni import Analysis
from nanni.model import Claim
from nanni.model import Commitment as ReadCommitment
from nanni_desk.conversations.hours import calendar_for
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
from nanni_desk.conversations.standing import Ledgers, Standing, stand
from nanni_desk.events.publish import publish

_SETTLED = {"kept", "withdrawn", "renegotiated"}


class _Row(NamedTuple):
    """What a ledger row should say: where it stands, and the fields that may change."""

    place: tuple[Any, ...]
    fields: dict[str, Any]


def refresh(
    conversation: Conversation,
    now: dt.datetime,
    actor: str,
    messages: Sequence[Message] | None = None,
) -> Standing | None:
    """Read the conversation on, bring its ledgers and next action up to date, tell of changes.

    To be called under the conversation's lock, in the transaction of the change. Gives None for
    a closed conversation, which has no next action.

    Args:
        conversation: as it is to be kept.
        now: this moment.
        actor: who changed it.
        messages: all of them in order, if the caller has them at hand.
    """
    if messages is None:
        messages = list(conversation.messages.order_by("pk"))
    reading = read(conversation.pk, conversation.inbox.kind, messages, now)
    ledgers = _ledgers(conversation, messages, reading)
    changed = _keep_questions(conversation, reading, ledgers.questions)
    changed |= _keep_commitments(conversation, reading, ledgers.commitments)
    changed |= _keep_signals(conversation, reading, ledgers.signals)
    _keep_statements(conversation, messages, reading)
    if changed:
        publish(
            "ledger.changed", at=now, actor=actor, conversation=conversation.pk,
            team=conversation.team_id,
        )  # fmt: skip
    if conversation.status == Status.CLOSED:
        return None
    standing = stand(
        conversation, conversation.inbox.kind, ledgers, now, calendar_for(conversation)
    )
    for name, value in standing._asdict().items():
        setattr(conversation, name, value)
    if standing.next_action == NextAction.WAKE and conversation.snoozed_until is None:
        msg = "a conversation wakes only after it was put aside"
        raise AssertionError(msg)
    conversation.save()
    return standing


def _ledgers(conversation: Conversation, messages: Sequence[Message], reading: Reading) -> Ledgers:
    """The ledgers as they stand in the database; their lists follow what is kept below."""
    return Ledgers(
        messages,
        list(conversation.questions.all()),
        list(conversation.commitments.all()),
        list(conversation.signals.all()),
        list(conversation.untold.all()),
        reading.analysis.forgotten,
    )


def _keep_questions(conversation: Conversation, reading: Reading, ledger: list[Question]) -> bool:
    analysis, messages = reading
    rows = []
    for question in analysis.questions:
        asked = messages[question.message_index]
        answered = None if question.answered_by is None else messages[question.answered_by]
        rows.append(
            _Row(
                (asked.pk, question.start, question.end),
                {
                    "text": question.text,
                    "kind": question.kind,
                    "is_main": question.main,
                    "status": question.status,
                    "asked_at": asked.created_at,
                    "answered_by_id": answered.pk if answered else None,
                    "answer_start": question.answer.start if question.answer else None,
                    "answer_end": question.answer.end if question.answer else None,
                },
            )
        )
    kept = {(q.message_id, q.start, q.end): q for q in ledger}
    changed = _sync(conversation, ledger, Question, kept, rows)
    return _link_repeats(ledger, analysis, messages) or changed


def _link_repeats(ledger: list[Question], analysis: Analysis, messages: Sequence[Message]) -> bool:
    pairs = [
        (q, analysis.questions[q.repeats]) for q in analysis.questions if q.repeats is not None
    ]
    if not pairs:
        return False
    rows = {(q.message_id, q.start, q.end): q for q in ledger}
    changed = False
    for again, first in pairs:
        row = rows.get((messages[again.message_index].pk, again.start, again.end))
        earlier = rows.get((messages[first.message_index].pk, first.start, first.end))
        if row is not None and earlier is not None and row.repeats_id != earlier.pk:
            row.repeats = earlier
            row.save(update_fields=["repeats"])
            changed = True
    return changed


def _keep_commitments(
    conversation: Conversation, reading: Reading, ledger: list[Commitment]
) -> bool:
    analysis, messages = reading
    rows = []
    for promise in analysis.promises:
        told = messages[promise.message_index]
        fields = {
            "text": promise.text,
            "kind": promise.kind,
            "action": promise.action,
            "due": promise.due,
            "due_text": promise.due_text[:120],
            "is_conditional": promise.conditional,
            "state": promise.state,
            "made_at": told.created_at,
            "evidence": [
                {"message": messages[e.message_index].pk, "start": e.start, "end": e.end,
                 "what": e.what}
                for e in promise.evidence
            ],
            "pinged_at": _moment(promise, messages, "ping", "complaint"),
            "settled_at": _settled_at(promise, messages),
        }  # fmt: skip
        if promise.state == "broken":
            fields["broken_at"] = promise.due or told.created_at
        rows.append(_Row((told.pk, promise.start, promise.end), fields))
    said = (c for c in ledger if c.source == Commitment.Source.REPLY)
    kept = {(c.message_id, c.start, c.end): c for c in said}
    return _sync(conversation, ledger, Commitment, kept, rows)


def _moment(promise: ReadCommitment, messages: Sequence[Message], *what: str) -> dt.datetime | None:
    found = [messages[e.message_index].created_at for e in promise.evidence if e.what in what]
    return max(found, default=None)


def _settled_at(promise: ReadCommitment, messages: Sequence[Message]) -> dt.datetime | None:
    done = _moment(promise, messages, "done")
    if promise.state in _SETTLED:
        last = max((e.message_index for e in promise.evidence), default=promise.message_index)
        return done or messages[last].created_at
    return done if promise.state == "broken" else None


def _keep_signals(conversation: Conversation, reading: Reading, ledger: list[Signal]) -> bool:
    analysis, messages = reading
    rows = [
        _Row(
            (messages[s.message_index].pk, s.start, s.end, s.kind),
            {"text": s.text, "strength": s.strength, "code": s.code},
        )
        for s in analysis.signals
    ]
    kept = {(s.message_id, s.start, s.end, s.kind): s for s in ledger}
    return _sync(conversation, ledger, Signal, kept, rows)


def _keep_statements(
    conversation: Conversation, messages: Sequence[Message], reading: Reading
) -> None:
    """Write down what we have stated, once; of that only what was taken back is forgotten."""
    withdrawn = [m.pk for m in messages if m.state == Message.State.WITHDRAWN]
    if withdrawn:
        conversation.statements.filter(message__in=withdrawn).delete()
    claims = reading.analysis.claims
    if not claims:
        return
    places = ("message_id", "start", "end", "kind")
    kept = set(conversation.statements.values_list(*places))
    rows = (statement_of(conversation, reading.messages[c.message_index], c) for c in claims)
    Statement.objects.bulk_create(
        row for row in rows if tuple(getattr(row, name) for name in places) not in kept
    )


def statement_of(conversation: Conversation, message: Message, claim: Claim) -> Statement:
    """The row of a claim, not saved yet."""
    return Statement(
        conversation=conversation, message=message, start=claim.start, end=claim.end,
        text=claim.text, kind=claim.kind, subject=list(claim.subject), value=claim.value[:200],
        verdict=claim.verdict, fact=(claim.fact or "")[:120], made_at=message.created_at,
    )  # fmt: skip


_PLACE = ("message_id", "start", "end", "kind")


def _sync(
    conversation: Conversation,
    ledger: list[Any],
    model: type[Question | Commitment | Signal],
    kept: dict[tuple[Any, ...], Any],
    rows: Iterable[_Row],
) -> bool:
    """Make the ledger's rows say what they should; what a person decided is left alone."""
    changed = False
    for place, fields in rows:
        row = kept.pop(place, None)
        if row is None:
            where = dict(zip(_PLACE, place, strict=False))
            ledger.append(model.objects.create(conversation=conversation, **where, **fields))
            changed = True
        elif not getattr(row, "decided_by_id", None):
            changed |= _update(row, fields)
    for row in kept.values():
        if not getattr(row, "decided_by_id", None):
            ledger.remove(row)
            row.delete()
            changed = True
    return changed


def _update(row: Question | Commitment | Signal, fields: dict[str, Any]) -> bool:
    other = [name for name, value in fields.items() if getattr(row, name) != value]
    if isinstance(row, Commitment) and row.broken_at is not None:
        # A term that has passed has passed, whatever was written afterwards (S2-10).
        other = [name for name in other if name != "broken_at"]
        if fields["state"] == Commitment.State.OPEN:
            other = [name for name in other if name != "state"]
    for name in other:
        setattr(row, name, fields[name])
    if other:
        row.save(update_fields=[name.removesuffix("_id") for name in other])
    return bool(other)
