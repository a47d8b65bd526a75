"""The progress of an audit: a bar with rate and time left, drawn only for people."""

import sys
from collections import deque
from time import monotonic

from nanni.audit.run import Monitor
from nanni.audit.shard import Shard
from nanni.cli.i18n import count, say
from nanni.model.typed import Any

_EVERY = 0.1
#: Seconds over which the rate is taken.
_WINDOW = 20.0


class AuditProgress(Monitor):
    """Draws a bar on standard error when it is a terminal; counts in any case."""

    def __init__(self, *, enabled: bool) -> None:
        self._shown = enabled and sys.stderr.isatty()
        self._bar: Any = None
        self._task: Any = None
        self._done = 0
        self._shards = self._finished = self._messages = 0
        self._at: dict[str, int] = {}
        self._steps: deque[tuple[float, int]] = deque()
        self._last = 0.0

    def stage(self, task: str, size: int, shards: int) -> None:
        """A stage begins: the bar starts anew."""
        self.hide()
        self._done, self._at = 0, {}
        self._shards, self._finished, self._messages = shards, 0, 0
        self._steps.clear()
        if self._shown:
            self._start(say(f"stage-{task}"), size)

    def at(self, shard: Shard, done: int, messages: int) -> None:
        """A shard has been read so far."""
        self._messages += messages
        self._at[shard.id] = min(done, shard.size)
        self._draw()

    def finished(self, shard: Shard) -> None:
        """A shard is done."""
        self._at.pop(shard.id, None)
        self._done += shard.size
        self._finished += 1
        self._draw()

    def stopped(self) -> str:
        """What to say when the work was interrupted."""
        return say("audit-stopped", done=self._finished, parts=count(self._shards, "parts-of"))

    def hide(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _draw(self) -> None:
        now = monotonic()
        if self._bar is None or now - self._last < _EVERY:
            return
        self._last = now
        self._steps.append((now, self._messages))
        while now - self._steps[0][0] > _WINDOW:
            self._steps.popleft()
        began, before = self._steps[0]
        rate = (self._messages - before) / (now - began) if now > began else 0.0
        told = say("rate", rate=f"{rate:,.0f}".replace(",", "\xa0")) if rate else ""
        done = self._done + sum(self._at.values())
        self._bar.update(self._task, completed=done, rate=told)

    def _start(self, words: str, size: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TimeRemainingColumn

        self._bar = Progress(
            "{task.description}",
            BarColumn(),
            "{task.percentage:>3.0f}%",
            "{task.fields[rate]}",
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task(words, total=max(size, 1), rate="")
        self._bar.start()
