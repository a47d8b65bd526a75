"""What one does with a conversation: each an ordinary post that goes back to its page."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.views.signing import safe_path
from nanni_desk.attention.services import assigning
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.conversations.services import working
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, wants_json
from nanni_desk.pages.snoozing import moment_of


@require_POST
@signed_in(Right.ANSWER)
def take(request: HttpRequest, number: int) -> HttpResponse:
    """Into one's own hands."""
    reason = request.POST.get("reason", "")
    assigning.take(actor=person(request), conversation=number, now=clock.now(), reason=reason)
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def hand_over(request: HttpRequest, number: int) -> HttpResponse:
    """To a colleague, to another team, or back into the queue; ``to`` is user:7, team:2, queue."""
    user, now = person(request), clock.now()
    found = conversation_for(user, number)
    if found.assignee_id not in {None, user.pk}:
        demand(user, Right.ASSIGN_OTHERS)
    reason = request.POST.get("reason", "")
    kind, _sep, which = request.POST.get("to", "").partition(":")
    if kind == "queue":
        working.assign(
            actor=user.actor, conversation=number, assignee=None, now=now, reason=reason[:200]
        )
    elif kind == "team" and (team := Team.objects.filter(pk=_number(which)).first()):
        working.assign(
            actor=user.actor, conversation=number, assignee=None, team=team, now=now,
            reason=reason[:200],
        )  # fmt: skip
    elif kind == "user" and (colleague := User.objects.filter(pk=_number(which)).first()):
        assigning.give(actor=user, person=colleague, conversation=number, now=now, reason=reason)
    else:
        raise BadInput(_("Choose whom to hand it to."))
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def snooze(request: HttpRequest, number: int) -> HttpResponse:
    """Put aside until a moment."""
    user, now = person(request), clock.now()
    conversation_for(user, number)
    until = moment_of(request.POST.get("when", ""), request.POST.get("until", ""), now)
    working.snooze(actor=user, conversation=number, until=until, now=now)
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def wake(request: HttpRequest, number: int) -> HttpResponse:
    """Take up again before its time."""
    user = person(request)
    conversation_for(user, number)
    working.wake(actor=user.actor, conversation=number, now=clock.now())
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def close(request: HttpRequest, number: int) -> HttpResponse:
    """Close; refused while anything is open."""
    user = person(request)
    conversation_for(user, number)
    working.close(actor=user, conversation=number, now=clock.now())
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def reopen(request: HttpRequest, number: int) -> HttpResponse:
    """Open again."""
    user = person(request)
    conversation_for(user, number)
    working.reopen(actor=user, conversation=number, now=clock.now())
    return done(request, number)


@require_POST
@signed_in(Right.ANSWER)
def describe(request: HttpRequest, number: int) -> HttpResponse:
    """Subject, priority, tags: those that were sent along."""
    user = person(request)
    conversation_for(user, number)
    sent = request.POST
    priority = sent.get("priority", "")
    working.describe(
        actor=user, conversation=number, now=clock.now(), subject=sent.get("subject"),
        priority=int(priority) if priority.isdecimal() else None,
        tags=sent["tags"].split(",") if "tags" in sent else None,
    )  # fmt: skip
    return done(request, number)


def done(request: HttpRequest, number: int) -> HttpResponse:
    """Back to the conversation; to a page that asks in the background only that it is done."""
    if wants_json(request):
        return JsonResponse({"ok": True})
    back = safe_path(request, request.POST.get("next", ""))
    return HttpResponseRedirect(back if back != "/" else reverse("conversation", args=[number]))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
