"""`nanni serve`: the four processes under one roof; what dies is started again."""

import fcntl
import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from nanni_desk.processes.begin import CannotStart
from nanni_desk.processes.ending import Ending
from nanni_desk.processes.heartbeats import PROCESSES

log = logging.getLogger("nanni.serve")
_GLANCE_SECONDS = 0.2
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
#: Whoever lives so long has recovered: its next death begins with a short pause again.
_RECOVERED_SECONDS = 60.0
#: Requests and sends in hand have so long; a little more than granian gives its workers.
_GRACE_SECONDS = 15.0
#: Children of a killed predecessor notice within a second and let go of the ports.
_PORT_PATIENCE_SECONDS = 3.0


class Child:
    """One process and its restarts."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._pause = _FIRST_PAUSE
        self._start_at = 0.0
        self._began = 0.0
        self._process: subprocess.Popen[bytes] | None = None

    def look(self, moment: float) -> None:
        """Start the process if it should run and does not."""
        if self._process is not None and self._process.poll() is not None:
            self._bury(moment, self._process)
        if self._process is None and moment >= self._start_at:
            self._began = moment
            self._process = subprocess.Popen(  # noqa: S603 - our own modules
                [sys.executable, "-m", "nanni_desk.processes", self.name,
                 "--parent", str(os.getpid())],
                # Ctrl-C reaches the whole group of the terminal: it must reach us alone.
                start_new_session=True,
            )  # fmt: skip

    def _bury(self, moment: float, dead: subprocess.Popen[bytes]) -> None:
        if moment - self._began > _RECOVERED_SECONDS:
            self._pause = _FIRST_PAUSE
        self._start_at = moment + self._pause
        log.error(
            "process ended; starting it again",
            extra={"part": self.name, "code": dead.returncode},
        )
        self._pause = min(self._pause * 2, _LONGEST_PAUSE)
        # A killed server leaves workers behind that would hold its port.
        _signal_group(dead, signal.SIGKILL)
        self._process = None

    def ask_to_end(self) -> None:
        """Ask the process to finish what it has in hand and end."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGTERM)

    def wait(self, seconds: float) -> None:
        """Wait for its end, then see to it that nothing is left of it."""
        if self._process is None:
            return
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(max(0.0, seconds))
        _signal_group(self._process, signal.SIGKILL)
        self._process.wait()


def _signal_group(leader: subprocess.Popen[bytes], number: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader.pid, number)


def serve(ending: Ending) -> None:
    """Run the desk until asked to end.

    Raises:
        CannotStart: another one runs on the same data folder, or a port is taken.
    """
    with alone(settings.DATA):
        _wait_for_port("NANNI_PORT", settings.PORT)
        _wait_for_port("NANNI_STREAM_PORT", settings.STREAM_PORT)
        children = [Child(name) for name in PROCESSES]
        greeted = False
        while not ending:
            for child in children:
                child.look(time.monotonic())
            greeted = greeted or _greet()
            ending.wait(_GLANCE_SECONDS)
        for child in children:
            child.ask_to_end()
        until = time.monotonic() + _GRACE_SECONDS
        for child in children:
            child.wait(until - time.monotonic())


def _greet() -> bool:
    """Say where the desk is, as soon as it answers."""
    try:
        socket.create_connection((_reached_at(), settings.PORT), timeout=0.2).close()
    except OSError:
        return False
    ready = _("Nanni is at work: %(url)s  (Ctrl-C ends it)") % {"url": settings.PUBLIC_URL}
    print(ready, flush=True)  # noqa: T201 - the answer of a command
    return True


def _reached_at() -> str:
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.BIND, settings.BIND)  # noqa: S104


@contextmanager
def alone(data: Path) -> Iterator[None]:
    """Hold the data folder against a second `nanni serve`; let go of even by a killed process.

    Raises:
        CannotStart: another one holds it.
    """
    with (data / "serve.lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            text = _("`nanni serve` runs on %(folder)s already, as process %(pid)s.")
            raise CannotStart(text % {"folder": data, "pid": file.read().strip() or "?"}) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def is_running(data: Path) -> bool:
    """Whether a `nanni serve` holds this data folder."""
    try:
        with (data / "serve.lock").open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _wait_for_port(setting: str, port: int) -> None:
    until = time.monotonic() + _PORT_PATIENCE_SECONDS
    while problem := port_problem(port):
        if time.monotonic() > until:
            text = _("Port %(port)s can't be used: %(problem)s. Choose another by %(setting)s.")
            raise CannotStart(text % {"port": port, "problem": problem, "setting": setting})
        time.sleep(_GLANCE_SECONDS)


def port_problem(port: int) -> str:
    """Why the port can't be listened on; empty when it can."""
    family = socket.AF_INET6 if ":" in settings.BIND else socket.AF_INET
    with socket.socket(family) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((settings.BIND, port))
        except OSError as error:
            return error.strerror or str(error)
    return ""
