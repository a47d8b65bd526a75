"""The watchdog: hint, alarm and lead, each said once a wait, whoever is at a browser."""

import datetime as dt
import logging

from django.db import transaction

from nanni_desk.attention.models import Raised
from nanni_desk.attention.selectors.hands import lead_there
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Conversation, Status
from nanni_desk.conversations.norms import STEPS
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.conversations.services.working import assign
from nanni_desk.conversations.standing import watch_at

log = logging.getLogger("nanni.attention")
_BATCH = 500


def watch(now: dt.datetime) -> int:
    """Raise every step that is due; gives how many were raised.

    One query finds them by their time, however many conversations there are. After an hour
    without this process the steps of that hour come at once, each with the moment it was due; a
    clock that jumps back raises nothing again.
    """
    due = Conversation.objects.filter(watch_at__isnull=False, watch_at__lte=now)
    raised = 0
    for number in list(due.order_by("watch_at").values_list("pk", flat=True)[:_BATCH]):
        try:
            raised += _raise_due(number, now)
        except Exception:
            # One conversation that cannot be handled must not silence the others.
            log.exception("a step could not be raised", extra={"conversation": number})
    return raised


@transaction.atomic
def _raise_due(number: int, now: dt.datetime) -> int:
    held = locked(number)
    if held.owed_since is None or held.status == Status.CLOSED:
        held.watch_at = None
        held.save(update_fields=["watch_at"])
        return 0
    wait, fresh = held.owed_since, list[Raised]()
    while held.watch_at is not None and held.watch_at <= now:
        fresh += _raise(held, wait, STEPS[held.steps_raised], held.watch_at, now)
        held.steps_raised += 1
        held.watch_at = watch_at(wait, held.steps_raised, held.inbox.kind, calendar_for(held))
    held.save(update_fields=["steps_raised", "watch_at"])
    for one in fresh:
        tell("attention.raised", held, now, "system", step=one.step,
             since=one.since.isoformat(), assignee=held.assignee_id)  # fmt: skip
    if any(one.step == Raised.Step.LEAD for one in fresh):
        _to_lead(held, now)
    return len(fresh)


def _raise(
    held: Conversation, since: dt.datetime, step: str, due: dt.datetime, now: dt.datetime
) -> list[Raised]:
    row, made = Raised.objects.get_or_create(
        conversation=held, since=since, step=step,
        defaults={"due_at": due, "raised_at": now},
    )  # fmt: skip
    if not made and row.cleared_at is not None:
        # The answer was taken back: the same wait goes on, and its step stands again.
        row.cleared_at = None
        row.save(update_fields=["cleared_at"])
    return [row] if made else []


def _to_lead(held: Conversation, now: dt.datetime) -> None:
    """Hand it to the lead, if one is there; else everybody sees it and it stays where it is."""
    lead = lead_there(held.team, now)
    if lead is not None and lead.pk != held.assignee_id:
        assign(actor="system", conversation=held.pk, assignee=lead, now=now, reason="lead")


@transaction.atomic
def clear(*, conversation: int, now: dt.datetime) -> None:
    """Take down the steps of waits that have ended, and say so."""
    held = locked(conversation)
    over = held.raised.filter(cleared_at=None, step__in=STEPS)
    if held.owed_since is not None:
        over = over.exclude(since=held.owed_since)
    if over.update(cleared_at=now):
        tell("attention.cleared", held, now, "system")
