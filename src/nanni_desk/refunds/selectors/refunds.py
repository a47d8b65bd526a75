"""Refunds of the conversations a person may see; lists by the nearest legal date."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Count, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.lib.engine import local
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.catalogue import Level, level_of
from nanni_desk.recovery.models import Case
from nanni_desk.refunds.ceiling import MOST_STEPS
from nanni_desk.refunds.law import Rule, rule_for, rules_on
from nanni_desk.refunds.models import CustomerStep, Refund

A_PAGE = 50
LISTS = ("open", "raised", "abandoned", "maze", "closed")


class Line(NamedTuple):
    """A refund as a list shows it.

    Args:
        row: the refund.
        steps: how many steps the customer was asked for.
        is_maze: they are too many.
        is_alarming: the legal term is near or past.
    """

    row: Refund
    steps: int
    is_maze: bool
    is_alarming: bool


class Board(NamedTuple):
    """A page of one list.

    Args:
        show: which list.
        counts: how many are in each.
        lines: the page.
        page: its number, from 1.
        has_more: whether another page follows.
    """

    show: str
    counts: dict[str, int]
    lines: Sequence[Line]
    page: int
    has_more: bool


def refunds_for(user: User) -> QuerySet[Refund]:
    """The refunds this person may see, the nearest legal date first."""
    return (
        Refund.objects.filter(conversation__in=conversations_for(user))
        .select_related("contact", "owner", "conversation", "asked_by", "decided_by", "case")
        .order_by("legal_due_at", "pk")
    )


def refund_for(user: User, number: int) -> Refund:
    """One refund.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = refunds_for(user).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def board(user: User, show: str, page: int, now: dt.datetime) -> Board:
    """A page of the list ``show``."""
    lists = _lists(user)
    start = (page - 1) * A_PAGE
    rows = list(lists[show][start : start + A_PAGE + 1])
    lines = lines_of(rows[:A_PAGE], now)
    counts = {name: found.count() for name, found in lists.items()}
    return Board(show, counts, lines, page, len(rows) > A_PAGE)


def line_of(row: Refund, steps: int, now: dt.datetime) -> Line:
    """A refund with what wants to be noticed about it."""
    return Line(row, steps, steps > MOST_STEPS, row.is_open and row.alarm_at <= now)


def lines_of(rows: Sequence[Refund], now: dt.datetime) -> list[Line]:
    """The same for many; their steps are counted together."""
    asked = CustomerStep.objects.filter(refund__in=[row.pk for row in rows])
    taken = dict(asked.values_list("refund").annotate(taken=Count("pk")).order_by())
    return [line_of(row, taken.get(row.pk, 0), now) for row in rows]


def refunds_of(user: User, conversation: Conversation, most: int) -> list[Refund]:
    """The refunds of a conversation's customer that are open; if none is, the newest closed one."""
    theirs = refunds_for(user).filter(contact=conversation.contact_id)
    unclosed = list(theirs.exclude(state__in=Refund.CLOSED)[:most])
    return unclosed or list(theirs.order_by("-closed_at", "-pk")[:1])


def demand_of(conversation: Conversation) -> Message | None:
    """The customer's newest message of which no refund was made."""
    said = conversation.messages.filter(kind=Message.Kind.INBOUND, refund__isnull=True)
    return said.order_by("-pk").first()


def rule_of(refund: Refund) -> Rule | None:
    """The term by which a refund is judged: the edition of the day of the demand."""
    return rule_for(refund.ground, local(refund.demanded_at).date())


def grounds(now: dt.datetime) -> list[Rule]:
    """The grounds that a demand of today may have."""
    return rules_on(local(now).date())


def open_case_for(user: User, contact: int) -> Case | None:
    """The contact's open case, which a refund then belongs to."""
    found = Case.objects.filter(contact=contact, conversation__in=conversations_for(user))
    return found.exclude(state="closed").first()


def _lists(user: User) -> dict[str, QuerySet[Refund]]:
    everything = refunds_for(user)
    unclosed = everything.exclude(state__in=Refund.CLOSED)
    raised = unclosed.filter(level__lte=level_of(user), level__gt=Level.AGENT)
    taken = CustomerStep.objects.values("refund").annotate(taken=Count("pk")).order_by()
    maze = everything.filter(pk__in=taken.filter(taken__gt=MOST_STEPS).values("refund"))
    return {
        "open": unclosed,
        "raised": raised,
        "abandoned": everything.filter(abandoned_at__isnull=False),
        "maze": maze,
        "closed": everything.filter(state__in=Refund.CLOSED).order_by("-closed_at", "-pk"),
    }
