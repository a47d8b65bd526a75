"""What a lead reads about waiting: by team, with nobody ranked (DOMAIN section 5)."""

import datetime as dt
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from django.db.models import F

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import team_ids
from nanni_desk.attention.models import CapRaised, Skip, Wait
from nanni_desk.attention.selectors.estimating import EstimateError, estimate_error
from nanni_desk.conversations.selectors import conversations_for

PERIOD = dt.timedelta(days=30)
_MOST = 100


class TeamWaits(NamedTuple):
    """A team's answers.

    Args:
        team: which.
        answered: waits that ended with an answer.
        typical: half of the customers waited less, seconds of working time.
        slowest: one in ten waited longer.
        own: as ``typical``, without our breaks after an insult.
        estimates: how good the times that customers were told were.
    """

    team: Team
    answered: int
    typical: float
    slowest: float
    own: float
    estimates: EstimateError


class Report(NamedTuple):
    """The page."""

    since: dt.datetime
    teams: Sequence[TeamWaits]
    raised: Sequence[CapRaised]
    skips: Sequence[Skip]


def report_for(user: User, now: dt.datetime) -> Report:
    """What happened in this person's teams in the last thirty days."""
    since, own = now - PERIOD, team_ids(user)
    teams = Team.objects.order_by("name")
    seen = conversations_for(user)
    raised = CapRaised.objects.filter(conversation__in=seen, at__gte=since)
    skips = Skip.objects.filter(passed_over__in=seen, told_lead_at__gte=since)
    return Report(
        since,
        [_waits(team, since) for team in (teams if own is None else teams.filter(pk__in=own))],
        list(raised.select_related("person", "by").order_by("-at")[:_MOST]),
        list(
            skips.select_related("person", "conversation__contact", "passed_over__contact")
            .order_by("-at")[:_MOST]
        ),
    )  # fmt: skip


def _waits(team: Team, since: dt.datetime) -> TeamWaits:
    answered = Wait.objects.filter(team=team, answered_at__gte=since, seconds__isnull=False)
    whole = sorted(took or 0 for took in answered.values_list("seconds", flat=True))
    own = answered.values_list(F("seconds") - F("relief_seconds"), flat=True)
    return TeamWaits(
        team=team,
        answered=len(whole),
        typical=median(whole or [0]),
        slowest=whole[len(whole) * 9 // 10] if whole else 0,
        own=median(own or [0]),
        estimates=estimate_error(team, since),
    )
