"""When teams are there: for owners."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import Team
from nanni_desk.accounts.rights import Right
from nanni_desk.attention.forms import HoursForm
from nanni_desk.attention.selectors.hours import hours_of_teams, team_with_hours
from nanni_desk.attention.services.hours import ImpossibleHours, set_hours
from nanni_desk.lib import clock

_OWNERS = signed_in(Right.MANAGE_SETTINGS)


@require_GET
@_OWNERS
def teams(request: HttpRequest) -> HttpResponse:
    """Every team and whether it has hours of its own."""
    return render(request, "attention/hours.html", {"teams": hours_of_teams(clock.now())})


@require_http_methods(["GET", "POST"])
@_OWNERS
def team(request: HttpRequest, number: int) -> HttpResponse:
    """The hours of one team."""
    found = team_with_hours(number)
    if request.method == "GET":
        return _form(request, found, HoursForm.of(found))
    form = HoursForm(request.POST)
    if not form.is_valid():
        return _form(request, found, form, status=422)
    try:
        set_hours(
            actor=person(request), team=found, week=form.week, zone=form.cleaned_data["zone"],
            holidays_of=form.cleaned_data["holidays_of"],
            days_off=form.cleaned_data["days_off"], now=clock.now(),
        )  # fmt: skip
    except ImpossibleHours as error:
        form.add_error(None, str(error.shown))
        return _form(request, found, form, status=422)
    return HttpResponseRedirect(reverse("hours"))


def _form(request: HttpRequest, team: Team, form: HoursForm, status: int = 200) -> HttpResponse:
    return render(request, "attention/team_hours.html", {"team": team, "form": form}, status=status)
