"""How long customers waited for a yes of our own managers (S4-21)."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db.models import Count
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.escalation.models import Escalation
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

_COLUMNS = (
    Column("asked", _("Questions")),
    Column("total", _("All together")),
    Column("half", _("Half took less than")),
    Column("longest", _("The longest")),
    Column("raised", _("Went a level up")),
)


def waiting(user: User, period: Period, now: dt.datetime) -> Table:
    """Questions asked in the period; those without an answer run on."""
    approvals = Approval.objects.filter(
        asked_at__gte=period.since, asked_at__lt=period.until,
        remedy__case__in=cases_for(user).order_by().values("pk"),
    )  # fmt: skip
    questions = Escalation.objects.filter(
        asked_at__gte=period.since, asked_at__lt=period.until, is_peer=False,
        conversation__in=conversations_for(user),
    ).exclude(state=Escalation.State.WITHDRAWN)  # fmt: skip
    risen = questions.annotate(raised=Count("rises"))
    fields = ("pk", "asked_at", "answered_at", "raised")
    return Table(
        "managers",
        _("Waiting for our own managers"),
        _("From the question to the answer, round the clock; the customer waits as long."),
        _("What was asked"),
        _COLUMNS,
        (
            _row("approvals", _("May this be given?"), Source.APPROVAL,
                 approvals.values_list(*fields), now),
            _row("questions", _("Another question to a manager"), Source.QUESTION,
                 risen.values_list(*fields), now),
        ),
    )  # fmt: skip


def _row(
    code: str, label: str | Promise, source: Source, rows: Iterable[tuple[Any, ...]],
    now: dt.datetime,
) -> Row:  # fmt: skip
    asked = list(rows)
    took = [(int(((end or now) - begun).total_seconds()), pk) for pk, begun, end, _up in asked]
    numbers = [pk for pk, *_rest in asked]
    cells = (
        count(source, numbers),
        together(source, took),
        length(source, took, 0.5),
        longest(source, took),
        share(source, sum(bool(up) for *_rest, up in asked), numbers),
    )
    return Row(code, label, cells)
