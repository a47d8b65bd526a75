"""The conversation by mail: to an address that was proved to be the customer's, and no other."""

import datetime as dt
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni_desk.channels.widget.answers import bot_name
from nanni_desk.channels.widget.selectors import newest_messages, verified_email
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.building import with_link
from nanni_desk.status.selectors import address_of

_MOST = 1000


class NoAddress(CannotDo):
    """Nobody proved an address to be theirs; one that is typed in gets nothing."""

    code = "no_address"
    text = gettext_lazy("We send a conversation only to an address that your site has confirmed.")


class NoMail(CannotDo):
    """The desk can't send mail, or the mail server did not take it."""

    code = "no_mail"
    text = gettext_lazy("The letter could not be sent now. Please try again later.")


def send_transcript(conversation: Conversation, language: str, now: dt.datetime) -> None:
    """Mail everything that the customer may see, and where they see how it stands.

    Raises:
        NoAddress: no verified address.
        NoMail: it could not be sent.
    """
    address = verified_email(conversation.contact)
    if not address:
        raise NoAddress
    if not settings.EMAIL_HOST:
        raise NoMail
    firm = " ".join(conversation.inbox.name.split())
    letter = EmailMessage(
        subject=_("Your conversation with %(firm)s") % {"firm": firm},
        body=with_link(
            written(conversation, language),
            address_of(conversation, now),
            "en" if language == "en" else "ru",
        ),
        to=[address],
        headers={"Auto-Submitted": "auto-generated"},
    )
    try:
        letter.send()
    except (SMTPException, OSError):
        raise NoMail from None


def written(conversation: Conversation, language: str) -> str:
    """The conversation as plain text."""
    return "\n\n".join(
        _one(message, conversation, language) for message in newest_messages(conversation, _MOST)
    )


def _one(message: Message, conversation: Conversation, language: str) -> str:
    if message.kind == Message.Kind.INBOUND:
        name = _("You")
    elif message.is_bot:
        name = bot_name(conversation.inbox, language)
    else:
        name = message.author.name if message.author else conversation.inbox.name
    files = "".join(f"\n[{file.name}]" for file in message.attachments.all())
    return f"{_day(message.sent_at or message.created_at)} {name}\n{message.body}{files}"


def _day(moment: dt.datetime) -> str:
    return f"{timezone.localtime(moment):%d.%m.%Y %H:%M}"
