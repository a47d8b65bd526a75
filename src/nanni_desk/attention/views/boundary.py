"""The boundary flow in a conversation: what was done, and the next steps."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right
from nanni_desk.attention.forms import AppealForm, LimitForm, told_from
from nanni_desk.attention.selectors.boundaries import boundary_for
from nanni_desk.attention.services import boundary as flow
from nanni_desk.attention.services.pausing import take_relief
from nanni_desk.attention.views.answers import back_to
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, NotThere

_SIMPLE = {"warn": flow.warn, "writing": flow.to_writing, "colleague": flow.to_colleague}


@require_GET
@signed_in()
def boundary(request: HttpRequest, number: int) -> HttpResponse:
    """The fragment; empty while nobody was insulted."""
    conversation = conversation_for(person(request), number)
    context = {
        "conversation": conversation, "boundary": boundary_for(conversation), "is_fetched": True,
    }  # fmt: skip
    return render(request, "attention/_boundary.html", context)


@require_POST
@signed_in(Right.ANSWER)
def step(request: HttpRequest, number: int, step: str) -> HttpResponse:
    """One step: warn, writing, colleague, limit or appeal."""
    user = person(request)
    conversation = conversation_for(user, number)
    if step in _SIMPLE:
        _SIMPLE[step](
            actor=user, conversation=number, told=told_from(request.POST), now=clock.now()
        )
    elif step == "limit":
        _limit(request, user, number)
    elif step == "appeal":
        _decide(request, user, conversation)
    else:
        raise NotThere
    return back_to(request, number)


@require_POST
@signed_in(Right.ANSWER)
def relief(request: HttpRequest, number: int) -> HttpResponse:
    """Five minutes for oneself."""
    user = person(request)
    take_relief(actor=user, conversation=conversation_for(user, number), now=clock.now())
    return back_to(request, number)


def _limit(request: HttpRequest, user: User, number: int) -> None:
    data = _valid(LimitForm(request.POST))
    flow.limit(
        actor=user, conversation=number, limit=data["limit"], until=data["until"],
        reason=data["reason"], told=told_from(request.POST), now=clock.now(),
    )  # fmt: skip


def _decide(request: HttpRequest, user: User, conversation: Conversation) -> None:
    data = _valid(AppealForm(request.POST))
    view = boundary_for(conversation)
    if view is None or view.boundary is None:
        raise NotThere
    flow.decide_appeal(
        actor=user, boundary=view.boundary.pk, uphold=data["uphold"], reason=data["reason"],
        told=told_from(request.POST), now=clock.now(),
    )  # fmt: skip


def _valid(form: LimitForm | AppealForm) -> dict[str, Any]:
    if not form.is_valid():
        first = next(iter(form.errors.items()))
        raise BadInput(f"{form.fields[first[0]].label}: {first[1][0]}", field=first[0])
    return form.cleaned_data
