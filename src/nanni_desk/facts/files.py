"""The book as files: the engine's ``facts.toml``, and CSV for a spreadsheet."""

import csv
import datetime as dt
import io
import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from nanni_desk.facts.models import Fact, Grade
from nanni_desk.facts.written import Written
from nanni_desk.lib.errors import CannotDo

FILE_OF = {"toml": "facts.toml", "csv": "facts.csv"}
COLUMNS = (
    "name", "kind", "subject", "value", "valid-from", "valid-until", "source", "grade", "owner",
    "review-by", "note",
)  # fmt: skip
_DAYS = ("valid-from", "valid-until", "review-by")
#: Of several ways of speaking in one cell.
_BETWEEN = " | "
#: A spreadsheet would take such a cell for a formula.
_FORMULA = ("=", "+", "-", "@")
_MOST = 20_000


class NoBook(CannotDo):
    """The file is no fact book."""

    code = "no_book"


class Line(NamedTuple):
    """A fact of a file.

    Args:
        number: its line or its place, from 1.
        written: what it says.
        problem: why it says nothing; empty when it does.
    """

    number: int
    written: Written
    problem: str = ""


def read_file(name: str, content: bytes) -> list[Line]:
    """The facts of a file, by the ending of its name.

    Raises:
        NoBook: it is neither TOML nor CSV, or too large.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NoBook(_("The file is not UTF-8.")) from None
    rows = list(_csv_rows(text) if name.lower().endswith(".csv") else _toml_rows(text))
    if not rows:
        raise NoBook(_("There is no fact in the file."))
    if len(rows) > _MOST:
        raise NoBook(_("There are too many facts in the file."))
    return [_line(number, row) for number, row in rows]


def as_toml(facts: Iterable[Fact]) -> str:
    """The book as ``nanni facts check`` and ``nanni check`` read it."""
    return "\n".join(_table(fact) for fact in facts)


def as_csv(facts: Iterable[Fact]) -> str:
    """The book for a spreadsheet, which reads UTF-8 by the mark at its beginning."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for fact in facts:
        row = _row(fact) | {"grade": fact.grade, "note": fact.note}
        row["subject"] = _BETWEEN.join(fact.subject)
        writer.writerow(_cell(row[column]) for column in COLUMNS)
    return "\ufeff" + out.getvalue()


def _row(fact: Fact) -> dict[str, Any]:
    return {
        "name": fact.name,
        "kind": fact.kind,
        "subject": fact.subject,
        "value": fact.value,
        "valid-from": fact.valid_from,
        "valid-until": fact.valid_until,
        "source": fact.source,
        "owner": fact.answers_for_it,
        "review-by": fact.review_at,
    }


def _table(fact: Fact) -> str:
    lines = ["[[fact]]"]
    for key, value in _row(fact).items():
        if value in (None, "", []):
            continue
        # What JSON writes of strings and lists of strings, TOML reads the same way.
        told = value.isoformat() if isinstance(value, dt.date) else json.dumps(
            value, ensure_ascii=False
        )  # fmt: skip
        lines.append(f"{key} = {told}")
    return "\n".join(lines) + "\n"


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _toml_rows(text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    try:
        facts = tomllib.loads(text).get("fact", [])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise NoBook(_("This is no TOML: %(why)s") % {"why": error}) from None
    if not isinstance(facts, list) or not all(isinstance(one, dict) for one in facts):
        raise NoBook(_("Facts are written as tables: [[fact]]."))
    yield from enumerate(facts, 1)


def _csv_rows(text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    first = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in first else ",")
    if not {"name", "kind", "value"} <= set(reader.fieldnames or ()):
        raise NoBook(_("The first line must name the columns: name, kind, value and others."))
    try:
        for row in reader:
            cells = {key: _plain(value) for key, value in row.items() if key and value}
            if cells:
                subject = [way.strip() for way in cells.get("subject", "").split("|")]
                yield reader.line_num, cells | {"subject": [way for way in subject if way]}
    except csv.Error as error:
        raise NoBook(_("This is no CSV: %(why)s") % {"why": error}) from None


def _plain(cell: str) -> str:
    cell = cell.strip()
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_FORMULA) else cell


def _line(number: int, row: Mapping[str, Any]) -> Line:
    texts = {key: _text(row.get(key)) for key in COLUMNS if key not in {*_DAYS, "subject"}}
    problem = ""
    unknown = sorted(set(row) - set(COLUMNS))
    if unknown:
        problem = _("There is no such setting: %(name)s.") % {"name": ", ".join(unknown)}
    days: dict[str, dt.date | None] = {}
    for key in _DAYS:
        try:
            days[key] = _day(row.get(key))
        except ValueError:
            days[key] = None
            problem = _("%(name)s must be a day like 2026-03-01.") % {"name": key}
    subject = row.get("subject") or []
    ways = [subject] if isinstance(subject, str) else [str(way) for way in subject]
    grade = texts["grade"] or (Grade.MEASURED if texts["source"] else Grade.GUESSED)
    written = Written(
        " ".join(texts["name"].split())[:120], texts["kind"], texts["value"], tuple(ways), grade,
        days["valid-from"], days["valid-until"], texts["source"][:300], None,
        texts["owner"][:80], days["review-by"], texts["note"][:300],
    )  # fmt: skip
    if written.grade not in Grade.values:
        problem = _("There is no such grade: %(name)s.") % {"name": written.grade}
    return Line(number, written, problem)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value).strip()


def _day(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date) or not value:
        return value or None  # type: ignore[return-value]
    return dt.date.fromisoformat(str(value))
