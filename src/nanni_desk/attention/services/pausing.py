"""Pauses that end: snoozes, breaks, and the break after an insult."""

import datetime as dt

from django.db import transaction

from nanni_desk.accounts.models import Presence, User
from nanni_desk.accounts.services import set_presence
from nanni_desk.attention.models import Raised, Relief
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.conversations.services.working import wake

_BATCH = 500
RELIEF = dt.timedelta(minutes=5)


def snoozes_over(now: dt.datetime) -> int:
    """Take up again what was put aside until now."""
    due = Conversation.objects.filter(snoozed_until__isnull=False, snoozed_until__lte=now)
    numbers = list(due.order_by("snoozed_until").values_list("pk", flat=True)[:_BATCH])
    return sum(_wake(number, now) for number in numbers)


@transaction.atomic
def _wake(number: int, now: dt.datetime) -> int:
    held = locked(number)
    since = held.snoozed_until
    if since is None or since > now:
        return 0
    Raised.objects.get_or_create(
        conversation=held, since=since, step=Raised.Step.WOKEN,
        defaults={"due_at": since, "raised_at": now},
    )  # fmt: skip
    held = wake(actor="system", conversation=number, now=now)
    tell("attention.asked", held, now, "system", step=Raised.Step.WOKEN,
         since=since.isoformat(), assignee=held.assignee_id)  # fmt: skip
    return 1


def breaks_over(now: dt.datetime) -> int:
    """End breaks whose time is over: the person is there again."""
    due = User.objects.filter(presence=Presence.BREAK, break_until__lte=now)
    return sum(_end_break(number, now) for number in due.values_list("pk", flat=True)[:_BATCH])


@transaction.atomic
def _end_break(number: int, now: dt.datetime) -> int:
    person = User.objects.select_for_update(no_key=True).get(pk=number)
    if person.presence != Presence.BREAK or not person.break_until or person.break_until > now:
        return 0
    set_presence(user=person, presence=Presence.AVAILABLE, now=now)
    return 1


@transaction.atomic
def take_relief(*, actor: User, conversation: Conversation, now: dt.datetime) -> Relief:
    """Five minutes for oneself after an insult; they count in no figure (S4-18)."""
    person = User.objects.select_for_update(no_key=True).get(pk=actor.pk)
    running = Relief.objects.filter(person=person, begun_at__lte=now, until__gt=now).first()
    if running is not None:
        return running
    relief = Relief.objects.create(
        person=person, conversation=conversation, begun_at=now, until=now + RELIEF
    )
    set_presence(user=person, presence=Presence.BREAK, now=now, until=relief.until)
    return relief
