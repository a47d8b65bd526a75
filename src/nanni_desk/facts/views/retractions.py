"""Taking a fact back, and the page that shows how far everybody has been told."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.facts.forms import BatchForm, CorrectionForm
from nanni_desk.facts.models import Fact, FactVersion, Retraction
from nanni_desk.facts.selectors.book import fact_for, version_for
from nanni_desk.facts.selectors.telling import (
    LISTS,
    PAGE,
    batches_of,
    page_of,
    progress_of,
    retraction_for,
)
from nanni_desk.facts.services import retracting
from nanni_desk.facts.views.book import page_number, sent
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo


@require_http_methods(["GET", "POST"])
@signed_in(Right.KEEP_FACTS)
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """The book had it wrong."""
    found = fact_for(number)
    form = CorrectionForm(sent(request))
    if request.method == "POST" and form.is_valid():
        try:
            made = retracting.correct(
                actor=person(request), fact=found, now=clock.now(), **form.cleaned_data
            )
        except CannotDo as error:
            form.add_error("value" if "field" in error.details else None, str(error.shown))
        else:
            return _begun(made)
    return _form(request, form, found, None)


@require_http_methods(["GET", "POST"])
@signed_in(Right.KEEP_FACTS)
def take_back(request: HttpRequest, number: int, version: int) -> HttpResponse:
    """An earlier value was wrong as well."""
    found = fact_for(number)
    earlier = version_for(found, version)
    form = CorrectionForm(sent(request))
    for field in ("value", "source"):
        del form.fields[field]
    if request.method == "POST" and form.is_valid():
        try:
            made = retracting.take_back(
                actor=person(request), version=earlier, now=clock.now(), **form.cleaned_data
            )
        except CannotDo as error:
            form.add_error(None, str(error.shown))
        else:
            return _begun(made)
    return _form(request, form, found, earlier)


@require_GET
@signed_in()
def retraction(request: HttpRequest, number: int) -> HttpResponse:
    """Who was told, who has been told since, who answered."""
    return render(request, "facts/retraction.html", _context(request, retraction_for(number)))


@require_GET
@signed_in()
def body(request: HttpRequest, number: int) -> HttpResponse:
    """The living part of that page."""
    return render(request, "facts/_retraction.html", _context(request, retraction_for(number)))


def _begun(made: Retraction) -> HttpResponse:
    # What the ledger knows is found at once; the clock looks on.
    retracting.search_on(made.pk, clock.now())
    return HttpResponseRedirect(reverse("retraction", args=[made.pk]))


def _form(
    request: HttpRequest, form: CorrectionForm, found: Fact, earlier: FactVersion | None
) -> HttpResponse:
    context = {"form": form, "fact": found, "earlier": earlier}
    return render(request, "facts/correct.html", context, status=422 if form.is_bound else 200)


def _context(request: HttpRequest, found: Retraction) -> dict[str, Any]:
    user = person(request)
    show, page = request.GET.get("show", ""), page_number(request)
    show = show if show in LISTS else next(iter(LISTS))
    people = page_of(user, found, show, page)
    return {
        "retraction": found,
        "progress": progress_of(user, found),
        "show": show,
        "page": page,
        "people": people[:PAGE],
        "has_more": len(people) > PAGE,
        "batches": batches_of(found),
        "form": BatchForm(),
        "may_answer": may(user, Right.ANSWER),
        "may_keep": may(user, Right.KEEP_FACTS),
        "may_approve": may(user, Right.APPROVE),
    }
