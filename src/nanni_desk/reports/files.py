"""A table of the report as CSV: a figure takes a cell, and two more where chance has a say."""

import csv
import io
from collections.abc import Iterator

from django.utils.translation import gettext as _

from nanni_desk.reports.figures import Column, Figure, Table, Unit

#: A spreadsheet would take such a cell for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(table: Table) -> str:
    """The table for a spreadsheet, which reads UTF-8 by the mark at its beginning."""
    out = io.StringIO()
    writer = csv.writer(out)
    first = table.rows[0].cells if table.rows else [""] * len(table.columns)
    # A column holds one sort of number, so that any row tells how many cells it takes.
    widest = [
        max((len(list(_cells(row.cells[place]))) for row in table.rows), default=1)
        for place in range(len(first))
    ]
    writer.writerow([str(table.head), *_header(table, widest)])
    for row in table.rows:
        cells = [text for cell, width in zip(row.cells, widest, strict=True)
                 for text in _padded(cell, width)]  # fmt: skip
        writer.writerow(_plain(text) for text in [str(row.label), *cells])
    return "\ufeff" + out.getvalue()


def _header(table: Table, widths: list[int]) -> Iterator[str]:
    for column, width in zip(table.columns, widths, strict=True):
        yield from _names(column, width)


def _names(column: Column, width: int) -> list[str]:
    label = str(column.label)
    more = (_("at least"), _("at most"), _("counted from"))
    return [label, *(f"{label}: {word}" for word in more[: width - 1])]


def _padded(cell: object, width: int) -> list[str]:
    texts = list(_cells(cell))
    return texts + [""] * (width - len(texts))


def _cells(cell: object) -> Iterator[str]:
    if not isinstance(cell, Figure):
        yield str(cell)
        return
    yield _number(cell.value, cell.unit)
    if cell.has_interval:
        low, high = cell.interval or (None, None)
        yield _number(low, cell.unit)
        yield _number(high, cell.unit)
    if cell.unit == Unit.SHARE:
        yield str(len(cell.events))


def _number(value: float | None, unit: Unit) -> str:
    if value is None:
        return ""
    if unit == Unit.SHARE:
        return f"{value:.4f}"
    return f"{value / 100:.2f}" if unit == Unit.MONEY else str(round(value))


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
