"""Listeners that are slow, many, silent or cut off, and a stream process that ends."""

import asyncio
import socket
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

from nanni_desk.events import hub
from nanni_desk.events.models import Event
from nanni_desk.events.selectors import Audience, last_event_id
from nanni_desk.events.stream import Stream
from nanni_desk.events.tickets import issue
from tests.desk.conftest import NOON
from tools.running_desk import until

ALL = Audience(1, None)
_MANY, _ROUNDS = 4000, 8


def resident_megabytes(pid):
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    statuses = [Path(f"/proc/{one}/status").read_text() for one in children]
    return max(int(s.partition("VmRSS:")[2].split()[0]) for s in statuses) / 1024


def write_many(count):
    """Events with a kilobyte each, so that they fill every buffer on the way."""
    return Event.objects.bulk_create(
        Event(kind="conversation.changed", at=NOON, actor="system", data={"pad": "x" * 1000})
        for _ in range(count)
    )


def test_a_client_that_does_not_read_costs_no_memory_and_loses_nothing(stream):
    write_many(1)
    start = last_event_id()
    where = urlsplit(stream.url)
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect((where.hostname, where.port))
        slow.sendall(
            f"GET /events?ticket={issue(ALL)}&after={start} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
        )
        quick = stream.listen(ALL, after=start)
        until(lambda: slow.recv(1), "the first byte")
        sizes = []
        for _ in range(_ROUNDS):
            ids = [event.pk for event in write_many(_MANY)]
            until(lambda: quick.ids and quick.ids[-1] == ids[-1], "the quick client")  # noqa: B023
            sizes.append(resident_megabytes(stream.process.pid))
        assert len(quick.ids) == _ROUNDS * _MANY
        # More than twenty megabytes were sent after the third round, when the allocator has what
        # it works with, and nothing of them is kept.
        assert sizes[-1] - sizes[2] < 6
        slow.settimeout(30)
        assert read_until(slow, ids[-1]) == _ROUNDS * _MANY


def read_until(connection, last):
    """Read a stream until event ``last``; gives how many events came."""
    count, tail, end = 0, b"", f'"id":{last},'.encode()
    while end not in tail:
        piece = connection.recv(1 << 20)
        # An event may be cut anywhere: what could be the beginning of a mark is looked at again.
        count += (tail[-6:] + piece).count(b"\ndata: ")
        tail = (tail + piece)[-4096:]
    return count


def test_silence_is_broken_so_that_proxies_keep_the_line(monkeypatch, transactional_db):
    monkeypatch.setattr("nanni_desk.events.stream.HEARTBEAT_SECONDS", 0.05)

    ticket = issue(ALL)

    async def listen():
        sent = []
        stream = Stream()
        scope = {
            "type": "http", "path": "/events", "headers": [],
            "query_string": f"ticket={ticket}&after=0".encode(),
        }  # fmt: skip
        leave = asyncio.Event()

        async def send(message):
            sent.append(message.get("body", b""))
            if sent.count(b": still here\n\n") == 3:
                leave.set()

        async def receive():
            await leave.wait()
            return {"type": "http.disconnect"}

        await asyncio.wait_for(stream(scope, receive, send), 20)
        assert not stream.hub.listeners
        stream.hub.stop()
        return sent

    assert asyncio.run(listen()).count(b": still here\n\n") >= 3
    for thread in threading.enumerate():
        if thread.name == "stream-tail":
            thread.join()


def test_a_listener_that_overruns_its_queue_reads_the_rest_from_the_table():
    async def overrun():
        listener = hub.Listener(ALL)
        for number in range(hub._QUEUE + 5):
            listener.offer(hub.Told(number, "", b""))
        return listener

    listener = asyncio.run(overrun())
    assert listener.overrun
    assert len(listener.take()) == hub._QUEUE


def test_the_process_ends_soon_although_somebody_listens(stream):
    client = stream.listen(ALL)
    begun = time.monotonic()
    stream.stop()
    assert time.monotonic() - begun < 5
    assert client.ended.wait(5)
    stream.start()
