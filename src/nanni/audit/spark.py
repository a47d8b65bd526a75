"""Spark: shards done by the Python workers of Apache Spark through Arrow; the extra ``spark``.

The data frame that Spark sees holds the shards, one a row, not the conversations: Spark gives out
work and begins lost tasks anew; the files are read and written by the workers, so the folder of the
results and the exports must be reachable from every one of them under the same name.
"""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from py4j.protocol import Py4JError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from nanni.audit.job import Job
from nanni.audit.parquet import pyarrow
from nanni.audit.pool import RETRIES, Outcome, Watch, cores
from nanni.audit.shard import Shard
from nanni.audit.store import Store
from nanni.audit.work import perform

if TYPE_CHECKING:
    import pyarrow as pa

_GIVEN = "shard string"
_GOT = "shard string, said string, reason string"


class Spark:
    """Runs shards as tasks of Spark; a task whose worker dies is begun anew."""

    def __init__(self, workers: int | None = None, session: SparkSession | None = None) -> None:
        """``workers`` counts without a cluster; ``session`` is one to use."""
        self._workers = workers or cores()
        self._session = session

    def run(self, task: str, shards: Sequence[Shard], job: Job, watch: Watch) -> Iterator[Outcome]:
        """Do a task with every shard; outcomes come when all are done."""
        session = self._session or _session(self._workers)
        rows = [(json.dumps(shard.to_json()),) for shard in shards]
        frame = session.createDataFrame(session.sparkContext.parallelize(rows, len(rows)), _GIVEN)
        try:
            got = frame.mapInArrow(_worker(task, job), _GOT).collect()
        except (PySparkException, Py4JError) as error:
            # Spark gives a whole stage up for one lost task; what others have written stays.
            reason = str(error).partition("\n")[0]
            yield from (_written(task, shard, job, reason) for shard in shards)
            return
        known = {shard.id: shard for shard in shards}
        for row in got:
            shard = known[row.shard]
            watch.at(shard, shard.size, 0)
            said = None if row.said is None else json.loads(row.said)
            yield Outcome(shard, said, row.reason or "")


def _written(task: str, shard: Shard, job: Job, reason: str) -> Outcome:
    """What became of a shard of a stage that was given up."""
    store = Store(job.folder)
    place = {
        "analyse": store.manifest / f"{shard.id}.json",
        "survey": store.parts / f"{shard.id}.survey.json",
    }.get(task)
    if place is None or not place.exists():
        return Outcome(shard, None, reason)
    return Outcome(shard, json.loads(place.read_text("utf-8")))


def _session(workers: int) -> SparkSession:
    """The session of the command line: the cluster that was submitted to, else this machine."""
    builder = SparkSession.builder.appName("nanni audit")
    if "SPARK_ENV_LOADED" not in os.environ and "MASTER" not in os.environ:
        # Else Spark would take the first Python on the path, which need not know this package.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        builder = builder.master(f"local[{workers},{RETRIES + 1}]")
    quiet = builder.config("spark.ui.enabled", "false")
    return quiet.config("spark.ui.showConsoleProgress", "false").getOrCreate()


def _worker(task: str, job: Job) -> Any:  # noqa: ANN401 - a function for Spark
    said = json.dumps(job.to_json())

    def work(batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        here = Job.from_json(json.loads(said))
        library = pyarrow()
        for batch in batches:
            for given in batch.column(0).to_pylist():
                shard = Shard.from_json(json.loads(given))
                done, reason = None, None
                try:
                    done = json.dumps(perform(task, shard, here))
                except Exception as error:  # noqa: BLE001 - told to the one who asked
                    reason = f"{type(error).__name__}: {error}"
                row = {"shard": shard.id, "said": done, "reason": reason}
                yield library.RecordBatch.from_pylist([row], _arrow())

    return work


def _arrow() -> Any:  # noqa: ANN401 - of a library without types
    text = pyarrow().string()
    return pyarrow().schema([(name, text) for name in ("shard", "said", "reason")])
