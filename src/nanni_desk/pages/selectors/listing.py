"""The list of conversations: who, what, how long and why; with filters and their counts."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import team_ids
from nanni_desk.conversations.models import Conversation, Mention, Message, Status
from nanni_desk.conversations.selectors import conversations_among, in_order_of_work
from nanni_desk.lib.prepared import Prepared
from nanni_desk.pages.held import HELD, Held, held
from nanni_desk.pages.models import Seen
from nanni_desk.pages.reasons import Reason, reasons

PAGE = 25
#: A count above this is shown as «99+»: nobody works by it, and it costs the same on any desk.
MOST = 99

Conversations = QuerySet[Conversation]
_Choice = Callable[[Conversations, User], Conversations]


class Filter(NamedTuple):
    """A way to look at the list.

    Args:
        name: in the address.
        label: in words.
        choose: what it shows to somebody of what they may see.
        tally: how that is found when only its number is wanted; as it is shown, if None.
        is_counted: whether its number stands beside it.
        is_quiet: whether it is there only while there is something in it.
    """

    name: str
    label: str | Promise
    choose: _Choice
    tally: _Choice | None = None
    is_counted: bool = True
    is_quiet: bool = False


def _all(found: Conversations, _user: User) -> Conversations:
    return in_order_of_work(found).exclude(status=Status.SNOOZED)


def _mine(found: Conversations, user: User) -> Conversations:
    return _all(found, user).filter(assignee=user)


def _nobodys(found: Conversations, user: User) -> Conversations:
    return _all(found, user).filter(assignee=None)


def _nobodys_in_order(found: Conversations, user: User) -> Conversations:
    # The sum hides the owner from SQLite's planner: where nearly everything is nobody's, it would
    # gather all of it by the owner's index and sort it.
    return _all(found, user).alias(held_by=F("assignee_id") + 0).filter(held_by=None)


def _mentions(found: Conversations, user: User) -> Conversations:
    unseen = Mention.objects.filter(user=user, seen_at=None)
    return found.filter(pk__in=unseen.values("conversation")).order_by("pk")


def _waiting(found: Conversations, _user: User) -> Conversations:
    return found.filter(status=Status.WAITING).order_by("next_action_at", "pk")


def _snoozed(found: Conversations, _user: User) -> Conversations:
    asleep = found.filter(status=Status.SNOOZED, snoozed_until__isnull=False)
    return asleep.order_by("snoozed_until", "pk")


def _closed(found: Conversations, _user: User) -> Conversations:
    return found.filter(status=Status.CLOSED).order_by("-last_message_at", "-pk")


FILTERS = (
    Filter("all", pgettext_lazy("filter", "All"), _all),
    Filter("mine", pgettext_lazy("filter", "Mine"), _mine),
    Filter("unassigned", pgettext_lazy("filter", "Unassigned"), _nobodys_in_order, _nobodys),
    Filter("mentions", pgettext_lazy("filter", "Mentions"), _mentions, is_quiet=True),
    Filter("waiting", pgettext_lazy("filter", "Waiting for customer"), _waiting),
    Filter("snoozed", pgettext_lazy("filter", "Snoozed"), _snoozed),
    Filter("closed", pgettext_lazy("filter", "Closed"), _closed, is_counted=False),
)
_BY_NAME = {one.name: one for one in FILTERS}


class Row(NamedTuple):
    """A conversation in the list."""

    conversation: Held
    reasons: Sequence[Reason]
    is_unread: bool


class Tab(NamedTuple):
    """A filter as a link."""

    name: str
    label: str | Promise
    number: str
    is_current: bool


class Listing(NamedTuple):
    """A page of the list."""

    show: str
    rows: Sequence[Row]
    tabs: Sequence[Tab]
    page: int
    has_next: bool


def listing(user: User, show: str, page: int, now: dt.datetime) -> Listing:
    """A page of the list as this person sees it; an unknown filter is the first one."""
    chosen = _BY_NAME.get(show, FILTERS[0])
    page = max(1, page)
    teams = team_ids(user)
    found = _page(chosen, page, sees_all=teams is None)(user.pk, sorted(teams or ()))
    rows = [_row(user.pk, held(row), now) for row in found[:PAGE]]
    return Listing(chosen.name, rows, _tabs(user, teams, chosen), page, len(found) > PAGE)


@lru_cache(maxsize=256)
def _page(chosen: Filter, page: int, *, sees_all: bool) -> Prepared[tuple[Any, ...]]:
    begin = (page - 1) * PAGE

    def build(number: int, teams: Sequence[int]) -> QuerySet[Conversation, tuple[Any, ...]]:
        user = User(pk=number)
        known = conversations_among(None if sees_all else frozenset(teams), user)
        last = Message.objects.filter(pk=OuterRef("last_message"))
        mark = Seen.objects.filter(user=user, conversation=OuterRef("pk"))
        found = chosen.choose(known, user).select_related(None).annotate(
            # With the page: other statements, and the steps through their rows, cost more.
            last_kind=Subquery(last.values("kind")[:1]),
            last_body=Subquery(last.values("body")[:1]),
            last_author=Subquery(last.values("author")[:1]),
            seen=Subquery(mark.values("message")[:1]),
        )  # fmt: skip
        return found.values_list(*HELD)[begin : begin + PAGE + 1]

    return Prepared(build)


def _row(user: int, row: Held, now: dt.datetime) -> Row:
    return Row(row, reasons(row, now), _is_unread(user, row))


def _is_unread(user: int, row: Held) -> bool:
    """What a colleague has in hand is theirs to read."""
    if not row.last_kind or row.assignee_id not in {None, user}:
        return False
    return row.last_message > (row.seen or 0) and row.last_author != user


def _tabs(user: User, teams: frozenset[int] | None, chosen: Filter) -> list[Tab]:
    counts = _counts(user, teams)
    return [
        Tab(one.name, one.label, _number_words(counts.get(one.name, 0)), one is chosen)
        for one in FILTERS
        if not one.is_quiet or one is chosen or counts.get(one.name)
    ]


def _number_words(count: int) -> str:
    if not count:
        return ""
    return f"{MOST}+" if count > MOST else str(count)


def _some(one: Filter, known: Conversations, user: User) -> Conversations:
    """As many as are worth counting, in whatever order they are found soonest."""
    found = (one.tally or one.choose)(known, user)
    return found.select_related(None).order_by()[: MOST + 1].values("pk")  # type: ignore[return-value]


def _counts(user: User, teams: frozenset[int] | None) -> dict[str, int]:
    """All counts in one query; none looks further than it is shown."""
    sql, values = _counting(user, teams)
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return {FILTERS[place].name: count for place, count in cursor.fetchall()}


@lru_cache(maxsize=1024)
def _counting(user: User, teams: frozenset[int] | None) -> tuple[str, tuple[Any, ...]]:
    """The counts' query, which is the same until the person's teams change.

    Putting it together costs as much as all else of the page.
    """
    known = conversations_among(teams, user)
    parts = [
        Conversation.objects.filter(pk__in=_some(one, known, user))
        .annotate(place=Value(place, output_field=IntegerField()))
        .values("place")
        .annotate(count=Count("pk"))
        .values_list("place", "count")
        for place, one in enumerate(FILTERS)
        if one.is_counted
    ]
    return parts[0].union(*parts[1:], all=True).query.sql_with_params()
