"""When a process of the desk ends: by a signal, or because the one that started it is gone."""

import os
import select
import signal
import threading
from types import FrameType

_GLANCE_SECONDS = 0.5
#: Whoever has not ended by itself when its starter is gone is ended.
_GRACE_SECONDS = 20.0


class Ending:
    """Set once this process is asked to end; loops look at it, work in hand is finished.

    A pipe carries the request, since a signal comes between any two steps of the main thread: a
    handler that took a lock which that thread holds would wait for ever.
    """

    def __init__(self) -> None:
        self._asked = False
        self._heard, self._say = os.pipe()

    def listen(self) -> None:
        """Take SIGTERM and Ctrl-C as the request."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._hear)

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        self.ask()

    def ask(self) -> None:
        """Ask from within."""
        if not self._asked:
            self._asked = True
            os.write(self._say, b".")

    def __bool__(self) -> bool:
        return self._asked

    def wait(self, seconds: float) -> bool:
        """Sleep, unless asked to end; gives whether that is so."""
        # Nobody reads the pipe empty: whoever waits later sees the request as well.
        select.select([self._heard], [], [], seconds)
        return self._asked


def end_with(parent: int) -> None:
    """End this process soon after ``parent``, the process that started it, is gone.

    A supervisor that is killed outright can't tell its children; a child without one would hold
    the port against its successor.
    """
    threading.Thread(target=_watch, args=(parent,), name="parent", daemon=True).start()


def _watch(parent: int) -> None:
    pause = threading.Event()
    while os.getppid() == parent:
        pause.wait(_GLANCE_SECONDS)
    os.kill(os.getpid(), signal.SIGTERM)
    pause.wait(_GRACE_SECONDS)
    os._exit(1)
