"""Working time of a person: the team's hours without breaks after an insult (S4-18)."""

import datetime as dt

from nanni.dialogue.calendars import Calendar
from nanni_desk.accounts.models import User
from nanni_desk.attention.models import Relief


def own_time(
    person: User, start: dt.datetime, end: dt.datetime, calendar: Calendar
) -> dt.timedelta:
    """How long this person could have worked between two moments."""
    return calendar.working_time_between(start, end) - relief_between(person, start, end, calendar)


def relief_between(
    person: User, start: dt.datetime, end: dt.datetime, calendar: Calendar
) -> dt.timedelta:
    """How much of the working time between two moments was a break after an insult."""
    breaks = Relief.objects.filter(person=person, begun_at__lt=end, until__gt=start)
    spent = dt.timedelta()
    for one in breaks:
        spent += calendar.working_time_between(max(one.begun_at, start), min(one.until, end))
    return spent
