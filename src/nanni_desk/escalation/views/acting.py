"""Asking a colleague from a conversation, and what becomes of a question."""

import datetime as dt

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.attention.services.assigning import take
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.escalation import services
from nanni_desk.escalation.levels import is_peer
from nanni_desk.escalation.models import Escalation
from nanni_desk.escalation.selectors import candidates, escalation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo, NotThere, wants_json
from nanni_desk.recovery.forms import chosen_of, moment_of, text_of

_OFTEN = (30, 60, 120)


@require_http_methods(["GET", "POST"])
@signed_in(Right.ANSWER)
def ask_person(request: HttpRequest, number: int) -> HttpResponse:
    """The form, and its answer: the question is in the colleague's list, the draft names them."""
    user, now = person(request), clock.now()
    conversation = conversation_for(user, number)
    problem = None
    if request.method == "POST":
        try:
            made = services.ask(
                actor=user, conversation=conversation, person=chosen_of(request.POST, "person"),
                question=text_of(request.POST, "question"), by=_by(request, now), now=now,
                done=text_of(request.POST, "done", needed=False),
            )  # fmt: skip
        except CannotDo as error:
            problem = error
        else:
            if "tell" in request.POST:
                services.write_told(actor=user, escalation=made, now=now)
            return HttpResponseRedirect(f"/c/{number}/#composer")
    people = [(one, is_peer(one, user)) for one in candidates(user, conversation)]
    context = {
        "conversation": conversation, "people": people, "problem": problem,
        "given": request.POST, "often": [(n, now + dt.timedelta(minutes=n)) for n in _OFTEN],
    }  # fmt: skip
    return render(
        request, "escalation/ask.html", context, status=problem.status if problem else 200
    )


@require_POST
@signed_in(Right.ANSWER)
def act(request: HttpRequest, number: int, action: str) -> HttpResponse:
    """Take a question on, answer it, take the whole conversation, or let it go."""
    user, now = person(request), clock.now()
    found = escalation_for(user, number)
    if action == "take":
        services.take_on(actor=user, escalation=number, now=now)
    elif action == "answer":
        services.answer(
            actor=user, escalation=number, text=text_of(request.POST, "text"),
            token=text_of(request.POST, "token")[:64], now=now,
        )  # fmt: skip
    elif action == "withdraw":
        services.withdraw(actor=user, escalation=number, now=now)
    elif action == "conversation":
        return _take_all(request, found)
    else:
        raise NotThere
    if wants_json(request):
        return HttpResponse(status=204)
    return HttpResponseRedirect(reverse("asked", args=[number]))


def _take_all(request: HttpRequest, found: Escalation) -> HttpResponse:
    user, now = person(request), clock.now()
    services.take_on(actor=user, escalation=found.pk, now=now)
    take(actor=user, conversation=found.conversation_id, now=now, reason="escalation")
    return HttpResponseRedirect(f"/c/{found.conversation_id}/#composer")


def _by(request: HttpRequest, now: dt.datetime) -> dt.datetime:
    """A time in so many minutes, or the one that was named."""
    minutes = request.POST.get("minutes", "")
    if minutes.isdecimal() and int(minutes[:6]) in _OFTEN:
        return now + dt.timedelta(minutes=int(minutes))
    return moment_of(request.POST, "by")
