"""The event stream: a small ASGI application that sends the log to those who listen.

It bypasses Django's handlers, which start a thread for every request (a listener costs a
third as much here).
"""

import asyncio
import signal
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

from nanni_desk.events.hub import Hub, Listener, Told
from nanni_desk.events.tickets import Ticket, TicketRefused, accept

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

HEARTBEAT_SECONDS = 15
_FAREWELL_SECONDS = 0.1
#: Digits of the largest id there can be.
_LONGEST_ID = 18
_SIGNED_OUT = "person.signed_out"


class _Ended(Exception):
    """This listener is to be told no more."""


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
                asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, self._end)
                await send({"type": "lifespan.startup.complete"})
            else:
                await send({"type": "lifespan.shutdown.complete"})
                return

    def _end(self) -> None:
        """Let all listeners go, then have granian end as on Ctrl-C.

        It would wait for open requests first, and streams end only when the client goes.
        """
        if self.hub is not None:
            self.hub.stop()
        asyncio.get_running_loop().call_later(_FAREWELL_SECONDS, signal.raise_signal, signal.SIGINT)

    def _begin(self) -> Hub:
        if self.hub is None:
            self.hub = Hub()
            self.hub.start()
        return self.hub

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        hub = self._begin()
        query = dict(parse_qsl(scope["query_string"].decode("latin-1")))
        headers = {name.lower(): value for name, value in scope["headers"]}
        if scope["path"].rstrip("/").endswith("/health"):
            ready = hub.ready.is_set()
            await _plain(send, 200 if ready else 503, b"ok" if ready else b"starting")
            return
        try:
            ticket = accept(query.get("ticket", ""))
        except TicketRefused:
            await _plain(send, 403, b"ticket")
            return
        after = headers.get(b"last-event-id", b"").decode("latin-1") or query.get("after", "")
        if not after.isdecimal() or len(after) > _LONGEST_ID:
            await _plain(send, 400, b"after")
            return
        await send({"type": "http.response.start", "status": 200, "headers": _headers()})
        await _Telling(hub, ticket, int(after), send).run(receive)


class _Telling:
    """One listener being told."""

    def __init__(self, hub: Hub, ticket: Ticket, last: int, send: Send) -> None:
        self._hub = hub
        self._ticket = ticket
        self._listener = Listener(ticket.audience)
        self._last = last
        self._send = send

    async def run(self, receive: Receive) -> None:
        """Tell until somebody leaves."""
        gone = asyncio.ensure_future(_disconnected(receive))
        gone.add_done_callback(lambda _: self._listener.nudge())
        self._hub.listeners.add(self._listener)
        try:
            await _write(self._send, b"retry: 2000\n\n")
            await self._hub.ready.wait()
            await self._catch_up()
            while not gone.done():
                await self._next()
        except (_Ended, OSError):
            await self._send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._hub.listeners.discard(self._listener)
            gone.cancel()

    async def _catch_up(self) -> None:
        while missed := await self._hub.missed(self._last, self._listener.audience):
            await self._tell(missed)

    async def _next(self) -> None:
        try:
            await self._listener.wait(HEARTBEAT_SECONDS)
        except TimeoutError:
            await _write(self._send, b": still here\n\n")
            return
        if self._hub.stopped:
            raise _Ended
        came = self._listener.take()
        if self._listener.overrun:
            self._listener.overrun = False
            await self._catch_up()
        else:
            await self._tell([told for told in came if told.id > self._last])

    async def _tell(self, events: list[Told]) -> None:
        if not events:
            return
        await _write(self._send, b"".join(told.frame for told in events))
        self._last = events[-1].id
        # Whoever signed out before this ticket was made has signed in again since.
        if any(told.kind == _SIGNED_OUT and told.id > self._ticket.made_at for told in events):
            raise _Ended


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


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
