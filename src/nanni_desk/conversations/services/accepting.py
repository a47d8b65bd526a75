"""A reply is accepted: stored, its promises in the ledger, in one short transaction."""

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.known import Known, Whole
from nanni_desk.conversations.models import Conversation, Message, Status
from nanni_desk.conversations.reading import Reading, read
from nanni_desk.conversations.services.files import attach
from nanni_desk.conversations.services.ledgers import follow
from nanni_desk.conversations.services.locking import Glance, Moved, glance, locked
from nanni_desk.conversations.services.telling import news
from nanni_desk.events.models import Event
from nanni_desk.lib.errors import CannotDo
from nanni_desk.lib.writing import insert

#: So often a reply is thought out without the lock before it is done under it.
_HOPEFUL = 3


class Unseen(CannotDo):
    """Something arrived that the writer has not seen; the send stops and shows it."""

    code = "unseen"
    text = _("Something new arrived while you were writing. Have a look before you send.")


class EmptyReply(CannotDo):
    """Nothing to send."""

    code = "empty"
    text = _("There is nothing to send yet.")


def reply(
    *,
    actor: User,
    conversation: int,
    body: str,
    now: dt.datetime,
    seen: int,
    token: str,
    hold: dt.timedelta,
    attachments: Sequence[int] = (),
    data: dict[str, Any] | None = None,
    whole: Whole | None = None,
    beside: Callable[[Message], None] = lambda _message: None,
    tells: Callable[[Message], Sequence[Event]] = lambda _message: (),
) -> Message:
    """Accept a reply: it is stored, its promises are in the ledger, and it waits out its hold.

    The engine reads before the transaction begins, so that nobody waits for it. If somebody else
    changed the conversation meanwhile, all is done anew, the last time under the lock.

    Args:
        actor: who writes.
        conversation: its number.
        body: the text.
        now: the moment of accepting.
        seen: the newest message that the writer's page had shown.
        token: made by the page; the same token twice is one reply.
        hold: for so long it may be taken back.
        attachments: numbers of the writer's own uploads.
        data: what the review at sending found and was overridden.
        whole: the conversation and what it holds, if the caller has just read them; its ledgers
            are brought up to date.
        beside: what else is written of the new message in the same transaction.
        tells: events about it besides those of its acceptance.

    Raises:
        EmptyReply: no text and no file.
        Unseen: a message arrived after ``seen``; ``details["messages"]`` names it.
        FileGone: one of the uploads is not there to be sent.
        TooManyFiles: more of them than one message may have.
    """
    if not body.strip() and not attachments:
        raise EmptyReply

    def accept(now_read: Whole) -> Message:
        found, known = now_read.conversation, now_read.known
        if earlier := next((m for m in known.messages if m.token == token), None):
            return earlier
        refuse_unseen(known.messages, actor, seen)
        held = Glance.of(found)
        message = Message(
            conversation=held.conversation, kind=Message.Kind.OUTBOUND, state=Message.State.HELD,
            body=body.strip(), author=actor, created_at=now, hold_until=now + hold, token=token,
            data=data or {},
        )  # fmt: skip
        known.messages.append(message)
        reading = read(conversation, found.inbox.kind, known.messages, now)
        with transaction.atomic():
            Said(held, known, message, reading).store(attachments, actor, now, tells)
            beside(message)
        return message

    for _attempt in range(_HOPEFUL):
        with suppress(Moved):
            return accept(whole or glance(conversation))
        whole = None
    with transaction.atomic():
        locked(conversation)
        return accept(glance(conversation))


class Said(NamedTuple):
    """A reply that is about to be stored, with everything that was read for it.

    Args:
        held: its conversation.
        known: what that holds, the reply included.
        message: the reply, not saved.
        reading: what the engine read, the reply included.
    """

    held: Glance
    known: Known
    message: Message
    reading: Reading

    def store(
        self, attachments: Sequence[int], actor: User, now: dt.datetime,
        tells: Callable[[Message], Sequence[Event]],
    ) -> None:  # fmt: skip
        """Write it and all that follows from it, in the present transaction.

        Raises:
            Moved: the conversation is not as it was read.
        """
        message, conversation = self.message, self.held.conversation
        try:
            insert([message])
        except IntegrityError:  # the same token, at the same moment
            raise Moved from None
        attach(message, attachments, actor.actor)
        for draft in self.known.drafts:
            if draft.author_id == actor.pk and not draft.is_note:
                draft.delete()
        if conversation.assignee_id is None:
            conversation.assignee = actor
        conversation.assigned_at = conversation.assigned_at or now
        conversation.answered_at = conversation.answered_at or now
        _advance(conversation, message)
        kept = follow(conversation, self.known, self.reading, now)
        self.held.save()
        accepted = news("message.held", conversation, now, actor.actor, message=message.pk)
        kept.write(now, actor.actor, [accepted, *tells(message)])


def refuse_unseen(thread: Sequence[Message], actor: User, seen: int) -> None:
    """Go on only if the writer has seen all that others said.

    Args:
        thread: all messages of the conversation.
        actor: the writer.
        seen: the newest message that the writer's page had shown.

    Raises:
        Unseen: ``details["messages"]`` names what came after it.
    """
    unseen = [
        m.pk
        for m in thread
        if m.pk > seen and m.author_id != actor.pk and m.kind != Message.Kind.EVENT and not m.is_bot
    ]
    if unseen:
        raise Unseen(messages=unseen)


def _advance(held: Conversation, message: Message) -> None:
    held.last_message, held.last_message_at = message.pk, message.created_at
    held.snoozed_until = None
    if held.status == Status.CLOSED:
        held.status, held.closed_at = Status.OPEN, None
