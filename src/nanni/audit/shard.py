"""Shard: the unit of work of an audit, one file or one part of it; and how exports are cut.

The cut depends on the file alone, never on the number of processes, so that an audit that is
resumed, repeated or moved to a cluster has the same shards.
"""

import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Self

from nanni.audit.job import Job, digest
from nanni.audit.readers import Export, Format, format_named

#: Bytes of one part of a big file: less than a minute's work for one process.
LARGEST = 32 << 20
#: A part smaller than this costs more in files than it gains.
SMALLEST = 256 << 10
#: A file is cut into about so many parts at least, so that many cores have something to do.
PARTS = 64
_BUFFER = 1 << 20


@dataclass(frozen=True, slots=True)
class Shard:
    """One file to read, or a part of it.

    Args:
        id: names all files written for it; the same file unchanged has the same.
        path: as the user named it.
        format: name of its format.
        size: bytes to read.
        start: first byte, or first row group of a Parquet file; None for a whole file.
        end: one past the last.
    """

    id: str
    path: str
    format: str
    size: int
    start: int | None = None
    end: int | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """The shard that ``to_json`` wrote."""
        return cls(**data)


class Source(NamedTuple):
    """An export whose format is known.

    Attributes:
        path: as the user named it.
        format: how it is read.
    """

    path: str
    format: Format


def plan(sources: Iterable[Source]) -> list[Shard]:
    """The shards of exports, in the order of the exports and of their bytes.

    Raises:
        OSError: a file cannot be read.
    """
    return [shard for source in sources for shard in _cut(source)]


def _cut(source: Source) -> Iterator[Shard]:
    path, name = Path(source.path), source.format.name
    if path.is_dir():
        files = [(p.stat(), p) for p in sorted(path.rglob("*")) if p.is_file()]
        mark = digest(*(f"{p}:{stat.st_size}:{stat.st_mtime_ns}" for stat, p in files))
        yield Shard(digest(source.path, name, mark), source.path, name, _total(files))
        return
    stat = path.stat()
    mark = f"{stat.st_size}:{stat.st_mtime_ns}"
    if name == "parquet":
        from nanni.audit.readers.parquet import cuts  # noqa: PLC0415 - few need it

        edges = cuts(path)
    elif stat.st_size > SMALLEST and _stands_in_lines(source):
        edges = _line_ends(path, stat.st_size)
    else:
        edges = []
    if len(edges) <= 2:  # noqa: PLR2004 - one part between two edges is the whole
        yield Shard(digest(source.path, name, mark), source.path, name, stat.st_size)
        return
    bytes_each = stat.st_size // (len(edges) - 1)
    for start, end in pairwise(edges):
        size = bytes_each if name == "parquet" else end - start
        key = digest(source.path, name, mark, f"{start}-{end}")
        yield Shard(key, source.path, name, size, start, end)


def _total(files: list[tuple[Any, Path]]) -> int:
    return sum(stat.st_size for stat, _ in files)


def _stands_in_lines(source: Source) -> bool:
    """Whether every line of the file is a conversation of its own."""
    if source.format.name == "conversations":
        return True
    if source.format.name != "zendesk":
        return False
    # Zendesk's own export: each ticket with its comments inside. Where users or comments stand on
    # lines of their own, only the whole file knows who is who.
    lines = Export(Path(source.path)).head().splitlines()
    whole = lines[:-1] or lines
    return all(b'"requester_id"' in line and b'"comments"' in line for line in whole if line)


def _line_ends(path: Path, size: int) -> list[int]:
    """Beginnings of lines that cut a file into even parts, and its end."""
    step = min(LARGEST, max(SMALLEST, -(-size // PARTS)))
    edges = [0]
    with path.open("rb") as stream:
        for wanted in range(step, size, step):
            if wanted > edges[-1]:
                stream.seek(wanted - 1)
                stream.readline()
                edges.append(min(stream.tell(), size))
    return sorted({*edges, size})


class Meter:
    """How far a shard has been read."""

    def __init__(self) -> None:
        self.bytes = 0
        self.lines = 0


@dataclass(frozen=True, slots=True)
class Part(Export):
    """An export of which only a stretch is seen.

    Args:
        start: first byte.
        end: one past the last; None for the end of the file.
        meter: tells how far it has been read.
    """

    start: int = 0
    end: int | None = None
    meter: Meter = field(default_factory=Meter)

    def open(self) -> BinaryIO:
        """The bytes of the stretch.

        Raises:
            OSError: the file cannot be opened.
        """
        return io.BufferedReader(_Window(self), _BUFFER)


class _Window(io.RawIOBase):
    """A stretch of a file as a file of its own."""

    def __init__(self, part: Part) -> None:
        self._file = part.path.open("rb", buffering=0)
        self._start, self._meter = part.start, part.meter
        self._length = (
            self._file.seek(0, io.SEEK_END) if part.end is None else part.end
        ) - part.start
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._length}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - `Buffer` comes with Python 3.12
        view = memoryview(buffer).cast("B")
        self._file.seek(self._start + self._at)
        got = self._file.readinto(view[: max(0, self._length - self._at)]) or 0
        self._note(view, got)
        self._at += got
        return got

    def _note(self, view: memoryview, got: int) -> None:
        """Count what is read for the first time."""
        meter, known = self._meter, self._meter.bytes - self._at
        if 0 <= known < got:
            meter.lines += bytes(view[known:got]).count(b"\n")
            meter.bytes = self._at + got

    def close(self) -> None:
        self._file.close()
        super().close()


def part_of(shard: Shard, job: Job) -> Part:
    """What a shard reads."""
    return Part(
        Path(shard.path),
        frozenset(job.ours),
        job.reading_zone(),
        dict(job.columns),
        shard.start or 0,
        shard.end,
    )


def format_of(shard: Shard) -> Format:
    """How a shard is read."""
    return format_named(shard.format)


def dumps(value: object) -> str:
    """JSON on one line, the same for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
