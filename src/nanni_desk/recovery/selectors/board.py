"""The list of cases: open, late, closed, and Ea-nasir's: those nobody has moved for a month."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import F, Q, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.recovery.models import Aside, Case
from nanni_desk.recovery.selectors.cases import cases_for, forgotten_cases
from nanni_desk.recovery.states import State

A_PAGE = 50
_MONTH = dt.timedelta(days=30)


class Board(NamedTuple):
    """One page of one list.

    Args:
        show: which list.
        counts: how many are in each.
        cases: the page.
        page: its number, from 1.
        has_more: whether another page follows.
        told_first: how many of the month's acknowledged cases the customer heard of from us.
        acknowledged: how many that month acknowledged at all.
    """

    show: str
    counts: dict[str, int]
    cases: Sequence[Case]
    page: int
    has_more: bool
    told_first: int
    acknowledged: int


def board(user: User, show: str, page: int, now: dt.datetime) -> Board:
    """A page of the list ``show``: open, late, closed or forgotten."""
    lists = _lists(user, now)
    start = (page - 1) * A_PAGE
    rows = list(lists[show].prefetch_related("issues")[start : start + A_PAGE + 1])
    month = cases_for(user).filter(acknowledged_by__created_at__gte=now - _MONTH)
    unasked = month.filter(they_knew_at=None) | month.filter(
        they_knew_at__gt=F("acknowledged_by__created_at")
    )
    return Board(
        show, {name: found.count() for name, found in lists.items()}, rows[:A_PAGE], page,
        len(rows) > A_PAGE, unasked.count(), month.count(),
    )  # fmt: skip


def _lists(user: User, now: dt.datetime) -> dict[str, QuerySet[Case]]:
    everything = cases_for(user)
    unclosed = everything.exclude(state=State.CLOSED)
    unseen = Aside.objects.filter(ended_at=None, review_at__lte=now).values("case")
    return {
        "open": unclosed,
        "late": unclosed.filter(Q(due_at__lte=now) | Q(pk__in=unseen)),
        "forgotten": forgotten_cases(user, now),
        "closed": everything.filter(state=State.CLOSED).order_by("-closed_at", "-pk"),
    }
