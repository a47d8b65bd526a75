"""What the customer's side does: beginning a conversation, writing, reading."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.db import transaction

from nanni_desk.conversations.models import (
    Contact,
    Conversation,
    Inbox,
    Message,
    NextAction,
    Status,
)
from nanni_desk.conversations.secrets import mask_secrets
from nanni_desk.conversations.services.files import attach
from nanni_desk.conversations.services.ledgers import refresh
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.events.publish import publish

LONGEST_MESSAGE = 20_000


@transaction.atomic
def begin(
    *, inbox: Inbox, contact: Contact, now: dt.datetime, subject: str = "", language: str = ""
) -> Conversation:
    """A new conversation in the inbox's queue, owed an answer from this moment."""
    conversation = Conversation.objects.create(
        inbox=inbox, contact=contact, team=inbox.team, subject=subject[:200],
        language=language or inbox.language, created_at=now, next_action=NextAction.REPLY,
        next_action_at=now,
    )  # fmt: skip
    publish(
        "conversation.opened", at=now, actor=f"contact:{contact.pk}", public=True,
        conversation=conversation.pk, team=conversation.team_id,
    )  # fmt: skip
    return conversation


@transaction.atomic
def receive(
    *,
    conversation: int,
    body: str,
    now: dt.datetime,
    token: str | None = None,
    attachments: Sequence[int] = (),
    at: dt.datetime | None = None,
    data: dict[str, Any] | None = None,
) -> Message:
    """Store what the customer wrote, mask its secrets, read it, and wake whoever owes the answer.

    Args:
        conversation: its number.
        body: the text; what is longer than ``LONGEST_MESSAGE`` is cut and says so.
        now: the moment of storing.
        token: made by the sender's side; a second message with it is the first one again.
        attachments: numbers of the contact's own uploads.
        at: when it was written, if that was earlier.
        data: codes of ours about the message, never words of the customer's.

    Raises:
        FileGone: one of the uploads is not there to be sent.
        TooManyFiles: more of them than one message may have.
    """
    held = locked(conversation)
    if token and (earlier := held.messages.filter(token=token).first()):
        return earlier
    masked = mask_secrets(body[:LONGEST_MESSAGE].replace("\0", ""))
    message = Message.objects.create(
        conversation=held, kind=Message.Kind.INBOUND, body=masked.text, created_at=at or now,
        masked=list(masked.kinds), token=token, data=(data or {}) | _cut(body),
    )  # fmt: skip
    actor = f"contact:{held.contact_id}"
    attach(message, attachments, actor)
    reopened = held.status == Status.CLOSED
    _wake(held, message)
    refresh(held, now, actor)
    if reopened:
        tell("conversation.reopened", held, now, actor, public=True)
    tell(
        "message.received",
        held,
        now,
        actor,
        message=message.pk,
        masked=list(masked.kinds),
        public=True,
    )
    return message


@transaction.atomic
def read_up_to(*, conversation: int, message: int, now: dt.datetime) -> None:
    """The customer's side shows everything up to a message; replies among it are delivered."""
    held = locked(conversation)
    newest = held.messages.filter(pk__lte=message).order_by("pk").last()
    if newest is None or newest.pk <= held.read_by_contact:
        return
    held.read_by_contact = newest.pk
    held.save(update_fields=["read_by_contact"])
    held.messages.filter(
        kind=Message.Kind.OUTBOUND, state=Message.State.SENT, pk__lte=newest.pk
    ).update(state=Message.State.DELIVERED, delivered_at=now)
    tell("message.read", held, now, f"contact:{held.contact_id}", message=newest.pk, public=True)


def _wake(conversation: Conversation, message: Message) -> None:
    conversation.status = Status.OPEN
    conversation.closed_at = conversation.snoozed_until = None
    conversation.last_message = message.pk
    conversation.last_message_at = message.created_at
    conversation.team = conversation.team or conversation.inbox.team


def _cut(body: str) -> dict[str, int]:
    return {"cut_from": len(body)} if len(body) > LONGEST_MESSAGE else {}
