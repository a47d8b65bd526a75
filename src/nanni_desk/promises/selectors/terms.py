"""The terms that people give most often, for one click."""

import datetime as dt

from django.utils import timezone
from django.utils.translation import gettext as _

from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Conversation

_HOUR = dt.timedelta(hours=1)


def usual_terms(conversation: Conversation, now: dt.datetime) -> list[tuple[str, str]]:
    """Words and moments, as a form's field takes them; in the team's working time."""
    calendar = calendar_for(conversation)
    tomorrow = calendar.add_working_days(now, 1)
    found = [
        (_("In an hour"), calendar.add_working_time(now, _HOUR)),
        (_("In three hours"), calendar.add_working_time(now, 3 * _HOUR)),
        (_("By the end of the next working day"), tomorrow),
        (_("In three working days"), calendar.add_working_days(now, 3)),
    ]
    return [(words, f"{timezone.localtime(at):%Y-%m-%dT%H:%M}") for words, at in found]
