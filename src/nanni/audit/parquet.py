"""Parquet: writing the tables of one shard in bounded memory, whole or not at all.

The only module that turns rows into columns. pyarrow comes with the extra ``audit`` and is loaded
when a table is written.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nanni.audit.tables import Column

if TYPE_CHECKING:
    import pyarrow as pa

#: Rows of one table and characters of text after which a row group is written.
_GROUP_ROWS = 20_000
_GROUP_CHARS = 8 << 20


class PyarrowMissingError(ImportError):
    """The extra that reads and writes Parquet is not installed."""

    def __init__(self) -> None:
        super().__init__("Parquet needs pyarrow: pip install 'nanni[audit]'")


def pyarrow() -> Any:  # noqa: ANN401 - a module
    """The library, on first use.

    Raises:
        PyarrowMissingError: it is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 - heavy, and an extra
        import pyarrow.parquet  # noqa: PLC0415 - the same
    except ImportError as error:
        raise PyarrowMissingError from error
    return pa


@cache
def schema_of(columns: tuple[Column, ...]) -> "pa.Schema":
    """The Arrow schema of a table; meanings go with the columns."""
    pa = pyarrow()
    types = {
        "text": pa.string(),
        "int": pa.int32(),
        "float": pa.float64(),
        "bool": pa.bool_(),
        "time": pa.timestamp("us", tz="UTC"),
        "texts": pa.list_(pa.string()),
    }
    return pa.schema(
        [pa.field(c.name, types[c.type], metadata={"meaning": c.meaning}) for c in columns]
    )


class TableFile:
    """One Parquet file that appears under its name only when it is finished."""

    def __init__(self, path: Path, columns: tuple[Column, ...]) -> None:
        pa = pyarrow()
        self._path = path
        self._aside = aside(path)
        self._schema = schema_of(columns)
        self._writer = pa.parquet.ParquetWriter(self._aside, self._schema, compression="zstd")

    def write(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write rows as one row group."""
        pa = pyarrow()
        if rows:
            arrays = [
                _array(list(values), field.type)
                for values, field in zip(zip(*rows, strict=True), self._schema, strict=True)
            ]
            self._writer.write_batch(pa.RecordBatch.from_arrays(arrays, schema=self._schema))

    def close(self) -> None:
        """Finish the file, still under its other name."""
        self._writer.close()
        to_disk(self._aside)

    def appear(self) -> None:
        """Give the finished file its name."""
        self._aside.replace(self._path)

    def discard(self) -> None:
        """Leave nothing behind."""
        self._writer.close()
        self._aside.unlink(missing_ok=True)


class TableFiles:
    """The files of all tables of one shard, written group by group."""

    def __init__(self, folder: Path, shard: str, tables: Mapping[str, tuple[Column, ...]]) -> None:
        for name in tables:
            (folder / name).mkdir(parents=True, exist_ok=True)
        self._files = {
            name: TableFile(folder / name / f"{shard}.parquet", columns)
            for name, columns in tables.items()
        }
        self._rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in tables}
        self._chars = 0
        self.counts = dict.fromkeys(tables, 0)

    def add(self, rows: Mapping[str, Iterable[tuple[Any, ...]]], chars: int) -> None:
        """Add the rows of one conversation that holds so many characters."""
        for name, more in rows.items():
            self._rows[name].extend(more)
        self._chars += chars
        longest = max(map(len, self._rows.values()))
        if self._chars >= _GROUP_CHARS or longest >= _GROUP_ROWS:
            self._flush()

    def close(self) -> None:
        """Write what is left and finish the files."""
        self._flush()
        for file in self._files.values():
            file.close()

    def appear(self) -> None:
        """Give all finished files their names."""
        for file in self._files.values():
            file.appear()

    def discard(self) -> None:
        """Leave nothing behind."""
        for file in self._files.values():
            file.discard()

    def _flush(self) -> None:
        for name, rows in self._rows.items():
            self._files[name].write(rows)
            self.counts[name] += len(rows)
            rows.clear()
        self._chars = 0


def aside(path: Path) -> Path:
    """The other name under which a file is written: hidden, and different in every process."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def to_disk(path: Path) -> None:
    """Wait until a file lies on the disk, so that no power cut leaves a name without its bytes."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_text(path: Path, text: str) -> None:
    """Write a small file whole or not at all."""
    other = aside(path)
    other.write_text(text, encoding="utf-8")
    to_disk(other)
    other.replace(path)


def read_table(path: Path, columns: Sequence[str] | None = None) -> "pa.Table":
    """A whole table file."""
    return pyarrow().parquet.read_table(path, columns=columns, partitioning=None)


def _array(values: list[Any], kind: "pa.DataType") -> "pa.Array":
    pa = pyarrow()
    try:
        return pa.array(values, kind)
    except (UnicodeEncodeError, pa.ArrowInvalid):
        return pa.array([_whole(value) for value in values], kind)


def _whole(value: object) -> object:
    """A text without halves of characters, which no file can hold."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
