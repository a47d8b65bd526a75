"""Whether customers get their money back: everybody who works here reads it (S4-24).

The whole firm's refunds are counted, whoever reads. What is another team's is counted and not
shown, so that the number is the same for all.
"""

import datetime as dt

from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.refunds.models import Refund
from nanni_desk.reports.figures import Column, Row, Source, Table, count, length, share
from nanni_desk.reports.periods import Period

_State = Refund.State
_COLUMNS = (
    Column("asked", _("Demands")),
    Column("dropped", _("Gave up on the way")),
    Column("share", _("Share of those who gave up")),
    Column("paid", _("Paid")),
    Column("half", _("Half were paid within")),
    Column("refused", _("Refused or withdrawn")),
)


def refunds(_user: User, period: Period, _now: dt.datetime) -> Table:
    """Demands of the period: given up after a step of ours, paid, refused, still open."""
    rows = list(
        Refund.objects.filter(demanded_at__gte=period.since, demanded_at__lt=period.until)
        .order_by("demanded_at", "pk")
        .values_list("pk", "state", "demanded_at", "closed_at", "abandoned_at")
    )
    numbers = [pk for pk, *_rest in rows]
    paid = [
        (int((closed - demanded).total_seconds()), pk)
        for pk, state, demanded, closed, _abandoned in rows
        if state == _State.PAID and closed is not None
    ]
    dropped = [pk for pk, state, *_rest, given_up in rows if given_up and state != _State.PAID]
    unpaid = [pk for pk, state, *_rest in rows if state in {_State.REFUSED, _State.WITHDRAWN}]
    cells = (
        count(Source.REFUND, numbers),
        count(Source.REFUND, dropped),
        share(Source.REFUND, len(dropped), numbers),
        count(Source.REFUND, [pk for _seconds, pk in paid]),
        length(Source.REFUND, paid, 0.5),
        count(Source.REFUND, unpaid),
    )
    return Table(
        "refunds",
        _("Whether customers get their money back"),
        _(
            "Demands of these days, in the whole firm. Who gave up after something we had asked of"
            " them is our defect, not their change of mind."
        ),
        _("What was asked for"),
        _COLUMNS,
        (Row("money", _("Money back"), cells),),
    )
