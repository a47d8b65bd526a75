"""What everybody who works here may read about the firm, and their own answer to the pulse."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.lib import clock
from nanni_desk.reports.periods import Period, period_of
from nanni_desk.reports.pulse import question_of, week_of
from nanni_desk.reports.selectors.pulse import has_answered
from nanni_desk.reports.selectors.report import open_numbers
from nanni_desk.reports.services import pulse as services


@require_GET
@signed_in()
def everybody(request: HttpRequest) -> HttpResponse:
    """Ninety days of both numbers, and the question of the week."""
    user, now = person(request), clock.now()
    period: Period = period_of({"period": "quarter"}, now)
    context = {
        "period": period,
        "tables": open_numbers(user, period, now),
        "question": question_of(week_of(now)),
        "has_answered": has_answered(user, now),
        "scores": range(1, 6),
    }
    return render(request, "reports/everybody.html", context)


@require_POST
@signed_in()
def answer(request: HttpRequest) -> HttpResponse:
    """One's own answer, once a week."""
    score = request.POST.get("score", "")
    services.answer(
        actor=person(request), score=int(score) if score.isdecimal() else 0, now=clock.now()
    )
    return HttpResponseRedirect(reverse("reports-open"))
