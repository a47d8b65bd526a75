"""The hub of a stream process: one reader of the log, and everybody who listens.

A listener is an audience and a short queue. Whoever reads too slowly for its queue is told the
rest from the table, at their own pace: nothing is lost, and our memory does not grow with theirs.
"""

import asyncio
import json
import logging
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from django.db import Error, close_old_connections, connection

from nanni_desk.events.models import Event
from nanni_desk.events.selectors import (
    Audience,
    all_events_after,
    events_after,
    last_event_id,
    payload,
)
from nanni_desk.events.wake import wakes

log = logging.getLogger("nanni.stream")

#: The log is read at least so often, should a wake-up get lost.
_POLL_SECONDS = 1.0
_PAUSE_SECONDS = 0.5
_BATCH = 500
#: A listener that is so far behind reads from the table again instead of filling our memory.
_QUEUE = 1000


class Told(NamedTuple):
    """An event as it goes over the wire, made once for all who listen.

    Args:
        id: its place in the log.
        kind: what happened.
        frame: its bytes.
    """

    id: int
    kind: str
    frame: bytes

    @classmethod
    def of(cls, event: Event) -> "Told":
        """The event in the form of server-sent events."""
        body = json.dumps(payload(event), ensure_ascii=False, separators=(",", ":"))
        return cls(event.id, event.kind, f"id: {event.id}\ndata: {body}\n\n".encode())


class Listener:
    """One open stream."""

    def __init__(self, audience: Audience) -> None:
        self.audience = audience
        #: The queue was full: what came since has to be read from the table.
        self.overrun = False
        self._waiting: deque[Told] = deque()
        self._something = asyncio.Event()

    def offer(self, told: Told) -> None:
        """Hand over an event that this audience may know."""
        if len(self._waiting) >= _QUEUE:
            self.overrun = True
        else:
            self._waiting.append(told)
        self._something.set()

    def nudge(self) -> None:
        """Have it look up, although nothing came."""
        self._something.set()

    async def wait(self, seconds: float) -> None:
        """Wait until something comes, or the time is over.

        Raises:
            TimeoutError: nothing came.
        """
        await asyncio.wait_for(self._something.wait(), seconds)

    def take(self) -> list[Told]:
        """Everything that came."""
        self._something.clear()
        taken = list(self._waiting)
        self._waiting.clear()
        return taken


class Hub:
    """All listeners of this process and the one reader of the log."""

    def __init__(self) -> None:
        self.listeners: set[Listener] = set()
        self.last = 0
        self.ready = asyncio.Event()
        self._reader = ThreadPoolExecutor(1, "stream-reader")
        self._stop = threading.Event()

    def start(self) -> None:
        """Begin to tail the log, in a thread of its own."""
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._tail, args=(loop,), name="stream-tail", daemon=True).start()

    def stop(self) -> None:
        """Let go of everybody and everything."""
        self._stop.set()
        for listener in self.listeners:
            listener.nudge()
        self._reader.submit(connection.close)
        self._reader.shutdown(wait=False)

    @property
    def stopped(self) -> bool:
        """Whether this process ends."""
        return self._stop.is_set()

    def _tail(self, loop: asyncio.AbstractEventLoop) -> None:
        begun = False
        while not self._stop.is_set():
            try:
                if not begun:
                    self.last = last_event_id()
                    begun = True
                    loop.call_soon_threadsafe(self.ready.set)
                self._follow(loop)
            except Error:
                log.warning("the database is away; trying again")
                connection.close()
                self._stop.wait(_PAUSE_SECONDS)
            except RuntimeError:
                break  # the loop is closed: the process ends
        connection.close()

    def _follow(self, loop: asyncio.AbstractEventLoop) -> None:
        for _ in wakes(_POLL_SECONDS):
            if self._stop.is_set():
                return
            while found := all_events_after(self.last, _BATCH):
                told = [(event, Told.of(event)) for event in found]
                spread = threading.Event()
                loop.call_soon_threadsafe(self._spread, told, spread)
                # A long log is read no faster than it is handed on.
                spread.wait(_POLL_SECONDS)
                self.last = found[-1].id

    def _spread(self, events: list[tuple[Event, Told]], done: threading.Event) -> None:
        for event, told in events:
            for listener in self.listeners:
                if listener.audience.may_know(event):
                    listener.offer(told)
        done.set()

    async def missed(self, last: int, audience: Audience) -> list[Told]:
        """The next batch of what a listener missed, read from the table however long that takes."""
        loop = asyncio.get_running_loop()
        while True:
            try:
                return await loop.run_in_executor(self._reader, _read, last, audience)
            except Error:
                await asyncio.sleep(_PAUSE_SECONDS)


def _read(last: int, audience: Audience) -> list[Told]:
    close_old_connections()
    return [Told.of(event) for event in events_after(last, audience)[:_BATCH]]
