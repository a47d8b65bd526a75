"""Queries that are put together once: their SQL is kept, only the values are new each time.

For the few that every page asks: Django needs five to ten times as long to put such a query
together as the database needs to answer it.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from copy import copy
from typing import Any, Generic, NamedTuple, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import BigIntegerField, QuerySet
from django.db.models.sql.compiler import SQLCompiler

Row = TypeVar("Row")
Value = int | str | dt.datetime | Sequence[int]

#: Values that stand for others while a query is put together; no row has such a number or time.
_NUMBER = 7_000_000_000_000_000_000
_TIME = dt.datetime(1754, 1, 1, tzinfo=dt.UTC)


class _Kept(NamedTuple):
    """A query as it was put together.

    Args:
        queryset: what it was put together from.
        compiler: knows how rows become objects.
        sql: the statement.
        params: what goes into it: the place of a given value, or a constant.
    """

    queryset: QuerySet[Any]
    compiler: SQLCompiler
    sql: str
    params: tuple[tuple[int | None, Any], ...]


class Prepared(Generic[Row]):
    """Makes a query of values, as ``build`` would, and gives its rows.

    ``build`` must do nothing with its values but hand them to filters: it is called once for
    each shape, that is kind of database, types of the values and lengths of lists.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Row]]) -> None:
        self.build = build
        self._kept: dict[tuple[object, ...], _Kept] = {}

    def __call__(self, *values: Value) -> list[Row]:
        """The rows for these values, in order."""
        if any(_has_no_rows(value) for value in values):
            return list(self.build(*values))  # Django may know the answer without asking.
        connection = connections[DEFAULT_DB_ALIAS]
        shape = (connection.vendor, *map(_shape_of, values))
        kept = self._kept.get(shape)
        if kept is None:
            kept = self._kept[shape] = self._put_together(connection, values)
        flat = _flat(connection, values)
        compiler = copy(kept.compiler)
        compiler.connection = connection
        params = tuple(const if place is None else flat[place] for place, const in kept.params)
        vars(compiler)["as_sql"] = lambda: (kept.sql, params)
        found = kept.queryset.all()
        vars(found.query)["get_compiler"] = lambda *_where, **_how: compiler
        return list(found)

    def first(self, *values: Value) -> Row | None:
        """The first row, or None; ``build`` is to ask for no more."""
        return next(iter(self(*values)), None)

    def _put_together(self, connection: BaseDatabaseWrapper, values: Sequence[Value]) -> _Kept:
        stand_ins, count = [], 0
        for value in values:
            stand_ins.append(_stand_in(value, count))
            count += len(value) if isinstance(value, list | tuple) else 1
        queryset = self.build(*stand_ins)
        compiler = queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        sql, params = compiler.as_sql()
        columns = [column for column, _sql, _name in compiler.select[: compiler.col_count]]
        converters = compiler.get_converters(columns)
        # What becomes of a column does not change; asking forty of them costs what reading does.
        vars(compiler)["get_converters"] = lambda _columns: converters
        places = {value: place for place, value in enumerate(_flat(connection, stand_ins))}
        told = tuple((places.get(param), param) for param in params)
        return _Kept(queryset, compiler, sql, told)


def prepared(build: Callable[..., QuerySet[Any, Row]]) -> Prepared[Row]:
    """Decorates a function of values that gives a query."""
    return Prepared(build)


def _has_no_rows(value: Value) -> bool:
    """Whether it is a list of nothing, or a number that databases cannot even be asked for."""
    return value == [] or (isinstance(value, int) and abs(value) > BigIntegerField.MAX_BIGINT)


def _shape_of(value: Value) -> object:
    return len(value) if isinstance(value, list | tuple) else type(value)


def _stand_in(value: Value, place: int) -> Value:
    if isinstance(value, list | tuple):
        return [_NUMBER + place + number for number in range(len(value))]
    if isinstance(value, dt.datetime):
        return _TIME + dt.timedelta(days=place)
    return f"\0{place}" if isinstance(value, str) else _NUMBER + place


def _flat(connection: BaseDatabaseWrapper, values: Sequence[Value]) -> list[object]:
    """The values as the database takes them, lists among them laid out."""
    flat: list[object] = []
    for value in values:
        if isinstance(value, list | tuple):
            flat += value
        elif isinstance(value, dt.datetime):
            flat.append(connection.ops.adapt_datetimefield_value(value))
        else:
            flat.append(value)
    return flat
