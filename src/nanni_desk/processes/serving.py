"""The two servers: pages on WSGI workers, the event stream on ASGI, both by granian.

Measured: stock ASGI under Django starts two threads for every request and serves an inbox six
times slower than WSGI workers that keep their connections.
"""

import os
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from nanni_desk.lib.engine import warm_up
from nanni_desk.processes.ending import Ending, end_with
from nanni_desk.processes.heartbeats import keep_beating

#: Threads of a process; more would only wait for each other and for SQLite's one writer.
_THREADS = 4
#: After being asked to end, requests in hand have so long.
_GRACE_SECONDS = 10
_BACKLOG = 1024


def serve_pages(_ending: Ending) -> None:
    """Serve pages until asked to end, which granian hears by itself; it finishes requests."""
    _serve(
        "web", settings.WSGI_APPLICATION, interface=Interfaces.WSGI, port=settings.PORT,
        workers=settings.WEB_PROCESSES, blocking_threads=_THREADS,
    )  # fmt: skip


def serve_stream(_ending: Ending) -> None:
    """Serve the event stream until asked to end, which granian hears by itself."""
    _serve(
        "stream", settings.STREAM_APPLICATION, interface=Interfaces.ASGI,
        port=settings.STREAM_PORT, workers=1, websockets=False,
    )  # fmt: skip


def _serve(process: str, application: str, **options: Any) -> None:
    server = Server(
        application, address=settings.BIND, backlog=_BACKLOG, log_level=LogLevels.warning,
        log_dictconfig=settings.LOGGING, workers_kill_timeout=_GRACE_SECONDS, **options,
    )  # fmt: skip
    server.serve(target_loader=_Loader(process, application), wrap_loader=False)


class _Loader:
    """Makes the application in a worker of granian, which ends with the process that began it."""

    def __init__(self, process: str, application: str) -> None:
        self._process = process
        self._application = application
        self._parent = os.getpid()

    def __call__(self) -> Callable[..., Any]:
        end_with(self._parent)
        keep_beating(self._process)
        found: Callable[..., Any] = import_string(self._application)
        if self._process == "web":
            warm_up()
        return found
