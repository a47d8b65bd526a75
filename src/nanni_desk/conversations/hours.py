"""Whose calendar counts: the team's own hours, else the desk's."""

import datetime as dt
from functools import lru_cache

from django.conf import settings

from nanni.dialogue.calendars import Calendar, Hours
from nanni_desk.accounts.models import Team
from nanni_desk.conversations.models import Conversation, TeamHours
from nanni_desk.lib.engine import calendar

_Day = tuple[tuple[str, str], ...]


def calendar_of(team: Team | None) -> Calendar:
    """When this team is there. Costs no query if ``team__hours`` was read along."""
    hours = getattr(team, "hours", None)
    return calendar() if hours is None else calendar_from(hours)


def calendar_for(conversation: Conversation) -> Calendar:
    """The calendar by which this conversation's waits are counted."""
    return calendar_of(conversation.team)


def calendar_from(hours: TeamHours) -> Calendar:
    """The calendar that a row describes.

    Raises:
        ValueError: hours overlap or run backwards, or there is no such zone.
    """
    week = tuple(tuple((opens, closes) for opens, closes in day) for day in hours.week)
    return _calendar(
        week, hours.zone or settings.TIME_ZONE, hours.holidays_of, tuple(sorted(hours.days_off))
    )


@lru_cache(maxsize=256)
def _calendar(
    week: tuple[_Day, ...], zone: str, holidays_of: str, days_off: tuple[str, ...]
) -> Calendar:
    return Calendar(
        country=holidays_of or None,
        zone=zone,
        hours=tuple(
            tuple(Hours(dt.time.fromisoformat(a), dt.time.fromisoformat(b)) for a, b in day)
            for day in week
        ),
        days_off=frozenset(dt.date.fromisoformat(day) for day in days_off),
        keeps_holidays=bool(holidays_of),
    )
