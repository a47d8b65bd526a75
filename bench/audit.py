"""Goals 10 and 11: what an audit costs beside the engine, and its runner beside a bare pool."""

import json
import multiprocessing as mp
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from bench import generator
from bench.commands import run
from bench.measuring import Row, Sizes, Work, interleaved, ratio
from nanni.audit.job import Job
from nanni.audit.pool import Pool, Runner
from nanni.audit.readers import Export, format_named
from nanni.audit.run import Monitor
from nanni.audit.shard import Shard, Source, plan
from nanni.audit.store import Store
from nanni.audit.work import analyst_of, perform
from nanni.model import Conversation

SHARE, TWO, RUNNER, NOP, SPARK, FLAT = 0.65, 1.7, 0.85, 3.0, 1.3, 1.25
#: Messages for each of the generator's; starting processes must not be what is measured.
_TIMES = 5
_ROUNDS = 3
#: How often the file is repeated to see that memory does not grow with it.
_LARGER = 40
_BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
_NOW = "2026-04-01T00:00:00+00:00"
_ASKED = (
    "Где мой заказ? Жду уже вторую неделю.",
    "Когда вернёте деньги?",
    "Спасибо, разобрался.",
    "How long does the repair take? Nobody told me.",
    "Could you tell me whether it works abroad?",
    "You promised to call yesterday!",
)
_COMMAND = (sys.executable, "-m", "nanni.cli.main", "audit")
#: Starts the command and prints the greatest memory that one process of it had, in KiB.
_PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def beside_the_engine(sizes: Sizes) -> list[Row]:
    """Goal 10: from JSON lines to tables, beside the analysis of conversations in memory."""
    with _month(sizes) as month:
        rounds = min(sizes.rounds, _ROUNDS)
        works = (month.in_memory, month.here, month.pool(1), month.pool(2))
        here, one, alone, two = interleaved(works, rounds)
        share, spread = ratio(here, one)
        both, spread_two = ratio(alone, two)
        rate = month.messages / median(one)
        note = f"{month}; one core here: {rate:,.0f} messages/s"
        return [
            Row("10", "audit in one process / engine", share, spread, ">=", SHARE, note),
            Row("10", "two processes / one process", both, spread_two, ">=", TWO, str(month)),
        ]


def beside_a_pool(sizes: Sizes) -> list[Row]:
    """Goal 11: our runner beside a bare pool of the standard library, with the same function."""
    rows = []
    with _month(sizes) as month:
        rounds = min(sizes.rounds, _ROUNDS)
        ours, bare = interleaved((month.pool(2), month.bare("analyse")), rounds)
        value, spread = ratio(bare, ours)
        rows.append(Row("11", "runner / bare pool", value, spread, ">=", RUNNER, str(month)))
        ours, bare = interleaved((month.reading, month.bare("survey")), rounds)
        value, spread = ratio(ours, bare)
        what = "time of reading alone, runner / bare pool"
        rows.append(Row("11", what, value, spread, "<=", NOP, str(month)))
        if find_spec("pyspark") is not None and shutil.which("java"):
            rows.append(_beside_spark(month, rounds))
    return rows


def memory(sizes: Sizes) -> list[Row]:
    """The greatest process of an audit over a file, beside one over a file many times as large.

    All of it is read twice, and a sample of it analysed and written.
    """
    with _month(sizes) as month:
        small = _peak(month.path, month.folder / "small")
        large = month.folder / "large.jsonl"
        text = month.path.read_bytes()
        with large.open("wb") as out:
            for _ in range(_LARGER):
                out.write(text)
        peak = _peak(large, month.folder / "large")
        note = (
            f"{len(text) / 1e6:.0f} MB of JSON lines: {small / 1024:.0f} MB of memory;"
            f" {large.stat().st_size / 1e6:.0f} MB: {peak / 1024:.0f} MB"
        )
        what = f"memory of a process, {_LARGER} times the data"
        return [Row("", what, peak / small, "", "<=", FLAT, note)]


class _Month:
    """Conversations in a file, and ways to go through them."""

    def __init__(self, folder: Path, sizes: Sizes) -> None:
        self.folder = folder
        self.path = folder / "month.jsonl"
        with self.path.open("w", encoding="utf-8") as out:
            for said in _conversations(_TIMES * sizes.messages):
                out.write(json.dumps(said, ensure_ascii=False) + "\n")
        source = Source(str(self.path), format_named("conversations"))
        self.sources = [source]
        self.shards: Sequence[Shard] = plan(self.sources)
        read = source.format.read(Export(self.path))
        self.conversations = [one for one in read if isinstance(one, Conversation)]
        self.messages = sum(len(one.messages) for one in self.conversations)
        self._number = 0

    def __str__(self) -> str:
        return (
            f"{self.messages:,} messages in {len(self.conversations):,} conversations,"
            f" {len(self.shards)} shards"
        )

    def job(self) -> Job:
        """A job with a new folder."""
        self._number += 1
        out = self.folder / f"out{self._number}"
        Store(out).make()
        return Job(str(out), now=_NOW)

    def in_memory(self) -> None:
        """The engine alone."""
        job = Job("", now=_NOW)
        analyst = analyst_of(job)
        for one in self.conversations:
            analyst.analyse(one, job.moment)

    def here(self) -> None:
        """Every shard, one after the other, in this process."""
        job = self.job()
        for shard in self.shards:
            perform("analyse", shard, job)

    def pool(self, processes: int) -> Work:
        """Our runner."""
        return partial(self._on, Pool(processes))

    def _on(self, runner: Runner) -> None:
        for outcome in runner.run("analyse", self.shards, self.job(), Monitor()):
            _must(outcome.said is not None, outcome.reason)

    def command(self, *options: str) -> Work:
        """The command line, from its start to its end."""
        command = (*_COMMAND, str(self.path), "--now", _NOW, "--jobs", "2", *options)
        return lambda: run((*command, "--out", self.job().out, "--no-report", "--quiet"))

    def reading(self) -> None:
        """Our runner with next to no work."""
        for outcome in Pool(2).run("survey", self.shards, self.job(), Monitor()):
            _must(outcome.said is not None, outcome.reason)

    def bare(self, task: str) -> Work:
        """A pool as one writes it in five lines, doing the same."""
        return partial(self._bare, task)

    def _bare(self, task: str) -> None:
        with mp.get_context("spawn").Pool(2) as pool:
            work = partial(perform, task, job=self.job())
            for _ in pool.imap_unordered(work, self.shards, chunksize=1):
                pass


@contextmanager
def _month(sizes: Sizes) -> Iterator[_Month]:
    with tempfile.TemporaryDirectory() as folder:
        yield _Month(Path(folder), sizes)


def _conversations(messages: int) -> Iterator[dict[str, object]]:
    draw = random.Random(11)
    replies = [text for lang in generator.LANGUAGES for text in generator.small(lang, 400)]
    number = 0
    while messages > 0:
        at = _BEGIN + timedelta(minutes=draw.randrange(28 * 24 * 60))
        said = []
        for index in range(draw.randrange(2, 15)):
            at += timedelta(minutes=draw.randrange(1, 40))
            ours = index % 2
            said.append(
                {
                    "role": "agent" if ours else "customer",
                    "text": draw.choice(replies if ours else _ASKED),
                    "at": at.isoformat(),
                    "author": f"a{number % 9}" if ours else f"c{number}",
                }
            )
        yield {"id": str(number), "messages": said}
        number += 1
        messages -= len(said)


def _beside_spark(month: _Month, rounds: int) -> Row:
    """Whole commands, as a user waits for them; Spark hands out shards, so rows cost it nothing."""
    ours, theirs = interleaved((month.command(), month.command("--on", "spark")), rounds)
    value, spread = ratio(theirs, ours)
    return Row("11", "whole command, on Spark / here", value, spread, ">=", SPARK, str(month))


def _peak(path: Path, out: Path) -> float:
    command = (*_COMMAND, str(path), "--out", str(out))
    options = ("--sample", "119", "--no-report", "--quiet")
    return float(run((sys.executable, "-c", _PEAK, *command, *options)).stdout)


def _must(fine: bool, reason: str) -> None:  # noqa: FBT001 - an assertion that stays
    if not fine:
        raise ChildProcessError(reason)
