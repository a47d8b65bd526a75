"""Time closes nothing: what lies idle goes up a level, terms of law are called out."""

import datetime as dt

from django.db import transaction

from nanni_desk.conversations.models import Message
from nanni_desk.lib.engine import calendar
from nanni_desk.recovery.catalogue import Level
from nanni_desk.refunds.ceiling import GIVEN_UP_AFTER_DAYS
from nanni_desk.refunds.models import Refund
from nanni_desk.refunds.services.locking import locked, settle, tell

#: A lead, then the owner: nobody in between has the role of the head of support.
_NEXT = {Level.AGENT: Level.SENIOR, Level.SENIOR: Level.OWNER, Level.HEAD: Level.OWNER}


def refunds_due(now: dt.datetime) -> int:
    """Call out what is near its term by law or idle; gives how many changed."""
    unclosed = Refund.objects.exclude(state__in=Refund.CLOSED)
    near = unclosed.filter(alarm_at__lte=now, alarmed_at=None).order_by("pk")
    idle = unclosed.filter(next_action_at__lte=now).order_by("pk")
    called = sum(_call(number, now) for number in list(near.values_list("pk", flat=True)))
    return called + sum(_raise(number, now) for number in list(idle.values_list("pk", flat=True)))


@transaction.atomic
def _call(number: int, now: dt.datetime) -> bool:
    held = locked(number)
    if not held.is_open or held.alarmed_at is not None or held.alarm_at > now:
        return False
    held.alarmed_at = now
    held.save(update_fields=["alarmed_at"])
    tell("refund.alarm", held, now, "system", due=held.legal_due_at.isoformat())
    return True


@transaction.atomic
def _raise(number: int, now: dt.datetime) -> bool:
    """One level up. At the top it is told again each working day, and never closed."""
    held = locked(number)
    if not held.is_open or held.next_action_at is None or held.next_action_at > now:
        return False
    given_up = held.abandoned_at is None and _has_given_up(held, now)
    if given_up:
        held.abandoned_at = now
    held.level = _NEXT.get(Level(held.level), Level.OWNER)
    held.raised += 1
    settle(held, now)
    tell("refund.raised", held, now, "system", level=held.level, abandoned=given_up)
    return True


def _has_given_up(held: Refund, now: dt.datetime) -> bool:
    """Whether the customer has been silent since a step of ours that they have not done."""
    step = held.steps.filter(asked_by__isnull=False, done_at=None).order_by("-asked_at").first()
    if step is None or now < calendar().add_working_days(step.asked_at, GIVEN_UP_AFTER_DAYS):
        return False
    return not Message.objects.filter(
        conversation__contact=held.contact_id, kind=Message.Kind.INBOUND,
        created_at__gt=step.asked_at,
    ).exists()  # fmt: skip
