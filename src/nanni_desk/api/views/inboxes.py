"""Owners' pages: inboxes, their secrets, tokens of programs."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.api import inboxes as known
from nanni_desk.api.forms import FORMS, InboxForm, TokenForm
from nanni_desk.api.services import create_token, revoke_token
from nanni_desk.conversations.models import Inbox
from nanni_desk.conversations.services.inboxes import (
    Described,
    change_inbox,
    create_inbox,
    rotate_secret,
)
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo

_OWNERS = signed_in(Right.MANAGE_SETTINGS)


@require_GET
@_OWNERS
def inboxes(request: HttpRequest) -> HttpResponse:
    """All inboxes, and what others could be made."""
    context = {"inboxes": known.inboxes_for(person(request)), "kinds": known.KINDS.items()}
    return render(request, "api/inboxes.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
@_OWNERS
def new(request: HttpRequest, kind: str) -> HttpResponse:
    """A new inbox; its secret is shown this once."""
    found, now = known.kind_of(kind), clock.now()
    form = FORMS[kind](request.POST or None)
    described = _described(form, kind) if request.method == "POST" else None
    if described is None:
        status = 200 if request.method == "GET" else 422
        return render(request, "api/new_inbox.html", {"kind": found, "form": form}, status=status)
    inbox = create_inbox(actor=person(request), kind=kind, described=described, now=now)
    return _page(request, inbox, secret=inbox.secret)


@never_cache
@require_http_methods(["GET", "POST"])
@_OWNERS
def inbox(request: HttpRequest, number: int) -> HttpResponse:
    """One inbox: its settings, its line of HTML, its tokens."""
    found = known.inbox_for(person(request), number)
    known.kind_of(found.kind)
    if request.method == "GET":
        return _page(request, found)
    form = FORMS[found.kind](request.POST)
    described = _described(form, found.kind, found)
    if described is None:
        return _page(request, found, form=form, status=422)
    described = described._replace(is_active="is_active" in request.POST)
    change_inbox(actor=person(request), inbox=found, described=described, now=clock.now())
    return HttpResponseRedirect(reverse("inboxes"))


@never_cache
@require_POST
@_OWNERS
def secret(request: HttpRequest, number: int) -> HttpResponse:
    """A new secret, shown this once."""
    user = person(request)
    found = known.inbox_for(user, number)
    fresh = rotate_secret(actor=user, inbox=found, now=clock.now())
    return _page(request, found, secret=fresh)


@never_cache
@require_POST
@_OWNERS
def token(request: HttpRequest, number: int) -> HttpResponse:
    """A new token, shown this once."""
    user = person(request)
    found, form = known.inbox_for(user, number), TokenForm(request.POST)
    if not form.is_valid():
        return _page(request, found, token_form=form, status=422)
    data = form.cleaned_data
    made = create_token(
        actor=user, inbox=found, name=data["name"], scopes=data["scopes"], now=clock.now()
    )
    return _page(request, found, token=made)


@require_POST
@_OWNERS
def revoke(request: HttpRequest, number: int) -> HttpResponse:
    """Make a token worthless."""
    user = person(request)
    found = known.token_for(user, number)
    revoke_token(actor=user, token=found, now=clock.now())
    return HttpResponseRedirect(reverse("inbox", args=[found.inbox_id]))


def _described(form: InboxForm, kind: str, found: Inbox | None = None) -> Described | None:
    """The inbox that a form asks for; None when the form says what is wrong with it."""
    if not form.is_valid():
        return None
    # What the form does not show stays as it is.
    wanted = (found.settings if found else {}) | form.values()
    try:
        return form.described(known.kind_of(kind).clean(wanted, clock.now()))
    except CannotDo as error:
        field = str(error.details.get("field", ""))
        form.add_error(field if field in form.fields else None, str(error.shown))
        return None


def _page(
    request: HttpRequest, found: Inbox, *, form: InboxForm | None = None, status: int = 200,
    **more: object,
) -> HttpResponse:  # fmt: skip
    context = {
        "inbox": found,
        "kind": known.kind_of(found.kind),
        "form": form or FORMS[found.kind].of(found),
        "line": known.line_of_html(found),
        "tokens": known.tokens_of(found),
        "token_form": TokenForm(),
    }
    return render(request, "api/inbox.html", context | more, status=status)
