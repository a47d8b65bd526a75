"""One's own business: profile, password, presence, what is recorded."""

import datetime as dt

from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts import services
from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.drawing import draw_presence
from nanni_desk.accounts.forms import PasswordForm, ProfileForm
from nanni_desk.accounts.limits import SIGN_IN, count, forgive
from nanni_desk.accounts.models import Presence
from nanni_desk.accounts.records import recorded_about
from nanni_desk.accounts.views.signing import safe_path
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, CannotDo, wants_json

#: Breaks that can be taken with one click, in minutes.
BREAKS = (5, 15, 60)
_LONGEST_BREAK = 8 * 60


@require_http_methods(["GET", "POST"])
@signed_in()
def profile(request: HttpRequest) -> HttpResponse:
    """Name, languages and likings."""
    user = person(request)
    if request.method == "GET":
        return _profile(request, ProfileForm.of(user), PasswordForm())
    form = ProfileForm(request.POST)
    if not form.is_valid():
        return _profile(request, form, PasswordForm(), status=422)
    data = form.cleaned_data
    likes = {name: data[name] for name in ("theme", "sound", "notices")}
    services.change_profile(
        user=user, name=data["name"], languages=data["languages"],
        page_language=data["page_language"], preferences=likes, now=clock.now(),
    )  # fmt: skip
    return HttpResponseRedirect(f"{reverse('profile')}?saved=1")


@sensitive_post_parameters("current", "password")
@require_POST
@signed_in()
def password(request: HttpRequest) -> HttpResponse:
    """Change the password: this session goes on, all others end."""
    user, now = person(request), clock.now()
    form = PasswordForm(request.POST)
    if not form.is_valid():
        return _profile(request, ProfileForm.of(user), form, status=422)
    count(SIGN_IN, f"account:{user.email}", now)
    if not user.check_password(form.cleaned_data["current"]):
        form.add_error("current", _("This is not your present password."))
        return _profile(request, ProfileForm.of(user), form, status=422)
    forgive(SIGN_IN, f"account:{user.email}")
    try:
        services.set_password(user=user, password=form.cleaned_data["password"], now=now)
    except CannotDo as error:
        form.add_error("password", str(error.shown))
        return _profile(request, ProfileForm.of(user), form, status=error.status)
    update_session_auth_hash(request, user)
    return HttpResponseRedirect(f"{reverse('profile')}?saved=password")


@require_http_methods(["GET", "POST"])
@signed_in()
def presence(request: HttpRequest) -> HttpResponse:
    """``to`` is available, away or break; ``minutes`` says how long a break is.

    Buttons of one form may say both at once: ``break-15``.
    """
    if request.method == "GET":
        return _presence(request)
    user, now = person(request), clock.now()
    to, _dash, joined = request.POST.get("to", "").partition("-")
    if to not in Presence:
        raise BadInput(field="to")
    until = None
    if to == Presence.BREAK:
        until = now + dt.timedelta(minutes=_minutes(joined or request.POST.get("minutes", "15")))
    services.set_presence(user=user, presence=to, now=now, until=until)
    if wants_json(request):
        return _presence(request)
    return HttpResponseRedirect(safe_path(request, request.POST.get("next", "/")))


@require_GET
@signed_in()
def data(request: HttpRequest) -> HttpResponse:
    """Everything that is recorded about the person who asks (DOMAIN section 5)."""
    return render(request, "accounts/data.html", {"records": recorded_about(person(request))})


def _minutes(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _LONGEST_BREAK:
        raise BadInput(field="minutes")
    return int(text)


def _presence(request: HttpRequest) -> HttpResponse:
    return HttpResponse(draw_presence(person(request), "/", get_token(request), clock.now()))


def _profile(
    request: HttpRequest, form: ProfileForm, secret: PasswordForm, status: int = 200
) -> HttpResponse:
    context = {"form": form, "password_form": secret, "saved": request.GET.get("saved", "")}
    return render(request, "accounts/profile.html", context, status=status)
