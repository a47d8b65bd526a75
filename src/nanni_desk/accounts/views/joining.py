"""Accepting an invitation: the one page of ours that a stranger with a link may open."""

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from nanni_desk.accounts.forms import AcceptForm
from nanni_desk.accounts.limits import INVITATION, count
from nanni_desk.accounts.services import WeakPassword, accept_invitation, invitation_of
from nanni_desk.lib import clock
from nanni_desk.lib.addresses import client_address


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """The form of a newcomer; it leads straight to the queue."""
    now = clock.now()
    count(INVITATION, f"address:{client_address(request)}", now)
    found = invitation_of(token, now)
    form = AcceptForm(request.POST or None, initial={"languages": ["ru"]})
    context: dict[str, object] = {"form": form, "invitation": found}
    if request.method == "GET":
        return render(request, "accounts/invitation.html", context)
    if not form.is_valid():
        return render(request, "accounts/invitation.html", context, status=422)
    try:
        user = accept_invitation(token=token, now=now, **form.cleaned_data)
    except WeakPassword as error:
        context["problem"] = error.shown
        return render(request, "accounts/invitation.html", context, status=error.status)
    login(request, user)
    return HttpResponseRedirect("/")
