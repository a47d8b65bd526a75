"""The real stream process on the database of the tests, and clients that listen to it."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import httpx
import pytest
from django.conf import settings
from django.db import connection, transaction

from nanni_desk.events.publish import publish
from nanni_desk.events.selectors import Audience, last_event_id
from nanni_desk.events.tickets import issue
from tests.desk.conftest import NOON
from tools.running_desk import free_ports, until


class Client:
    """One open stream; frames are read by a thread."""

    def __init__(self, url, ticket, after, headers=None):
        self.ids, self.events, self.comments = [], [], []
        self.ended = threading.Event()
        self._open = httpx.Client(timeout=60)
        self._request = self._open.build_request(
            "GET", f"{url}/events", params={"ticket": ticket, "after": after}, headers=headers
        )
        self.response = self._open.send(self._request, stream=True)
        self.status = self.response.status_code
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        try:
            for line in self.response.iter_lines():
                if line.startswith("data: "):
                    event = json.loads(line.removeprefix("data: "))
                    self.events.append(event)
                    self.ids.append(event["id"])
                elif line.startswith(":"):
                    self.comments.append(line)
        except httpx.HTTPError:
            pass
        self.ended.set()

    def close(self):
        self._open.close()


class Stream:
    """The stream process."""

    def __init__(self, environment, port):
        self.url = f"http://127.0.0.1:{port}"
        self._environment = environment
        self._clients = []
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "nanni_desk.processes", "stream"], env=self._environment
        )
        until(self.is_ready, "the stream")

    def is_ready(self):
        try:
            return httpx.get(f"{self.url}/health").status_code == 200
        except httpx.HTTPError:
            return False

    def listen(self, audience=Audience(1, None), after=None, headers=None, ticket=None):  # noqa: B008 - immutable
        after = last_event_id() if after is None else after
        client = Client(self.url, ticket or issue(audience), after, headers)
        self._clients.append(client)
        return client

    def stop(self):
        self.process.terminate()
        self.process.wait(30)

    def leave(self):
        for client in self._clients:
            client.close()
        self._clients.clear()


def database_of_the_tests(folder):
    """Settings that lead another process to the database that the tests write."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor == "sqlite":
        (folder / "nanni.sqlite3").symlink_to(name)
        return {}
    parts = urlsplit(os.environ["NANNI_DATABASE_URL"])
    return {"NANNI_DATABASE_URL": urlunsplit(parts._replace(path=f"/{name}"))}


@pytest.fixture(scope="module")
def stream_process(django_db_setup):
    with tempfile.TemporaryDirectory() as folder:
        port, pages = free_ports(2)
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "nanni_desk.config.settings",
            "NANNI_DATA": folder,
            "NANNI_SECRET_KEY": settings.SECRET_KEY,
            "NANNI_PORT": str(pages),
            "NANNI_STREAM_PORT": str(port),
            **database_of_the_tests(Path(folder)),
        }
        process = Stream(environment, port)
        process.start()
        yield process
        process.stop()


@pytest.fixture
def stream(transactional_db, stream_process):
    yield stream_process
    stream_process.leave()


@pytest.fixture
def happens(transactional_db):
    """Write events, each in its own transaction: ``happens(3, conversation=7)`` gives their ids."""

    def write(count=1, kind="conversation.changed", at=NOON, **fields):
        ids = []
        for _ in range(count):
            with transaction.atomic():
                ids.append(publish(kind, at=at, actor="system", **fields).pk)
        return ids

    return write
