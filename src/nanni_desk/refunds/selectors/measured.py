"""How many steps real refunds took, for `nanni desk check` and reports."""

import datetime as dt
from collections.abc import Sequence

from django.db.models import Count

from nanni_desk.conversations.models import Inbox
from nanni_desk.refunds.models import Refund

#: Refunds of so many days are looked at: older ones tell of another way.
LOOKED_BACK = dt.timedelta(days=90)


def steps_taken(inboxes: Sequence[str], now: dt.datetime) -> list[int]:
    """The steps of each refund of these inboxes, the newest first."""
    recent = Refund.objects.filter(
        conversation__inbox__key__in=inboxes, opened_at__gte=now - LOOKED_BACK
    )
    counted = recent.annotate(taken=Count("steps")).order_by("-pk")
    return list(counted.values_list("taken", flat=True))


def unknown_inboxes(inboxes: Sequence[str]) -> list[str]:
    """Keys that no inbox has."""
    known = set(Inbox.objects.filter(key__in=inboxes).values_list("key", flat=True))
    return [key for key in inboxes if key not in known]
