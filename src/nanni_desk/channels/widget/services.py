"""What the customer's side of the widget changes: who they are, what they say, that they type."""

import datetime as dt
import secrets
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.channels.widget import intake
from nanni_desk.channels.widget.identity import Vouched
from nanni_desk.channels.widget.options import options_of
from nanni_desk.channels.widget.selectors import (
    contact_of,
    conversation_of,
    is_customer,
    token_hash,
)
from nanni_desk.conversations.models import Contact, Conversation, Identity, Inbox, Message
from nanni_desk.conversations.services.receiving import begin, receive
from nanni_desk.conversations.services.replying import mark_sent, say_as_bot
from nanni_desk.conversations.services.telling import tell
from nanni_desk.lib.errors import CannotDo, NotAllowed

_TOKEN_BYTES = 32
#: Longer than an upload waits for its message.
_UNSAID = dt.timedelta(days=2)


class IdentityRequired(NotAllowed):
    """This widget is only for customers whom the site vouches for."""

    code = "identity_required"
    text = _("Please sign in on the site to write to us.")


class NothingSaid(CannotDo):
    """No text, no card and no file."""

    code = "empty"
    text = _("There is nothing to send yet.")


class Session(NamedTuple):
    """The way back in.

    Args:
        contact: who it is.
        token: a new token, to be kept by the browser; empty when the one it has stays good.
    """

    contact: Contact
    token: str


@transaction.atomic
def begin_session(
    *, inbox: Inbox, token: str, known: Vouched | None, language: str, now: dt.datetime
) -> Session:
    """Let a browser in: with its former token, as a customer the site vouches for, or as new.

    A conversation begun before signing in on the site joins the customer's record: the browser
    shows both proofs at once. A token of another customer is never joined: it gets a new one.

    Raises:
        IdentityRequired: the site must vouch and did not.
    """
    if known is None and options_of(inbox).identity_required:
        raise IdentityRequired
    # One at a time: two tabs that open together must not make one customer twice.
    Inbox.objects.select_for_update().get(pk=inbox.pk)
    earlier = contact_of(inbox, token) if token else None
    if known is None:
        return Session(earlier, "") if earlier else _as(inbox, _new(language, now), now)
    customer = _customer(inbox, known)
    if customer is None:
        anonymous = earlier is not None and not is_customer(inbox, earlier)
        customer = earlier if anonymous and earlier else _new(language, now)
        _vouch(customer, Identity.Kind.CUSTOMER, inbox.key, known.number, now)
    _describe(customer, inbox, known, now)
    if earlier == customer:
        return Session(customer, "")
    if earlier is not None and not is_customer(inbox, earlier):
        _join(earlier, customer, now)
        return Session(customer, "")
    return _as(inbox, customer, now)


@transaction.atomic
def say(
    *, inbox: Inbox, contact: Contact, body: str, token: str, now: dt.datetime, language: str,
    card: Mapping[str, Any] | None = None, attachments: Sequence[int] = (),
) -> Message:  # fmt: skip
    """What the customer wrote, in the conversation they go on with or in a new one.

    Raises:
        NothingSaid: no words and no files.
        FileGone, TooManyFiles: see ``conversations.services.files.attach``.
    """
    Contact.objects.select_for_update().get(pk=contact.pk)
    again = Message.objects.filter(conversation__contact=contact, token=token).first()
    if again is not None:
        return again
    said = "\n\n".join(filter(None, (body.strip(), intake.told_by_card(card or {}))))
    if not said and not attachments:
        raise NothingSaid
    conversation = opened(inbox=inbox, contact=contact, now=now, language=language)
    message = receive(
        conversation=conversation.pk, body=said, now=now, token=token, attachments=attachments,
        data={"card": sorted(card)} if card else None,
    )  # fmt: skip
    if not attachments and _wants_a_question(conversation, message):
        asked = say_as_bot(
            conversation=conversation.pk, body=intake.prompt(), now=now,
            token=f"intake-{message.pk}", about="intake",
        )  # fmt: skip
        # Nothing has to carry it anywhere: the widget reads it from the table.
        mark_sent(message=asked.pk, now=now)
    return message


@transaction.atomic
def opened(*, inbox: Inbox, contact: Contact, now: dt.datetime, language: str) -> Conversation:
    """The conversation that the contact goes on with, begun if there is none."""
    Contact.objects.select_for_update().get(pk=contact.pk)
    return conversation_of(inbox, contact, now) or begin(
        inbox=inbox, contact=contact, now=now, language=language
    )


@transaction.atomic
def note_typing(*, conversation: Conversation, now: dt.datetime) -> None:
    """Tell the desk that the customer is typing."""
    tell("typing.customer", conversation, now, f"contact:{conversation.contact_id}")


@transaction.atomic
def note_email(*, contact: Contact, email: str) -> None:
    """Keep an address that somebody typed: beside the contact, proving nothing."""
    Identity.objects.get_or_create(
        contact=contact, kind=Identity.Kind.EMAIL, value=email.lower(), realm="",
        verified_at=None,
    )  # fmt: skip


@transaction.atomic
def forget_unsaid(now: dt.datetime) -> int:
    """Let go of conversations that began with an upload and in which nothing was said since.

    Run by the clock; gives how many there were. Nobody could answer them.
    """
    unsaid = Conversation.objects.filter(
        inbox__kind="widget", messages=None, attachments=None, last_message=0,
        created_at__lt=now - _UNSAID,
    )  # fmt: skip
    numbers = list(unsaid.values_list("pk", flat=True)[:500])
    Conversation.objects.filter(pk__in=numbers).delete()
    return len(numbers)


def _wants_a_question(conversation: Conversation, message: Message) -> bool:
    """Only once, only at the beginning, and never to somebody who asked for a person."""
    first = conversation.messages.order_by("pk").first()
    if first is None or first.pk != message.pk:
        return False
    called = conversation.signals.filter(kind="wants_human").exists()
    return not called and intake.is_mere_opening(message.body)


def _as(inbox: Inbox, contact: Contact, now: dt.datetime) -> Session:
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    _vouch(contact, Identity.Kind.VISITOR, inbox.key, token_hash(inbox, token), now)
    return Session(contact, token)


def _new(language: str, now: dt.datetime) -> Contact:
    return Contact.objects.create(language=language, created_at=now)


def _customer(inbox: Inbox, known: Vouched) -> Contact | None:
    found = Identity.objects.select_related("contact").filter(
        kind=Identity.Kind.CUSTOMER, realm=inbox.key, value=known.number, verified_at__isnull=False
    ).first()  # fmt: skip
    return found.contact if found else None


def _vouch(contact: Contact, kind: str, realm: str, value: str, now: dt.datetime) -> None:
    Identity.objects.create(contact=contact, kind=kind, realm=realm, value=value, verified_at=now)


def _describe(customer: Contact, inbox: Inbox, known: Vouched, now: dt.datetime) -> None:
    if known.name and customer.name != known.name:
        customer.name = known.name
        customer.save(update_fields=["name"])
    if not known.email:
        return
    mine = customer.identities.filter(kind=Identity.Kind.EMAIL, value=known.email)
    if mine.filter(realm=inbox.key, verified_at__isnull=False).exists():
        return
    taken = Identity.objects.filter(
        kind=Identity.Kind.EMAIL, realm=inbox.key, value=known.email, verified_at__isnull=False
    ).exists()
    if taken:
        # An address beside a number is no proof of being whoever has that address already.
        note_email(contact=customer, email=known.email)
    else:
        customer.identities.filter(kind=Identity.Kind.EMAIL, realm=inbox.key).delete()
        _vouch(customer, Identity.Kind.EMAIL, inbox.key, known.email, now)


def _join(earlier: Contact, customer: Contact, now: dt.datetime) -> None:
    """The record of an anonymous visitor becomes part of the customer's."""
    for conversation in Conversation.objects.filter(contact=earlier):
        conversation.contact = customer
        conversation.save(update_fields=["contact"])
        tell("conversation.changed", conversation, now, f"contact:{customer.pk}", what="contact")
    earlier.identities.update(contact=customer)
    earlier.facts.update(contact=customer)
