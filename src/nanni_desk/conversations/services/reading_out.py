"""What the engine read, as the ledgers' rows should say it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from nanni.model import Claim
from nanni.model import Commitment as ReadCommitment
from nanni_desk.conversations.models import Conversation, Message, Statement
from nanni_desk.conversations.reading import Reading

_SETTLED = {"kept", "withdrawn", "renegotiated"}


class Row(NamedTuple):
    """What a ledger row should say: where it stands, and the fields that may change."""

    place: tuple[Any, ...]
    fields: dict[str, Any]


def question_rows(reading: Reading) -> Iterator[Row]:
    """The customer's questions, and what answers them."""
    messages = reading.messages
    for question in reading.analysis.questions:
        asked = messages[question.message_index]
        answered = None if question.answered_by is None else messages[question.answered_by]
        fields = {
            "text": question.text,
            "kind": question.kind,
            "is_main": question.main,
            "status": question.status,
            "asked_at": asked.created_at,
            "answered_by_id": answered.pk if answered else None,
            "answer_start": question.answer.start if question.answer else None,
            "answer_end": question.answer.end if question.answer else None,
        }
        yield Row((asked.pk, question.start, question.end), fields)


def commitment_rows(reading: Reading) -> Iterator[Row]:
    """What our side took on in words, and what became of it."""
    messages = reading.messages
    for promise in reading.analysis.promises:
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
        yield Row((told.pk, promise.start, promise.end), fields)


def signal_rows(reading: Reading) -> Iterator[Row]:
    """What the customer's words betray, whatever they ask."""
    for signal in reading.analysis.signals:
        place = (reading.messages[signal.message_index].pk, signal.start, signal.end, signal.kind)
        yield Row(place, {"text": signal.text, "strength": signal.strength, "code": signal.code})


def statement_of(conversation: Conversation, message: Message, claim: Claim) -> Statement:
    """The row of a claim, not saved yet."""
    return Statement(
        conversation=conversation, message=message, start=claim.start, end=claim.end,
        text=claim.text, kind=claim.kind, subject=list(claim.subject), value=claim.value[:200],
        verdict=claim.verdict, fact=(claim.fact or "")[:120], made_at=message.created_at,
    )  # fmt: skip


def _moment(promise: ReadCommitment, messages: Sequence[Message], *what: str) -> dt.datetime | None:
    found = [messages[e.message_index].created_at for e in promise.evidence if e.what in what]
    return max(found, default=None)


def _settled_at(promise: ReadCommitment, messages: Sequence[Message]) -> dt.datetime | None:
    done = _moment(promise, messages, "done")
    if promise.state in _SETTLED:
        last = max((e.message_index for e in promise.evidence), default=promise.message_index)
        return done or messages[last].created_at
    return done if promise.state == "broken" else None
