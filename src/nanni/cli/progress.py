"""A progress bar for long work, drawn only for people: rich is loaded when the wait is felt."""

import os
import sys
from collections.abc import Sequence
from time import monotonic

from nanni.cli.i18n import say
from nanni.model.typed import Any
from nanni.review.sources.walk import Found

#: Shorter waits need no explanation.
_PATIENCE = 1.0
_EVERY = 0.1


class Progress:
    """Counts bytes of files; silent unless standard error is a terminal."""

    def __init__(self, files: Sequence[Found], *, enabled: bool) -> None:
        self._enabled = enabled and len(files) > 0 and sys.stderr.isatty()
        self._total = sum(map(_size, files)) if self._enabled else 0
        self._done = 0
        self._began = self._last = monotonic()
        self._bar: Any = None
        self._task: Any = None

    def at(self, found: Found, offset: int) -> None:
        """Work has come to ``offset`` within the current file."""
        if not self._enabled:
            return
        now = monotonic()
        if now - self._last >= _EVERY and now - self._began >= _PATIENCE:
            self._last = now
            if self._bar is None:
                self._start()
            self._bar.update(self._task, completed=self._done + min(offset, _size(found)))

    def finished(self, found: Found) -> None:
        """The current file is done."""
        if self._enabled:
            self._done += _size(found)
            self.at(found, 0)

    @property
    def is_shown(self) -> bool:
        """Whether the bar is on the screen now."""
        return self._bar is not None

    def hide(self) -> None:
        """Take the bar away before something is printed, or for good."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _start(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        self._bar = Bar(
            "{task.description}",
            BarColumn(),
            "{task.percentage:>3.0f}%",
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task(say("working"), total=max(self._total, 1))
        self._bar.start()


def _size(found: Found) -> int:
    try:
        return os.stat(found.path).st_size  # noqa: PTH116 - no ``pathlib`` for a draft
    except OSError:
        return 0
