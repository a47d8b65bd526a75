"""Goals 16 and 17: what a listener costs, how soon all of them know, and how soon the first."""

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

import httpx
import psycopg

from bench.measuring import Row, Sizes
from tools.running_desk import Desk, desk, free_ports, until
from tools.servers import postgres

MEMORY_GATE, FAN_OUT_GATE, LATENCY_GATE, SQLITE_GATE = 2.0, 1.5, 5.0, 1.0
#: How often SQLite is asked, and what may pass beside that.
_POLL_MS, _BESIDE_MS = 30.0, 10.0
_EVENTS = 20
_TICKET = """
import django; django.setup()
from nanni_desk.events.selectors import Audience
from nanni_desk.events.tickets import issue
print(issue(Audience(1, None)))
"""


class Crowd(NamedTuple):
    """What listeners cost and how soon they knew.

    Args:
        kilobytes: resident memory of the server for each.
        p99_ms: from the first listener that knew of an event to the one after 99 in 100.
        lost: deliveries that did not come.
    """

    kilobytes: float
    p99_ms: float
    lost: int


def listeners(sizes: Sizes) -> list[Row]:
    """A thousand listeners of our stream, and of an application that does nothing else."""
    count = 1000 if sizes.rounds > 2 else 50  # noqa: PLR2004 - a tiny run
    with desk(start=False) as made, _stream(made) as (url, pid):
        ticket = _ticket(made)
        tell = partial(_publish, made, _EVENTS)
        ours = asyncio.run(_crowd(f"{url}/events?ticket={ticket}&after=0", pid, count, tell))
    with _bare() as (url, pid):
        bare = asyncio.run(_crowd(f"{url}/events", pid, count, partial(_tell_bare, url)))
    note = f"{ours.kilobytes:.0f} and {bare.kilobytes:.0f} KB each, {count} listeners"
    times = f"{ours.p99_ms:.1f} and {bare.p99_ms:.1f} ms, {_EVENTS} events"
    return [
        Row("16", "memory of a listener / of a bare one", ours.kilobytes / bare.kilobytes, "",
            "<=", MEMORY_GATE, note),
        Row("16", "all listeners know, p99 / bare", ours.p99_ms / bare.p99_ms, "", "<=",
            FAN_OUT_GATE, times),
        Row("16", "deliveries lost", ours.lost, "", "<=", 0, f"of {count * _EVENTS}"),
    ]  # fmt: skip


def latency(sizes: Sizes) -> list[Row]:
    """From a commit to the listener: on SQLite, and on PostgreSQL beside a bare NOTIFY."""
    count = max(sizes.rounds * 15, 10)
    with desk({"NANNI_DATABASE_URL": "", "NANNI_REDIS_URL": ""}, start=False) as made:
        sqlite = _to_listener(made, count)
    with postgres() as server:
        environment = {"NANNI_DATABASE_URL": server.url, "NANNI_REDIS_URL": ""}
        with desk(environment, start=False) as made:
            made.initialise()
            ours = _to_listener(made, count)
        bare = _bare_notify(server.url, count)
    allowed = _POLL_MS + _BESIDE_MS
    return [
        Row("17", "commit to listener, SQLite / poll + 10 ms", median(sqlite) / allowed, "",
            "<=", SQLITE_GATE, f"p50 {median(sqlite):.1f} ms of {allowed:.0f}"),
        Row("17", "commit to listener, PostgreSQL / bare NOTIFY", median(ours) / median(bare), "",
            "<=", LATENCY_GATE, f"p50 {median(ours):.2f} and {median(bare):.2f} ms"),
    ]  # fmt: skip


def _to_listener(made: Desk, count: int) -> list[float]:
    with _stream(made) as (url, _pid):
        came: dict[int, float] = {}
        query = {"ticket": _ticket(made), "after": "0"}
        opened = threading.Event()

        def listen() -> None:
            with (
                suppress(httpx.HTTPError),
                httpx.stream("GET", f"{url}/events", params=query, timeout=20) as answer,
            ):
                for line in answer.iter_lines():
                    opened.set()
                    if line.startswith("data: "):
                        came[json.loads(line[6:])["id"]] = time.monotonic()

        threading.Thread(target=listen, daemon=True).start()
        opened.wait(20)
        told = _publish(made, count)
        until(lambda: all(number in came for number, _ in told), "all events")
    return [1000 * (came[number] - begun) for number, begun in told]


def _bare_notify(url: str, count: int) -> list[float]:
    with psycopg.connect(url, autocommit=True) as writer, psycopg.connect(url) as reader:
        writer.execute("CREATE TABLE bare (id bigserial PRIMARY KEY, body text)")
        reader.autocommit = True
        reader.execute("LISTEN bare")
        found = []
        for _ in range(count):
            with writer.transaction():
                writer.execute("INSERT INTO bare (body) VALUES (%s)", ["x" * 200])
                writer.execute("NOTIFY bare")
                begun = time.monotonic()
            found += [1000 * (time.monotonic() - begun)
                      for _note in reader.notifies(timeout=5, stop_after=1)]  # fmt: skip
    return found


async def _crowd(url: str, pid: int, count: int, tell: object) -> Crowd:
    before = _resident(pid)
    came: dict[int, list[float]] = {}
    parts = httpx.URL(url)
    request = f"GET {parts.raw_path.decode()} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    ready = asyncio.Semaphore(0)

    async def listen() -> None:
        reader, writer = await asyncio.open_connection(parts.host, parts.port)
        writer.write(request)
        async for line in reader:
            if line.startswith(b"retry"):
                ready.release()
            elif line.startswith(b"id: "):
                came.setdefault(int(line[4:]), []).append(time.monotonic())

    tasks = []
    for _ in range(count):
        tasks.append(asyncio.ensure_future(listen()))
        await asyncio.sleep(0.001)
    for _ in range(count):
        await ready.acquire()
    kilobytes = (_resident(pid) - before) / count
    await asyncio.to_thread(tell)  # type: ignore[arg-type]
    await asyncio.sleep(1.5)
    for task in tasks:
        task.cancel()
    delays = [1000 * (one - min(times)) for times in came.values() for one in times]
    lost = count * _EVENTS - len(delays)
    return Crowd(kilobytes, quantiles(delays, n=100)[-1], lost)


def _publish(made: Desk, count: int) -> list[tuple[int, float]]:
    answer, _ = made.python("bench.desk_child", "publish", str(count)).communicate(timeout=120)
    return [(number, begun) for number, begun in json.loads(answer)]


def _tell_bare(url: str) -> None:
    for _ in range(_EVENTS):
        httpx.get(f"{url}/tell").raise_for_status()
        time.sleep(0.03)


def _ticket(made: Desk) -> str:
    return subprocess.run(
        [sys.executable, "-c", _TICKET], env=made.environment, capture_output=True, text=True,
        check=True,
    ).stdout.strip()  # fmt: skip


@contextmanager
def _stream(made: Desk) -> Iterator[tuple[str, int]]:
    command = [sys.executable, "-m", "nanni_desk.processes", "stream"]
    with _running(command, made.environment, f"{made.stream_url}/health") as pid:
        yield made.stream_url, pid


@contextmanager
def _bare() -> Iterator[tuple[str, int]]:
    port = free_ports(1)[0]
    command = [
        str(Path(sys.executable).parent / "granian"), "--interface", "asgi", "--port", str(port),
        "--no-ws", "--log-level", "error", "--workers-kill-timeout", "1", "--backlog", "1024",
        "bench.bare_stream:application",
    ]  # fmt: skip
    url = f"http://127.0.0.1:{port}"
    with _running(command, os.environ, f"{url}/tell") as pid:
        yield url, pid


@contextmanager
def _running(command: list[str], environment: object, health: str) -> Iterator[int]:
    process = subprocess.Popen(command, env=environment)  # type: ignore[call-overload]
    try:
        until(partial(_answers, health), health)
        yield int(Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()[0])
    finally:
        process.terminate()
        process.wait(20)


def _answers(url: str) -> bool:
    with suppress(httpx.HTTPError):
        return httpx.get(url).is_success
    return False


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return float(status.partition("VmRSS:")[2].split()[0])
