"""How records look in answers; ``openapi.json`` describes the same. Pure."""

import datetime as dt
from typing import Any

from nanni_desk.conversations.models import (
    Attachment,
    Commitment,
    Conversation,
    Message,
    Question,
)
from nanni_desk.recovery.models import Case
from nanni_desk.status.standing import Standing


def conversation(found: Conversation) -> dict[str, Any]:
    """A conversation with what was said in it and what is open."""
    thread = getattr(found, "external_thread", None)
    return {
        "id": found.pk,
        "thread": thread.external if thread else None,
        "status": found.status,
        "subject": found.subject,
        "language": found.language,
        "customer": {"name": found.contact.name},
        "owner": owner(found),
        "created_at": _moment(found.created_at),
        "owed_since": _moment(found.owed_since),
        "next_action": found.next_action or None,
        "next_action_at": _moment(found.next_action_at),
        "messages": [message(one) for one in found.messages.all()],
        "questions": [question(one) for one in found.questions.all()],
        "promises": [promise(one) for one in found.commitments.all()],
    }


def owner(found: Conversation) -> dict[str, Any]:
    """Who answers: a person, or the queue of a team."""
    if found.assignee is not None:
        return {"kind": "person", "id": found.assignee.pk, "name": found.assignee.name}
    team = found.team
    return {"kind": "team", "id": team.pk if team else None, "name": team.name if team else ""}


def message(found: Message) -> dict[str, Any]:
    """What was said; secrets were masked before it was stored."""
    return {
        "id": found.pk,
        "from": "customer" if found.kind == Message.Kind.INBOUND else "us",
        "author": {"name": found.author.name if found.author else "", "is_bot": found.is_bot},
        "text": found.body,
        "state": found.state,
        "masked": found.masked,
        "at": _moment(found.created_at),
        "files": [file(one) for one in found.attachments.all()],
    }


def file(found: Attachment) -> dict[str, Any]:
    """A file; ``GET /files/{id}`` gives its bytes."""
    return {
        "id": found.pk,
        "name": found.name,
        "content_type": found.content_type,
        "size": found.size,
    }


def question(found: Question) -> dict[str, Any]:
    """A question of the customer's and what became of it."""
    return {
        "id": found.pk,
        "message": found.message_id,
        "text": found.text,
        "status": found.status,
        "asked_at": _moment(found.asked_at),
    }


def promise(found: Commitment) -> dict[str, Any]:
    """A promise and what became of it."""
    keeper = found.owner
    return {
        "id": found.pk,
        "text": found.text,
        "due": _moment(found.due),
        "state": found.state,
        "source": found.source,
        "made_at": _moment(found.made_at),
        "broken_at": _moment(found.broken_at),
        "owner": (
            {"kind": "person", "id": keeper.pk, "name": keeper.name}
            if keeper
            else owner(found.conversation)
        ),
    }


def case(found: Case, standing: Standing) -> dict[str, Any]:
    """A recovery case: where it stands for us, and what its customer is told."""
    keeper = found.owner
    return {
        "id": found.pk,
        "conversation": found.conversation_id,
        "state": found.state,
        "severity": found.severity,
        "triggers": found.triggers,
        "opened_at": _moment(found.opened_at),
        "due_at": _moment(found.due_at),
        "closed_at": _moment(found.closed_at),
        "owner": {"id": keeper.pk, "name": keeper.name} if keeper else None,
        "issues": [
            {"id": issue.pk, "kind": issue.kind, "title": issue.title, "outcome": issue.outcome}
            for issue in found.issues.order_by("pk")
        ],
        "customer": {
            "state": standing.kind, "date": _moment(standing.at), "is_late": standing.late,
        },
    }  # fmt: skip


def _moment(at: dt.datetime | None) -> str | None:
    return at.isoformat() if at else None
