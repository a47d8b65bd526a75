"""Run: a whole audit: cut, look over, analyse, count loads, and say what came of it.

What is finished already is not done again; what belongs to another job is refused, never mixed in.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nanni import __version__
from nanni.audit import load, survey
from nanni.audit.job import Job, Sample
from nanni.audit.parquet import aside, write_text
from nanni.audit.pool import Outcome, Pool, Runner
from nanni.audit.shard import Shard, Source, dumps, plan
from nanni.audit.store import ShardResult, Store, StoreError
from nanni.audit.work import analyst_of, rules_of
from nanni.review.analyst import Analyst
from nanni.review.sources.draft import Problem

#: Problems that the summary holds; all of them stand in ``problems.jsonl``.
_SHOWN = 1000


@dataclass
class Totals:
    """What an audit did.

    Attributes:
        files: exports that were read.
        shards: units of work.
        reused: those that an earlier run had finished.
        read: conversations read.
        counts: rows by table.
        totals: sums of what ``ShardResult.totals`` holds.
        problems: what could not be read, from the first on; ``problem_count`` counts all.
        failed: exports or parts of them that could not be analysed at all, and why.
        now: the moment at which terms were judged.
        sample: the draw, if there was one.
        has_load: the column ``load`` is filled.
    """

    files: int = 0
    shards: int = 0
    reused: int = 0
    read: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    totals: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    problem_count: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    now: str | None = None
    sample: Sample | None = None
    has_load: bool = False


class Monitor:
    """Watches an audit; a command draws a bar with it. This one says nothing."""

    def stage(self, task: str, size: int, shards: int) -> None:
        """A stage begins: ``survey``, ``analyse`` or ``load``, with so many bytes."""

    def at(self, shard: Shard, done: int, messages: int) -> None:
        """A shard has been read so far, and so many more messages are done."""

    def finished(self, shard: Shard) -> None:
        """A shard is done."""


def audit(
    sources: Iterable[Source | Problem],
    job: Job,
    runner: Runner | None = None,
    monitor: Monitor | None = None,
    *,
    fresh: bool = False,
) -> Totals:
    """Audit exports; what an earlier run of the same job has finished is kept.

    Args:
        sources: what to read.
        job: how, and where the results go.
        runner: who does the work; processes of this machine by default.
        monitor: who watches.
        fresh: forget what the folder holds.

    Raises:
        ConfigError: the settings or the facts cannot be read.
        StoreError: the folder holds the results of another job, or is in use.
        OSError: the folder cannot be written to.
    """
    store = Store(job.folder)
    analyst = analyst_of(job)
    store.make()
    with store.held():
        if fresh:
            store.clear()
        return _Audit(store, job, analyst, runner or Pool(), monitor or Monitor()).run(sources)


class _Audit:
    def __init__(
        self, store: Store, job: Job, analyst: Analyst, runner: Runner, monitor: Monitor
    ) -> None:
        self._store, self._job, self._analyst = store, job, analyst
        self._runner, self._monitor = runner, monitor
        self._totals = Totals()

    def run(self, sources: Iterable[Source | Problem]) -> Totals:
        shards = self._plan(sources)
        results = self._kept(shards)
        self._settle(shards)
        self._agree(results)
        self._totals.reused = len(results)
        self._store.sweep(set(results))
        waiting = [shard for shard in shards if shard.id not in results]
        for outcome in self._each("analyse", waiting):
            if outcome.said is None:
                self._totals.failed.append((_place(outcome.shard), outcome.reason))
            else:
                results[outcome.shard.id] = ShardResult.from_json(outcome.said)
        done = [results[shard.id] for shard in shards if shard.id in results]
        if waiting or not (self._store.folder / "audit.json").exists():
            self._count_loads(done)
        else:
            said = json.loads((self._store.folder / "audit.json").read_text("utf-8"))
            self._totals.has_load = said["load"]
        self._conclude(done)
        return self._totals

    def _plan(self, sources: Iterable[Source | Problem]) -> list[Shard]:
        known: list[Source] = []
        for source in sources:
            if isinstance(source, Problem):
                self._totals.failed.append((source.path, source.kind))
                self._problem(source)
            else:
                known.append(source)
        self._totals.files = len(known)
        return plan(known)

    def _kept(self, shards: Sequence[Shard]) -> dict[str, ShardResult]:
        """What earlier runs have finished of these shards.

        A file that has changed since is read again; results of files that were not named would be
        counted without being asked for, so they are refused.
        """
        results = self._store.results()
        wanted, paths = {shard.id for shard in shards}, {shard.path for shard in shards}
        others = [r.shard for name, r in results.items() if name not in wanted]
        strange = sorted({shard.path for shard in others} - paths)
        if strange:
            raise StoreError("other-inputs", ", ".join(strange[:3]))
        for shard in others:
            self._store.drop(shard.id)
            del results[shard.id]
        return results

    def _settle(self, shards: Sequence[Shard]) -> None:
        """Find out the moment and the draw, unless they are known without a look."""
        if self._job.now is None or self._job.sample is not None:
            mark = survey.mark_of(self._job)
            seen = {shard.id: self._surveyed(shard, mark) for shard in shards}
            waiting = [shard for shard in shards if seen[shard.id] is None]
            for outcome in self._each("survey", waiting):
                # What cannot be looked over fails again when it is analysed, and is told then.
                seen[outcome.shard.id] = outcome.said
            self._job = survey.settled(self._job, [one for one in seen.values() if one])
        self._totals.now, self._totals.sample = self._job.now, self._job.sample

    def _surveyed(self, shard: Shard, mark: str) -> dict[str, Any] | None:
        path = self._store.parts / f"{shard.id}.survey.json"
        if not path.exists():
            return None
        said: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return said if said["mark"] == mark else None

    def _agree(self, results: dict[str, ShardResult]) -> None:
        """See that what is finished was done in the way that the rest will be."""
        analyst = self._analyst
        files = analyst.engine.settings.rule_files
        marks = self._job.marks(rules_of(analyst), repr(analyst.facts), files)
        known = self._store.job()
        if known is not None and results:
            other = sorted(name for name, mark in marks.items() if known["marks"].get(name) != mark)
            if other:
                raise StoreError("other-job", ", ".join(other))
        self._store.set_job({"nanni": __version__, "job": self._job.to_json(), "marks": marks})

    def _each(self, task: str, shards: Sequence[Shard]) -> Iterator[Outcome]:
        if not shards:
            return
        self._monitor.stage(task, sum(shard.size for shard in shards), len(shards))
        with closing(_closable(self._runner.run(task, shards, self._job, self._monitor))) as run:
            for outcome in run:
                self._monitor.finished(outcome.shard)
                yield outcome

    def _count_loads(self, done: Sequence[ShardResult]) -> None:
        """Fill the column of loads, for which every shard must be known."""
        self._store.folder.joinpath("audit.json").unlink(missing_ok=True)
        self._totals.has_load = load.gather(self._store, [r.shard.id for r in done])
        if self._totals.has_load:
            for outcome in self._each("load", [r.shard for r in done if r.counts["messages"]]):
                if outcome.said is None:
                    self._totals.has_load = False
                    self._totals.failed.append((_place(outcome.shard), outcome.reason))

    def _conclude(self, done: Sequence[ShardResult]) -> None:
        totals = self._totals
        totals.shards = len(done)
        for result in done:
            totals.read += result.read
            totals.counts.update(result.counts)
            totals.totals.update(result.totals)
            totals.problem_count += result.problems
        self._list_problems(done)
        said = {
            "nanni": __version__,
            "conversations": totals.counts["conversations"],
            "messages": totals.counts["messages"],
            "read": totals.read,
            "problems": totals.problem_count,
            "failed": [list(one) for one in totals.failed],
            "now": totals.now,
            "sample": None
            if totals.sample is None
            else {"size": totals.sample.size, "seed": totals.sample.seed, "of": totals.read},
            "load": totals.has_load,
            "personal": self._job.show_personal,
            "inputs": sorted({result.shard.path for result in done}),
        }
        write_text(self._store.folder / "audit.json", dumps(said) + "\n")

    def _problem(self, problem: Problem) -> None:
        if len(self._totals.problems) < _SHOWN:
            self._totals.problems.append(problem)

    def _list_problems(self, done: Sequence[ShardResult]) -> None:
        """Put the problems of all shards together, their lines counted from the file's first."""
        path = self._store.folder / "problems.jsonl"
        other = aside(path)
        before: Counter[str] = Counter()
        with other.open("w", encoding="utf-8") as out:
            for problem in self._totals.problems:
                out.write(dumps(_said(problem)) + "\n")
            for result in done:
                listed = self._store.parts / f"{result.shard.id}.problems.jsonl"
                for problem in _problems(listed, before[result.shard.path]):
                    out.write(dumps(_said(problem)) + "\n")
                    self._problem(problem)
                if result.shard.start is not None:
                    before[result.shard.path] += result.lines
        other.replace(path)


def _problems(path: Path, before: int) -> Iterator[Problem]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            said = json.loads(line)
            number = said["line"]
            said["line"] = number + before if number else None
            yield Problem(**said)


def _said(problem: Problem) -> dict[str, Any]:
    return {
        "path": problem.path,
        "line": problem.line,
        "kind": problem.kind,
        "detail": problem.detail,
    }


def _place(shard: Shard) -> str:
    return shard.path if shard.start is None else f"{shard.path} [{shard.start}:{shard.end}]"


def _closable(run: Iterator[Outcome]) -> Any:  # noqa: ANN401 - a generator of any runner
    return run
