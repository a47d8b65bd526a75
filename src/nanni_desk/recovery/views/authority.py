"""Who may give what without asking: for owners."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.lib import clock
from nanni_desk.recovery.authority_form import HEADS, AuthorityForm
from nanni_desk.recovery.selectors.authority import authority, last_change
from nanni_desk.recovery.services.authority import set_authority


@require_http_methods(["GET", "POST"])
@signed_in(Right.MANAGE_SETTINGS)
def limits(request: HttpRequest) -> HttpResponse:
    """The table of authority, to be read and changed."""
    if request.method == "GET":
        return _form(request, AuthorityForm.of(authority()))
    form = AuthorityForm(request.POST)
    if not form.is_valid():
        return _form(request, form, status=422)
    set_authority(actor=person(request), table=form.table, now=clock.now())
    return HttpResponseRedirect(reverse("authority"))


def _form(request: HttpRequest, form: AuthorityForm, status: int = 200) -> HttpResponse:
    context = {"form": form, "heads": HEADS, "last": last_change()}
    return render(request, "recovery/authority.html", context, status=status)
