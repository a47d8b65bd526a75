"""Heartbeats: each process says every few seconds that it lives, health pages read it."""

import datetime as dt
import logging
import os
import socket
import threading
from collections.abc import Iterable

from django.db import Error, close_old_connections, connection

from nanni_desk.lib import clock
from nanni_desk.processes.models import Heartbeat

PROCESSES = ("web", "stream", "worker", "clock")
#: A process that has been silent for so long is taken for dead.
SILENCE = dt.timedelta(seconds=20)
_EVERY_SECONDS = 5.0
_FORGET = dt.timedelta(days=1)
log = logging.getLogger("nanni.processes")


def place() -> str:
    """This process among all of the desk's."""
    return f"{socket.gethostname()[:100]}:{os.getpid()}"


def beat(process: str, began: dt.datetime, now: dt.datetime) -> None:
    """Say that this process lives."""
    Heartbeat.objects.update_or_create(
        place=place(),
        defaults={"beat_at": now},
        create_defaults={"process": process, "began_at": began, "beat_at": now},
    )


def leave() -> None:
    """Say that this process ends in peace."""
    Heartbeat.objects.filter(place=place()).delete()


def keep_beating(process: str) -> threading.Event:
    """Beat from a thread of its own as long as this process lives, or until the event is set."""
    ended = threading.Event()
    arguments = (process, ended)
    threading.Thread(target=_keep, args=arguments, name="heartbeat", daemon=True).start()
    return ended


def _keep(process: str, ended: threading.Event) -> None:
    began = clock.now()
    while True:
        try:
            close_old_connections()
            beat(process, began, clock.now())
        except Error:
            # The database is away: that is told by whoever needs it for work.
            log.debug("no heartbeat", extra={"part": process})
            connection.close()
        if ended.wait(_EVERY_SECONDS):
            break
    connection.close()


def alive(now: dt.datetime) -> dict[str, int]:
    """How many processes of each kind have beaten lately."""
    recent = Heartbeat.objects.filter(beat_at__gt=now - SILENCE).values_list("process", flat=True)
    return _counted(recent)


def _counted(processes: Iterable[str]) -> dict[str, int]:
    counts = dict.fromkeys(PROCESSES, 0)
    for process in processes:
        counts[process] = counts.get(process, 0) + 1
    return counts


def forget_dead(now: dt.datetime) -> int:
    """Delete what killed processes left behind; gives how many rows went."""
    return Heartbeat.objects.filter(beat_at__lt=now - _FORGET).delete()[0]
