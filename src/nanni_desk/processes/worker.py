"""The worker: carries consumers along the log, and sends replies whose hold is over."""

import logging
from collections.abc import Sequence

from django.conf import settings
from django.db import Error, InterfaceError, OperationalError, connection
from django.utils.module_loading import import_string

from nanni_desk.events.consumers import Consumer, run_once
from nanni_desk.events.wake import wakes
from nanni_desk.lib.engine import warm_up
from nanni_desk.processes.ending import Ending
from nanni_desk.processes.heartbeats import keep_beating
from nanni_desk.processes.sending import Senders

log = logging.getLogger("nanni.worker")
#: A hold runs out without waking anybody: so often the worker looks by itself.
_LOOK_SECONDS = 0.5
_PAUSE_SECONDS = 0.5


def work(ending: Ending) -> None:
    """Work until asked to end; what is in hand is finished."""
    consumers: Sequence[Consumer] = import_string(settings.SUBSCRIPTIONS)
    senders = Senders(ending)
    beating = keep_beating("worker")
    warm_up()
    while not ending:
        try:
            _work(consumers, senders, ending)
        except Error:
            log.warning("the database is away; trying again")
            connection.close()
            ending.wait(_PAUSE_SECONDS)
    senders.finish()
    beating.set()


def _work(consumers: Sequence[Consumer], senders: Senders, ending: Ending) -> None:
    for _ in wakes(_LOOK_SECONDS):
        senders.look()
        while not ending and carry_on(consumers):
            pass
        if ending:
            return


def carry_on(consumers: Sequence[Consumer]) -> int:
    """Bring every consumer to the end of the log; gives how many events they handled.

    One that fails does not keep the others from their work; it tries again at the next look.
    """
    handled = 0
    for consumer in consumers:
        try:
            handled += run_once(consumer)
        except (OperationalError, InterfaceError):
            raise
        except Exception:  # noqa: BLE001, S112 - the consumer has told of it
            continue
    return handled
