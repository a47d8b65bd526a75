"""What people gave through the refund desk; ``settings.ALSO_GIVEN`` names it to recovery."""

import datetime as dt

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.refunds.models import Refund


def refunded(conversation: Conversation, _now: dt.datetime) -> bool:
    """Whether money is on its way to the customer, or there; named by ``settings.DONE_FOR``."""
    decided = (Refund.State.APPROVED, Refund.State.PAID)
    return Refund.objects.filter(contact=conversation.contact_id, state__in=decided).exists()


def sums_since(user: User, since: dt.datetime) -> list[tuple[int, str]]:
    """Sums that this person allowed alone and no remedy of a case counts already."""
    alone = Refund.objects.filter(
        decided_by=user, decided_at__gte=since, asked_by=None, remedy=None,
        state__in=(Refund.State.APPROVED, Refund.State.PAID), amount__isnull=False,
    )  # fmt: skip
    return [(a, c) for a, c in alone.values_list("amount", "currency") if a is not None]
