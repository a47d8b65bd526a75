"""Where the forms of cases arrive: a step, a field, a text for the customer, a case by hand."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.selectors import conversation_for, message_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, NotThere, wants_json
from nanni_desk.recovery.forms import chosen_of, text_of
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.selectors import case_for
from nanni_desk.recovery.selectors.cases import open_case_of
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.severity import Failure
from nanni_desk.recovery.views.actions import ACTIONS, Doing, write

_RECENT = 60


@require_POST
@signed_in(Right.ANSWER)
def act(request: HttpRequest, number: int, action: str) -> HttpResponse:
    """One form of a case."""
    user = person(request)
    found = case_for(user, number)
    if action not in ACTIONS:
        raise NotThere
    ACTIONS[action](Doing(user, found, request.POST, clock.now()))
    if wants_json(request):
        return HttpResponse(status=204)
    back = "approvals" if "from_approvals" in request.POST else "case"
    return HttpResponseRedirect(reverse(back, args=() if back == "approvals" else [number]))


@require_POST
@signed_in(Right.ANSWER)
def draft(request: HttpRequest, number: int, what: str) -> HttpResponse:
    """Put a text into the draft, and go where it is sent."""
    user = person(request)
    found = case_for(user, number)
    conversation_for(user, found.conversation_id)
    write(Doing(user, found, request.POST, clock.now()), what)
    return HttpResponseRedirect(f"/c/{found.conversation_id}/#composer")


@require_http_methods(["GET", "POST"])
@signed_in(Right.ANSWER)
def begin(request: HttpRequest, number: int) -> HttpResponse:
    """Open a case by hand, from any message; with one open, add to it."""
    user = person(request)
    conversation = conversation_for(user, number)
    if request.method == "POST":
        opened = _begin(request, user, conversation)
        return HttpResponseRedirect(reverse("case", args=[opened.pk]))
    spoken = conversation.messages.filter(
        kind__in=[Message.Kind.INBOUND, Message.Kind.OUTBOUND]
    ).exclude(state=Message.State.WITHDRAWN)
    wanted = request.GET.get("message", "")
    messages = list(spoken.select_related("author").order_by("-pk")[:_RECENT])
    first = next((m.pk for m in messages if m.kind == Message.Kind.INBOUND), 0)
    context = {
        "conversation": conversation, "messages": messages, "kinds": Failure.choices,
        "chosen": int(wanted) if wanted.isdecimal() else first,
        "open_case": open_case_of(user, conversation.contact_id),
    }  # fmt: skip
    return render(request, "recovery/new.html", context)


def _begin(request: HttpRequest, user: User, conversation: Conversation) -> Case:
    message = message_for(user, chosen_of(request.POST, "message"))
    kind = request.POST.get("kind", "")
    if message.conversation_id != conversation.pk or kind not in Failure.values:
        raise BadInput
    said_by_them = message.kind == Message.Kind.INBOUND
    found = Found(
        kind, text_of(request.POST, "title"), Trigger.HAND, conversation, message=message,
        we_knew=clock.now(), they_knew=message.created_at if said_by_them else None,
    )  # fmt: skip
    return report(found, actor=user.actor, now=clock.now())
