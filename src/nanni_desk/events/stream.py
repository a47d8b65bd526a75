"""The event stream: a small ASGI application that sends the log to those who listen.

It bypasses Django's handlers, which start a thread for every request (a listener costs a
third as much here). One task tails the log for all listeners; a listener is a
queue and an audience.
"""

import asyncio
import json
import logging
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qsl

from django.db import Error, close_old_connections, connection

from nanni_desk.events.models import Event
from nanni_desk.events.selectors import (
    Audience,
    all_events_after,
    events_after,
    last_event_id,
    payload,
)
from nanni_desk.events.tickets import TicketRefused, accept
from nanni_desk.events.wake import wakes

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
log = logging.getLogger("nanni.stream")

HEARTBEAT_SECONDS = 15
#: The log is read at least so often, should a wake-up get lost.
_POLL_SECONDS = 1.0
_BATCH = 500
#: A listener that is so far behind reads from the table again instead of filling our memory.
_QUEUE = 1000


class Listener:
    """One open stream."""

    def __init__(self, audience: Audience) -> None:
        self.audience = audience
        self.waiting: asyncio.Queue[Event] = asyncio.Queue(_QUEUE)
        self.overrun = False

    def offer(self, event: Event) -> None:
        """Hand an event over, if this audience may know it."""
        if not self.audience.may_know(event):
            return
        try:
            self.waiting.put_nowait(event)
        except asyncio.QueueFull:
            self.overrun = True


class Hub:
    """All listeners of this process and the one reader of the log."""

    def __init__(self) -> None:
        self.listeners: set[Listener] = set()
        self.last = 0
        self._readers = ThreadPoolExecutor(4, "stream-reader")
        self._stop = threading.Event()
        self.ready = asyncio.Event()

    def start(self) -> None:
        """Begin to tail the log, in a thread of its own."""
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._tail, args=(loop,), name="stream-tail", daemon=True).start()

    def stop(self) -> None:
        """Let go of everything."""
        self._stop.set()
        self._readers.shutdown(wait=False, cancel_futures=True)

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
                self._stop.wait(0.5)
            except RuntimeError:
                return  # the loop is closed: the process ends

    def _follow(self, loop: asyncio.AbstractEventLoop) -> None:
        for _ in wakes(_POLL_SECONDS):
            if self._stop.is_set():
                return
            while found := all_events_after(self.last, _BATCH):
                loop.call_soon_threadsafe(self._spread, found)
                self.last = found[-1].id

    def _spread(self, events: list[Event]) -> None:
        for event in events:
            for listener in self.listeners:
                listener.offer(event)

    async def missed(self, last: int, audience: Audience) -> list[Event]:
        """The next batch of what a listener missed, read from the table."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, _read, last, audience)


def _read(last: int, audience: Audience) -> list[Event]:
    close_old_connections()
    return list(events_after(last, audience)[:_BATCH])


class Stream:
    """The ASGI application: ``GET /events?ticket=…&after=…``."""

    def __init__(self) -> None:
        self.hub: Hub | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one connection."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._begin()
                await send({"type": "lifespan.startup.complete"})
            else:
                if self.hub is not None:
                    self.hub.stop()
                await send({"type": "lifespan.shutdown.complete"})
                return

    def _begin(self) -> Hub:
        if self.hub is None:
            self.hub = Hub()
            self.hub.start()
        return self.hub

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        hub = self._begin()
        path = scope["path"].rstrip("/")
        query = dict(parse_qsl(scope["query_string"].decode("latin-1")))
        headers = {name.lower(): value for name, value in scope["headers"]}
        if path.endswith("/health"):
            ready = hub.ready.is_set()
            await _plain(send, 200 if ready else 503, b"ok" if ready else b"starting")
            return
        try:
            audience = accept(query.get("ticket", ""))
        except TicketRefused:
            await _plain(send, 403, b"ticket")
            return
        after = headers.get(b"last-event-id", b"").decode("latin-1") or query.get("after", "")
        if not after.isdecimal():
            await _plain(send, 400, b"after")
            return
        await send({"type": "http.response.start", "status": 200, "headers": _headers()})
        await self._serve(hub, Listener(audience), int(after), receive, send)

    async def _serve(
        self, hub: Hub, listener: Listener, last: int, receive: Receive, send: Send
    ) -> None:
        gone = asyncio.ensure_future(_disconnected(receive))
        hub.listeners.add(listener)
        try:
            await _write(send, b"retry: 2000\n\n")
            await hub.ready.wait()
            last = await self._catch_up(hub, listener, last, send)
            while not gone.done():
                last = await self._next(hub, listener, last, send)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            hub.listeners.discard(listener)
            gone.cancel()

    async def _catch_up(self, hub: Hub, listener: Listener, last: int, send: Send) -> int:
        while missed := await hub.missed(last, listener.audience):
            await _write(send, b"".join(map(_frame, missed)))
            last = missed[-1].id
        return last

    async def _next(self, hub: Hub, listener: Listener, last: int, send: Send) -> int:
        try:
            event = await asyncio.wait_for(listener.waiting.get(), HEARTBEAT_SECONDS)
        except TimeoutError:
            await _write(send, b": still here\n\n")
            return last
        found = [event]
        while not listener.waiting.empty():
            found.append(listener.waiting.get_nowait())
        if listener.overrun:
            listener.overrun = False
            return await self._catch_up(hub, listener, last, send)
        fresh = [one for one in found if one.id > last]
        if fresh:
            await _write(send, b"".join(map(_frame, fresh)))
            last = fresh[-1].id
        if any(one.kind == "person.signed_out" for one in fresh):
            raise asyncio.CancelledError
        return last


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _frame(event: Event) -> bytes:
    body = json.dumps(payload(event), ensure_ascii=False, separators=(",", ":"))
    return f"id: {event.id}\ndata: {body}\n\n".encode()


def _headers() -> list[tuple[bytes, bytes]]:
    return [
        (b"content-type", b"text/event-stream; charset=utf-8"),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),
        # The ticket is the permission, no cookie is read: any origin may hold one.
        (b"access-control-allow-origin", b"*"),
    ]


async def _write(send: Send, body: bytes) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def _plain(send: Send, status: int, body: bytes) -> None:
    head = [(b"content-type", b"text/plain"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": head})
    await send({"type": "http.response.body", "body": body})
