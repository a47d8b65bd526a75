"""Rows written with statements that are put together once, whatever their number.

For what a reply writes while others wait for its lock: Django builds each statement anew, which
takes it longer than the database takes to run it. The rows go as one value, as JSON, as
``together.py`` reads them: the database takes one value apart sooner than Python hands a hundred
over. No signals are sent.
"""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import Field, JSONField, Model

#: Both databases take these as Python has them; asking Django's field takes longer.
_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
#: Statements that are kept; they differ by table and columns.
_KEPT = 256


def insert(rows: Sequence[Model], first: str = "") -> None:
    """Store new rows of one table; they learn their numbers.

    Args:
        rows: without numbers.
        first: what the database is to do before it numbers them: calls of its functions.

    Raises:
        django.db.IntegrityError: one of them may not be.
    """
    if not rows:
        return
    kind = type(rows[0])
    with connection.cursor() as cursor:
        cursor.execute(_insertion(kind, first), [_as_json(_columns(kind), rows)])
        for row, (number,) in zip(rows, cursor.fetchall(), strict=True):
            row.pk = number
            state = row._state  # noqa: SLF001 - Django's documents name it
            state.adding, state.db = False, connection.alias


def update(kind: type[Model], values: Mapping[str, Any], **where: int) -> int:
    """Change the rows for which all of ``where`` holds; gives how many they were.

    Args:
        kind: the model.
        values: what they are to say, by attribute.
        where: numbers that they hold, by attribute.
    """
    fields = {field.attname: field for field in kind._meta.concrete_fields}
    stored = [_stored(fields[name], value) for name, value in values.items()]
    with connection.cursor() as cursor:
        cursor.execute(_change(kind, tuple(values), tuple(where)), [*stored, *where.values()])
        return int(cursor.rowcount)


def update_each(rows: Sequence[Model], names: Sequence[str]) -> None:
    """Write these attributes of rows of one table that are stored already.

    Args:
        rows: each with a number of its own.
        names: attributes, ``contact_id`` for a relation.
    """
    if not rows:
        return
    kind = type(rows[0])
    with connection.cursor() as cursor:
        told = _as_json(_numbered(kind, tuple(names)), rows)
        cursor.execute(_changes(kind, tuple(names)), [told])


def _stored(field: "Field[Any, Any]", value: object) -> Any:
    if type(value) in _AS_THEY_ARE and not isinstance(field, JSONField):
        return value
    if type(value) is dt.datetime:
        return connection.ops.adapt_datetimefield_value(value)
    return field.get_db_prep_save(value, connection)


def _as_json(fields: Sequence["Field[Any, Any]"], rows: Sequence[Model]) -> str:
    """Rows as objects; what JSON has no word for is a text.

    PostgreSQL reads each of them as its column's type; SQLite has to be given what it keeps.
    """
    stored = _same if connection.vendor == "postgresql" else _stored
    told = [{f.column: stored(f, getattr(row, f.attname)) for f in fields} for row in rows]
    return json.dumps(told, ensure_ascii=False, default=str)


def _same(_field: object, value: object) -> object:
    return value


@lru_cache(maxsize=_KEPT)
def _columns(kind: type[Model]) -> "list[Field[Any, Any]]":
    """What an insertion tells; the number comes from the database."""
    return [field for field in kind._meta.concrete_fields if not field.primary_key]


@lru_cache(maxsize=_KEPT)
def _numbered(kind: type[Model], names: Sequence[str]) -> "list[Field[Any, Any]]":
    """What a change tells: whose it is, and what is to be written."""
    fields = {field.attname: field for field in kind._meta.concrete_fields}
    return [fields[name] for name in ("id", *names)]


@lru_cache(maxsize=_KEPT)
def _insertion(kind: type[Model], first: str) -> str:
    table, number, fields = _quoted(kind._meta.db_table), _quoted("id"), _columns(kind)
    columns = ", ".join(_quoted(str(field.column)) for field in fields)
    before = f"(SELECT {first}) AS before, " if first else ""
    # Names of ours alone; values are given when it is run.
    told = f"SELECT {columns} FROM {before}{_told(kind, fields)}"  # noqa: S608
    return f"INSERT INTO {table} ({columns}) {told} RETURNING {number}"


@lru_cache(maxsize=_KEPT)
def _change(kind: type[Model], names: Sequence[str], where: Sequence[str]) -> str:
    columns = {field.attname: _quoted(str(field.column)) for field in kind._meta.concrete_fields}
    changed = ", ".join(f"{columns[name]} = %s" for name in names)
    held = " AND ".join(f"{columns[name]} = %s" for name in where)
    # As above.
    return f"UPDATE {_quoted(kind._meta.db_table)} SET {changed} WHERE {held}"  # noqa: S608


@lru_cache(maxsize=_KEPT)
def _changes(kind: type[Model], names: Sequence[str]) -> str:
    table, fields = _quoted(kind._meta.db_table), _numbered(kind, names)
    number, *columns = (_quoted(str(field.column)) for field in fields)
    changed = ", ".join(f"{column} = told.{column}" for column in columns)
    told = f"{_told(kind, fields)} WHERE {table}.{number} = told.{number}"
    # As above.
    return f"UPDATE {table} SET {changed} FROM {told}"  # noqa: S608


def _told(kind: type[Model], fields: Sequence["Field[Any, Any]"]) -> str:
    """The rows of one JSON value, as a table that is called ``told``."""
    if connection.vendor == "postgresql":
        table = _quoted(kind._meta.db_table)
        return f"json_populate_recordset(NULL::{table}, %s) AS told"
    columns = ", ".join(
        f"json_extract(value, '$.{field.column}') AS {_quoted(str(field.column))}"
        for field in fields
    )
    # As above.
    return f"(SELECT {columns} FROM json_each(%s)) AS told"  # noqa: S608


def _quoted(name: str) -> str:
    """Both databases quote alike."""
    return connection.ops.quote_name(name)
