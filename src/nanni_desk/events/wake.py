"""Waking the readers of the log in other processes.

The table is the truth, a wake-up only saves waiting: whoever misses one finds the events at the
next poll. Redis if it is configured, else NOTIFY on PostgreSQL, else SQLite's data version, which
costs five microseconds to ask.
"""

import contextlib
import logging
import time
from collections.abc import Iterator

import redis
from django.conf import settings
from django.db import connection
from redis.backoff import NoBackoff
from redis.retry import Retry

CHANNEL = "nanni_events"
#: How often SQLite is asked whether another process has written.
_GLANCE_SECONDS = 0.03
#: After Redis did not answer nobody asks it for so long.
_AWAY_SECONDS = 2.0
log = logging.getLogger("nanni.events")


class _Announcer:
    """This process's way to Redis; while Redis is away it costs a message next to nothing."""

    def __init__(self) -> None:
        self._client: redis.Redis | None = None
        self._not_before = 0.0

    def announce(self) -> None:
        """Publish, unless Redis was away a moment ago."""
        if time.monotonic() < self._not_before:
            return
        try:
            if self._client is None:
                self._client = _connect()
            self._client.publish(CHANNEL, "")
        except redis.RedisError:
            self._not_before = time.monotonic() + _AWAY_SECONDS
            log.warning("redis is away; readers find new events by polling")


_announcer = _Announcer()


def announce() -> None:
    """Tell other processes that the log has grown. Redis being away must not fail a message."""
    if settings.REDIS_URL:
        _announcer.announce()


def wakes(timeout: float) -> Iterator[bool]:
    """Endless: each step waits until the log may have grown, or ``timeout`` seconds.

    Yields whether somebody woke us; a False means that the time ran out, and looking is due
    all the same. Raises nothing for a lost Redis; a lost database ends the iterator with
    ``django.db.Error``, and its user begins anew.
    """
    if settings.REDIS_URL:
        yield from _redis_wakes(timeout)
    elif connection.vendor == "postgresql":
        yield from _postgres_wakes(timeout)
    else:
        yield from _sqlite_wakes(timeout)


def _redis_wakes(timeout: float) -> Iterator[bool]:
    client = _connect()
    listener: redis.client.PubSub | None = None
    while True:
        try:
            if listener is None:
                listener = client.pubsub(ignore_subscribe_messages=True)  # type: ignore[no-untyped-call]
                listener.subscribe(CHANNEL)
            yield listener.get_message(timeout=timeout) is not None
        except redis.RedisError:
            log.warning("redis is away; polling the log")
            listener = None
            _pause(min(timeout, 0.5))
            yield False


def _connect() -> redis.Redis:
    # One quick try: whoever waits for Redis here is a person who has pressed Send.
    return redis.Redis.from_url(
        settings.REDIS_URL, socket_timeout=1, socket_connect_timeout=1, retry=Retry(NoBackoff(), 0)
    )


def _postgres_wakes(timeout: float) -> Iterator[bool]:
    connection.ensure_connection()
    raw = connection.connection
    with connection.cursor() as cursor:
        cursor.execute(f"LISTEN {CHANNEL}")
    while True:
        # Below Django's cursor: its errors must be made Django's as well.
        with connection.wrap_database_errors:
            woken = any(True for _ in raw.notifies(timeout=timeout, stop_after=1))
        yield woken


def _sqlite_wakes(timeout: float) -> Iterator[bool]:
    seen = _data_version()
    while True:
        waited = 0.0
        while waited < timeout:
            _pause(_GLANCE_SECONDS)
            waited += _GLANCE_SECONDS
            found = _data_version()
            if found != seen:
                seen = found
                break
        yield waited < timeout


def _data_version() -> int:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA data_version")
        return int(cursor.fetchone()[0])


def _pause(seconds: float) -> None:
    with contextlib.suppress(InterruptedError):
        time.sleep(seconds)
