"""The report, the month for the head of the firm, and what each number was counted from."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.lib import clock
from nanni_desk.reports.files import as_csv
from nanni_desk.reports.periods import NAMED, month_of, period_of
from nanni_desk.reports.selectors import report as selectors
from nanni_desk.reports.selectors.events import A_PAGE, lines_of

_PAGE_DIGITS = 4


@require_GET
@signed_in(Right.SEE_REPORTS)
def report(request: HttpRequest) -> HttpResponse:
    """All tables, for a period."""
    user, now = person(request), clock.now()
    period = period_of(request.GET, now)
    context = {
        "period": period, "names": NAMED.items(), "tables": selectors.report(user, period, now),
    }  # fmt: skip
    return render(request, "reports/report.html", context)


@require_GET
@signed_in(Right.SEE_REPORTS)
def month(request: HttpRequest) -> HttpResponse:
    """One calendar month: people and causes, for whoever can change the firm."""
    user, now = person(request), clock.now()
    period = month_of(request.GET.get("month", ""), now)
    tables = selectors.report(user, period, now, selectors.MONTHLY)
    return render(request, "reports/month.html", {"period": period, "tables": tables})


@require_GET
@signed_in()
def counted(request: HttpRequest, table: str, row: str, column: str) -> HttpResponse:
    """The events behind one number."""
    user, now = person(request), clock.now()
    period = period_of(request.GET, now)
    found, line, place, figure = selectors.figure_for(user, (table, row, column), period, now)
    page = _page(request)
    context = {
        "period": period, "table": found, "row": line, "column": place, "figure": figure,
        "lines": lines_of(user, figure, page, now), "page": page, "start": (page - 1) * A_PAGE + 1,
        "is_open": table in selectors.OPEN,
        "has_more": len(figure.events) > page * A_PAGE,
    }  # fmt: skip
    return render(request, "reports/counted.html", context)


@require_GET
@signed_in()
def export(request: HttpRequest, table: str) -> HttpResponse:
    """One table as a file."""
    now = clock.now()
    period = period_of(request.GET, now)
    text = as_csv(selectors.table_for(person(request), table, period, now))
    response = HttpResponse(text, content_type="text/csv; charset=utf-8")
    name = f"{table}-{period.first}-{period.last}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _page(request: HttpRequest) -> int:
    page = request.GET.get("page", "")
    return max(1, int(page)) if page.isdecimal() and len(page) <= _PAGE_DIGITS else 1
