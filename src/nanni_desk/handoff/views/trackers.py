"""The owner's pages of trackers."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.handoff.forms import TrackerForm
from nanni_desk.handoff.models import Tracker
from nanni_desk.handoff.selectors.trackers import tracker_for, trackers_for
from nanni_desk.handoff.services import setting_up
from nanni_desk.handoff.tokens import token_of
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo, NotThere

_OWNERS = signed_in(Right.MANAGE_SETTINGS)


@require_GET
@_OWNERS
def trackers(request: HttpRequest) -> HttpResponse:
    """All of them, and what others could be made."""
    found = [(one, _lacks_token(one)) for one in trackers_for(person(request))]
    context = {"trackers": found, "kinds": Tracker.Kind.choices}
    return render(request, "handoff/trackers.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
@_OWNERS
def new(request: HttpRequest, kind: str) -> HttpResponse:
    """A new one; its secret is shown this once."""
    if kind not in Tracker.Kind.values:
        raise NotThere
    form = TrackerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = setting_up.create_tracker(
                actor=person(request), kind=kind, described=form.described, now=clock.now()
            )
        except CannotDo as error:
            form.add_error(str(error.details.get("field", "name")), str(error.shown))
        else:
            return _page(request, made, TrackerForm.of(made), secret=made.secret)
    status = 200 if request.method == "GET" else 422
    context = {"form": form, "kind": Tracker.Kind(kind).label}
    return render(request, "handoff/tracker.html", context, status=status)


@never_cache
@require_http_methods(["GET", "POST"])
@_OWNERS
def tracker(request: HttpRequest, number: int) -> HttpResponse:
    """One of them, and its settings."""
    user = person(request)
    found = tracker_for(user, number)
    if request.method == "GET":
        return _page(request, found, TrackerForm.of(found))
    form = TrackerForm(request.POST)
    if form.is_valid():
        try:
            setting_up.change_tracker(
                actor=user, tracker=found, described=form.described, now=clock.now()
            )
        except CannotDo as error:
            form.add_error(str(error.details.get("field", "name")), str(error.shown))
        else:
            return HttpResponseRedirect(reverse("trackers"))
    return _page(request, found, form, status=422)


@never_cache
@require_POST
@_OWNERS
def secret(request: HttpRequest, number: int) -> HttpResponse:
    """A new secret, shown this once."""
    user = person(request)
    found = setting_up.rotate_secret(
        actor=user, tracker=tracker_for(user, number), now=clock.now()
    )  # fmt: skip
    return _page(request, found, TrackerForm.of(found), secret=found.secret)


def _page(
    request: HttpRequest, found: Tracker, form: TrackerForm, secret: str = "", status: int = 200
) -> HttpResponse:
    context = {
        "tracker": found,
        "kind": found.get_kind_display(),
        "form": form,
        "address": settings.PUBLIC_URL + reverse("tracker-told", args=[found.key]),
        "secret": secret,
        "lacks_token": _lacks_token(found),
    }
    return render(request, "handoff/tracker.html", context, status=status)


def _lacks_token(tracker: Tracker) -> bool:
    return bool(tracker.token_name) and not token_of(tracker.token_name)
