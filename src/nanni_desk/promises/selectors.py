"""Reading promises across conversations: a page of them by day, and who may keep one."""

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import RIGHTS, Right, team_ids
from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.promises.models import CalendarLink

A_PAGE = 50
#: More than these nobody keeps, and a calendar would not show.
A_CALENDAR = 1000
_State = Commitment.State
_UNSETTLED = Q(state__in=[_State.OPEN, _State.BROKEN], settled_at=None)
#: What each list holds; a promise that was kept late is kept and broken, both (S3-3).
LISTS: dict[str, Q] = {
    "open": _UNSETTLED,
    "kept": Q(state=_State.KEPT),
    "broken": Q(state=_State.BROKEN) | Q(broken_at__isnull=False),
    "withdrawn": Q(state=_State.WITHDRAWN),
    "moved": Q(state=_State.RENEGOTIATED),
}


class Wanted(NamedTuple):
    """Which promises a person asks for.

    Args:
        show: one of ``LISTS``.
        owner: ``mine``, ``all``, or a colleague's number.
        team: a team's number; 0 for all of them.
        page: its number, from 1.
    """

    show: str = "open"
    owner: str = "mine"
    team: int = 0
    page: int = 1


class Line(NamedTuple):
    """A promise and how it stands now.

    Args:
        row: the promise.
        keeper: who keeps it: its owner, or else the conversation's.
        is_open: it is still to be kept, late or not.
        is_late: it is open and its term has passed.
    """

    row: Commitment
    keeper: User | None
    is_open: bool
    is_late: bool


class Day(NamedTuple):
    """The promises of one day.

    Args:
        name: ``overdue``, ``today``, ``tomorrow``, ``later``, ``untimed``, or empty for a list
            that is not told by days.
        lines: its promises.
    """

    name: str
    lines: Sequence[Line]


class Board(NamedTuple):
    """One page of promises.

    Args:
        days: in the order of work.
        has_more: whether another page follows.
    """

    days: Sequence[Day]
    has_more: bool


def board(user: User, wanted: Wanted, now: dt.datetime) -> Board:
    """A page of the promises that this person may see: open ones by day, others newest first."""
    start = (wanted.page - 1) * A_PAGE
    rows = list(_wanted(user, wanted)[start : start + A_PAGE + 1])
    lines = [_line(row, now) for row in rows[:A_PAGE]]
    return Board(_days(lines, wanted.show, now), len(rows) > A_PAGE)


def timed_promises_of(user: User) -> QuerySet[Commitment]:
    """The promises that this person is to keep at a time, soonest first; a calendar's worth."""
    found = Commitment.objects.filter(_UNSETTLED, _kept_by(user.pk), due__isnull=False)
    return (
        found.filter(conversation__in=conversations_for(user))
        .select_related("conversation__contact")
        .order_by("due", "pk")[:A_CALENDAR]
    )


def link_of(user: User) -> CalendarLink | None:
    """The person's link for their calendar, if there is one."""
    return CalendarLink.objects.filter(user=user).first()


def who_may_keep(conversation: Conversation) -> QuerySet[User]:
    """The colleagues who may answer in this conversation, by name."""
    above = [role for role, rights in RIGHTS.items() if Right.SEE_ALL in rights]
    return _answering().filter(
        Q(teams=conversation.team_id) | Q(role__in=above) | Q(pk=conversation.assignee_id)
    )


def colleagues_of(user: User) -> QuerySet[User]:
    """The people whose promises this person may ask for, by name."""
    teams = team_ids(user)
    return _answering() if teams is None else _answering().filter(Q(teams__in=teams))


def teams_of(user: User) -> QuerySet[Team]:
    """The teams whose promises this person may ask for, by name."""
    teams = team_ids(user)
    found = Team.objects.order_by("name")
    return found if teams is None else found.filter(pk__in=teams)


def _answering() -> QuerySet[User]:
    roles = [role for role, rights in RIGHTS.items() if Right.ANSWER in rights]
    return User.objects.filter(is_active=True, role__in=roles).distinct().order_by("name", "pk")


def _wanted(user: User, wanted: Wanted) -> QuerySet[Commitment]:
    found = Commitment.objects.filter(
        LISTS[wanted.show], conversation__in=conversations_for(user)
    ).select_related("owner", "message__author", "decided_by", "conversation__contact",
                     "conversation__assignee", "conversation__team")  # fmt: skip
    if wanted.owner != "all":
        found = found.filter(_kept_by(user.pk if wanted.owner == "mine" else int(wanted.owner)))
    if wanted.team:
        found = found.filter(conversation__team=wanted.team)
    if wanted.show != "open":
        return found.order_by("-made_at", "-pk")
    # A promise without a time that is broken is overdue since it was.
    term = Coalesce("due", "broken_at")
    return found.alias(term=term).order_by(F("term").asc(nulls_last=True), "pk")


def _kept_by(number: int) -> Q:
    return Q(owner=number) | Q(owner=None, conversation__assignee=number)


def _line(row: Commitment, now: dt.datetime) -> Line:
    is_open = row.state in {_State.OPEN, _State.BROKEN} and row.settled_at is None
    is_late = is_open and (row.broken_at is not None or (row.due is not None and row.due <= now))
    return Line(row, row.owner or row.conversation.assignee, is_open, is_late)


def _days(lines: Sequence[Line], show: str, now: dt.datetime) -> list[Day]:
    if show != "open":
        return [Day("", lines)] if lines else []
    named = groupby(lines, key=lambda line: _day_of(line, now))
    return [Day(name, list(found)) for name, found in named]


def _day_of(line: Line, now: dt.datetime) -> str:
    if line.is_late:
        return "overdue"
    if line.row.due is None:
        return "untimed"
    days = (timezone.localtime(line.row.due).date() - timezone.localtime(now).date()).days
    return {0: "today", 1: "tomorrow"}.get(days, "later")
