"""The list of refunds, the page of one, and the notice beside a conversation."""

import secrets

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import User
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.refunds.ceiling import MOST_STEPS
from nanni_desk.refunds.models import CustomerStep
from nanni_desk.refunds.selectors.notice import notice_for
from nanni_desk.refunds.selectors.page import refund_page
from nanni_desk.refunds.selectors.refunds import LISTS, board, refund_for


@require_GET
@signed_in()
def refunds(request: HttpRequest) -> HttpResponse:
    """The list, the nearest date by law first."""
    return render(request, "refunds/refunds.html", _list(request))


@require_GET
@signed_in()
def refunds_part(request: HttpRequest) -> HttpResponse:
    """Its living part."""
    return render(request, "refunds/_list.html", _list(request))


@require_GET
@signed_in()
def refund(request: HttpRequest, number: int) -> HttpResponse:
    """One refund."""
    return render(request, "refunds/refund.html", _context(person(request), number))


@require_GET
@signed_in()
def refund_part(request: HttpRequest, number: int) -> HttpResponse:
    """Its living part."""
    return render(request, "refunds/_body.html", _context(person(request), number))


@require_GET
@signed_in()
def notice(request: HttpRequest, number: int) -> HttpResponse:
    """The fragment beside a conversation."""
    user = person(request)
    conversation = conversation_for(user, number)
    told = notice_for(user, conversation, clock.now())
    return render(request, "refunds/_notice.html", {"conversation": conversation, "told": told})


def _list(request: HttpRequest) -> dict[str, object]:
    wanted, page = request.GET.get("show", ""), request.GET.get("page", "")
    number = max(1, int(page)) if page.isdecimal() and len(page) < len("10000") else 1
    show = wanted if wanted in LISTS else LISTS[0]
    return {"board": board(person(request), show, number, clock.now()), "most": MOST_STEPS}


def _context(user: User, number: int) -> dict[str, object]:
    found = refund_for(user, number)
    return {
        "refund": found,
        "page": refund_page(user, found, clock.now()),
        "most": MOST_STEPS,
        "kinds": [one for one in CustomerStep.Kind.choices if one[0] != CustomerStep.Kind.DEMAND],
        "token": secrets.token_hex(12),
    }
