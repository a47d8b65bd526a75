"""Rows that wait to be handed to another system: one worker takes one, and tries it for a day."""

import datetime as dt
from collections.abc import Callable
from typing import Any, TypeVar

from django.db import transaction
from django.db.models import Model, Q, QuerySet

from nanni_desk.lib import clock

#: A worker that took a row and says nothing for so long is dead; another one tries, by its key.
LEASE = dt.timedelta(seconds=60)
#: After so many tries a person is asked; the pauses together last about a day.
ATTEMPTS = 30
_FIRST_PAUSE, _LONGEST_PAUSE, _DOUBLINGS = dt.timedelta(seconds=30), dt.timedelta(hours=1), 10

Row = TypeVar("Row", bound=Model)


@transaction.atomic
def claim(waiting: QuerySet[Row], now: dt.datetime) -> Row | None:
    """Take the row that has waited longest; a dead worker's claim lapses and comes again.

    Args:
        waiting: rows with ``try_at``, ``claimed_until`` and ``attempts``, not sent yet.
        now: the moment.
    """
    free = Q(claimed_until=None) | Q(claimed_until__lt=now)
    due = waiting.filter(free, try_at__lte=now).order_by("try_at", "pk")
    held: Any = due.select_for_update(skip_locked=True, of=("self",)).first()
    if held is not None:
        held.claimed_until, held.attempts = now + LEASE, held.attempts + 1
        held.save(update_fields=["claimed_until", "attempts"])
    return held  # type: ignore[no-any-return]


def send_all(take: Callable[[dt.datetime], Row | None], deliver: Callable[[Row], None]) -> int:
    """Hand over what is due, one at a time; gives how many were tried."""
    tried = 0
    while (held := take(clock.now())) is not None:
        deliver(held)
        tried += 1
    return tried


def next_try(attempts: int, now: dt.datetime) -> dt.datetime:
    """When it is tried again after so many tries: later each time, at last once an hour."""
    return now + min(_LONGEST_PAUSE, _FIRST_PAUSE * (1 << min(attempts, _DOUBLINGS)))
