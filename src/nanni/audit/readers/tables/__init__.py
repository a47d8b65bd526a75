"""Tables: CSV files and JSON lines with one message a row, gathered into conversations.

``Export.columns`` says which column holds what; the rest is guessed by usual names.
"""

import json
from collections.abc import Iterable

from nanni.audit.readers.export import Format
from nanni.audit.readers.tables.columns import ColumnError, choose
from nanni.audit.readers.tables.gather import read
from nanni.audit.readers.tables.rows import flat
from nanni.audit.readers.texts import head_lines

_ENDINGS = (".csv", ".tsv")
_DELIMITERS = (";", "\t", ",", "|")
#: The first line may be the broken one.
_ASKED = 5


def sniff(name: str, head: bytes) -> bool:
    """Whether the name says so, or the first line names the columns that a conversation needs."""
    lines = head_lines(head)
    if not lines:
        return False
    if lines[0].lstrip()[:1] in {"{", "["}:
        return any(_is_row(line) for line in lines[:_ASKED])
    if name.lower().endswith(_ENDINGS):
        return True
    return any(_fits(lines[0].replace('"', "").split(sign)) for sign in _DELIMITERS)


def _is_row(line: str) -> bool:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and _fits(dict(flat(value)))


def _fits(names: Iterable[str]) -> bool:
    try:
        choose(names, {})
    except ColumnError:
        return False
    return True


FORMAT = Format("tables", sniff, read)
