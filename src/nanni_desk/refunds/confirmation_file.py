"""Accounting's file of payments: CSV with the columns ``key`` and ``receipt``. Pure."""

import csv
import io
from typing import NamedTuple
from uuid import UUID

from django.utils.translation import gettext as _

_MOST_ROWS = 10_000


class Row(NamedTuple):
    """A payment: the payout's key, and its number at the bank or the cash desk."""

    line: int
    key: UUID
    receipt: str


def read(content: bytes) -> tuple[list[Row], list[str]]:
    """The rows, and what is wrong with the file; only without problems may the rows be used."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [], [_("The file is not UTF-8.")]
    first = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in first else ",")
    if not {"key", "receipt"} <= set(reader.fieldnames or ()):
        return [], [_("The first line must name the columns key and receipt.")]
    told = list(reader)
    if not told or len(told) > _MOST_ROWS:
        return [], [_("The file is too long.") if told else _("The file holds nothing.")]
    rows: list[Row] = []
    problems: list[str] = []
    for line, row in enumerate(told, 2):
        key, receipt = _key(row["key"]), (row["receipt"] or "").strip()
        if key is None:
            problems.append(_("line %(line)d: this is no key") % {"line": line})
        elif not receipt:
            problems.append(_("line %(line)d: there is no number") % {"line": line})
        else:
            rows.append(Row(line, key, receipt))
    return rows, problems


def _key(text: str | None) -> UUID | None:
    try:
        return UUID((text or "").strip())
    except ValueError:
        return None
