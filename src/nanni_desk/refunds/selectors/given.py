"""What people gave through the refund desk; ``settings.ALSO_GIVEN`` names it to recovery."""

import datetime as dt

from nanni_desk.accounts.models import User
from nanni_desk.refunds.models import Refund


def sums_since(user: User, since: dt.datetime) -> list[tuple[int, str]]:
    """Sums that this person allowed alone and no remedy of a case counts already."""
    alone = Refund.objects.filter(
        decided_by=user, decided_at__gte=since, asked_by=None, remedy=None,
        state__in=(Refund.State.APPROVED, Refund.State.PAID), amount__isnull=False,
    )  # fmt: skip
    return [(a, c) for a, c in alone.values_list("amount", "currency") if a is not None]
