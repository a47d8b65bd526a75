"""The pulse's questions, one a week in turn, and the weeks themselves. Pure."""

import datetime as dt

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

#: Fewer answers than these are not shown: each could be guessed.
LEAST = 5
#: From this score on an answer is a yes.
YES = 4
QUESTIONS: tuple[str | Promise, ...] = (
    _("Could you help customers this week the way you would want to be helped?"),
    _("Was there enough time for each customer this week?"),
    _("When you asked a colleague or a lead for help this week, did it come in time?"),
    _("Would you advise a friend to become our customer?"),
)
_WEEK = dt.timedelta(days=7)


def week_of(now: dt.datetime) -> dt.date:
    """The Monday of this week, where the desk is."""
    today = timezone.localtime(now).date()
    return today - dt.timedelta(days=today.weekday())


def question_of(week: dt.date) -> str | Promise:
    """What is asked in a week.

    >>> monday = dt.date(2026, 3, 2)
    >>> len({str(question_of(monday + n * _WEEK)) for n in range(4)})
    4
    """
    return QUESTIONS[week.toordinal() // _WEEK.days % len(QUESTIONS)]
