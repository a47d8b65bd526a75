"""What we know about a contact: facts with their source and end, never labels."""

import datetime as dt

from django.db import transaction

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Contact, ContactFact, Conversation, Status
from nanni_desk.conversations.models.contact import ChannelPreference
from nanni_desk.conversations.services.ledgers import refresh
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell

#: A fact about a person lapses: what was so half a year ago is asked again.
FACT_LASTS = dt.timedelta(days=180)


@transaction.atomic
def describe(
    *, actor: User, conversation: Conversation, now: dt.datetime, name: str | None = None,
    language: str | None = None, prefers: str | None = None,
) -> None:  # fmt: skip
    """Change name, language or how the contact wants to be reached; None leaves a thing as it is.

    Raises:
        ValueError: the preference is none of ours.
    """
    contact = conversation.contact
    if name is not None:
        contact.name = " ".join(name.split())[:120]
    if language is not None:
        contact.language = language[:2]
    if prefers is not None:
        contact.prefers = ChannelPreference(prefers)
    contact.save(update_fields=["name", "language", "prefers"])
    tell("conversation.changed", conversation, now, actor.actor, what="contact")


@transaction.atomic
def put_ahead(*, contact: int, is_ahead: bool, now: dt.datetime) -> None:
    """Answer this customer before others while a failure of ours is repaired, or no longer.

    Their conversations are locked together, in one order, before anything is told of any.
    """
    changed = Contact.objects.filter(pk=contact).exclude(in_recovery=is_ahead)
    if not changed.update(in_recovery=is_ahead):
        return
    unclosed = Conversation.objects.filter(contact=contact).exclude(status=Status.CLOSED)
    numbers = list(unclosed.order_by("pk").values_list("pk", flat=True))
    for held in [locked(number) for number in numbers]:
        refresh(held, now, "system")
        tell("conversation.changed", held, now, "system", what="lift")


@transaction.atomic
def note_fact(
    *, actor: User, conversation: Conversation, text: str, source: str, now: dt.datetime
) -> ContactFact:
    """Note something that is so about the contact, and where it is from."""
    fact = ContactFact.objects.create(
        contact=conversation.contact, text=text.strip()[:300], source=source.strip()[:120],
        author=actor, created_at=now, expires_at=now + FACT_LASTS,
    )  # fmt: skip
    tell("conversation.changed", conversation, now, actor.actor, what="contact")
    return fact


@transaction.atomic
def drop_fact(*, actor: User, conversation: Conversation, fact: int, now: dt.datetime) -> None:
    """Take a fact back; of somebody else's contact nothing is touched."""
    gone, _ = ContactFact.objects.filter(pk=fact, contact=conversation.contact_id).delete()
    if gone:
        tell("conversation.changed", conversation, now, actor.actor, what="contact")
