"""How long customers waited for a yes of our own managers (S4-21)."""

import datetime as dt

from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.recovery.models import Approval
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.reports.figures import (
    Column,
    Row,
    Source,
    Table,
    count,
    length,
    longest,
    share,
    together,
)
from nanni_desk.reports.periods import Period


def waiting(user: User, period: Period, now: dt.datetime) -> Table:
    """Questions asked in the period; those without an answer run on."""
    asked = Approval.objects.filter(
        asked_at__gte=period.since, asked_at__lt=period.until,
        remedy__case__in=cases_for(user).order_by().values("pk"),
    )  # fmt: skip
    rows = list(asked.values_list("pk", "asked_at", "answered_at", "raised"))
    took = [(int(((end or now) - begun).total_seconds()), pk) for pk, begun, end, _up in rows]
    numbers = [pk for pk, *_rest in rows]
    cells = (
        count(Source.APPROVAL, numbers),
        together(Source.APPROVAL, took),
        length(Source.APPROVAL, took, 0.5),
        longest(Source.APPROVAL, took),
        share(Source.APPROVAL, sum(bool(up) for *_rest, up in rows), numbers),
    )
    return Table(
        "managers",
        _("Waiting for our own managers"),
        _("From the question to the answer, round the clock; the customer waits as long."),
        _("What was asked"),
        (
            Column("asked", _("Questions")),
            Column("total", _("All together")),
            Column("half", _("Half took less than")),
            Column("longest", _("The longest")),
            Column("raised", _("Went a level up")),
        ),
        (Row("approvals", _("May this be given?"), cells),),
    )
