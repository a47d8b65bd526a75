"""Send: through the gate, and back again while the reply is held."""

from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.selectors import conversation_for, message_for, whole_for
from nanni_desk.conversations.services import accepting, replying
from nanni_desk.lib import clock
from nanni_desk.lib.engine import calendar
from nanni_desk.lib.errors import wants_json
from nanni_desk.reviews.examination import Examination
from nanni_desk.reviews.forms import body_of, outgoing_from
from nanni_desk.reviews.models import Reason
from nanni_desk.reviews.preflight import preflight_of
from nanni_desk.reviews.selectors import arrived
from nanni_desk.reviews.services import sending
from nanni_desk.reviews.services.sending import (
    Outgoing,
    Stopped,
    WantsReason,
    send_note,
    send_reply,
    take_back,
)
from nanni_desk.reviews.terms import offered, term
from nanni_desk.reviews.views.writing import page_language, term_json
from nanni_desk.reviews.wire import arrived_json, draft_json, examination_json


@require_POST
@signed_in(Right.ANSWER)
def reply(request: HttpRequest, number: int) -> HttpResponse:
    """Send a reply, or say what stands in its way."""
    user = person(request)
    whole = whole_for(user, number)
    conversation = whole.conversation
    outgoing = _with_term(request, conversation, outgoing_from(request))
    try:
        message = send_reply(
            actor=user, whole=whole, outgoing=outgoing, now=clock.now(), language=page_language()
        )
    except accepting.Unseen as unseen:
        return _unseen(request, conversation, outgoing, unseen)
    except (Stopped, WantsReason) as refused:
        return _refused(request, conversation, outgoing, refused)
    return _sent(request, message)


@require_POST
@signed_in(Right.ANSWER)
def note(request: HttpRequest, number: int) -> HttpResponse:
    """Write a note, or say why no note may say this."""
    user = person(request)
    conversation = conversation_for(user, number)
    outgoing = outgoing_from(request)
    try:
        message = send_note(
            actor=user, conversation=conversation, outgoing=outgoing, now=clock.now(),
            language=page_language(),
        )  # fmt: skip
    except Stopped as stopped:
        return _refused(request, conversation, outgoing, stopped, is_note=True)
    return _sent(request, message)


@require_POST
@signed_in(Right.ANSWER)
def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """Take a reply back while it is held; its text is a draft again."""
    user = person(request)
    message = message_for(user, number)
    take_back(actor=user, message=message, now=clock.now())
    if wants_json(request):
        return JsonResponse(draft_json(user, message.conversation))
    return HttpResponseRedirect(f"/c/{message.conversation_id}/#composer")


@require_POST
@signed_in(Right.ANSWER)
def retry(request: HttpRequest, number: int) -> HttpResponse:
    """Send a failed reply once more."""
    user = person(request)
    message = message_for(user, number)
    return _sent(request, replying.retry(actor=user, message=message.pk, now=clock.now()))


@require_POST
@signed_in(Right.ANSWER)
def change_note(request: HttpRequest, number: int) -> HttpResponse:
    """Change a note of one's own."""
    user = person(request)
    note = message_for(user, number)
    body = body_of(request.POST.dict())
    changed = sending.change_note(
        actor=user, note=note, body=body, now=clock.now(), language=page_language()
    )
    return _sent(request, changed)


def _with_term(request: HttpRequest, conversation: Conversation, outgoing: Outgoing) -> Outgoing:
    """The plain form's «answer by…»: the promise is said to the customer in the reply itself."""
    if not outgoing.later or request.content_type == "application/json":
        return outgoing
    at = next(iter(outgoing.later.values()))
    language = conversation.language if conversation.language in {"ru", "en"} else "ru"
    sentence = term(at, clock.now(), language, calendar()).sentence
    return outgoing._replace(body=f"{outgoing.body.rstrip()}\n\n{sentence}")


def _sent(request: HttpRequest, message: Message) -> HttpResponse:
    if not wants_json(request):
        return HttpResponseRedirect(f"/c/{message.conversation_id}/#message-{message.pk}")
    held = message.hold_until.isoformat() if message.hold_until else None
    body = {
        "message": message.pk,
        "state": message.state,
        "hold_until": held,
        "hold_seconds": settings.HOLD_SECONDS if message.state == Message.State.HELD else 0,
    }
    return JsonResponse(body, status=HTTPStatus.CREATED)


def _unseen(
    request: HttpRequest, conversation: Conversation, outgoing: Outgoing, unseen: accepting.Unseen
) -> HttpResponse:
    now = clock.now()
    fresh = arrived(person(request), conversation, outgoing.seen)
    newest = max((message.pk for message in fresh), default=outgoing.seen)
    if wants_json(request):
        body = {
            "error": unseen.code,
            "text": str(unseen.shown),
            "newest": newest,
            "arrived": arrived_json(fresh, now),
        }
        return JsonResponse(body, status=HTTPStatus.CONFLICT)
    context = {
        "conversation": conversation, "arrived": fresh, "text": unseen.shown,
        "outgoing": outgoing._replace(seen=newest),
    }  # fmt: skip
    return render(request, "reviews/gate.html", context, status=HTTPStatus.CONFLICT)


def _refused(
    request: HttpRequest,
    conversation: Conversation,
    outgoing: Outgoing,
    refused: Stopped | WantsReason,
    *,
    is_note: bool = False,
) -> HttpResponse:
    found, now = refused.examination, clock.now()
    may_send = may(person(request), Right.SEND_STOPPED) and not is_note
    terms = offered(now, found.language, calendar()) if found.left else []
    if wants_json(request):
        body: dict[str, Any] = {
            "error": refused.code,
            "text": str(refused.shown),
            "reasons": [{"value": value, "label": str(label)} for value, label in Reason.choices],
            "may_send": may_send or not found.stopping,
            "terms": [term_json(one, now) for one in terms],
            **examination_json(found, outgoing.body, now),
        }
        return JsonResponse(body, status=refused.status)
    context = {
        "conversation": conversation, "outgoing": outgoing, "text": refused.shown,
        "objections": _objections(found), "left": found.left, "reasons": Reason.choices,
        "may_send": may_send or not found.stopping, "terms": terms, "is_note": is_note,
        "preflight": None if is_note else preflight_of(found, outgoing.body),
    }  # fmt: skip
    return render(request, "reviews/gate.html", context, status=refused.status)


def _objections(found: Examination) -> list[Any]:
    return [*found.stopping, *found.warnings]
