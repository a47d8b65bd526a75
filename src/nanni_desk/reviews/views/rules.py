"""What rules say: the page of one, and the list of those that are overridden most."""

import datetime as dt
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.lib import clock
from nanni_desk.reviews.in_case import remark_page
from nanni_desk.reviews.rule_pages import rule_names, rule_page
from nanni_desk.reviews.selectors import most_overridden, remarks_on, replies_reviewed
from nanni_desk.reviews.views.writing import page_language

_PERIODS = (7, 30, 90)


@require_GET
@signed_in()
def rule(request: HttpRequest, code: str) -> HttpResponse:
    """The page of a rule: what it finds, why, examples, when it is wrong."""
    code = code.upper()
    found = rule_page(code, page_language()) if code in rule_names() else remark_page(code)
    return render(request, "reviews/rule.html", {"rule": found})


@require_GET
@signed_in(Right.SEE_REPORTS)
def overridden(request: HttpRequest) -> HttpResponse:
    """Rules that people go against: perhaps the rule is wrong, and not they."""
    wanted = request.GET.get("days", "")
    days = int(wanted) if wanted in map(str, _PERIODS) else _PERIODS[0]
    user, since = person(request), clock.now() - dt.timedelta(days=days)
    rows = most_overridden(user, since)
    remarks = remarks_on(user, since, [row.code for row in rows])
    names = rule_names()
    context: dict[str, Any] = {
        "rows": [
            {"rule": row, "name": names.get(row.code, ""), "remarks": remarks.get(row.code, [])[:3]}
            for row in rows
        ],
        "days": days,
        "periods": _PERIODS,
        "replies": replies_reviewed(user, since),
    }
    return render(request, "reviews/overridden.html", context)
