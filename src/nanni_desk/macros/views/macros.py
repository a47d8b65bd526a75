"""The list of macros, the form of one, and their export."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo
from nanni_desk.macros.examining import examine
from nanni_desk.macros.exporting import FILE, as_json
from nanni_desk.macros.forms import MacroForm
from nanni_desk.macros.models import Macro
from nanni_desk.macros.selectors import macro_for, macros_for
from nanni_desk.macros.services import note_export, retire_macro, save_macro
from nanni_desk.macros.variables import VARIABLES


@require_GET
@signed_in()
def macros(request: HttpRequest) -> HttpResponse:
    """All that this person may use."""
    user = person(request)
    context = {"macros": macros_for(user), "may_write": may(user, Right.WRITE_MACROS)}
    return render(request, "macros/macros.html", context)


@require_http_methods(["GET", "POST"])
@signed_in(Right.WRITE_MACROS)
def new(request: HttpRequest) -> HttpResponse:
    """A new macro."""
    if request.method == "POST":
        return _save(request, None)
    return _page(request, MacroForm(user=person(request)), None)


@require_http_methods(["GET", "POST"])
@signed_in(Right.WRITE_MACROS)
def macro(request: HttpRequest, number: int) -> HttpResponse:
    """One macro, with what the engine says about it today."""
    found = macro_for(person(request), number)
    if request.method == "POST":
        return _save(request, found)
    return _page(request, MacroForm.of(found, person(request)), found,
                 remarks=examine(found.bodies))  # fmt: skip


@require_POST
@signed_in(Right.WRITE_MACROS)
def retire(request: HttpRequest, number: int) -> HttpResponse:
    """Offer it no longer."""
    user = person(request)
    retire_macro(actor=user, macro=macro_for(user, number), now=clock.now())
    return HttpResponseRedirect(reverse("macros"))


@require_GET
@signed_in(Right.WRITE_MACROS)
def export(request: HttpRequest) -> HttpResponse:
    """A file for ``nanni check``."""
    note_export(actor=person(request), now=clock.now())
    response = HttpResponse(as_json(macros_for(person(request))), content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="{FILE}"'
    return response


def _save(request: HttpRequest, found: Macro | None) -> HttpResponse:
    user = person(request)
    form = MacroForm(request.POST, user=user)
    if not form.is_valid():
        return _page(request, form, found, status=422)
    try:
        save_macro(
            actor=user, written=form.written, now=clock.now(), macro=found,
            reason=form.cleaned_data["reason"],
        )  # fmt: skip
    except CannotDo as error:
        remarks = getattr(error, "remarks", ())
        return _page(
            request, form, found, remarks=remarks, problem=error.shown, status=error.status
        )
    return HttpResponseRedirect(reverse("macros"))


def _page(
    request: HttpRequest, form: MacroForm, found: Macro | None, status: int = 200, **more: object
) -> HttpResponse:
    variables = [(f"{{{{{name}}}}}", meaning) for name, meaning in VARIABLES.items()]
    context = {"form": form, "macro": found, "variables": variables, **more}
    return render(request, "macros/macro.html", context, status=status)
