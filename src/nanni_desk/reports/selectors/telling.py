"""How many people heard of a mistake of ours from us, before they asked (S2-9)."""

import datetime as dt

from django.db.models import F
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.facts.selectors.telling import told_between
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.reports.figures import Column, Row, Source, Table, count, share
from nanni_desk.reports.periods import Period

_COLUMNS = (
    Column("all", _("Told")),
    Column("first", _("Before they asked")),
    Column("share", _("Share")),
)


def told_first(user: User, period: Period, _now: dt.datetime) -> Table:
    """Of those told in the period: people who had been told an untruth, and cases acknowledged."""
    people = list(
        told_between(user, period.since, period.until)
        .order_by("told_at")
        .values_list("pk", "asked_first")
    )
    cases = list(
        cases_for(user)
        .filter(acknowledged_by__created_at__gte=period.since)
        .filter(acknowledged_by__created_at__lt=period.until)
        .order_by("acknowledged_by__created_at")
        .values_list("pk", F("they_knew_at"), F("acknowledged_by__created_at"))
    )
    of_people = [(pk, not asked) for pk, asked in people]
    of_cases = [(pk, knew is None or knew > told) for pk, knew, told in cases]
    return Table(
        "told",
        _("Told before they asked"),
        _(
            "A customer was told first when we wrote before they knew: of an untruth, before they"
            " wrote again; of another failure, before the first word of theirs about it."
        ),
        _("What they were told of"),
        _COLUMNS,
        (
            _row("untruths", _("Something untrue that we had said"), Source.DISCLOSURE, of_people),
            _row("failures", _("Another failure of ours"), Source.CASE, of_cases),
        ),
    )


def _row(code: str, label: str | Promise, source: Source, told: list[tuple[int, bool]]) -> Row:
    everybody = [number for number, _first in told]
    first = [number for number, is_first in told if is_first]
    cells = (count(source, everybody), count(source, first), share(source, len(first), everybody))
    return Row(code, label, cells)
