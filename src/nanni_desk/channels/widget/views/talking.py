"""Writing, reading, typing, and the conversation by mail."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.limits import count
from nanni_desk.channels.widget import services
from nanni_desk.channels.widget.access import Caller, body_of, from_widget, text_of
from nanni_desk.channels.widget.answers import message_json, state_json
from nanni_desk.channels.widget.limits import MESSAGE, OPENING, TRANSCRIPT, TYPING
from nanni_desk.channels.widget.selectors import conversation_of, newest_messages, news
from nanni_desk.channels.widget.transcript import send_transcript
from nanni_desk.conversations.services.receiving import read_up_to
from nanni_desk.events.selectors import Audience, last_event_id
from nanni_desk.events.tickets import issue
from nanni_desk.lib import clock
from nanni_desk.lib.addresses import client_address
from nanni_desk.lib.errors import BadInput, NotThere, TooMany

_PAGE = 50
_LONGEST_ID = 64
#: More than is kept of a message: what is cut off is counted where it is cut.
_LONGEST_BODY = 250_000


@require_GET
@from_widget(known=False)
def messages(request: HttpRequest, caller: Caller) -> HttpResponse:
    """The newest messages, or those ``before`` one, and the event from which to listen on."""
    now = clock.now()
    conversation = conversation_of(caller.inbox, caller.contact, now) if caller.known else None
    last = last_event_id()
    found = []
    if conversation is not None:
        found = list(newest_messages(conversation, _PAGE, _number(request, "before")))
    return JsonResponse({
        "messages": [message_json(one, caller.inbox, caller.language) for one in found],
        "more": len(found) == _PAGE,
        "last": last,
        "state": state_json(caller, conversation, now),
    })  # fmt: skip


@require_GET
@from_widget()
def updates(request: HttpRequest, caller: Caller) -> HttpResponse:
    """What is new after an event: for the stream's wake-ups, and for polling without it."""
    now = clock.now()
    after = _number(request, "after") or 0
    conversation = conversation_of(caller.inbox, caller.contact, now)
    if conversation is None:
        state = state_json(caller, None, now)
        return JsonResponse({"messages": [], "last": after, "state": state})
    found = news(conversation, after)
    return JsonResponse({
        "messages": [message_json(one, caller.inbox, caller.language) for one in found.messages],
        "last": found.last,
        "state": state_json(caller, conversation, now),
    })  # fmt: skip


@require_POST
@from_widget()
def say(request: HttpRequest, caller: Caller) -> HttpResponse:
    """Take a message; the same ``token`` twice is one message."""
    body, now = body_of(request), clock.now()
    token = text_of(body, "token", _LONGEST_ID)
    if not token:
        raise BadInput
    count(MESSAGE, f"contact:{caller.contact.pk}", now)
    if conversation_of(caller.inbox, caller.contact, now) is None:
        count(OPENING, f"{caller.inbox.key}:{client_address(request)}", now)
    message = services.say(
        inbox=caller.inbox, contact=caller.contact, body=text_of(body, "body", _LONGEST_BODY),
        token=token, now=now, language=caller.language, card=_card(body),
        attachments=_numbers(body.get("files")),
    )  # fmt: skip
    return JsonResponse(message_json(message, caller.inbox, caller.language), status=201)


@require_POST
@from_widget()
def typing(_request: HttpRequest, caller: Caller) -> HttpResponse:
    """The customer is typing; too often is no mistake of theirs."""
    now = clock.now()
    conversation = conversation_of(caller.inbox, caller.contact, now)
    if conversation is None:
        return HttpResponse(status=204)
    try:
        count(TYPING, f"contact:{caller.contact.pk}", now)
    except TooMany:
        return HttpResponse(status=204)
    services.note_typing(conversation=conversation, now=now)
    return HttpResponse(status=204)


@require_POST
@from_widget()
def read(request: HttpRequest, caller: Caller) -> HttpResponse:
    """The customer has seen everything up to ``message``."""
    now, upto = clock.now(), body_of(request).get("message")
    conversation = conversation_of(caller.inbox, caller.contact, now)
    if conversation is not None and isinstance(upto, int):
        read_up_to(conversation=conversation.pk, message=upto, now=now)
    return HttpResponse(status=204)


@require_POST
@from_widget()
def ticket(_request: HttpRequest, caller: Caller) -> HttpResponse:
    """A ticket for the stream of one's own conversation."""
    conversation = conversation_of(caller.inbox, caller.contact, clock.now())
    if conversation is None:
        raise NotThere
    audience = Audience(None, conversation=conversation.pk)
    return JsonResponse({"url": f"{settings.STREAM_URL}/events", "ticket": issue(audience)})


@require_POST
@from_widget()
def transcript(_request: HttpRequest, caller: Caller) -> HttpResponse:
    """Mail the conversation to the customer's verified address; no other can be named."""
    now = clock.now()
    conversation = conversation_of(caller.inbox, caller.contact, now)
    if conversation is None:
        raise NotThere
    count(TRANSCRIPT, f"contact:{caller.contact.pk}", now)
    send_transcript(conversation, caller.language, now)
    return HttpResponse(status=204)


def _number(request: HttpRequest, name: str) -> int | None:
    text = request.GET.get(name, "")
    if text and not (text.isdecimal() and len(text) < 19):  # noqa: PLR2004 - digits of 64 bits
        raise BadInput
    return int(text) if text else None


def _numbers(value: Any) -> list[int]:
    if not isinstance(value, list | None) or not all(type(one) is int for one in value or ()):
        raise BadInput
    return value or []


def _card(body: dict[str, Any]) -> dict[str, str] | None:
    card = body.get("card")
    if card is None:
        return None
    if not isinstance(card, dict) or not all(isinstance(one, str) for one in card.values()):
        raise BadInput
    return {name: words for name, words in card.items() if words.strip()}
