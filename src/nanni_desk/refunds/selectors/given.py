"""What people gave through the refund desk; ``settings.ALSO_GIVEN`` names it to recovery."""

import datetime as dt

from django.db.models import QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.lib.prepared import prepared
from nanni_desk.refunds.models import Refund
from nanni_desk.reviews.in_case import Draft


def refunded(draft: Draft) -> bool:
    """Whether money is on its way to the customer, or there; named by ``settings.DONE_FOR``."""
    return bool(_decided(draft.conversation.contact_id))


@prepared
def _decided(contact: int) -> QuerySet[Refund, int]:
    decided = (Refund.State.APPROVED, Refund.State.PAID)
    found = Refund.objects.filter(contact=contact, state__in=decided)
    return found.values_list("pk", flat=True)[:1]


def sums_since(user: User, since: dt.datetime) -> list[tuple[int, str]]:
    """Sums that this person allowed alone and no remedy of a case counts already."""
    alone = Refund.objects.filter(
        decided_by=user, decided_at__gte=since, asked_by=None, remedy=None,
        state__in=(Refund.State.APPROVED, Refund.State.PAID), amount__isnull=False,
    )  # fmt: skip
    return [(a, c) for a, c in alone.values_list("amount", "currency") if a is not None]
