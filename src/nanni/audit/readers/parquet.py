"""Parquet: conversations one a row, as ``nanni convert --to parquet`` writes them.

The columns are the fields of docs/reference/conversations.md; times may be texts or
timestamps. Rows are read in small batches; a part of a file is a range of its row groups.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from nanni.audit.parquet import pyarrow
from nanni.audit.readers.export import Export, Format, Item
from nanni.audit.readers.moments import in_zone
from nanni.model import conversation_from_json

_MAGIC = b"PAR1"
_BATCH = 256
#: Bytes of the row groups that make one part.
_PART = 32 << 20


def sniff(_name: str, head: bytes) -> bool:
    """Whether the file says that it is Parquet."""
    return head.startswith(_MAGIC)


def cuts(path: Path) -> list[int]:
    """Numbers of the row groups at which a file is cut into parts, and their count.

    Raises:
        OSError: the file cannot be read.
    """
    pa = pyarrow()
    try:
        with pa.parquet.ParquetFile(path) as file:
            groups = file.metadata
            edges, size = [0], 0
            for number in range(groups.num_row_groups):
                if size >= _PART:
                    edges.append(number)
                    size = 0
                size += groups.row_group(number).total_byte_size
            return [*edges, groups.num_row_groups] if groups.num_row_groups else []
    except pa.ArrowInvalid:
        return []


def read(export: Export) -> Iterator[Item]:
    """The conversation of every row."""
    pa = pyarrow()
    start, end = getattr(export, "start", 0), getattr(export, "end", None)
    try:
        with pa.parquet.ParquetFile(export.path) as file:
            if "messages" not in file.schema_arrow.names:
                yield export.problem("shape", None, "no column 'messages'")
                return
            groups = range(start, file.num_row_groups if end is None else end)
            for batch in file.iter_batches(_BATCH, row_groups=list(groups)):
                for row in batch.to_pylist(maps_as_pydicts="lossy"):
                    yield _conversation(export, row)
    except pa.ArrowInvalid as error:
        yield export.problem("syntax", None, str(error).splitlines()[0])


def _conversation(export: Export, row: dict[str, Any]) -> Item:
    try:
        for message in row["messages"] or ():
            message["at"] = _moment(export, message.get("at"))
        return conversation_from_json(row)
    except (ValueError, TypeError, AttributeError) as error:
        return export.problem("conversation", None, f"{row.get('id')}: {error}")


def _moment(export: Export, at: object) -> str | None:
    if isinstance(at, str):
        at = datetime.fromisoformat(at)
    return in_zone(at, export.zone).isoformat() if isinstance(at, datetime) else None


FORMAT = Format("parquet", sniff, read)
