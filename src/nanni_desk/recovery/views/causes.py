"""The register of causes: the list, the page of one, and what leads do with it."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import pgettext_lazy
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.lib import clock
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.forms import chosen_of, number_of, page_of, text_of
from nanni_desk.recovery.models import Cause
from nanni_desk.recovery.selectors.causes import (
    LISTS,
    cause_page,
    causes_to_choose,
    outside_support,
    register,
)
from nanni_desk.recovery.services import causes as services

_LABELS = {
    "open": pgettext_lazy("causes", "Open"),
    "returned": pgettext_lazy("causes", "Came back"),
    "settled": pgettext_lazy("causes", "Dealt with"),
}


@require_GET
@signed_in()
def causes(request: HttpRequest) -> HttpResponse:
    """The register: open, come back, dealt with."""
    wanted = request.GET.get("show", "")
    found = register(wanted if wanted in LISTS else "open", page_of(request.GET))
    lists = [(name, label, found.counts[name]) for name, label in _LABELS.items()]
    return render(request, "recovery/causes.html", {"register": found, "lists": lists})


@require_GET
@signed_in()
def cause(request: HttpRequest, number: int) -> HttpResponse:
    """One cause."""
    user = person(request)
    context = {
        "page": cause_page(user, number),
        "may_give": may(user, Right.ASSIGN_OTHERS),
        "people": outside_support(),
        "others": [other for other in causes_to_choose() if other.pk != number],
        "areas": Cause.Area.choices,
    }
    return render(request, "recovery/cause.html", context)


@require_POST
@signed_in(Right.ASSIGN_OTHERS)
def cause_act(request: HttpRequest, number: int, action: str) -> HttpResponse:
    """Give it to somebody, say what changed, or stand for its staying as it is."""
    user, data, now = person(request), request.POST, clock.now()
    found = cause_page(user, number).cause.pk
    if action == "own":
        services.give(
            actor=user, cause=found, owner=number_of(data, "owner"), now=now,
            owner_name=text_of(data, "owner_name", needed=False), area=data.get("area", ""),
        )  # fmt: skip
    elif action == "change":
        services.change(actor=user, cause=found, change=text_of(data, "change"), now=now)
    elif action == "accept":
        services.accept(actor=user, cause=found, now=now)
    elif action == "merge":
        into = cause_page(user, chosen_of(data, "into")).cause.pk
        found = services.merge(actor=user, cause=found, into=into, now=now).pk
    else:
        raise NotThere
    return HttpResponseRedirect(reverse("cause", args=[found]))
