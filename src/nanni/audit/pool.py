"""Pool: shards done by processes of this machine; a process that dies costs only its own shard."""

import multiprocessing as mp
import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext, SpawnProcess
from time import monotonic
from typing import Any, NamedTuple, Protocol

from nanni.audit.job import Job
from nanni.audit.shard import Shard
from nanni.audit.work import perform

#: How often a shard is begun anew after its process died.
RETRIES = 2
#: Seconds between two reports of a process.
_EVERY = 0.25
#: Seconds that a process gets to end by itself.
_GRACE = 5.0


class Outcome(NamedTuple):
    """What became of one unit of work.

    Attributes:
        shard: what it was done with.
        said: what it gave; None when it failed.
        reason: why it failed.
    """

    shard: Shard
    said: dict[str, Any] | None
    reason: str = ""


class Watch(Protocol):
    """Somebody who watches the work."""

    def at(self, shard: Shard, done: int, messages: int) -> None:
        """A shard has been read so far, and so many more messages are done."""


class Runner(Protocol):
    """Something that does work: processes of this machine, or a cluster."""

    def run(self, task: str, shards: Sequence[Shard], job: Job, watch: Watch) -> Iterator[Outcome]:
        """Do a task with every shard; outcomes come in any order, one for each shard."""


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Pool:
    """Runs shards in processes of this machine."""

    def __init__(self, processes: int | None = None) -> None:
        """``processes``: how many; all cores by default."""
        self._processes = processes or cores()

    def run(self, task: str, shards: Sequence[Shard], job: Job, watch: Watch) -> Iterator[Outcome]:
        """Do a task with every shard.

        A shard whose process dies is begun anew twice. When the caller stops asking, the processes
        are stopped at once: what they have not finished does not count.
        """
        run = _Run(task, shards, job, watch)
        try:
            yield from run.outcomes(min(self._processes, len(shards)))
        finally:
            run.stop()


class _Run:
    def __init__(self, task: str, shards: Sequence[Shard], job: Job, watch: Watch) -> None:
        self._task, self._job, self._watch = task, job, watch
        # The longest first, so that none of them is left for the end.
        self._waiting = deque(sorted(shards, key=lambda shard: -shard.size))
        self._deaths: dict[str, int] = {}
        self._hands: list[_Hand] = []
        self._context = mp.get_context("spawn")

    def outcomes(self, processes: int) -> Iterator[Outcome]:
        self._hands = [_Hand(self._context) for _ in range(processes)]
        for hand in self._hands:
            self._give(hand)
        while any(hand.shard for hand in self._hands):
            for hand in _spoke(self._hands):
                outcome = self._hear(hand)
                if outcome is not None:
                    yield outcome

    def stop(self) -> None:
        """End all processes."""
        for hand in self._hands:
            hand.stop()
        for hand in self._hands:
            hand.join()

    def _give(self, hand: "_Hand") -> None:
        hand.shard = self._waiting.popleft() if self._waiting else None
        if hand.shard is not None:
            # A process that has died meanwhile is noticed when it is listened to.
            with suppress(OSError):
                hand.pipe.send((self._task, hand.shard, self._job))

    def _hear(self, hand: "_Hand") -> Outcome | None:
        shard = hand.shard
        assert shard is not None, "only those at work are listened to"  # noqa: S101
        try:
            kind, said = hand.pipe.recv()
        except (EOFError, OSError):
            return self._died(hand, shard)
        if kind == "at":
            self._watch.at(shard, *said)
            return None
        self._give(hand)
        return Outcome(shard, said) if kind == "done" else Outcome(shard, None, said)

    def _died(self, hand: "_Hand", shard: Shard) -> Outcome | None:
        hand.join()
        reason = f"the process ended with {hand.process.exitcode}"
        self._hands.remove(hand)
        deaths = self._deaths[shard.id] = self._deaths.get(shard.id, 0) + 1
        if deaths <= RETRIES:
            self._waiting.appendleft(shard)
        fresh = _Hand(self._context)
        self._hands.append(fresh)
        self._give(fresh)
        return None if deaths <= RETRIES else Outcome(shard, None, f"{reason}, {deaths} times")


class _Hand:
    """One process and what it is doing."""

    def __init__(self, context: SpawnContext) -> None:
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.shard: Shard | None = None

    def stop(self) -> None:
        if self.shard is not None:
            self.process.terminate()
        self.pipe.close()

    def join(self) -> None:
        self.process.join(_GRACE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


def _spoke(hands: Sequence[_Hand]) -> list[_Hand]:
    """Those at work that have something to say, or that died."""
    at_work: dict[Any, _Hand] = {hand.pipe: hand for hand in hands if hand.shard}
    return [at_work[pipe] for pipe in wait(list(at_work))]


def _serve(pipe: Connection) -> None:
    """Work until the pipe closes: at the end of the run, or with the death of the run itself."""
    # Ctrl-C reaches all processes of a terminal; only the first of them answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            task, shard, job = pipe.recv()
            try:
                said = perform(task, shard, job, _Teller(pipe))
            except BrokenPipeError:
                return
            except Exception as error:  # noqa: BLE001 - told to the one who asked
                pipe.send(("failed", f"{type(error).__name__}: {error}"))
            else:
                pipe.send(("done", said))


class _Teller:
    """Tells now and then how far the work has come."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._told = monotonic()
        self._messages = 0

    def __call__(self, done: int, messages: int) -> None:
        self._messages += messages
        now = monotonic()
        if now - self._told >= _EVERY:
            self._pipe.send(("at", (done, self._messages)))
            self._told, self._messages = now, 0
