"""Rows: the records of a CSV file or of JSON lines by the names of their columns."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from nanni.audit.readers import records
from nanni.audit.readers.export import Export
from nanni.audit.readers.texts import is_whole, opened
from nanni.review.sources import tables
from nanni.review.sources.draft import Problem
from nanni.review.sources.encoding import NotTextError
from nanni.review.sources.reading import problem_of
from nanni.review.sources.source import Source

#: Objects in objects are named by their path: ``author.name``; deeper ones are not looked into.
_DEPTH = 3


class Row(NamedTuple):
    """One message as the table has it.

    Attributes:
        line: where it begins, from one.
        cells: name of the column -> what stands there.
    """

    line: int
    cells: Mapping[str, Any]


def rows(export: Export) -> Iterator[Row | Problem]:
    """The rows in the order of the file; one that cannot be read is a problem."""
    try:
        is_json = export.head().lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["}
        yield from _from_json(export) if is_json else _from_csv(export)
    except (OSError, NotTextError) as error:
        yield problem_of(error, str(export.path))


def _from_json(export: Export) -> Iterator[Row | Problem]:
    for record in records.records(export):
        if isinstance(record, Problem):
            yield record
        else:
            nested = any(isinstance(value, dict) for value in record.value.values())
            yield Row(record.line, dict(flat(record.value)) if nested else record.value)


def flat(value: Mapping[str, Any], path: str = "", depth: int = 1) -> Iterator[tuple[str, Any]]:
    """The fields of an object, those of the objects in it by their paths.

    >>> dict(flat({"id": 1, "author": {"name": "Maria"}}))
    {'id': 1, 'author.name': 'Maria'}
    """
    for key, item in value.items():
        name = f"{path}{key}"
        if isinstance(item, dict) and depth < _DEPTH:
            yield from flat(item, f"{name}.", depth + 1)
        else:
            yield name, item


def _from_csv(export: Export) -> Iterator[Row | Problem]:
    header: list[str] | None = None
    with opened(export) as text:
        for record in tables.records(Source(str(export.path), text)):
            if not record.cells:
                yield export.problem("quote", record.line)
            elif not is_whole(record.text):
                yield export.problem("encoding", record.line)
            elif header is None:
                header = _header(record)
            else:
                yield _row(export, record, header)


def _header(record: tables.Record) -> list[str] | None:
    names = [tables.cell_text(record, cell).strip().lstrip("\ufeff") for cell in record.cells]
    # A hint to the spreadsheet program about the delimiter.
    return None if names[0].lower().startswith("sep=") or names == ["sep", ""] else names


def _row(export: Export, record: tables.Record, header: list[str]) -> Row | Problem:
    cells = [tables.cell_text(record, cell) for cell in record.cells]
    if len(cells) < len(header) or any(cell.strip() for cell in cells[len(header) :]):
        detail = f"{len(cells)} cells where the header has {len(header)}"
        return export.problem("record", record.line, detail)
    # Of two columns with one name the first counts.
    return Row(
        record.line, dict(zip(reversed(header), reversed(cells[: len(header)]), strict=True))
    )
