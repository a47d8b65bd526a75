"""Store: the folder of one audit: what lies where, what is finished, and who may write.

A shard is finished when its entry stands in ``manifest``; whatever else carries its name does not
count before that. So a process may be killed at any moment: its shard is done again from the start.
"""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

from nanni.audit.parquet import write_text
from nanni.audit.shard import Shard, dumps
from nanni.audit.tables import TABLES

_IS_POSIX = os.name == "posix"

TABLES_FOLDER, MANIFEST, PARTS = "tables", "manifest", "parts"
_OURS = (TABLES_FOLDER, MANIFEST, PARTS, "job.json", "audit.json", "problems.jsonl", "report.html")


class StoreError(ValueError):
    """The folder cannot take these results; the text says why, in the words of ``kind``.

    Attributes:
        kind: ``other-job``, ``other-inputs`` or ``busy``.
        detail: what is meant.
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class ShardResult:
    """What became of one shard; its entry in the manifest.

    Args:
        shard: what was read.
        counts: rows written, by table.
        totals: ``customer_messages``, ``open_questions``, ``broken_promises``, ``forgotten`` and
            ``faults``.
        read: conversations read; more than were written when a sample was drawn.
        problems: records that could not be read.
        lines: lines of the file that were read.
        seconds: how long it took.
    """

    shard: Shard
    counts: dict[str, int]
    totals: dict[str, int]
    read: int = 0
    problems: int = 0
    lines: int = 0
    seconds: float = field(default=0.0, compare=False)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """The entry that ``to_json`` wrote."""
        return cls(**{**data, "shard": Shard.from_json(data["shard"])})


class Store:
    """The folder of an audit."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tables = folder / TABLES_FOLDER
        self.manifest = folder / MANIFEST
        self.parts = folder / PARTS

    def make(self) -> None:
        """Make the folders.

        Raises:
            OSError: they cannot be made.
        """
        for folder in (self.tables, self.manifest, self.parts):
            folder.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other audits out of the folder; a killed one keeps nobody out.

        Raises:
            StoreError: another process writes here now.
        """
        if not _IS_POSIX:
            # Nobody is kept out there: the library that could do it belongs to Unix.
            yield
            return
        import fcntl  # noqa: PLC0415 - see above

        with (self.folder / ".lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise StoreError("busy", str(self.folder)) from error
            yield

    def clear(self) -> None:
        """Remove what audits wrote, and nothing else."""
        for name in _OURS:
            path = self.folder / name
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        self.make()

    def results(self) -> dict[str, ShardResult]:
        """The finished shards by id."""
        found = (json.loads(p.read_text("utf-8")) for p in sorted(self.manifest.glob("*.json")))
        results = map(ShardResult.from_json, found)
        return {result.shard.id: result for result in results}

    def commit(self, result: ShardResult) -> None:
        """Say that a shard is finished; all its files must stand under their names."""
        write_text(self.manifest / f"{result.shard.id}.json", dumps(result.to_json()) + "\n")

    def drop(self, shard: str) -> None:
        """Forget a shard: first its entry, then what was written for it."""
        (self.manifest / f"{shard}.json").unlink(missing_ok=True)
        for name in TABLES:
            (self.tables / name / f"{shard}.parquet").unlink(missing_ok=True)
        for path in self.parts.glob(f"{shard}.*"):
            path.unlink(missing_ok=True)

    def sweep(self, finished: set[str]) -> None:
        """Remove what killed processes left: half files, and files of unfinished shards."""
        for path in [*self.tables.rglob("*"), *self.parts.iterdir(), *self.manifest.iterdir()]:
            if path.is_dir():
                continue
            half = path.name.startswith(".")
            if half or (path.suffix == ".parquet" and path.name.partition(".")[0] not in finished):
                path.unlink(missing_ok=True)

    def job(self) -> dict[str, Any] | None:
        """What the folder says of its job; None for a new folder."""
        path = self.folder / "job.json"
        if not path.exists():
            return None
        known: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return known

    def set_job(self, said: dict[str, Any]) -> None:
        """Say of which job the folder holds the results."""
        write_text(self.folder / "job.json", dumps(said) + "\n")
