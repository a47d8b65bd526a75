"""Whether the loud get more than the silent: cases others read along, beside all others.

DOMAIN section 5: a remedy follows the loss, not the audience.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.accounts.models import User
from nanni_desk.recovery.models import Remedy
from nanni_desk.recovery.selectors import cases_for
from nanni_desk.reports.figures import Column, Row, Source, Table, count, length, share
from nanni_desk.reports.periods import Period

_COLUMNS = (
    Column("closed", pgettext_lazy("cases", "Closed")),
    Column("given", _("Given something")),
    Column("money", _("Given money")),
    Column("half", _("Half were closed within")),
)


def public_and_private(user: User, period: Period, _now: dt.datetime) -> Table:
    """Cases closed in the period, by whether others could read them."""
    given = Remedy.objects.filter(case=OuterRef("pk"), state=Remedy.State.FULFILLED)
    closed = (
        cases_for(user)
        .filter(closed_at__gte=period.since, closed_at__lt=period.until)
        .annotate(given=Exists(given), money=Exists(given.filter(amount__isnull=False)))
        .order_by("closed_at", "pk")
        .values_list("pk", "is_public", "opened_at", "closed_at", "given", "money")
    )
    rows = list(closed)
    return Table(
        "public",
        _("In public and in private"),
        _(
            "Whoever complains where others read is to be given no more, and no sooner, than"
            " whoever writes to us alone."
        ),
        _("Where they complained"),
        _COLUMNS,
        (
            _row("public", _("Where others read"), [row for row in rows if row[1]]),
            _row("private", _("To us alone"), [row for row in rows if not row[1]]),
        ),
    )


def _row(code: str, label: str | Promise, rows: Sequence[tuple[Any, ...]]) -> Row:
    numbers = [pk for pk, *_rest in rows]
    took = [(int((ended - begun).total_seconds()), pk) for pk, _p, begun, ended, *_rest in rows]
    cells = (
        count(Source.CASE, numbers),
        share(Source.CASE, sum(bool(given) for *_rest, given, _money in rows), numbers),
        share(Source.CASE, sum(bool(money) for *_rest, money in rows), numbers),
        length(Source.CASE, took, 0.5),
    )
    return Row(code, label, cells)
