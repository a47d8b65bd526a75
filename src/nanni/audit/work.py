"""Work: what is done with one shard, the same by whatever runs it; any shard may be done again.

A shard's files are written aside and renamed, its entry in the manifest last: that is the commit.
"""

import gc
import json
from collections import Counter
from functools import lru_cache
from pathlib import Path
from time import perf_counter
from typing import Any, Self, TextIO

from nanni.audit.drawing import is_chosen, ticket
from nanni.audit.job import Job, digest
from nanni.audit.load import STRETCHES, load_shard, stretches
from nanni.audit.parquet import TableFiles, aside, to_disk
from nanni.audit.private import Privacy
from nanni.audit.reading import Read, Reading
from nanni.audit.shard import Shard
from nanni.audit.store import PARTS, TABLES_FOLDER, ShardResult, Store
from nanni.audit.survey import Tell, survey_shard
from nanni.audit.tables import TABLES, rows_of
from nanni.model import Analysis, Conversation
from nanni.review.analyst import Analyst
from nanni.review.facts_file import read_facts
from nanni.review.sources.draft import Problem

#: Problems of one shard that its file lists; the count goes on.
_LISTED = 10_000


def quiet(_bytes: int, _messages: int) -> None:
    """Tell nobody how far the work has come."""


def perform(task: str, shard: Shard, job: Job, tell: Tell = quiet) -> dict[str, Any]:
    """Do one unit of work.

    Args:
        task: ``survey``, ``analyse`` or ``load``.
        shard: what to do it with.
        job: how.
        tell: is told after every conversation how many bytes were read, and how many messages the
            conversation has.

    Returns:
        Plain JSON values: what was seen, or the entry in the manifest.

    Raises:
        OSError: the results cannot be written.
    """
    if task == "survey":
        return survey_shard(shard, job, tell)
    if task == "load":
        return load_shard(shard, job)
    return run_shard(shard, job, tell).to_json()


def run_shard(shard: Shard, job: Job, tell: Tell = quiet) -> ShardResult:
    """Read a shard, analyse its conversations, write their tables and the entry in the manifest.

    Raises:
        OSError: the results cannot be written.
    """
    began = perf_counter()
    store = Store(job.folder)
    analyst = analyst_of(job)
    store.make()
    with _Outputs(store, shard) as outputs:
        work = _Work(shard, job, analyst, outputs)
        reading = Reading(shard, job)
        for item in reading:
            if isinstance(item, Problem):
                outputs.problem(item)
                continue
            work.take(item)
            tell(reading.meter.bytes, len(item.conversation.messages))
        counts = outputs.finish()
    result = ShardResult(
        shard,
        counts,
        dict(work.totals),
        work.read,
        outputs.problems,
        reading.meter.lines,
        round(perf_counter() - began, 3),
    )
    store.commit(result)
    return result


@lru_cache(2)
def analyst_of(job: Job) -> Analyst:
    """The analyst of a job; loaded once a process.

    Raises:
        ConfigError: the settings or the facts cannot be read.
        ValueError: there is no such zone.
    """
    facts = None if job.facts is None else read_facts(Path(job.facts))
    analyst = Analyst.load(job.config, job.clocks(), facts)
    # What was loaded stays to the end: the collector need not look through it again and again.
    gc.freeze()
    return analyst


def rules_of(analyst: Analyst) -> str:
    """Which rules an analyst has, of which versions."""
    fields = [rule.fields for rule in analyst.engine.rules.values()]
    said = sorted(f"{f['code']} {f.get('version', f.get('rule_version', 1))}" for f in fields)
    return digest(*said)


class _Work:
    """What is done with the conversations of one shard."""

    def __init__(self, shard: Shard, job: Job, analyst: Analyst, outputs: "_Outputs") -> None:
        self._shard, self._job, self._analyst, self._outputs = shard, job, analyst, outputs
        self._now = job.moment
        self._name = Path(shard.path).name
        self.read = 0
        self.totals = Counter(
            customer_messages=0, open_questions=0, broken_promises=0, forgotten=0, faults=0
        )

    def take(self, read: Read) -> None:
        """Analyse a conversation that was chosen, and write its rows."""
        self.read += 1
        sample = self._job.sample
        if sample is not None:
            one = ticket(sample, self._name, read.key, self._shard.id, read.place)
            if not is_chosen(sample, one):
                return
        try:
            analysis = self._analyst.analyse(read.conversation, self._now)
        except Exception as error:  # noqa: BLE001 - one conversation must not stop a million
            reason = f"{read.key}: {type(error).__name__}: {error}"
            self._outputs.problem(Problem("conversation", self._shard.path, None, reason))
            return
        self._write(read, analysis)

    def _write(self, read: Read, analysis: Analysis) -> None:
        conversation = read.conversation
        meta = {**conversation.meta, "source": self._shard.path}
        conversation = conversation._replace(meta=meta)
        self._outputs.stretches(conversation)
        key = (self._shard.id, read.key)
        if self._job.show_personal:
            rows = rows_of(conversation, analysis, key)
        else:
            privacy = Privacy(conversation)
            rows = privacy.masked(rows_of(privacy.conversation, analysis, key))
        chars = sum(len(message.text) for message in conversation.messages)
        self._outputs.files.add(rows, chars)
        self.totals.update(
            customer_messages=sum(m.role == "customer" for m in conversation.messages),
            open_questions=len(analysis.open_questions),
            broken_promises=sum(p.state == "broken" for p in analysis.promises),
            forgotten=int(analysis.forgotten),
            faults=sum(finding.is_fault for finding in analysis.findings),
        )


class _Outputs:
    """The files of one shard; none of them appears before all are finished."""

    def __init__(self, store: Store, shard: Shard) -> None:
        self.files = TableFiles(store.folder / TABLES_FOLDER, shard.id, TABLES)
        self._more = TableFiles(store.folder, f"{shard.id}.stretches", {PARTS: STRETCHES})
        self._path = store.parts / f"{shard.id}.problems.jsonl"
        self._list: TextIO = aside(self._path).open("w", encoding="utf-8")
        self.problems = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is not None:
            self.files.discard()
            self._more.discard()
            self._list.close()
            aside(self._path).unlink(missing_ok=True)

    def stretches(self, conversation: Conversation) -> None:
        """Note when whose conversation was open."""
        self._more.add({PARTS: stretches(conversation.messages)}, 0)

    def problem(self, problem: Problem) -> None:
        """List something that could not be read."""
        self.problems += 1
        if self.problems <= _LISTED:
            said = {
                "path": problem.path,
                "line": problem.line,
                "kind": problem.kind,
                "detail": problem.detail,
            }
            self._list.write(json.dumps(said, ensure_ascii=False) + "\n")

    def finish(self) -> dict[str, int]:
        """Let all files appear; gives the rows of each table."""
        self.files.close()
        self._more.close()
        self._list.close()
        to_disk(aside(self._path))
        self.files.appear()
        self._more.appear()
        aside(self._path).replace(self._path)
        return self.files.counts
