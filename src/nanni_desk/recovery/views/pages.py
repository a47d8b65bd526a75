"""The list of cases, the page of one, the approvals, and the notice beside a conversation."""

import secrets

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.recovery.building import responsibility_for
from nanni_desk.recovery.forms import page_of
from nanni_desk.recovery.models import Aside, Cause, ContactTry, Evidence
from nanni_desk.recovery.selectors import case_for
from nanni_desk.recovery.selectors.approvals import approvals_for, waited
from nanni_desk.recovery.selectors.board import board
from nanni_desk.recovery.selectors.causes import causes_to_choose, returned_to
from nanni_desk.recovery.selectors.notice import notice_for
from nanni_desk.recovery.selectors.page import case_page
from nanni_desk.recovery.services.writing import language_of
from nanni_desk.recovery.severity import Failure

_LISTS = ("open", "late", "forgotten", "closed")


@require_GET
@signed_in()
def cases(request: HttpRequest) -> HttpResponse:
    """The list: open by severity and term, late, forgotten, closed."""
    user, wanted = person(request), request.GET.get("show", "")
    found = board(user, wanted if wanted in _LISTS else "open", page_of(request.GET), clock.now())
    context = {
        "board": found,
        "approvals": len(approvals_for(user)),
        "returned": returned_to(user),
        "waited": waited(user, clock.now()) if may(user, Right.SEE_REPORTS) else None,
    }
    return render(request, "recovery/cases.html", context)


@require_GET
@signed_in()
def case(request: HttpRequest, number: int) -> HttpResponse:
    """One case."""
    return render(request, "recovery/case.html", _context(person(request), number))


@require_GET
@signed_in()
def case_part(request: HttpRequest, number: int) -> HttpResponse:
    """Its living part."""
    return render(request, "recovery/_body.html", _context(person(request), number))


@require_GET
@signed_in()
def notice(request: HttpRequest, number: int) -> HttpResponse:
    """The fragment beside a conversation."""
    user = person(request)
    conversation = conversation_for(user, number)
    told = notice_for(user, conversation, clock.now())
    return render(request, "recovery/_case.html", {"conversation": conversation, "told": told})


@require_GET
@signed_in(Right.APPROVE)
def approvals(request: HttpRequest) -> HttpResponse:
    """What colleagues ask to give."""
    user, now = person(request), clock.now()
    context = {"approvals": approvals_for(user), "waited": waited(user, now)}
    return render(request, "recovery/approvals.html", context)


def _context(user: User, number: int) -> dict[str, object]:
    found = case_for(user, number)
    page = case_page(user, found, clock.now())
    return {
        "case": found,
        "page": page,
        "can_act": may(user, Right.ANSWER),
        "may_approve": may(user, Right.APPROVE),
        "kinds": Failure.choices,
        "evidence_kinds": Evidence.Kind.choices,
        "causes": causes_to_choose,
        "areas": Cause.Area.choices,
        "aside_kinds": [one for one in Aside.Kind.choices if one[0] != Aside.Kind.REOPENED],
        "try_channels": ContactTry.Channel.choices,
        "token": secrets.token_hex(12),
        "responsibility": " ".join(responsibility_for(i, language_of(found)) for i in page.issues),
    }
