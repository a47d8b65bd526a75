"""What we know about a contact: facts with their source and end, never labels."""

import datetime as dt

from django.db import transaction

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import ContactFact, Conversation
from nanni_desk.conversations.models.contact import ChannelPreference
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
