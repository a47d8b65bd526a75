"""Goal 18: the review of a draft while one types, beside the same address without the engine."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import cycle
from typing import Any

import httpx

from bench.measuring import Row, Sizes, interleaved, ratio
from tools.running_desk import Desk, desk, free_ports, until

GATE = 1.5
_DRAFT = (
    "Здравствуйте, Марина! Приносим извинения за возможные неудобства. Приём стоит 2400 рублей, "
    "картой оплатить можно. Уточню у врача и перезвоню вам до 15:00."
)
_HALF = _DRAFT[: len(_DRAFT) * 2 // 3]
_REQUESTS = 120


def review(sizes: Sizes) -> list[Row]:
    """A draft as it grows, letter after letter, over HTTP; the two servers take turns."""
    requests = max(_REQUESTS * sizes.rounds // Sizes().rounds, 8)
    with desk(start=False) as made:
        seeded = json.loads(made.python("bench.desk_seed").communicate()[0])
        with (
            _served(made, "nanni_desk.config.settings") as real,
            _served(made, "bench.desk_constant") as constant,
        ):
            clients = [_client(url, seeded) for url in (real, constant)]
            works = [partial(_type, client, seeded, requests) for client in clients]
            for client, work in zip(clients, works, strict=True):
                # The constant is the answer to a draft half typed, as most of them are: then both
                # send as much, and the desk looks up as much of its own for both.
                client.post(seeded["path"], json={"body": _HALF}).raise_for_status()
                work()
            times = interleaved(works, sizes.rounds)
            found = clients[0].post(seeded["path"], json={"body": _DRAFT}).json()
    value, spread = ratio(times[0], times[1])
    note = (
        f"{1000 * min(times[0]) / requests:.1f} and {1000 * min(times[1]) / requests:.1f} ms a "
        f"request, {len(found['findings'])} findings, {len(found['questions'])} questions, "
        f"{len(found['promises'])} promise"
    )
    return [Row("18", "review of a draft / without the engine", value, spread, "<=", GATE, note)]


def _type(client: httpx.Client, seeded: dict[str, Any], requests: int) -> None:
    lengths = cycle(range(40, len(_DRAFT) + 1, 5))
    for version, length in zip(range(requests), lengths, strict=False):
        values = {"body": _DRAFT[:length], "version": version, "mode": "reply"}
        client.post(seeded["path"], json=values).raise_for_status()


def _client(url: str, seeded: dict[str, Any]) -> httpx.Client:
    headers = {"X-CSRFToken": seeded["csrf"], "X-Requested-With": "fetch"}
    cookies = {"nanni_session": seeded["session"], "csrftoken": seeded["csrf"]}
    return httpx.Client(base_url=url, headers=headers, cookies=cookies, timeout=30)


@contextmanager
def _served(made: Desk, settings: str) -> Iterator[str]:
    port = free_ports(1)[0]
    environment = {
        **made.environment, "NANNI_PORT": str(port), "DJANGO_SETTINGS_MODULE": settings,
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "nanni.cli.main", "web"], env=environment, start_new_session=True
    )
    url = f"http://127.0.0.1:{port}"
    try:
        until(partial(_answers, url), f"the server of {settings}")
        yield url
    finally:
        process.terminate()
        process.wait(20)


def _answers(url: str) -> bool:
    with suppress(httpx.HTTPError):
        return httpx.get(f"{url}/sign-in/", timeout=20).is_success
    return False
