"""How long a customer will wait: from recent real waits, the people there, and the place in line.

Said only when it is known. What was said is kept beside what happened (``Wait``), so that the
error of our estimates is a number.
"""

import datetime as dt
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from django.db.models import Q, QuerySet

from nanni_desk.accounts.models import Team
from nanni_desk.attention.models import Wait
from nanni_desk.attention.selectors.hands import people_there
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Conversation, Status

#: Fewer waits than this tell nothing.
_ENOUGH = 8
_LOOKED_AT = 60
_MINUTE = dt.timedelta(minutes=1)
#: How far back waits are like the present one; the nearest stretch with enough of them counts.
_RECENT = (dt.timedelta(hours=2), dt.timedelta(days=1), dt.timedelta(days=7))


class Estimate(NamedTuple):
    """What a waiting customer may be told.

    Args:
        place: in the team's queue; 1 is next.
        low, high: most customers are answered within these from now; None when we do not know.
    """

    place: int
    low: dt.timedelta | None
    high: dt.timedelta | None


def estimate(conversation: Conversation, now: dt.datetime) -> Estimate | None:
    """Place and wait of a customer; None when nobody waits here, or the team is closed."""
    if conversation.owed_since is None or conversation.status == Status.CLOSED:
        return None
    calendar = calendar_for(conversation)
    if calendar.next_working_moment(now) != now:
        return None
    place, team = place_of(conversation), conversation.team
    people = people_there(team).count() if team else 0
    paces = _paces(team, now) if team and people else []
    waited = calendar.working_time_between(conversation.owed_since, now)
    if len(paces) < _ENOUGH or waited.total_seconds() > 2 * _at(paces, 0.95) * place / people:
        # Past everything that we know of: a number would be a guess.
        return Estimate(place, None, None)
    low, high = (_at(paces, share) * place / people for share in (0.2, 0.8))
    return Estimate(place, _minutes(low), max(_minutes(high + 59), _MINUTE))


def place_of(conversation: Conversation) -> int:
    """How many customers in this way of writing stand before this one, and this one itself."""
    since, lift = conversation.owed_since, conversation.lift
    before = Q(lift__gt=lift) | Q(lift=lift, owed_since__lt=since)
    before |= Q(lift=lift, owed_since=since, pk__lt=conversation.pk)
    waiting = Conversation.objects.filter(
        before, team=conversation.team, status=Status.OPEN, owed_since__isnull=False,
        inbox__kind=conversation.inbox.kind,
    )  # fmt: skip
    return waiting.count() + 1


def _paces(team: Team, now: dt.datetime) -> list[float]:
    """Seconds that a place in line took when one person was there, of recent waits, sorted."""
    answered = _answered(team).filter(answered_at__lte=now, people__gt=0)
    for stretch in _RECENT:
        waits = answered.filter(answered_at__gt=now - stretch).order_by("-answered_at")
        found = waits.values_list("seconds", "people", "place")[:_LOOKED_AT]
        paces = sorted((seconds or 0) * people / place for seconds, people, place in found)
        if len(paces) >= _ENOUGH:
            return paces
    return []


def _answered(team: Team) -> QuerySet[Wait]:
    return Wait.objects.filter(team=team, answered_at__isnull=False, seconds__isnull=False)


class EstimateError(NamedTuple):
    """How good our estimates were.

    Args:
        told: waits in which the customer was told a time.
        within: of these, answered within it.
        later: of these, answered later than the longest time told.
        typical: half of them were off by less, seconds from the middle of what was told.
    """

    told: int
    within: int
    later: int
    typical: float


def estimate_error(team: Team, since: dt.datetime) -> EstimateError:
    """Estimate beside fact, of a team's waits that were answered after a moment."""
    told = _answered(team).filter(answered_at__gte=since, low__isnull=False, high__isnull=False)
    found = told.values_list("seconds", "low", "high")
    rows = [(took or 0, low or 0, high or 0) for took, low, high in found]
    return EstimateError(
        told=len(rows),
        within=sum(low <= took <= high for took, low, high in rows),
        later=sum(took > high for took, _, high in rows),
        typical=median([abs(took - (low + high) / 2) for took, low, high in rows] or [0]),
    )


def _at(values: Sequence[float], share: float) -> float:
    """The value below which this share of the sorted values lies."""
    return values[min(int(share * len(values)), len(values) - 1)]


def _minutes(seconds: float) -> dt.timedelta:
    """The whole minutes of a length."""
    return dt.timedelta(minutes=int(seconds // 60))
