"""When a team is there: changing it moves the clocks of every wait that has begun."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.conversations.hours import calendar_from
from nanni_desk.conversations.models import Conversation, TeamHours
from nanni_desk.conversations.standing import watch_at
from nanni_desk.events.publish import publish
from nanni_desk.lib.errors import CannotDo

Week = list[list[list[str]]]


class ImpossibleHours(CannotDo):
    """The hours overlap, run backwards, or there are none at all."""

    code = "hours"
    text = _("These hours can't be: check that each stretch ends later than it begins.")


@transaction.atomic
def set_hours(
    *, actor: User, team: Team, week: Week, zone: str, holidays_of: str, days_off: list[str],
    now: dt.datetime,
) -> TeamHours:  # fmt: skip
    """Set a team's hours.

    Args:
        actor: who does it.
        team: whose hours.
        week: seven days, Monday first, each a list of ``[opens, closes]``; 00:00 closes at
            midnight.
        zone: IANA name; empty is the desk's.
        holidays_of: the country whose public holidays are kept; empty keeps none.
        days_off: ISO dates on which the team is away.
        now: this moment.

    Raises:
        ImpossibleHours: no calendar can be made of them.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    hours = TeamHours(
        team=team, week=week, zone=zone, holidays_of=holidays_of, days_off=sorted(set(days_off))
    )
    try:
        calendar = calendar_from(hours)
        calendar.next_working_moment(now)
    except ValueError:
        raise ImpossibleHours from None
    kept = TeamHours.objects.filter(team=team).first()
    hours.pk = kept.pk if kept else None
    hours.save()
    waiting = Conversation.objects.select_for_update(of=("self",)).filter(
        team=team, owed_since__isnull=False
    )
    for one in waiting.select_related("inbox").order_by("pk"):
        one.watch_at = watch_at(one.owed_since, one.steps_raised, one.inbox.kind, calendar)
        one.save(update_fields=["watch_at"])
    audit("hours.changed", f"team:{team.pk}", actor=actor, now=now)
    publish("setting.changed", at=now, actor=actor.actor, what="hours", team=team.pk)
    return hours
