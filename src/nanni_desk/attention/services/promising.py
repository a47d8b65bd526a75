"""Promises before and at their term, and facts that are known and untold (S1-4, S1-15)."""

import datetime as dt

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from nanni_desk.attention.models import Raised
from nanni_desk.conversations.models import Commitment, Message, Untold
from nanni_desk.conversations.norms import REMINDER
from nanni_desk.conversations.services.ledgers import refresh
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell

_BATCH = 500


def promises_due(now: dt.datetime) -> int:
    """Remind of promises shortly before their term, and tell of those whose term has passed.

    Gives how many were told of. The owner hears of it before the customer has to ask.
    """
    told = 0
    broken = _binding().filter(
        due__lte=now, breach_told_at=None,
        state__in=[Commitment.State.OPEN, Commitment.State.BROKEN],
    )  # fmt: skip
    for number in list(broken.order_by("due").values_list("pk", flat=True)[:_BATCH]):
        told += _break(number, now)
    soon = _binding().filter(
        state=Commitment.State.OPEN, due__gt=now, due__lte=now + REMINDER, reminded_at=None
    )
    for promise in list(soon.order_by("due")[:_BATCH]):
        if remind_at(promise) <= now:
            told += _remind(promise.pk, now)
    return told


def remind_at(promise: Commitment) -> dt.datetime:
    """When its owner is reminded: a quarter of an hour before, or half-way of a shorter term."""
    assert promise.due is not None  # noqa: S101 - asked only of promises with a time
    return max(promise.due - REMINDER, promise.made_at + (promise.due - promise.made_at) / 2)


def _binding() -> QuerySet[Commitment]:
    """Promises with a term that runs; one on a condition waits until the customer has written."""
    answered = Message.objects.filter(
        conversation=OuterRef("conversation"), kind=Message.Kind.INBOUND,
        pk__gt=OuterRef("message"),
    )  # fmt: skip
    met = Q(is_conditional=False) | Q(state=Commitment.State.BROKEN) | Exists(answered)
    return Commitment.objects.filter(met)


@transaction.atomic
def _break(number: int, now: dt.datetime) -> int:
    held = locked(Commitment.objects.values_list("conversation", flat=True).get(pk=number))
    promise = held.commitments.get(pk=number)
    if promise.due is None or promise.due > now or promise.breach_told_at is not None:
        return 0
    promise.breach_told_at = now
    if promise.state == Commitment.State.OPEN:
        promise.state, promise.broken_at = Commitment.State.BROKEN, promise.due
    promise.save(update_fields=["breach_told_at", "state", "broken_at"])
    refresh(held, now, "system")
    owner = promise.owner_id or held.assignee_id
    tell("promise.broken", held, now, "system", commitment=promise.pk, owner=owner)
    return 1


@transaction.atomic
def _remind(number: int, now: dt.datetime) -> int:
    held = locked(Commitment.objects.values_list("conversation", flat=True).get(pk=number))
    promise = held.commitments.get(pk=number)
    if promise.state != Commitment.State.OPEN or promise.reminded_at is not None:
        return 0
    promise.reminded_at = now
    promise.save(update_fields=["reminded_at"])
    owner = promise.owner_id or held.assignee_id
    tell("promise.due_soon", held, now, "system", commitment=promise.pk, owner=owner)
    return 1


def untold_due(now: dt.datetime) -> int:
    """Make a task of every fact that the customer should have been told by now."""
    said = Raised.objects.filter(
        conversation=OuterRef("conversation"), since=OuterRef("tell_by"), step=Raised.Step.TELL
    )
    due = Untold.objects.filter(~Exists(said), told_at=None, tell_by__lte=now)
    return sum(
        _ask_to_tell(conversation, since, now)
        for conversation, since in due.values_list("conversation", "tell_by").distinct()[:_BATCH]
    )


@transaction.atomic
def _ask_to_tell(conversation: int, since: dt.datetime, now: dt.datetime) -> int:
    held = locked(conversation)
    _, made = Raised.objects.get_or_create(
        conversation=held, since=since, step=Raised.Step.TELL,
        defaults={"due_at": since, "raised_at": now},
    )  # fmt: skip
    if made:
        refresh(held, now, "system")
        tell("attention.asked", held, now, "system", step=Raised.Step.TELL,
             since=since.isoformat(), assignee=held.assignee_id)  # fmt: skip
    return int(made)
