"""CSV files, a record at a time, with the place of every cell; the standard reader tells none."""

import re
from collections.abc import Iterator
from functools import cache

from nanni.model.typed import NamedTuple
from nanni.review.sources.draft import Draft, Problem
from nanni.review.sources.fields import SIDE, is_chosen, is_text_field, reads_like_prose
from nanni.review.sources.markup import looks_like_html
from nanni.review.sources.passage import Mapper, Passage
from nanni.review.sources.records import without_markup
from nanni.review.sources.silences import field_silence
from nanni.review.sources.source import Source

_DELIMITERS = (",", ";", "\t", "|")
#: A quote that is not closed within so many characters was never meant to open a cell.
_LONGEST_RECORD = 1 << 18
_YES = frozenset({"1", "true", "yes", "да"})


class Cell(NamedTuple):
    """One cell of a record by its positions in the record's text."""

    start: int
    end: int
    quoted: bool


class Record(NamedTuple):
    """The text of one record, where it begins, and its cells; no cells when a quote is open."""

    text: str
    offset: int
    line: int
    cells: list[Cell]


def read(source: Source) -> Iterator[Draft | Problem]:
    """The drafts of a CSV file."""
    header: list[str] | None = None
    columns: list[tuple[int, str]] | None = None
    for record in records(source):
        if not record.cells:
            yield source.problem("quote", record.line)
            continue
        if header is None:
            header = [cell_text(record, cell).strip().lstrip("\ufeff") for cell in record.cells]
            columns = _columns(header, source.fields)
            if columns is not None:
                continue
            header = []
        yield from _drafts(record, header, columns)


def _columns(header: list[str], chosen: tuple[str, ...]) -> list[tuple[int, str]] | None:
    """Columns to review by number and name; None when the first record is no header."""
    if chosen:
        named = [(i, name) for i, name in enumerate(header) if is_chosen(name, name, chosen)]
    else:
        named = [
            (i, name)
            for i, name in enumerate(header)
            if is_text_field(name) and name.lower() not in SIDE
        ]
    return named or None


def _drafts(
    record: Record,
    header: list[str],
    columns: list[tuple[int, str]] | None,
) -> Iterator[Draft]:
    wanted = columns or [(i, str(i + 1)) for i in range(len(record.cells))]
    settings = _settings(record, header)
    if settings.get("role") == "customer":
        return
    passages = []
    for number, name in wanted:
        if number < len(record.cells):
            passage = _passage(record, record.cells[number], name)
            if passage.text.strip() and (columns or reads_like_prose(passage.text)):
                passages.append(passage)
    silences = tuple(
        field_silence(_passage(record, cell, "nanni"), tuple(passages))
        for name, cell in zip(header, record.cells, strict=False)
        if name.lower() == "nanni" and cell_text(record, cell).strip()
    )
    for passage in passages:
        yield Draft({0: passage}, None, settings, silences)


def _settings(record: Record, header: list[str]) -> dict[str, object]:
    out: dict[str, object] = {}
    for name, cell in zip(header, record.cells, strict=False):
        setting, value = SIDE.get(name.lower()), cell_text(record, cell).strip()
        if not value or setting in {None, "nanni"}:
            continue
        if setting == "context":
            out["context"] = (value,)
        elif setting == "first_reply":
            out["first_reply"] = value.lower() in _YES
        elif setting is not None:
            out[setting] = value.lower()
    return out


def cell_text(record: Record, cell: Cell) -> str:
    """The words of a cell, its quotes undoubled."""
    raw = record.text[cell.start : cell.end]
    return raw.replace('""', '"') if cell.quoted else raw


def _passage(record: Record, cell: Cell, name: str) -> Passage:
    raw = record.text[cell.start : cell.end]
    mapper = Mapper(raw)
    at = 0
    for found in re.finditer('""', raw) if cell.quoted else ():
        mapper.keep(at, found.start())
        mapper.put('"', *found.span())
        at = found.end()
    mapper.keep(at, len(raw))
    before = record.text[: cell.start]
    passage = Passage(
        mapper.text,
        raw,
        mapper.segments,
        offset=record.offset + cell.start,
        place=(record.line + before.count("\n"), cell.start - before.rfind("\n")),
        pointer=name,
        style="csv" if cell.quoted else "csv-bare",
    )
    return without_markup(passage) if looks_like_html(passage.text) else passage


def records(source: Source) -> Iterator[Record]:
    """The records of a CSV file; one whose quote stays open has no cells."""
    delimiter = "\t" if source.name.lower().endswith(".tsv") else ""
    offset, line, text = 0, 1, ""
    while True:
        text = text or source.stream.readline(_LONGEST_RECORD)
        if not text:
            return
        delimiter = delimiter or _delimiter(text)
        cells, end = _cells(text, delimiter)
        if not cells:
            more = _until_quote(source, _LONGEST_RECORD - len(text))
            if more:
                text += more
                continue
            # Give up on the line with the open quote only, and read on below it.
            end = text.find("\n") + 1 or len(text)
        if text[:end].strip():
            yield Record(text[:end], offset, line, cells)
        offset, line, text = offset + end, line + text.count("\n", 0, end), text[end:]


def _until_quote(source: Source, limit: int) -> str:
    """The following lines up to one with a quote, which alone can close a cell."""
    lines = []
    while limit > 0 and (line := source.stream.readline(limit)):
        lines.append(line)
        limit -= len(line)
        if '"' in line:
            return "".join(lines)
    return "".join(lines)


def _delimiter(line: str) -> str:
    outside = re.sub(r'"[^"]*"', "", line)
    return max(_DELIMITERS, key=outside.count)


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    border = re.escape(delimiter)
    return re.compile(
        rf'[ ]*"(?P<quoted>(?:[^"]|"")*)"(?!")[^{border}\r\n]*'
        rf'|(?P<open>[ ]*")|(?P<bare>[^{border}\r\n]*)'
    )


def _cells(text: str, delimiter: str) -> tuple[list[Cell], int]:
    """The cells of the first record and where it ends; no cells when a quote is still open."""
    out: list[Cell] = []
    at = 0
    while True:
        found = _cell(delimiter).match(text, at)
        if found is None or found["open"] is not None:
            return [], 0
        quoted = found["quoted"] is not None
        out.append(Cell(*found.span("quoted" if quoted else "bare"), quoted))
        at = found.end()
        if not text.startswith(delimiter, at):
            break
        at += 1
    at += text.startswith("\r", at)
    return out, at + text.startswith("\n", at)
