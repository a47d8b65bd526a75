"""Answering the pulse: once a week, and never to be traced."""

import datetime as dt

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.lib.errors import BadInput, CannotDo
from nanni_desk.reports.models import PulseGiven, PulseTally
from nanni_desk.reports.pulse import week_of

_SCORES = range(1, 6)


class Answered(CannotDo):
    """A second answer in a week, or one from a page that was opened last week."""

    code = "answered"
    text = _("You have answered this week. Thank you; the next question comes on Monday.")


@transaction.atomic
def answer(*, actor: User, score: int, now: dt.datetime) -> None:
    """Add an answer to the week's tally. No event tells of it: its moment would give it away.

    Raises:
        Answered: this person has answered this week.
        BadInput: the score is none.
    """
    if score not in _SCORES:
        raise BadInput(field="score")
    week = week_of(now)
    _given, is_first = PulseGiven.objects.get_or_create(week=week, user=actor)
    if not is_first:
        raise Answered
    for each in _SCORES:
        # All five, so that the order of the rows tells nothing of who came first.
        PulseTally.objects.get_or_create(week=week, score=each)
    PulseTally.objects.filter(week=week, score=score).update(count=F("count") + 1)
