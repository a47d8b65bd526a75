"""Promises on a condition: begun, looked at by a day that has to be named, and met."""

import datetime as dt
import re

from django.db import transaction

from nanni_desk.accounts.models import User
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.conversations.services import working
from nanni_desk.conversations.services.ledgers import refresh
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.conversations.services.working import InThePast
from nanni_desk.promises.models import Condition
from nanni_desk.promises.services.passing import Settled

#: A condition in a reply is looked at after so many working days, unless somebody says otherwise.
LOOK_AFTER_DAYS = 3
_BATCH = 200
_DAYS = re.compile(
    r"\b(?:в течение|за|within|in)\s+(\d{1,2})[- ](?:х )?(?:рабоч\w+ )?(?:working |business )?"
    r"(?:дн|ден|сут|day)", re.IGNORECASE,
)  # fmt: skip


def days_in(text: str) -> int:
    """How many days a promise names once its condition is met; one when it names none.

    >>> days_in("Как только придёт деталь, сделаем в течение 2 дней")
    2
    """
    found = _DAYS.search(text)
    return int(found[1]) if found and int(found[1]) else 1


@transaction.atomic
def begin(
    *, actor: User, conversation: int, text: str, words: str, within_days: int,
    look_at: dt.datetime, now: dt.datetime,
) -> Condition:  # fmt: skip
    """Promise something on a condition, and when it is looked at whether it is met.

    Raises:
        InThePast: that time has passed.
    """
    if look_at <= now:
        raise InThePast(field="look_at")
    promise = working.promise(
        actor=actor.actor, conversation=conversation, text=text, due=None, now=now, owner=actor,
        look_at=look_at,
    )  # fmt: skip
    made = Condition.objects.create(promise=promise, words=words, within_days=within_days)
    tell("promise.condition", promise.conversation, now, actor.actor, what="begun",
         commitment=promise.pk)  # fmt: skip
    return made


@transaction.atomic
def follow_replies(conversation: int, now: dt.datetime) -> int:
    """Note the conditions that replies name, each with a day to look at it; gives how many."""
    unnoted = Commitment.objects.filter(
        conversation=conversation, is_conditional=True, settled_at=None, condition=None, due=None
    )
    if not unnoted.exists():
        return 0
    held = locked(conversation)
    look_at = calendar_for(held).add_working_days(now, LOOK_AFTER_DAYS)
    found = list(unnoted.order_by("pk"))
    Condition.objects.bulk_create(
        Condition(promise=one, words=one.text[:300], within_days=days_in(one.text)) for one in found
    )
    unnoted.model.objects.filter(pk__in=[one.pk for one in found]).update(look_at=look_at)
    refresh(held, now, "system")
    for one in found:
        tell("promise.condition", held, now, "system", what="begun", commitment=one.pk)
    return len(found)


@transaction.atomic
def meet(*, actor: User, condition: int, now: dt.datetime) -> Commitment:
    """The condition is met: from now on the term runs, in working days.

    Raises:
        Settled: the promise is kept, withdrawn or replaced, or its term runs already.
    """
    found, held = _held(condition)
    found.met_at, found.met_by = now, actor
    found.save(update_fields=["met_at", "met_by"])
    due = calendar_for(held).add_working_days(now, found.within_days)
    Commitment.objects.filter(pk=found.promise_id).update(is_conditional=False, look_at=None)
    promise = working.decide_commitment(
        actor=actor, commitment=found.promise_id, state=Commitment.State.OPEN, due=due, now=now
    )
    tell("promise.condition", held, now, actor.actor, what="met", commitment=promise.pk)
    return promise


@transaction.atomic
def look_later(*, actor: User, condition: int, look_at: dt.datetime, now: dt.datetime) -> None:
    """It is not met yet: look again, by a time that has to be named.

    Raises:
        InThePast: that time has passed.
        Settled: there is nothing left to look at.
    """
    if look_at <= now:
        raise InThePast(field="look_at")
    found, held = _held(condition)
    found.asked_at = None
    found.save(update_fields=["asked_at"])
    Commitment.objects.filter(pk=found.promise_id).update(look_at=look_at)
    refresh(held, now, actor.actor)
    tell("promise.condition", held, now, actor.actor, what="later", commitment=found.promise_id)


def conditions_due(now: dt.datetime) -> int:
    """Ask whoever keeps them to look at conditions whose time has come; gives how many."""
    due = Condition.objects.filter(
        met_at=None, asked_at=None, promise__look_at__lte=now, promise__settled_at=None
    )
    return sum(_ask(number, now) for number in list(due.values_list("pk", flat=True)[:_BATCH]))


@transaction.atomic
def _ask(number: int, now: dt.datetime) -> int:
    unasked = Condition.objects.filter(pk=number, met_at=None, asked_at=None)
    if not unasked.update(asked_at=now):
        return 0
    promise = Commitment.objects.select_related("conversation").get(condition=number)
    tell("promise.condition", promise.conversation, now, "system", what="look",
         commitment=promise.pk, owner=promise.keeper_id)  # fmt: skip
    return 1


def _held(condition: int) -> tuple[Condition, Conversation]:
    number = Condition.objects.values_list("promise__conversation", flat=True).get(pk=condition)
    held = locked(number)
    found = Condition.objects.select_related("promise").get(pk=condition)
    if found.met_at is not None or found.promise.settled_at is not None:
        raise Settled
    return found, held
