"""Carrying the log on: each consumer reads it once, in order, and remembers how far it came.

There is no task queue that could lose a task: what has happened stands in the log, and the
consumer's cursor moves in the same transaction as what the consumer did. A killed process
repeats nothing and skips nothing.
"""

import logging
import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from django.db import InterfaceError, OperationalError, connection, transaction

from nanni_desk.events.models import Cursor, Event
from nanni_desk.events.selectors import all_events_after, last_event_id

log = logging.getLogger("nanni.worker")
_BATCH = 100
_BREATH_SECONDS = 0.01
#: After so many failures on one event a consumer goes on without it and says so loudly.
_PATIENCE = 5


class Consumer(NamedTuple):
    """A reaction to some kinds of events.

    Args:
        name: stable; renaming it starts from the log's beginning.
        kinds: the events it wants.
        handle: what it does, in the transaction that moves the cursor.
    """

    name: str
    kinds: frozenset[str]
    handle: Callable[[Event], None]


def run_once(consumer: Consumer) -> int:
    """Carry a consumer as far as the log goes; gives how many events it handled."""
    handled = 0
    while True:
        last = Cursor.objects.get_or_create(name=consumer.name)[0].last
        batch = all_events_after(last, _BATCH)
        if not batch:
            return handled
        for event in batch:
            done = _step(consumer, event, quiet=event is not batch[-1])
            handled += done
            if done and connection.vendor == "sqlite":
                # Whoever waits for the one writer's place looks for it now and then: without a
                # breath a consumer that catches up would leave them nothing for minutes.
                time.sleep(_BREATH_SECONDS)


def skip_to_end(consumers: Iterable[Consumer]) -> None:
    """Begin at the log's end: what happened so far needs no reaction any more."""
    for consumer in consumers:
        Cursor.objects.update_or_create(name=consumer.name, defaults={"last": last_event_id()})


def _step(consumer: Consumer, event: Event, *, quiet: bool) -> int:
    wanted = event.kind in consumer.kinds
    if not wanted and quiet:
        return 0
    try:
        with transaction.atomic():
            cursor = Cursor.objects.select_for_update().get(name=consumer.name)
            if cursor.last >= event.id:
                return 0
            if wanted:
                consumer.handle(event)
            cursor.last, cursor.failures = event.id, 0
            cursor.save()
    except (OperationalError, InterfaceError):
        # The database is away: that says nothing about the event.
        raise
    except Exception:
        _note_failure(consumer, event)
        raise
    return int(wanted)


def _note_failure(consumer: Consumer, event: Event) -> None:
    log.exception("consumer failed", extra={"event": event.id})
    with transaction.atomic():
        cursor = Cursor.objects.select_for_update().get(name=consumer.name)
        cursor.failures += 1
        if cursor.failures >= _PATIENCE:
            log.error("consumer gives an event up", extra={"event": event.id})
            cursor.last, cursor.failures = event.id, 0
        cursor.save()
