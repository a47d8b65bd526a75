"""Load: how many conversations an author had open at the minute of each of their messages.

A *stretch* is a run of messages of one conversation without a pause of more than an hour between
two of them; a conversation is open with an agent from their first message of a stretch to its last
minute. What stood open while nobody wrote for an hour is no load at that minute: it is a wait.
"""

import json
import mmap
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from nanni.audit.job import Job
from nanni.audit.parquet import aside, pyarrow, to_disk, write_text
from nanni.audit.shard import Shard
from nanni.audit.store import Store
from nanni.audit.tables import Column
from nanni.model import Message

PAUSE = timedelta(hours=1)
#: Stretches that are counted; each takes eight bytes of memory while they are sorted.
MOST = 50_000_000
STRETCHES: tuple[Column, ...] = (
    Column("author", "text", "the agent"),
    Column("first", "int", "minute of the agent's first message, since 1970"),
    Column("last", "int", "minute of the stretch's last message"),
)
_MINUTE = timedelta(minutes=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_INDEX, _NUMBERS = "load.json", "load.bin"
_ITEM = array("i").itemsize


def stretches(messages: Sequence[Message]) -> Iterator[tuple[str, int, int]]:
    """The stretches of a conversation: author, first and last minute."""
    first: dict[str, int] = {}
    before: datetime | None = None
    for message in messages:
        if message.at is None or message.role == "note":
            continue
        at = message.at if message.at.tzinfo else message.at.replace(tzinfo=UTC)
        if before is not None:
            if at - before > PAUSE:
                yield from _ended(first, before)
                first = {}
            at = max(at, before)
        before = at
        if message.role == "agent" and message.author:
            first.setdefault(message.author, minute(at))
    if before is not None:
        yield from _ended(first, before)


def minute(at: datetime) -> int:
    """The minute of a moment, since 1970."""
    return (at - _EPOCH) // _MINUTE


def _ended(first: dict[str, int], last: datetime) -> Iterator[tuple[str, int, int]]:
    for author, began in first.items():
        yield author, began, minute(last)


def gather(store: Store, shards: Iterable[str]) -> bool:
    """Put the stretches of all shards in order, for ``load_shard``; False when they are too many.

    Of every author all beginnings and all ends are kept, sorted: at a minute so many are open as
    have begun less those that have ended before.
    """
    begun: dict[str, array[int]] = {}
    ended: dict[str, array[int]] = {}
    count = 0
    for shard in shards:
        table = pyarrow().parquet.ParquetFile(store.parts / f"{shard}.stretches.parquet")
        for batch in table.iter_batches():
            count += batch.num_rows
            if count > MOST:
                return False
            for author, first, last in zip(*(c.to_pylist() for c in batch.columns), strict=True):
                begun.setdefault(author, array("i")).append(first)
                ended.setdefault(author, array("i")).append(last)
    places: dict[str, tuple[int, int]] = {}
    path = store.parts / _NUMBERS
    other, at = aside(path), 0
    with other.open("wb") as out:
        for author in sorted(begun):
            places[author] = (at, len(begun[author]))
            at += 2 * len(begun[author])
            for numbers in (begun.pop(author), ended.pop(author)):
                array("i", sorted(numbers)).tofile(out)
    to_disk(other)
    other.replace(path)
    write_text(store.parts / _INDEX, json.dumps(places, ensure_ascii=False))
    return True


class Load:
    """The ordered stretches of all authors; the file is mapped, so processes share it."""

    def __init__(self, folder: Path) -> None:
        self._places: dict[str, list[int]] = json.loads((folder / _INDEX).read_text("utf-8"))
        with (folder / _NUMBERS).open("rb") as file:
            size = file.seek(0, 2)
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if size else b""
        self._numbers = memoryview(mapped).cast("i") if size else memoryview(b"").cast("B")

    def at(self, author: str, when: int) -> int | None:
        """How many conversations the author had open at a minute; None for somebody unknown."""
        place = self._places.get(author)
        if place is None:
            return None
        start, count = place
        # Within the window a memoryview is a sorted sequence like any other.
        begun: Any = self._numbers
        end = start + count
        known = bisect_right(begun, when, start, end) - start
        gone = bisect_left(begun, when, end, end + count) - end
        return known - gone


@lru_cache(1)
def _load(folder: Path, _mark: int) -> Load:
    return Load(folder)


def load_shard(shard: Shard, job: Job) -> dict[str, Any]:
    """Fill the column ``load`` of a shard's messages; doing it again changes nothing."""
    store = Store(job.folder)
    load = _load(store.parts, (store.parts / _INDEX).stat().st_mtime_ns)
    path = store.tables / "messages" / f"{shard.id}.parquet"
    pa = pyarrow()
    other = aside(path)
    with pa.parquet.ParquetFile(path) as file:
        schema = file.schema_arrow
        place = schema.get_field_index("load")
        with pa.parquet.ParquetWriter(other, schema, compression="zstd") as out:
            for number in range(file.num_row_groups):
                table = file.read_row_group(number)
                column = pa.array(_column(load, table), schema.field(place).type)
                out.write_table(table.set_column(place, schema.field(place), column))
    to_disk(other)
    other.replace(path)
    return {"shard": shard.id}


def _column(load: Load, table: Any) -> Iterator[int | None]:  # noqa: ANN401 - an Arrow table
    micro = pyarrow().int64()
    roles, authors = (table.column(name).to_pylist() for name in ("role", "author"))
    times = table.column("at").cast(micro).to_pylist()
    for role, author, at in zip(roles, authors, times, strict=True):
        known = role == "agent" and author is not None and at is not None
        yield load.at(author, at // 60_000_000) if known else None
