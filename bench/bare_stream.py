"""A stream of events with nothing behind it: what the server itself costs. ``GET /tell`` sends."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
_listeners: set[asyncio.Queue[bytes]] = set()
_told = 0


async def application(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Any]
) -> None:
    """Answer one connection."""
    if scope["type"] == "lifespan":
        while (await receive())["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        await send({"type": "lifespan.shutdown.complete"})
    elif scope["path"] == "/tell":
        _tell()
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})
    else:
        await _listen(send)


def _tell() -> None:
    global _told  # noqa: PLW0603 - the one counter of a process
    _told += 1
    frame = f'id: {_told}\ndata: {{"id":{_told},"kind":"x","pad":"{"x" * 100}"}}\n\n'.encode()
    for queue in _listeners:
        queue.put_nowait(frame)


async def _listen(send: Callable[[Message], Any]) -> None:
    queue: asyncio.Queue[bytes] = asyncio.Queue()
    _listeners.add(queue)
    head = [(b"content-type", b"text/event-stream")]
    try:
        await send({"type": "http.response.start", "status": 200, "headers": head})
        await send({"type": "http.response.body", "body": b"retry: 2000\n\n", "more_body": True})
        while True:
            body = await queue.get()
            await send({"type": "http.response.body", "body": body, "more_body": True})
    finally:
        _listeners.discard(queue)
