"""The owner's page: which team does which work."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.models import Team
from nanni_desk.accounts.rights import Right
from nanni_desk.lib import clock
from nanni_desk.promises.models import WorkOf
from nanni_desk.promises.others_work import Work
from nanni_desk.promises.services.works import set_works


@require_http_methods(["GET", "POST"])
@signed_in(Right.MANAGE_SETTINGS)
def works(request: HttpRequest) -> HttpResponse:
    """For each kind of work the team that does it, or nobody here."""
    known = [work for work in Work if work != Work.OTHER]
    if request.method == "POST":
        teams = {str(team.pk): team for team in Team.objects.all()}
        chosen = [(work, teams.get(request.POST.get(work.value, ""))) for work in known]
        set_works(actor=person(request), chosen=chosen, now=clock.now())
        return HttpResponseRedirect(reverse("promises-works"))
    of = dict(WorkOf.objects.values_list("work", "team"))
    context = {
        "works": [(work, of.get(work)) for work in known],
        "teams": Team.objects.order_by("name"),
    }
    return render(request, "promises/works.html", context)
