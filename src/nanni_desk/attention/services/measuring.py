"""Keeping each wait of a customer: what was estimated, how long it was (S4-5)."""

import datetime as dt

from django.db import transaction

from nanni_desk.accounts.models import User
from nanni_desk.attention.models import Wait
from nanni_desk.attention.selectors.estimating import estimate, place_of
from nanni_desk.attention.selectors.hands import people_there
from nanni_desk.attention.selectors.relief import relief_between
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Conversation


@transaction.atomic
def begin_wait(*, conversation: Conversation, now: dt.datetime) -> Wait | None:
    """Note that a customer began to wait, with what we would tell them; None if they do not."""
    if conversation.owed_since is None:
        return None
    since, told = conversation.owed_since, estimate(conversation, now)
    low, high = (told.low, told.high) if told else (None, None)
    wait, _ = Wait.objects.get_or_create(
        conversation=conversation, since=since,
        defaults={
            "team": conversation.team,
            "place": told.place if told else place_of(conversation),
            "people": people_there(conversation.team).count() if conversation.team else 0,
            "low": None if low is None else int(low.total_seconds()),
            "high": None if high is None else int(high.total_seconds()),
        },
    )  # fmt: skip
    return wait


@transaction.atomic
def catch_up(*, conversation: Conversation, since: dt.datetime, at: dt.datetime) -> None:
    """Keep a wait that was over before anybody looked; it tells nothing about queues."""
    waits = Wait.objects.filter(conversation=conversation)
    if not waits.filter(since__lte=at, answered_at=None).exists():
        waits.get_or_create(
            conversation=conversation, since=since,
            defaults={"team": conversation.team, "place": 1, "people": 0},
        )  # fmt: skip


@transaction.atomic
def settle_waits(*, conversation: Conversation, by: User | None, at: dt.datetime) -> None:
    """Note the length of waits that ended at ``at``; a reply taken back lets them run again."""
    over = waits = Wait.objects.filter(conversation=conversation)
    if conversation.owed_since is not None:
        over = waits.exclude(since=conversation.owed_since)
        waits.filter(since=conversation.owed_since, answered_at__isnull=False).update(
            answered_at=None, answered_by=None, seconds=None, relief_seconds=0
        )
    calendar = calendar_for(conversation)
    for wait in over.filter(answered_at=None, since__lte=at):
        wait.answered_at, wait.answered_by = at, by
        wait.seconds = int(calendar.working_time_between(wait.since, at).total_seconds())
        if by is not None:
            relief = relief_between(by, wait.since, at, calendar)
            wait.relief_seconds = int(relief.total_seconds())
        wait.save()
