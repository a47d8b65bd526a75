"""Questions to those who may allow more, and how long we wait for our own managers (S4-21)."""

import datetime as dt
from typing import NamedTuple

from nanni_desk.accounts.models import User
from nanni_desk.recovery.catalogue import level_of
from nanni_desk.recovery.models import Approval
from nanni_desk.recovery.selectors.cases import cases_for

_MONTH = dt.timedelta(days=30)


class Waited(NamedTuple):
    """How long answers took within a month.

    Args:
        total: of all questions together.
        longest: of one.
        asked: how many questions there were.
        raised: how many had to go a level up.
    """

    total: dt.timedelta
    longest: dt.timedelta
    asked: int
    raised: int


def approvals_for(user: User) -> list[Approval]:
    """The questions this person may answer now, the oldest first."""
    asked = Approval.objects.filter(
        state=Approval.State.ASKED, level__lte=level_of(user), remedy__case__in=cases_for(user)
    ).exclude(remedy__offered_by=user)
    waiting = asked.select_related("remedy__case__contact", "remedy__offered_by").order_by("pk")
    return list(waiting)


def waited(user: User, now: dt.datetime) -> Waited:
    """How long the answers of this month's questions took; unanswered ones run on."""
    asked = Approval.objects.filter(asked_at__gte=now - _MONTH, remedy__case__in=cases_for(user))
    rows = list(asked.values_list("asked_at", "answered_at", "raised"))
    lengths = [(answered or now) - begun for begun, answered, _raised in rows]
    zero = dt.timedelta()
    return Waited(
        sum(lengths, zero), max(lengths, default=zero), len(rows), sum(bool(r[2]) for r in rows)
    )
