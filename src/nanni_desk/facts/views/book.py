"""The book, one fact with its history, and the forms that change it."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.facts.forms import EditionForm, FactForm
from nanni_desk.facts.models import Fact
from nanni_desk.facts.selectors.book import SHOWN, fact_for, facts_of, lack_of, versions_of
from nanni_desk.facts.selectors.telling import retractions_for
from nanni_desk.facts.services.keeping import begin_anew, change, write_down
from nanni_desk.lib import clock
from nanni_desk.lib.engine import local
from nanni_desk.lib.errors import CannotDo


@require_GET
@signed_in()
def facts(request: HttpRequest) -> HttpResponse:
    """What is true, what wants to be looked at, what held once; and what was taken back."""
    user, today = person(request), local(clock.now()).date()
    show = request.GET.get("show", "")
    show, query = show if show in SHOWN else SHOWN[0], request.GET.get("q", "")[:100]
    page = page_number(request)
    listing = facts_of(show, query, page, today)
    context = {
        "show": show,
        "query": query,
        "page": page,
        "listing": listing,
        "lines": [(fact, lack_of(fact, today)) for fact in listing.facts],
        "retractions": retractions_for(user),
        "may_keep": may(user, Right.KEEP_FACTS),
    }
    return render(request, "facts/facts.html", context)


@require_http_methods(["GET", "POST"])
@signed_in(Right.KEEP_FACTS)
def new(request: HttpRequest) -> HttpResponse:
    """A new fact."""
    form = FactForm(sent(request))
    if request.method == "POST" and form.is_valid():
        try:
            made = write_down(actor=person(request), written=form.written, now=clock.now())
        except CannotDo as error:
            told(form, error)
        else:
            return HttpResponseRedirect(reverse("fact", args=[made.pk]))
    return _form(request, form, None)


@require_GET
@signed_in()
def fact(request: HttpRequest, number: int) -> HttpResponse:
    """One fact: as it stands, what it was, and who was told otherwise."""
    user, found = person(request), fact_for(number)
    context = {
        "fact": found,
        "lack": lack_of(found, local(clock.now()).date()),
        "editions": found.editions.order_by("-valid_until"),
        "versions": versions_of(found),
        "retractions": [line for line in retractions_for(user, most=200)
                        if line.retraction.fact_id == found.pk],
        "may_keep": may(user, Right.KEEP_FACTS),
    }  # fmt: skip
    return render(request, "facts/fact.html", context)


@require_http_methods(["GET", "POST"])
@signed_in(Right.KEEP_FACTS)
def edit(request: HttpRequest, number: int) -> HttpResponse:
    """Change how it is put down."""
    found = fact_for(number)
    if request.method == "GET":
        return _form(request, FactForm.of(found), found)
    form = FactForm(request.POST)
    if form.is_valid():
        try:
            change(actor=person(request), fact=found, written=form.written, now=clock.now())
        except CannotDo as error:
            told(form, error)
        else:
            return HttpResponseRedirect(reverse("fact", args=[found.pk]))
    return _form(request, form, found)


@require_http_methods(["GET", "POST"])
@signed_in(Right.KEEP_FACTS)
def anew(request: HttpRequest, number: int) -> HttpResponse:
    """Another value from a day on."""
    found = fact_for(number)
    form = EditionForm(sent(request), initial={"since": local(clock.now()).date()})
    if request.method == "POST" and form.is_valid():
        try:
            begin_anew(actor=person(request), fact=found, now=clock.now(), **form.cleaned_data)
        except CannotDo as error:
            told(form, error)
        else:
            return HttpResponseRedirect(reverse("fact", args=[found.pk]))
    status = 422 if form.is_bound else 200
    return render(request, "facts/anew.html", {"form": form, "fact": found}, status=status)


def told(form: FactForm | EditionForm, error: CannotDo) -> None:
    """Show what can't be done beside the field it is about."""
    field = str(error.details.get("field", "name" if error.code == "name_taken" else ""))
    form.add_error(field if field in form.fields else None, str(error.shown))


def sent(request: HttpRequest) -> QueryDict | None:
    """What a form sent; None when it is only asked for."""
    return request.POST if request.method == "POST" else None


def page_number(request: HttpRequest) -> int:
    """The page that is asked for."""
    asked = request.GET.get("page", "")
    return max(1, int(asked)) if asked.isdecimal() and len(asked) < len("100000") else 1


def _form(request: HttpRequest, form: FactForm, found: Fact | None) -> HttpResponse:
    status = 422 if form.is_bound else 200
    return render(request, "facts/edit.html", {"form": form, "fact": found}, status=status)
