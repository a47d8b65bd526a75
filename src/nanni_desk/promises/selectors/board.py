"""Reading promises across conversations: a page of them by day, and who may keep one."""

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import RIGHTS, Right, team_ids
from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.conversations.models.ledger import TERM, UNSETTLED
from nanni_desk.conversations.selectors import commitments_for
from nanni_desk.promises.models import CalendarLink

A_PAGE = 50
#: More than these nobody keeps, and a calendar would not show.
A_CALENDAR = 1000
_HIGHEST = 2**63
_State = Commitment.State
#: What each list holds; a promise that was kept late is kept and broken, both (S3-3).
LISTS: dict[str, Q] = {
    "open": UNSETTLED,
    "kept": Q(state=_State.KEPT),
    "broken": Q(broken_at__isnull=False),
    "withdrawn": Q(state=_State.WITHDRAWN),
    "moved": Q(state=_State.RENEGOTIATED),
}


class Place(NamedTuple):
    """Where a page ended: the next one begins behind it, whatever has come or gone before it.

    Args:
        at: the time by which the list is ordered; None among promises without a time.
        number: of the last promise.
    """

    at: dt.datetime | None
    number: int

    def __str__(self) -> str:
        """As it stands in an address."""
        return f"{self.at.isoformat() if self.at else ''}_{self.number}"

    @classmethod
    def read(cls, text: str) -> "Place | None":
        """The place that an address names; None when it names none.

        >>> str(Place.read("2026-03-03T09:00:00+00:00_7"))
        '2026-03-03T09:00:00+00:00_7'
        """
        when, _sep, number = text.rpartition("_")
        try:
            at = parse_datetime(when) if when else None
            found = cls(at, int(number))
        except ValueError:
            return None
        is_whole = (at is None) == (not when) and (at is None or timezone.is_aware(at))
        return found if is_whole and 0 < found.number < _HIGHEST else None


class Wanted(NamedTuple):
    """Which promises a person asks for.

    Args:
        show: one of ``LISTS``.
        owner: ``mine``, ``all``, or a colleague's number.
        team: a team's number; 0 for all of them.
        after: where the page before it ended; None for the first.
    """

    show: str = "open"
    owner: str = "mine"
    team: int = 0
    after: Place | None = None


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
        next: where the next page begins; None when there is none.
    """

    days: Sequence[Day]
    next: Place | None


def board(user: User, wanted: Wanted, now: dt.datetime) -> Board:
    """A page of the promises that this person may see: open ones by day, others newest first."""
    found = _wanted(user, wanted)
    rows = _open(found, wanted.after) if wanted.show == "open" else _past(found, wanted.after)
    lines = [_line(row, now) for row in rows[:A_PAGE]]
    return Board(_days(lines, wanted.show, now), _end_of(rows, wanted.show))


def timed_promises_of(user: User) -> QuerySet[Commitment]:
    """The promises that this person is to keep at a time, soonest first; a calendar's worth."""
    found = commitments_for(user).filter(UNSETTLED, keeper=user, due__isnull=False)
    return (
        found.select_related("conversation__contact")
        .alias(term=TERM)
        .order_by("term", "pk")[:A_CALENDAR]
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
    found = commitments_for(user).filter(LISTS[wanted.show]).select_related(
        "keeper", "message__author", "decided_by", "conversation__contact", "conversation__team"
    )  # fmt: skip
    if wanted.owner != "all":
        found = found.filter(keeper=user.pk if wanted.owner == "mine" else int(wanted.owner))
    if wanted.team:
        theirs = Conversation.objects.filter(pk=OuterRef("conversation"), team=wanted.team)
        found = found.filter(Exists(theirs))
    return found


def _open(found: QuerySet[Commitment], after: Place | None) -> Sequence[Commitment]:
    """A page and one more: those with a term by it, behind them those without."""
    found, rows = found.alias(term=TERM).order_by("term", "pk"), []
    untimed = found.filter(term=None)
    if after is None or after.at is not None:
        timed = found.filter(term__isnull=False)
        if after is not None:
            # The first half of it is implied by the second; an index can begin there.
            behind = Q(term__gt=after.at) | Q(pk__gt=after.number)
            timed = timed.filter(behind, term__gte=after.at)
        rows = list(timed[: A_PAGE + 1])
    else:
        untimed = untimed.filter(pk__gt=after.number)
    return rows + list(untimed[: A_PAGE + 1 - len(rows)])


def _past(found: QuerySet[Commitment], after: Place | None) -> list[Commitment]:
    """A page and one more, the newest first."""
    if after is not None and after.at is not None:
        behind = Q(made_at__lt=after.at) | Q(pk__lt=after.number)
        found = found.filter(behind, made_at__lte=after.at)
    return list(found.order_by("-made_at", "-pk")[: A_PAGE + 1])


def _end_of(rows: Sequence[Commitment], show: str) -> Place | None:
    if len(rows) <= A_PAGE:
        return None
    last = rows[A_PAGE - 1]
    return Place(last.due or last.broken_at if show == "open" else last.made_at, last.pk)


def _line(row: Commitment, now: dt.datetime) -> Line:
    is_open = row.state in {_State.OPEN, _State.BROKEN} and row.settled_at is None
    is_late = is_open and (row.broken_at is not None or (row.due is not None and row.due <= now))
    return Line(row, row.keeper, is_open, is_late)


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
