"""Who works here: the list, invitations, one person, teams. For owners."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from nanni_desk.accounts import services
from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.forms import InviteForm, PersonForm, TeamForm
from nanni_desk.accounts.mailing import send_invitation
from nanni_desk.accounts.models import Team
from nanni_desk.accounts.rights import Right
from nanni_desk.accounts.selectors import (
    invitation_for,
    open_invitations,
    people_for,
    person_for,
    team_for,
    teams_for,
)
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo

_OWNERS = signed_in(Right.MANAGE_PEOPLE)


@require_GET
@_OWNERS
def people(request: HttpRequest) -> HttpResponse:
    """Everybody, and the invitations that are open."""
    return _people(request, InviteForm())


@never_cache
@require_POST
@_OWNERS
def invite(request: HttpRequest) -> HttpResponse:
    """Invite somebody; the link is shown this once."""
    form = InviteForm(request.POST)
    if not form.is_valid():
        return _people(request, form, status=422)
    data, now = form.cleaned_data, clock.now()
    try:
        token = services.invite(
            actor=person(request), email=data["email"], role=data["role"], teams=data["teams"],
            now=now,
        )  # fmt: skip
    except CannotDo as error:
        return _people(request, form, status=error.status, problem=error.shown)
    link = f"{settings.PUBLIC_URL}{reverse('invitation', args=[token])}"
    mailed = send_invitation(data["email"], link, person(request))
    return _people(request, InviteForm(), link=link, invited=data["email"], mailed=mailed)


@require_POST
@_OWNERS
def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """Take an invitation back."""
    user, now = person(request), clock.now()
    found = invitation_for(user, number, now)
    services.withdraw_invitation(actor=user, invitation=found, now=now)
    return HttpResponseRedirect(reverse("people"))


@require_http_methods(["GET", "POST"])
@_OWNERS
def one(request: HttpRequest, number: int) -> HttpResponse:
    """One person: role, title, teams, languages, access."""
    actor = person(request)
    found = person_for(actor, number)
    form = PersonForm(request.POST) if request.method == "POST" else PersonForm.of(found)
    context = {"person": found, "form": form}
    if request.method == "GET":
        return render(request, "accounts/person.html", context)
    if not form.is_valid():
        return render(request, "accounts/person.html", context, status=422)
    try:
        services.change_person(actor=actor, person=found, now=clock.now(), **form.cleaned_data)
    except CannotDo as error:
        context |= {"problem": error.shown, "person": person_for(actor, number)}
        return render(request, "accounts/person.html", context, status=error.status)
    return HttpResponseRedirect(reverse("people"))


@require_http_methods(["GET", "POST"])
@_OWNERS
def teams(request: HttpRequest) -> HttpResponse:
    """All teams; a post makes a new one."""
    form = TeamForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["name"]
        services.create_team(actor=person(request), name=name, now=clock.now())
        return HttpResponseRedirect(reverse("teams"))
    status = 422 if request.method == "POST" else 200
    context = {"teams": teams_for(person(request)), "form": form}
    return render(request, "accounts/teams.html", context, status=status)


@require_http_methods(["GET", "POST"])
@_OWNERS
def team(request: HttpRequest, number: int) -> HttpResponse:
    """One team: its name and its people."""
    found = team_for(person(request), number)
    if request.method == "GET":
        return _team(request, found, TeamForm(initial={"name": found.name}))
    form = TeamForm(request.POST)
    if not form.is_valid():
        return _team(request, found, form, status=422)
    try:
        services.rename_team(
            actor=person(request), team=found, name=form.cleaned_data["name"], now=clock.now()
        )
    except CannotDo as error:
        return _team(request, found, form, status=error.status, problem=error.shown)
    return HttpResponseRedirect(reverse("teams"))


def _people(
    request: HttpRequest, form: InviteForm, status: int = 200, **more: object
) -> HttpResponse:
    user = person(request)
    context = {"people": people_for(user), "form": form,
               "invitations": open_invitations(user, clock.now()), **more}  # fmt: skip
    return render(request, "accounts/people.html", context, status=status)


def _team(
    request: HttpRequest, found: Team, form: TeamForm, status: int = 200, **more: object
) -> HttpResponse:
    members = people_for(person(request)).filter(teams=found)
    context = {"team": found, "form": form, "members": members, **more}
    return render(request, "accounts/team.html", context, status=status)
