"""The ledger of money, its export, and the payments that accounting confirms."""

import datetime as dt
from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.lib import clock
from nanni_desk.lib.engine import local
from nanni_desk.lib.errors import CannotDo, NotThere, wants_json
from nanni_desk.lib.spreadsheets import SEPARATORS
from nanni_desk.recovery.forms import text_of
from nanni_desk.refunds.ledger_file import write
from nanni_desk.refunds.selectors.ledger import A_PAGE, Period, ledger, payout_for, waiting_payouts
from nanni_desk.refunds.services import confirming, exporting

_MONTH = dt.timedelta(days=29)
_LONGEST_FILE = 2 * 1024 * 1024


@require_GET
@signed_in(Right.SEE_REPORTS)
def book(request: HttpRequest) -> HttpResponse:
    """What was given in a period, and which payments are not confirmed yet."""
    return _page(request, [])


@require_GET
@signed_in(Right.APPROVE)
def export(request: HttpRequest) -> HttpResponse:
    """The period as a file for accounting."""
    user, period = person(request), _period(request.GET)
    separator = SEPARATORS.get(request.GET.get("separator", ""), ",")
    found = exporting.ledger_for_export(actor=user, period=period, now=clock.now())
    response = HttpResponse(write(found, separator), content_type="text/csv; charset=utf-8")
    name = f"ledger-{period.first}-{period.last}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_POST
@signed_in(Right.APPROVE)
def confirm(request: HttpRequest, number: int) -> HttpResponse:
    """One payment, by the person who saw it."""
    user = person(request)
    found = payout_for(user, number)
    if found is None:
        raise NotThere
    receipt = text_of(request.POST, "receipt", needed=False)
    confirming.confirm(actor=user, payout=found.pk, receipt=receipt, now=clock.now())
    if wants_json(request):
        return HttpResponse(status=204)
    return HttpResponseRedirect(reverse("money"))


@require_POST
@signed_in(Right.APPROVE)
def take_in(request: HttpRequest) -> HttpResponse:
    """Accounting's file of payments: all of it or nothing."""
    file = request.FILES.get("file")
    content = b"" if file is None or (file.size or 0) > _LONGEST_FILE else file.read()
    try:
        done = confirming.import_confirmations(
            actor=person(request), content=content, now=clock.now()
        )
    except CannotDo as error:
        return _page(request, [str(error.shown), *error.details.get("problems", [])], status=422)
    return _page(request, [], done=done)


def _page(
    request: HttpRequest, problems: list[str], *, done: confirming.Imported | None = None,
    status: int = 200,
) -> HttpResponse:  # fmt: skip
    user, period = person(request), _period(request.GET)
    found = ledger(user, period)
    context = {
        "period": period,
        "ledger": found,
        "shown": found.entries[:A_PAGE],
        "waiting": waiting_payouts(user),
        "may_confirm": may(user, Right.APPROVE),
        "problems": problems,
        "done": done,
    }
    return render(request, "refunds/ledger.html", context, status=status)


def _period(data: Mapping[str, str]) -> Period:
    """The days that are asked for; thirty up to today when they are none."""
    today = local(clock.now()).date()
    first, last = _day(data.get("first", "")), _day(data.get("last", ""))
    last = last or today
    first = first or last - _MONTH
    return Period(min(first, last), max(first, last))


def _day(text: str) -> dt.date | None:
    try:
        found = parse_date(text)
    except ValueError:
        return None
    return found if found and dt.date(2000, 1, 1) <= found < dt.date(2200, 1, 1) else None
