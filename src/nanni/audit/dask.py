"""Dask: shards done by the workers of a Dask cluster; the extra ``dask``.

The folder of the results and the exports must be reachable from every worker under the same name.
The cluster is the one that ``DASK_SCHEDULER_ADDRESS`` names, else one of this machine.
"""

import os
from collections.abc import Iterator, Sequence
from typing import Any

from distributed import Client, LocalCluster, as_completed

from nanni.audit.job import Job
from nanni.audit.pool import RETRIES, Outcome, Watch, cores
from nanni.audit.shard import Shard
from nanni.audit.work import perform


class Dask:
    """Runs shards on a Dask cluster; a shard whose worker dies goes to another one."""

    def __init__(self, workers: int | None = None, client: Client | None = None) -> None:
        """``workers`` counts where no cluster is named; ``client`` is a connection to use."""
        self._workers = workers or cores()
        self._client = client

    def run(self, task: str, shards: Sequence[Shard], job: Job, watch: Watch) -> Iterator[Outcome]:
        """Do a task with every shard."""
        if self._client is not None:
            yield from _results(self._client, task, shards, job, watch)
        elif "DASK_SCHEDULER_ADDRESS" in os.environ:
            with Client() as client:
                yield from _results(client, task, shards, job, watch)
        else:
            # One thread each: the work is Python, and threads of one process would take turns.
            with (
                LocalCluster(
                    n_workers=min(self._workers, len(shards)),
                    threads_per_worker=1,
                    dashboard_address=None,
                ) as cluster,
                Client(cluster) as client,
            ):
                yield from _results(client, task, shards, job, watch)


def _results(
    client: Client, task: str, shards: Sequence[Shard], job: Job, watch: Watch
) -> Iterator[Outcome]:
    order = sorted(shards, key=lambda shard: -shard.size)
    futures = client.map(perform, [task] * len(order), order, job=job, pure=False, retries=RETRIES)
    known = {future.key: shard for future, shard in zip(futures, order, strict=True)}
    for future in as_completed(futures):
        shard = known[future.key]
        watch.at(shard, shard.size, 0)
        yield _outcome(future, shard)
        future.release()


def _outcome(future: Any, shard: Shard) -> Outcome:  # noqa: ANN401 - of a library without types
    if future.status == "finished":
        return Outcome(shard, future.result())
    error = future.exception()
    return Outcome(shard, None, f"{type(error).__name__}: {error}")
