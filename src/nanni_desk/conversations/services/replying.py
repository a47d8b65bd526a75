"""What becomes of what our side says: the hold window, delivery and its failures; notes, bots."""

import datetime as dt
from collections.abc import Iterable, Sequence

from django.db import transaction
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import (
    Draft,
    Mention,
    Message,
    MessageRevision,
)
from nanni_desk.conversations.services.accepting import EmptyReply
from nanni_desk.conversations.services.files import attach
from nanni_desk.conversations.services.ledgers import refresh
from nanni_desk.conversations.services.locking import locked, locked_with
from nanni_desk.conversations.services.telling import tell
from nanni_desk.lib.errors import CannotDo

#: A worker that took a message and died lets go of it after this.
LEASE = dt.timedelta(seconds=60)
#: What lies further ahead was written before the clock was set back, and is due.
_FARTHEST = dt.timedelta(minutes=15)
_ATTEMPTS, _RETRY_AFTER = 5, dt.timedelta(seconds=15)
_UNSENT = (Message.State.HELD, Message.State.PENDING)


class TooLateToWithdraw(CannotDo):
    """The hold window is over; the message may be on its way."""

    code = "too_late"
    text = _("It is too late to take this back: the message has been sent.")


class NothingToRetry(CannotDo):
    """The message has not failed."""

    code = "not_failed"
    text = _("This message has not failed.")


@transaction.atomic
def note(
    *, actor: User, conversation: int, body: str, now: dt.datetime, token: str,
    attachments: Sequence[int] = (), mentions: Iterable[int] = (), keeps_draft: bool = False,
) -> Message:  # fmt: skip
    """Write an internal note; the customer never sees it.

    With ``keeps_draft`` it was written elsewhere, and the begun note of the composer stays.

    Raises:
        EmptyReply: no text and no file.
    """
    held = locked(conversation)
    if earlier := held.messages.filter(token=token).first():
        return earlier
    _refuse_empty(body, attachments)
    called = User.objects.filter(pk__in=set(mentions), is_active=True).order_by("pk")
    mentioned = [user.pk for user in called]
    message = Message.objects.create(
        conversation=held, kind=Message.Kind.NOTE, body=body.strip(), author=actor,
        created_at=now, token=token, data={"mentions": mentioned} if mentioned else {},
    )  # fmt: skip
    attach(message, attachments, actor.actor)
    Mention.objects.bulk_create(
        Mention(conversation=held, message=message, user=user) for user in called
    )
    if not keeps_draft:
        Draft.objects.filter(conversation=held, author=actor, is_note=True).delete()
    held.last_message = message.pk
    held.save(update_fields=["last_message"])
    tell("message.noted", held, now, actor.actor, message=message.pk, mentions=mentioned)
    return message


@transaction.atomic
def say_as_bot(
    *, conversation: int, body: str, now: dt.datetime, token: str, about: str = ""
) -> Message:
    """Say something as a program that does not pretend to be a person; it answers nothing."""
    held = locked(conversation)
    if earlier := held.messages.filter(token=token).first():
        return earlier
    message = Message.objects.create(
        conversation=held, kind=Message.Kind.OUTBOUND, state=Message.State.PENDING, is_bot=True,
        body=body, created_at=now, hold_until=now, token=token, data={"about": about},
    )  # fmt: skip
    held.last_message = message.pk
    refresh(held, now, "bot")
    held.save(update_fields=["last_message"])
    tell("message.held", held, now, "bot", message=message.pk)
    return message


@transaction.atomic
def withdraw(*, actor: User, message: int, now: dt.datetime) -> Message:
    """Take a reply back within its hold window; its text becomes the writer's draft again.

    Raises:
        TooLateToWithdraw: it is being sent or was sent.
    """
    held, found = locked_with(message)
    if found.state == Message.State.WITHDRAWN:
        return found
    if found.state != Message.State.HELD or found.author_id != actor.pk:
        raise TooLateToWithdraw
    found.state, found.hold_until = Message.State.WITHDRAWN, None
    found.save(update_fields=["state", "hold_until"])
    Draft.objects.update_or_create(
        conversation=held, author=actor, is_note=False,
        defaults={"body": found.body, "saved_at": now, "version": F("version") + 1},
        create_defaults={"body": found.body, "saved_at": now},
    )  # fmt: skip
    refresh(held, now, actor.actor)
    tell("message.withdrawn", held, now, actor.actor, message=found.pk)
    return found


@transaction.atomic
def claim_due(now: dt.datetime, limit: int = 20) -> list[Message]:
    """Take messages whose hold is over for sending; a dead worker's claims lapse and come again."""
    odd = now + _FARTHEST
    due = (
        Message.objects.filter(
            Q(claimed_until=None) | Q(claimed_until__lt=now) | Q(claimed_until__gt=odd),
            Q(hold_until__lte=now) | Q(hold_until__gt=odd), state__in=_UNSENT,
        )
        .select_related("conversation__inbox")
        .select_for_update(skip_locked=True, of=("self",))
        .order_by("hold_until")[:limit]
    )  # fmt: skip
    for message in (claimed := list(due)):
        message.state, message.claimed_until = Message.State.PENDING, now + LEASE
        message.attempts += 1
        message.save(update_fields=["state", "claimed_until", "attempts"])
    return claimed


@transaction.atomic
def mark_sent(*, message: int, now: dt.datetime) -> None:
    """The channel took it."""
    held, found = locked_with(message)
    if found.state != Message.State.PENDING:
        return
    found.state, found.sent_at, found.claimed_until = Message.State.SENT, now, None
    found.failure = ""
    found.save(update_fields=["state", "sent_at", "claimed_until", "failure"])
    tell("message.sent", held, now, "system", public=True, message=found.pk)


@transaction.atomic
def mark_failed(*, message: int, reason: str, permanent: bool, now: dt.datetime) -> None:
    """The channel refused it: tried again a few times, then red and back at the queue's top."""
    held, found = locked_with(message)
    if found.state != Message.State.PENDING:
        return
    found.failure, found.claimed_until = reason[:200], None
    if not permanent and found.attempts < _ATTEMPTS:
        found.hold_until = now + _RETRY_AFTER * 2**found.attempts
        found.save(update_fields=["failure", "claimed_until", "hold_until"])
        return
    found.state = Message.State.FAILED
    found.save(update_fields=["failure", "claimed_until", "state"])
    refresh(held, now, "system")
    tell("message.failed", held, now, "system", message=found.pk)


@transaction.atomic
def retry(*, actor: User, message: int, now: dt.datetime) -> Message:
    """Send a failed message once more.

    Raises:
        NothingToRetry: it did not fail.
    """
    held, found = locked_with(message)
    if found.state != Message.State.FAILED:
        raise NothingToRetry
    found.state, found.hold_until, found.attempts = Message.State.PENDING, now, 0
    found.save(update_fields=["state", "hold_until", "attempts"])
    refresh(held, now, actor.actor)
    tell("message.held", held, now, actor.actor, message=found.pk)
    return found


@transaction.atomic
def edit_note(*, actor: User, message: int, body: str, now: dt.datetime) -> Message:
    """Change one's own note; earlier texts are kept. What a customer was told stays as told.

    Raises:
        CannotDo: it is not a note of one's own.
    """
    found = Message.objects.get(pk=message)
    held = locked(found.conversation_id)
    if found.kind != Message.Kind.NOTE or found.author_id != actor.pk:
        raise CannotDo(_("Only your own notes can be changed."))
    _refuse_empty(body, ())
    MessageRevision.objects.create(
        message=found, body=found.body, replaced_at=now, replaced_by=actor
    )
    found.body, found.edited_at = body.strip(), now
    found.save(update_fields=["body", "edited_at"])
    tell("message.edited", held, now, actor.actor, message=found.pk)
    return found


def _refuse_empty(body: str, attachments: Sequence[int]) -> None:
    if not body.strip() and not attachments:
        raise EmptyReply
