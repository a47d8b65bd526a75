"""The clock: looks every second for what has become due, and does it."""

import logging
import time
from collections.abc import Sequence

from django.conf import settings
from django.db import Error, InterfaceError, OperationalError, connection
from django.utils.module_loading import import_string

from nanni_desk.lib import clock
from nanni_desk.lib.engine import warm_up
from nanni_desk.lib.schedule import Job
from nanni_desk.processes.ending import Ending
from nanni_desk.processes.heartbeats import keep_beating

log = logging.getLogger("nanni.clock")
_TICK_SECONDS = 1.0
#: Any number will do, so long as nothing else in the database uses it.
_LOCK = 0x636C6F636B


def tick_on(ending: Ending) -> None:
    """Run the schedule until asked to end; the job in hand is finished."""
    clockwork = Clockwork(import_string(settings.SCHEDULE))
    beating = keep_beating("clock")
    warm_up()
    while not ending:
        begun = time.monotonic()
        try:
            if clockwork.is_first():
                clockwork.tick(begun, ending)
        except Error:
            log.warning("the database is away; trying again")
            connection.close()
        ending.wait(max(0.0, _TICK_SECONDS - (time.monotonic() - begun)))
    connection.close()
    beating.set()


class Clockwork:
    """The schedule, and when each of its jobs is next due."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self._jobs = jobs
        self._due: dict[str, float] = {}
        self._locked: object = None

    def is_first(self) -> bool:
        """Whether this clock is the one that works: of several on PostgreSQL the others stand by.

        The lock lives as long as its connection; when the first clock dies, another takes over.
        """
        if connection.vendor != "postgresql":
            return True
        connection.ensure_connection()
        if self._locked is not None and self._locked is connection.connection:
            return True
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_lock(%s)", [_LOCK])
            first = bool(cursor.fetchone()[0])
        self._locked = connection.connection if first else None
        return first

    def tick(self, moment: float, ending: Ending) -> None:
        """Run the jobs whose time has come; one that fails is told of and hinders no other.

        Args:
            moment: seconds of the monotonic clock, which nobody sets back.
            ending: looked at between two jobs.
        """
        for job in self._jobs:
            if ending:
                return
            if self._due.get(job.name, moment) > moment:
                continue
            self._due[job.name] = moment + job.seconds
            try:
                job.run(clock.now())
            except Exception as error:
                log.exception("job failed", extra={"code": job.name})
                if isinstance(error, OperationalError | InterfaceError):
                    connection.close()
