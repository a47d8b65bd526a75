"""Teams and their hours, told in words for the list."""

import datetime as dt
from typing import NamedTuple

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nanni.dialogue.calendars import Hours
from nanni_desk.accounts.models import Team
from nanni_desk.conversations.hours import calendar_of
from nanni_desk.lib.errors import NotThere

#: A Monday; the days of any week have the same names.
_MONDAY = dt.date(2026, 3, 2)


class TeamWeek(NamedTuple):
    """A team's week as people read it.

    Args:
        team: whose.
        is_own: it has hours of its own, not the desk's.
        is_open: somebody is there now by the calendar.
        opens_at: when it is open next; the moment itself if it is open.
        days: name of each weekday with its hours, «09:00–13:00, 14:00–18:00».
    """

    team: Team
    is_own: bool
    is_open: bool
    opens_at: dt.datetime
    days: tuple[tuple[str, str], ...]


def hours_of_teams(now: dt.datetime) -> list[TeamWeek]:
    """All teams by name."""
    return [_week(team, now) for team in Team.objects.select_related("hours").order_by("name")]


def team_with_hours(number: int) -> Team:
    """A team.

    Raises:
        NotThere: there is none.
    """
    team = Team.objects.select_related("hours").filter(pk=number).first()
    if team is None:
        raise NotThere
    return team


def weekday_name(number: int) -> str:
    """The name of a weekday in the reader's language, Monday is 0."""
    return date_format(_MONDAY + dt.timedelta(days=number), "l")


def _stretch(hours: Hours) -> str:
    opens, closes = f"{hours.opens:%H:%M}", f"{hours.closes:%H:%M}"
    if opens == closes:
        return _("all day and night")
    return f"{opens}–{'24:00' if closes == '00:00' else closes}"


def _week(team: Team, now: dt.datetime) -> TeamWeek:
    calendar = calendar_of(team)
    opens_at = calendar.next_working_moment(now)
    days = tuple(
        (weekday_name(number), ", ".join(map(_stretch, hours)))
        for number, hours in enumerate(calendar.hours)
    )
    return TeamWeek(team, hasattr(team, "hours"), opens_at == now, opens_at, days)
