"""For leads: how waiting went, what was allowed beyond the caps, what came out of turn."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.attention.selectors.reporting import report_for
from nanni_desk.lib import clock


@require_GET
@signed_in(Right.SEE_REPORTS)
def report(request: HttpRequest) -> HttpResponse:
    """The last thirty days."""
    return render(
        request, "attention/report.html", {"report": report_for(person(request), clock.now())}
    )
