"""Taking in what another system hands over: its customers, its threads, their messages."""

import datetime as dt
import hashlib
from typing import NamedTuple

from django.db import transaction

from nanni_desk.channels.callback.models import ExternalThread
from nanni_desk.conversations.models import Contact, Conversation, Identity, Inbox, Message
from nanni_desk.conversations.services.receiving import begin, receive


class Customer(NamedTuple):
    """Who writes, as the other system knows them.

    Args:
        external: their number there; the system vouches for it. Empty for somebody unknown.
        name: how they are called.
        phone: where they want to be called; kept beside them, proves nothing.
        email: the same.
        language: ``ru``, ``en`` or another code.
    """

    external: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""


@transaction.atomic
def take_in(
    *, inbox: Inbox, thread: str, customer: Customer, body: str, external: str, now: dt.datetime,
    at: dt.datetime | None = None, subject: str = "",
) -> tuple[Message, bool]:  # fmt: skip
    """Store a message of another system's customer; gives it and whether it is new.

    Args:
        inbox: whose token was shown.
        thread: the other system's name of the conversation.
        customer: who writes.
        body: the text.
        external: the other system's name of the message; a second one with it is the first again.
        now: the moment of storing.
        at: when it was written.
        subject: of a conversation that begins with it.
    """
    conversation = conversation_of(
        inbox=inbox, thread=thread, customer=customer, now=now, subject=subject
    )
    token = _token(external)
    known = conversation.messages.filter(token=token).exists()
    message = receive(
        conversation=conversation.pk,
        body=body,
        now=now,
        token=token,
        at=min(at, now) if at else None,
    )
    return message, not known


@transaction.atomic
def conversation_of(
    *, inbox: Inbox, thread: str, customer: Customer, now: dt.datetime, subject: str = ""
) -> Conversation:
    """The conversation that the other system means; begun, if it is the first word of it.

    An empty ``thread`` always begins one.
    """
    # One beginning at a time: two first messages at once would make two conversations.
    held = Inbox.objects.select_for_update().get(pk=inbox.pk)
    known = ExternalThread.objects.filter(inbox=held, external=thread).first() if thread else None
    if known is not None:
        return known.conversation
    contact = _contact(held, customer, now)
    conversation = begin(
        inbox=held, contact=contact, now=now, subject=subject, language=customer.language[:2]
    )
    if thread:
        ExternalThread.objects.create(inbox=held, external=thread, conversation=conversation)
    return conversation


def _contact(inbox: Inbox, customer: Customer, now: dt.datetime) -> Contact:
    contact = _known(inbox, customer.external) if customer.external else None
    if contact is None:
        contact = Contact.objects.create(
            name=customer.name[:120], language=customer.language[:2], created_at=now
        )
        if customer.external:
            Identity.objects.create(
                contact=contact, kind=Identity.Kind.CUSTOMER, value=customer.external,
                realm=inbox.key, verified_at=now,
            )  # fmt: skip
    elif customer.name and not contact.name:
        contact.name = customer.name[:120]
        contact.save(update_fields=["name"])
    for kind, value in (
        (Identity.Kind.PHONE, customer.phone),
        (Identity.Kind.EMAIL, customer.email),
    ):
        if value:
            # Beside the contact and unverified: what was typed never joins two people.
            contact.identities.get_or_create(kind=kind, value=value.strip().lower(), realm="")
    return contact


def _known(inbox: Inbox, external: str) -> Contact | None:
    identity = Identity.objects.filter(
        kind=Identity.Kind.CUSTOMER, realm=inbox.key, value=external, verified_at__isnull=False
    ).select_related("contact").first()  # fmt: skip
    return identity.contact if identity else None


def _token(external: str) -> str:
    """Names of any length, and never the same as a token of our own pages."""
    return "ext-" + hashlib.sha256(external.encode()).hexdigest()[:60]
