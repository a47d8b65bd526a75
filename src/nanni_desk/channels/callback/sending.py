"""Handing a reply over: a signed POST to the other system's address."""

import json
import uuid
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni_desk.channels import SendFailed
from nanni_desk.channels.callback.models import ExternalThread
from nanni_desk.conversations.models import Inbox, Message
from nanni_desk.lib import clock
from nanni_desk.lib.hashing import signature
from nanni_desk.lib.outbound import Refused, Unreachable, post
from nanni_desk.status.selectors import address_of

#: Makes the name of a delivery from the message's number: the same at every try.
_DELIVERIES = uuid.UUID("6e616e6e-6900-5cab-8c3e-7ab1e70f0e1a")
#: These say «later», although they look like refusals.
_LATER = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS}

_SILENCE: dict[str, Promise] = {
    "name": gettext_lazy("the other system's name has no address"),
    "trust": gettext_lazy("the other system's certificate is not trusted"),
    "late": gettext_lazy("the other system did not answer in time"),
    "silence": gettext_lazy("the other system does not answer"),
}


def send(message: Message) -> None:
    """Post the reply; the other side drops a delivery that it has seen.

    Raises:
        SendFailed: it was not taken; a refusal is final, silence and faults are not.
    """
    inbox = message.conversation.inbox
    url = inbox.settings.get("url", "")
    if not url:
        raise SendFailed(_("no address is set for replies"), permanent=True)
    body = json.dumps(content(message), ensure_ascii=False).encode()
    try:
        status = post(
            url, body, headers(inbox, message, body), intranet=settings.ALLOW_PRIVATE_CALLBACKS
        )
    except Refused:
        raise SendFailed(_("this address may not be called"), permanent=True) from None
    except Unreachable as error:
        raise SendFailed(str(_SILENCE[error.why]), permanent=False) from None
    _judge(status)


def content(message: Message) -> dict[str, Any]:
    """What is posted."""
    thread = ExternalThread.objects.filter(conversation=message.conversation_id).first()
    name = message.author.name if message.author else ""
    return {
        "delivery": delivery_of(message),
        "inbox": message.conversation.inbox.key,
        "conversation": message.conversation_id,
        "thread": thread.external if thread else None,
        "message": message.pk,
        "text": message.body,
        "author": {"name": name, "is_bot": message.is_bot},
        "files": [
            {"id": file.pk, "name": file.name, "content_type": file.content_type, "size": file.size}
            for file in message.attachments.order_by("pk")
        ],
        "at": message.created_at.isoformat(),
        "page": address_of(message.conversation, clock.now()),
    }


def headers(inbox: Inbox, message: Message, body: bytes) -> dict[str, str]:
    """Headers of a delivery; the signature covers the time, so that nobody sends it again later."""
    timestamp = str(int(clock.now().timestamp()))
    return {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "Nanni",
        "Nanni-Delivery": delivery_of(message),
        "Nanni-Timestamp": timestamp,
        "Nanni-Signature": f"sha256={signature(inbox.secret, timestamp, body)}",
    }


def delivery_of(message: Message) -> str:
    """A UUID that every try of one message bears."""
    return str(uuid.uuid5(_DELIVERIES, str(message.pk)))


def _judge(status: int) -> None:
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return
    if status < HTTPStatus.BAD_REQUEST:
        raise SendFailed(_("the address leads elsewhere (%d), which is not followed") % status,
                         permanent=True)  # fmt: skip
    permanent = status < HTTPStatus.INTERNAL_SERVER_ERROR and status not in _LATER
    raise SendFailed(_("the other system answered %d") % status, permanent=permanent)
