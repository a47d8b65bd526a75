"""Tables for spreadsheets: CSV that opens rightly, and in which no cell is a formula. Pure."""

import csv
import io
from collections.abc import Iterable, Sequence

SEPARATORS = {"comma": ",", "semicolon": ";"}
#: A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def cell(text: str) -> str:
    """A text that a spreadsheet shows and never runs.

    >>> cell("=1+1"), cell("5.00")
    ("'=1+1", '5.00')
    """
    return f"'{text}" if text.lstrip(" \n\u00a0").startswith(_FORMULA) else text


def as_csv(head: Sequence[str], rows: Iterable[Sequence[str]], separator: str = ",") -> bytes:
    """A table as a file: UTF-8 with the mark by which spreadsheets know it."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=separator)
    writer.writerow(head)
    writer.writerows([cell(text) for text in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")
