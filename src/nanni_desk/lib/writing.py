"""Rows written with statements that are put together once.

For what a reply writes while others wait for its lock: Django builds each statement anew, which
takes it longer than the database takes to run it. No signals are sent.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import Field, JSONField, Model

#: Every SQLite takes 999 values in a statement.
_MOST_VALUES = 900
#: Both databases take these as Python has them; Django asks every field, which takes longer.
_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
#: Statements that are kept; they differ by table, columns and the number of rows.
_KEPT = 256


def insert(rows: Sequence[Model]) -> None:
    """Store new rows of one table; they learn their numbers.

    Raises:
        django.db.IntegrityError: one of them may not be.
    """
    if not rows:
        return
    kind = type(rows[0])
    fields = _columns(kind)
    at_once = _MOST_VALUES // len(fields)
    for start in range(0, len(rows), at_once):
        some = rows[start : start + at_once]
        values = [_stored(field, field.pre_save(row, add=True)) for row in some for field in fields]
        with connection.cursor() as cursor:
            cursor.execute(_insertion(kind, len(some)), values)
            for row, (number,) in zip(some, cursor.fetchall(), strict=True):
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
    fields = {field.attname: field for field in kind._meta.concrete_fields}
    at_once = _MOST_VALUES // (2 * len(names) + 1)
    for start in range(0, len(rows), at_once):
        some = rows[start : start + at_once]
        values: list[Any] = []
        for name in names:
            for row in some:
                values += [row.pk, _stored(fields[name], getattr(row, name))]
        with connection.cursor() as cursor:
            statement = _changes(kind, tuple(names), len(some))
            cursor.execute(statement, [*values, *(row.pk for row in some)])


def _stored(field: "Field[Any, Any]", value: object) -> Any:
    if type(value) in _AS_THEY_ARE and not isinstance(field, JSONField):
        return value
    return field.get_db_prep_save(value, connection)


@lru_cache(maxsize=_KEPT)
def _columns(kind: type[Model]) -> "list[Field[Any, Any]]":
    """What an insertion tells; the number comes from the database."""
    return [field for field in kind._meta.concrete_fields if not field.primary_key]


@lru_cache(maxsize=_KEPT)
def _insertion(kind: type[Model], count: int) -> str:
    columns = ", ".join(_quoted(str(field.column)) for field in _columns(kind))
    row = f"({', '.join(['%s'] * len(_columns(kind)))})"
    table, number = _quoted(kind._meta.db_table), _quoted("id")
    rows = ", ".join([row] * count)
    # Names of ours alone; values are given when it is run.
    return f"INSERT INTO {table} ({columns}) VALUES {rows} RETURNING {number}"  # noqa: S608


@lru_cache(maxsize=_KEPT)
def _change(kind: type[Model], names: Sequence[str], where: Sequence[str]) -> str:
    columns = {field.attname: _quoted(str(field.column)) for field in kind._meta.concrete_fields}
    changed = ", ".join(f"{columns[name]} = %s" for name in names)
    held = " AND ".join(f"{columns[name]} = %s" for name in where)
    # As above.
    return f"UPDATE {_quoted(kind._meta.db_table)} SET {changed} WHERE {held}"  # noqa: S608


@lru_cache(maxsize=_KEPT)
def _changes(kind: type[Model], names: Sequence[str], count: int) -> str:
    fields = {field.attname: field for field in kind._meta.concrete_fields}
    number = _quoted("id")
    cases = f"CASE {number}{' WHEN %s THEN %s' * count} END"
    changed = ", ".join(
        f"{_quoted(str(fields[name].column))} = {_typed(cases, fields[name])}" for name in names
    )
    held = ", ".join(["%s"] * count)
    table = _quoted(kind._meta.db_table)
    # As above.
    return f"UPDATE {table} SET {changed} WHERE {number} IN ({held})"  # noqa: S608


def _typed(cases: str, field: "Field[Any, Any]") -> str:
    """PostgreSQL takes a choice among values for text unless it is told otherwise."""
    if not connection.features.requires_casted_case_in_updates:
        return cases
    return f"CAST({cases} AS {field.db_type(connection)})"


def _quoted(name: str) -> str:
    """Both databases quote alike."""
    return connection.ops.quote_name(name)
