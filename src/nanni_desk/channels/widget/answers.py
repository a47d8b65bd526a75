"""What the panel is sent: messages, files and the customer's own state as JSON."""

import datetime as dt
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from nanni_desk.channels.widget.access import Caller
from nanni_desk.channels.widget.options import options_of
from nanni_desk.channels.widget.selectors import file_link, verified_email
from nanni_desk.channels.widget.standing import standing_of
from nanni_desk.conversations.models import Attachment, Contact, Conversation, Inbox, Message
from nanni_desk.status.notices import notice_for
from nanni_desk.status.selectors import address_of


def message_json(message: Message, inbox: Inbox, language: str) -> dict[str, Any]:
    """One message as the customer sees it."""
    own = message.kind == Message.Kind.INBOUND
    at = message.created_at if own else message.sent_at or message.created_at
    return {
        "id": message.pk,
        "from": "me" if own else "bot" if message.is_bot else "us",
        "name": "" if own else _name(message, inbox, language),
        "body": message.body,
        "at": at.isoformat(),
        "files": [file_json(file, inbox) for file in message.attachments.all()],
        "masked": message.masked if own else [],
        "about": message.data.get("about", ""),
        "token": message.token if own else "",
    }


def file_json(file: Attachment, inbox: Inbox) -> dict[str, Any]:
    """One file with an address that opens it for a while."""
    return {
        "id": file.pk,
        "name": file.name,
        "size": file.size,
        "is_picture": file.is_picture,
        "url": reverse("widget-file", args=[inbox.key, file_link(file)]) if file.message_id else "",
    }


def state_json(
    caller: Caller, conversation: Conversation | None, now: dt.datetime
) -> dict[str, Any]:
    """How things stand by the customer's clock, and what is shown only to somebody we know."""
    with timezone.override(caller.zone):
        return _state(caller, conversation, now)


def _state(caller: Caller, conversation: Conversation | None, now: dt.datetime) -> dict[str, Any]:
    contact = caller.contact if caller.known else None
    return {
        **standing_of(caller.inbox, contact, conversation, now)._asdict(),
        "address": _hidden(verified_email(contact)) if contact else "",
        "read": conversation.read_by_contact if conversation else 0,
        "running": conversation is not None,
        "page": address_of(conversation, now) if conversation else "",
        "matter": _matter(contact, now),
    }


def _matter(contact: Contact | None, now: dt.datetime) -> dict[str, str] | None:
    """The failure of ours that is being made good: its state, its date, its page (S0-20)."""
    notice = notice_for(contact, now) if contact else None
    return notice._asdict() if notice else None


def bot_name(inbox: Inbox, language: str) -> str:
    """What our program is called: never a person's name."""
    return options_of(inbox).words.get(language, {}).get("bot_name") or _("Bot")


def greeting(inbox: Inbox, language: str) -> str:
    """The first words of the panel."""
    return options_of(inbox).words.get(language, {}).get("greeting") or _(
        "Hello! Write what happened: a person will read it."
    )


def _name(message: Message, inbox: Inbox, language: str) -> str:
    if message.is_bot:
        return bot_name(inbox, language)
    return message.author.name if message.author else inbox.name


def _hidden(address: str) -> str:
    """Enough of an address to know it again, too little for somebody who looks over a shoulder."""
    name, _at, host = address.partition("@")
    return f"{name[:1]}…@{host}" if host else ""
