"""The pulse as everybody reads it: by week, of the whole desk, once a week is over (S4-24)."""

import datetime as dt
from collections import defaultdict

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from nanni_desk.accounts.models import User
from nanni_desk.reports.figures import Column, Row, Source, Table, count, share
from nanni_desk.reports.models import PulseGiven, PulseTally
from nanni_desk.reports.periods import Period
from nanni_desk.reports.pulse import LEAST, YES, question_of, week_of


def has_answered(user: User, now: dt.datetime) -> bool:
    """Whether this person has answered this week."""
    return PulseGiven.objects.filter(user=user, week=week_of(now)).exists()


def weeks(_user: User, period: Period, now: dt.datetime) -> Table:
    """The weeks that ended within the period, the newest first.

    A week that runs is not shown: two looks would tell what was answered between them.
    """
    scores: dict[dt.date, list[int]] = defaultdict(list)
    over = PulseTally.objects.filter(week__lt=week_of(now), count__gt=0)
    for week, score, people in over.filter(
        week__gte=period.first - dt.timedelta(days=6), week__lte=period.last
    ).values_list("week", "score", "count"):
        scores[week] += [score] * people
    return Table(
        "pulse",
        _("How we fare ourselves"),
        _(
            "One question a week to everybody who works here. Nobody's answer is kept with a name,"
            " and a week with fewer than five answers is not shown."
        ),
        _("Question of the week"),
        (
            Column("week", _("Week from")),
            Column("answers", _("Answers")),
            Column("yes", _("Rather yes")),
        ),
        [_row(week, sorted(scores[week], reverse=True)) for week in sorted(scores, reverse=True)],
    )


def _row(week: dt.date, scores: list[int]) -> Row:
    day = date_format(week, pgettext("day, month and year", "j E Y"))
    if len(scores) < LEAST:
        return Row(week.isoformat(), question_of(week), (day, _("fewer than five"), ""))
    yes = sum(score >= YES for score in scores)
    cells = (day, count(Source.ANSWER, scores), share(Source.ANSWER, yes, scores))
    return Row(week.isoformat(), question_of(week), cells)
