"""Answering out of turn: told to the person, on repetition to the lead, as facts (S4-8)."""

import datetime as dt

from nanni_desk.accounts.models import Role, User
from nanni_desk.attention.models import Skip
from nanni_desk.attention.selectors.hands import load_of
from nanni_desk.attention.selectors.skips import older_in_queue, older_of, waited_since
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.events.publish import publish

#: Twice within so long is a repetition.
_REPEATED = dt.timedelta(hours=24)


def note_answered_out_of_turn(message: Message, now: dt.datetime) -> None:
    """Look whether a reply passed over somebody of the writer's own who waits longer."""
    since = waited_since(message)
    if message.author is None or message.is_aside or since is None:
        return
    conversation = message.conversation
    if conversation.commitments.filter(pinged_at__gte=since).exists():
        return  # a customer who reminds us of a promise stands before all others
    before = older_of(message.author, conversation, since).first()
    if before is not None:
        _note(message.author, conversation, since, before, now)


def note_taken_out_of_turn(*, person: User, conversation: Conversation, now: dt.datetime) -> None:
    """Look whether somebody takes a newer wait out of the queue than they could have."""
    before = older_in_queue(person, conversation)
    if before is not None and conversation.owed_since is not None:
        _note(person, conversation, conversation.owed_since, before, now)


def _note(
    person: User, conversation: Conversation, since: dt.datetime, before: Conversation,
    now: dt.datetime,
) -> None:  # fmt: skip
    if before.owed_since is None:
        return
    skip, made = Skip.objects.get_or_create(
        person=person, conversation=conversation, since=since,
        defaults={
            "passed_over": before, "passed_over_since": before.owed_since, "at": now,
            "load": load_of(person, now),
        },
    )  # fmt: skip
    if not made:
        return
    _tell(skip, person, now)
    if Skip.objects.filter(person=person, at__gt=now - _REPEATED, at__lte=now).count() > 1:
        skip.told_lead_at = now
        skip.save(update_fields=["told_lead_at"])
        for lead in _leads_of(before):
            _tell(skip, lead, now)


def _tell(skip: Skip, reader: User, now: dt.datetime) -> None:
    publish(
        "attention.skipped", at=now, actor=skip.person.actor, user=reader.pk,
        conversation=skip.passed_over_id, answered=skip.conversation_id, skip=skip.pk,
    )  # fmt: skip


def _leads_of(conversation: Conversation) -> list[User]:
    return list(
        User.objects.filter(teams=conversation.team_id, role=Role.LEAD, is_active=True).order_by(
            "pk"
        )
    )
