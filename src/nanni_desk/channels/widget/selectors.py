"""Reading for the customer's side: a token opens its own conversation and nothing else."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.core import signing
from django.db.models import Prefetch, Q, QuerySet

from nanni_desk.conversations.models import (
    Attachment,
    Contact,
    Conversation,
    Identity,
    Inbox,
    Message,
)
from nanni_desk.events.selectors import Audience, events_after
from nanni_desk.lib.errors import NotThere
from nanni_desk.lib.hashing import keyed_hash

#: A closed conversation is taken up again within this; later a new one begins.
_CONTINUES = dt.timedelta(days=14)
_SALT = "nanni.widget.file"
#: Long enough for a page left open over a working day.
_LINK_SECONDS = 12 * 3600
_REACHED = (Message.State.SENT, Message.State.DELIVERED)
_ABOUT_MESSAGES = frozenset({"message.received", "message.sent", "message.delivered"})
_BATCH = 500


def inbox_of(key: str) -> Inbox:
    """The widget with this public key.

    Raises:
        NotThere: there is none, or it is switched off.
    """
    found = Inbox.objects.select_related("team").filter(key=key, kind="widget", is_active=True)
    inbox = found.first()
    if inbox is None:
        raise NotThere
    return inbox


def token_hash(inbox: Inbox, token: str) -> str:
    """What is kept of a visitor's token."""
    return keyed_hash("visitor", f"{inbox.key}:{token}")


def contact_of(inbox: Inbox, token: str) -> Contact | None:
    """Whose token it is, in this inbox."""
    found = Identity.objects.select_related("contact").filter(
        kind=Identity.Kind.VISITOR, realm=inbox.key, value=token_hash(inbox, token)
    ).first()  # fmt: skip
    return found.contact if found else None


def is_customer(inbox: Inbox, contact: Contact) -> bool:
    """Whether the site vouched for this contact."""
    return contact.identities.filter(
        kind=Identity.Kind.CUSTOMER, realm=inbox.key, verified_at__isnull=False
    ).exists()


def verified_email(contact: Contact) -> str:
    """The address at which somebody proved to be the contact; empty without one."""
    found = contact.identities.filter(kind=Identity.Kind.EMAIL, verified_at__isnull=False).first()
    return found.value if found else ""


def conversation_of(inbox: Inbox, contact: Contact, now: dt.datetime) -> Conversation | None:
    """The conversation that the contact goes on with."""
    running = Q(closed_at=None) | Q(closed_at__gt=now - _CONTINUES)
    found = Conversation.objects.select_related("inbox", "contact", "team", "assignee")
    return found.filter(running, inbox=inbox, contact=contact).order_by("pk").last()


def newest_messages(
    conversation: Conversation, most: int, before: int | None = None
) -> Sequence[Message]:
    """The last messages that the customer may see, in order; those before one for looking back."""
    found = _visible(conversation).order_by("-pk")
    found = found if before is None else found.filter(pk__lt=before)
    return list(found[:most])[::-1]


class News(NamedTuple):
    """What is new for the customer's side.

    Args:
        messages: those that arrived or became visible: a held reply does so after later messages.
        last: the event up to which this is all.
    """

    messages: Sequence[Message]
    last: int


def news(conversation: Conversation, after: int) -> News:
    """What the customer has missed since an event."""
    events = list(events_after(after, Audience(None, conversation=conversation.pk))[:_BATCH])
    numbers = {event.data.get("message") for event in events if event.kind in _ABOUT_MESSAGES}
    messages = list(_visible(conversation).filter(pk__in=numbers - {None}).order_by("pk"))
    return News(messages, events[-1].id if events else after)


def _visible(conversation: Conversation) -> QuerySet[Message]:
    inbound = Q(kind=Message.Kind.INBOUND)
    reached = Q(kind=Message.Kind.OUTBOUND, state__in=_REACHED)
    files = Prefetch("attachments", Attachment.objects.order_by("pk"))
    found = conversation.messages.filter(inbound | reached)
    return found.select_related("author").prefetch_related(files)


def file_link(file: Attachment) -> str:
    """The part of an address that opens one file for a while."""
    return signing.dumps(file.pk, salt=_SALT)


def file_behind(inbox: Inbox, link: str) -> Attachment:
    """The file that a link opens.

    Raises:
        NotThere: the link is forged or old, or the file is not the customer's to see.
    """
    try:
        number = signing.loads(link, salt=_SALT, max_age=_LINK_SECONDS)
    except signing.BadSignature:
        raise NotThere from None
    seen = Q(message__kind=Message.Kind.INBOUND) | Q(
        message__kind=Message.Kind.OUTBOUND, message__state__in=_REACHED
    )
    found = Attachment.objects.filter(seen, pk=number, conversation__inbox=inbox).first()
    if found is None:
        raise NotThere
    return found
