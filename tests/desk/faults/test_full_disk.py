"""A full disk: the sender is told, nothing is half stored, and work goes on when there is room."""

import os
import resource

import httpx
import pytest

from tests.desk.faults.load import KEY

pytestmark = pytest.mark.skipif(
    "NANNI_DATABASE_URL" in os.environ,
    reason="the file of SQLite; PostgreSQL has a disk of its own",
)


def limit_files(desk, size):
    """No process of the desk may make a file larger; to SQLite that is a disk without room."""
    for pid in desk.everything():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def test_a_full_disk_loses_nothing(desk, book, tell):
    prepared = book("prepare")
    desk.start()
    with httpx.Client(base_url=f"{desk.url}/widget/{KEY}", timeout=30) as client:
        begun = client.post("/session", json={"pass": prepared["pass"]})
        client.headers["Authorization"] = f"Bearer {begun.json()['token']}"
        client.headers["Accept"] = "application/json"

        def say(token):
            body = "Сколько стоит приём? " * 20
            return client.post("/say", json={"token": token, "body": body})

        assert say("before").status_code == 201
        limit_files(desk, 4096)
        refused = [say(f"full-{number}") for number in range(5)]
        assert {answer.status_code for answer in refused} == {503}
        assert {answer.json()["error"] for answer in refused} == {"storage"}
        limit_files(desk, resource.RLIM_INFINITY)
        assert [say(f"full-{number}").status_code for number in range(5)] == [201] * 5
    told = book("told")
    assert told["inbound"] == {"before": 1} | {f"full-{number}": 1 for number in range(5)}
    tell("5 messages refused while the disk was full, the same 5 accepted once when it was not")
