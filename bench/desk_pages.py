"""Goals 12 and 15: what accepting a reply costs, and the list beside stock Django ASGI."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

import httpx

from bench.measuring import Row, Sizes, interleaved, ratio
from tools.running_desk import Desk, desk, free_ports, until
from tools.servers import postgres

SEND_GATE, STATEMENTS_GATE, INBOX_GATE = 0.2, 8, 2.5
#: Conversations in the list: a page of it.
SHOWN = 25
_CLIENTS = 8


def send(sizes: Sizes) -> list[Row]:
    """Replies accepted a second, beside bare rows of the same size, on both databases."""
    rounds = 4 * sizes.rounds
    with desk({"NANNI_DATABASE_URL": "", "NANNI_REDIS_URL": ""}, start=False) as made:
        rows = _sent("SQLite", _ask(made, "send", rounds))
    with (
        postgres() as server,
        desk({"NANNI_DATABASE_URL": server.url, "NANNI_REDIS_URL": ""}, start=False) as made,
    ):
        made.initialise()
        return rows + _sent("PostgreSQL", _ask(made, "send", rounds))


def _sent(store: str, found: Any) -> list[Row]:  # noqa: ANN401 - JSON
    """The transaction is what others wait for; the engine reads before it begins."""
    value, spread = ratio(found["create"], found["transaction"])
    reply, bare, held = (1000 * median(found[what]) for what in ("reply", "create", "transaction"))
    note = f"{held:.2f} and {bare:.2f} ms; {reply:.2f} ms with what is read before it"
    what = f"bare row / transaction of a reply, {store}"
    return [
        Row("12", what, value, spread, ">=", SEND_GATE, note),
        Row("12", f"statements of that transaction, {store}", found["statements"], "", "<=",
            STATEMENTS_GATE, "BEGIN and COMMIT among them"),
    ]  # fmt: skip


def inbox(sizes: Sizes) -> list[Row]:
    """The list over HTTP by a few browsers at once: our server and stock ASGI take turns."""
    requests = 4 * sizes.rounds
    with desk({"NANNI_LOG_LEVEL": "error"}, start=False) as made:
        seeded = json.loads(made.python("bench.desk_seed", str(SHOWN)).communicate()[0])
        granian = str(Path(sys.executable).parent / "granian")
        stock = [granian, "--interface", "asginl", "--workers", "1", "--log-level", "error"]
        with (
            _served([sys.executable, "-m", "nanni.cli.main", "web"], made, "NANNI_PORT") as ours,
            _served([*stock, "bench.stock_asgi:application"], made, "GRANIAN_PORT") as theirs,
        ):
            works = [partial(_browse, url, seeded, requests) for url in (theirs, ours)]
            for work in works:
                work()
            times = interleaved(works, sizes.rounds)
    value, spread = ratio(times[0], times[1])
    each = 1000 / (requests * _CLIENTS)
    note = f"{min(times[1]) * each:.1f} and {min(times[0]) * each:.1f} ms a page"
    return [Row("15", "list over HTTP: stock Django ASGI / ours", value, spread, ">=",
                INBOX_GATE, note)]  # fmt: skip


def _browse(url: str, seeded: dict[str, str], requests: int) -> None:
    """Keep a few browsers busy; each keeps its connection."""
    problems: list[Exception] = []
    cookies = f"nanni_session={seeded['session']}; csrftoken={seeded['csrf']}"
    threads = [
        threading.Thread(target=_read, args=(urlsplit(url).netloc, cookies, requests, problems))
        for _ in range(_CLIENTS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise ChildProcessError(str(problems[0]))


def _read(server: str, cookies: str, requests: int, problems: list[Exception]) -> None:
    # A client of two milliseconds a request would be measured, not the servers.
    connection = HTTPConnection(server, timeout=60)
    try:
        for _ in range(requests):
            _get_list(connection, cookies)
    except (HTTPException, OSError) as error:
        problems.append(error)
    finally:
        connection.close()


def _get_list(connection: HTTPConnection, cookies: str) -> None:
    connection.request("GET", "/list/", headers={"Cookie": cookies})
    answer = connection.getresponse()
    if answer.status != HTTPStatus.OK or answer.read().count(b"data-row=") != SHOWN:
        msg = f"no list: {answer.status}"
        raise HTTPException(msg)


def _ask(made: Desk, *command: object) -> Any:  # noqa: ANN401 - JSON
    child = made.python("bench.desk_child", *map(str, command))
    return json.loads(child.communicate(timeout=600)[0])


@contextmanager
def _served(command: list[str], made: Desk, port_name: str) -> Iterator[str]:
    port = free_ports(1)[0]
    environment = {**os.environ, **made.environment, port_name: str(port)}
    process = subprocess.Popen(command, env=environment)
    url = f"http://127.0.0.1:{port}"
    try:
        until(partial(_answers, url), url)
        yield url
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(20)


def _answers(url: str) -> bool:
    time.sleep(0.1)
    with suppress(httpx.HTTPError):
        return httpx.get(f"{url}/health/live", timeout=20).is_success
    return False
