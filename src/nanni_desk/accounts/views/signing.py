"""Signing in and out, and the language of the pages."""

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from nanni_desk.accounts.limits import SIGN_IN, SIGN_IN_ADDRESS, count, forgive
from nanni_desk.accounts.middleware import LANGUAGE_COOKIE
from nanni_desk.accounts.models import User
from nanni_desk.accounts.services import end_streams
from nanni_desk.lib import clock
from nanni_desk.lib.addresses import client_address
from nanni_desk.lib.errors import TooMany

_YEAR = 365 * 24 * 3600


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """The form, and its answer: the same words whatever was wrong with the address or password."""
    back = safe_path(request, request.POST.get("next") or request.GET.get("next") or "/")
    if request.user.is_authenticated:
        return HttpResponseRedirect(back)
    if request.method == "GET":
        return render(request, "accounts/sign_in.html", {"next": back})
    email = request.POST.get("email", "").strip().lower()
    now = clock.now()
    tries = (
        (SIGN_IN, f"account:{email}"),
        (SIGN_IN_ADDRESS, f"address:{client_address(request)}"),
    )
    try:
        for limit, key in tries:
            count(limit, key, now)
    except TooMany as error:
        context = {"next": back, "email": email, "problem": error.shown}
        return render(request, "accounts/sign_in.html", context, status=error.status)
    user = authenticate(request, username=email, password=request.POST.get("password", ""))
    if user is None:
        context = {"next": back, "email": email, "problem": _("Wrong address or password.")}
        return render(request, "accounts/sign_in.html", context, status=422)
    for limit, key in tries:
        forgive(limit, key)
    login(request, user)
    return HttpResponseRedirect(back)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session and its live pages."""
    if isinstance(request.user, User):
        end_streams(user=request.user, now=clock.now())
    logout(request)
    return HttpResponseRedirect("/sign-in/")


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Choose the language of the pages; kept with the account, or in a cookie before signing in."""
    chosen = request.POST.get("language", "")
    response = HttpResponseRedirect(safe_path(request, request.POST.get("next", "/")))
    if chosen not in dict(settings.LANGUAGES):
        return response
    if isinstance(request.user, User):
        request.user.page_language = chosen
        request.user.save(update_fields=["page_language"])
    response.set_cookie(
        LANGUAGE_COOKIE, chosen, max_age=_YEAR, samesite="Lax", httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
    )  # fmt: skip
    return response


def safe_path(request: HttpRequest, path: str) -> str:
    """The path if it leads back into the desk, else the first page."""
    ours = url_has_allowed_host_and_scheme(path, {request.get_host()}, request.is_secure())
    return path if ours and path.startswith("/") else "/"
