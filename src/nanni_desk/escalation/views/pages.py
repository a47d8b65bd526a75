"""One's own list of questions, the page of one with all its context, and the fragment beside."""

import secrets

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.escalation.selectors import (
    context_of,
    escalation_for,
    questions_in,
    questions_of,
    questions_to,
    waited,
)
from nanni_desk.lib import clock


@require_GET
@signed_in()
def asks(request: HttpRequest) -> HttpResponse:
    """What one was asked, and what one has asked."""
    return render(request, "escalation/asks.html", _lists(person(request)))


@require_GET
@signed_in()
def asks_list(request: HttpRequest) -> HttpResponse:
    """The living part of it."""
    return render(request, "escalation/_asks.html", _lists(person(request)))


@require_GET
@signed_in()
def asked(request: HttpRequest, number: int) -> HttpResponse:
    """One question, and everything that need not be asked again."""
    user = person(request)
    found = escalation_for(user, number)
    context = {
        "asked": found,
        "context": context_of(user, found, clock.now()),
        "rises": found.rises.select_related("before", "after").order_by("pk"),
        "token": secrets.token_hex(12),
        "can_answer": may(user, Right.ANSWER),
    }
    return render(request, "escalation/asked.html", context)


@require_GET
@signed_in()
def asked_here(request: HttpRequest, number: int) -> HttpResponse:
    """The fragment beside a conversation and in its case."""
    user = person(request)
    conversation = conversation_for(user, number)
    context = {
        "conversation": conversation,
        "questions": questions_in(user, conversation)[:5],
        "can_answer": may(user, Right.ANSWER),
    }
    return render(request, "escalation/_here.html", context)


def _lists(user: User) -> dict[str, object]:
    return {
        "mine": questions_to(user),
        "made": questions_of(user),
        "waited": waited(user, clock.now()) if may(user, Right.SEE_REPORTS) else None,
    }
