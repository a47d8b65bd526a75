"""A desk of its own: `nanni serve` with real processes in a folder of its own, for tests and bench.

It listens on loopback alone, and nothing of it is left afterwards.
"""

import atexit
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit, urlunsplit

import httpx
import psycopg

T = TypeVar("T")
#: Many tests may share two processors.
_PATIENCE_SECONDS = 90.0
_GLANCE_SECONDS = 0.05
_ROOT = Path(__file__).resolve().parent.parent


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on just now."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


def until(true: Callable[[], T], what: str, seconds: float = _PATIENCE_SECONDS) -> T:
    """Wait for something to become true; gives it.

    Raises:
        TimeoutError: it did not; says what was waited for.
    """
    end = time.monotonic() + seconds
    while not (found := true()):
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(_GLANCE_SECONDS)
    return found


class Desk:
    """A running desk, its processes, and how to reach it."""

    def __init__(self, data: Path, environment: Mapping[str, str]) -> None:
        self.data = data
        self.port, self.stream_port = free_ports(2)
        self.environment = {
            **os.environ,
            "NANNI_LANG": "en",
            "NANNI_LOG_LEVEL": "warning",
            "NANNI_DATA": str(data),
            "NANNI_PORT": str(self.port),
            "NANNI_STREAM_PORT": str(self.stream_port),
            "DJANGO_SETTINGS_MODULE": "nanni_desk.config.settings",
            **environment,
        }
        self.log = data.parent / f"{data.name}.log"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where the pages are."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def stream_url(self) -> str:
        """Where the event stream is."""
        return f"http://127.0.0.1:{self.stream_port}"

    def nanni(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command of the desk to its end."""
        return subprocess.run(
            [sys.executable, "-m", "nanni.cli.main", *arguments], env=self.environment, cwd=_ROOT,
            input=stdin, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False,
        )  # fmt: skip

    def python(self, module: str, *arguments: str) -> subprocess.Popen[str]:
        """Start a module of the repository with the desk's settings."""
        return subprocess.Popen(
            [sys.executable, "-m", module, *arguments], env=self.environment, cwd=_ROOT,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def initialise(self) -> None:
        """Make the folder and the tables."""
        done = self.nanni("desk", "init")
        if done.returncode:
            raise ChildProcessError(done.stderr)

    def start(self) -> None:
        """Start `nanni serve`, and wait until all of it is at work."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "nanni.cli.main", "serve"], env=self.environment, cwd=_ROOT,
                stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        until(self.is_ready, "the desk's readiness")

    def is_ready(self) -> bool:
        """Whether every process is at work; fails at once when serve has ended."""
        if self.process is not None and self.process.poll() is not None:
            raise ChildProcessError(self.log.read_text())
        try:
            return httpx.get(f"{self.url}/health/ready", timeout=2).is_success
        except httpx.HTTPError:
            return False

    def pids(self, name: str) -> list[int]:
        """The processes of one kind: the one serve started, and granian's workers below it."""
        if self.process is None:
            return []
        children = _children(self.process.pid)
        marked = [pid for pid in children if _words(pid)[-3:-2] == [name]]
        return [pid for lead in marked for pid in (lead, *_children(lead))]

    def everything(self) -> list[int]:
        """Serve and all of its processes."""
        if self.process is None:
            return []
        lead = self.process.pid
        below = _children(lead)
        return [lead, *below, *(pid for child in below for pid in _children(child))]

    def stop(self) -> int:
        """Ask serve to end; gives its exit code."""
        if self.process is None:
            return 0
        pids = self.everything()
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(_PATIENCE_SECONDS)
        self.process = None
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return code


@contextmanager
def desk(environment: Mapping[str, str] | None = None, *, start: bool = True) -> Iterator[Desk]:
    """A desk with its tables made, and running unless ``start`` is False."""
    with _own_database() as database, tempfile.TemporaryDirectory(prefix="nanni-desk-") as folder:
        made = Desk(Path(folder) / "data", {**database, **(environment or {})})
        shutil.copytree(_prepared(), made.data, dirs_exist_ok=True)
        try:
            if database:
                made.initialise()
            if start:
                made.start()
            yield made
        finally:
            made.stop()


@cache
def _prepared() -> Path:
    """A data folder with fresh tables, made once a process."""
    folder = Path(tempfile.mkdtemp(prefix="nanni-prepared-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    Desk(folder / "data", {"NANNI_DATABASE_URL": ""}).initialise()
    return folder / "data"


@contextmanager
def _own_database() -> Iterator[dict[str, str]]:
    """A database of its own on the PostgreSQL that NANNI_DATABASE_URL names, if it names one."""
    url = os.environ.get("NANNI_DATABASE_URL", "")
    if not url:
        yield {}
        return
    name = f"desk_{secrets.token_hex(6)}"
    parts = urlsplit(url)
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield {"NANNI_DATABASE_URL": urlunsplit(parts._replace(path=f"/{name}"))}
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _children(parent: int) -> list[int]:
    try:
        listed = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    except OSError:
        return []
    return [int(pid) for pid in listed.split()]


def _words(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().decode().rstrip("\0").split("\0")
    except OSError:
        return []
