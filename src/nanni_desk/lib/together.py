"""Rows of several tables read in one statement.

Django asks table after table, and building its statements costs more than the database needs to
answer them. Here the tables are the parts of one UNION, built once, and each row comes as JSON.
"""

import datetime as dt
import json
from collections.abc import Callable
from typing import Any, NamedTuple

from django.db import connection, models


def _moment(text: str) -> dt.datetime:
    """SQLite keeps moments in UTC and does not say so."""
    moment = dt.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


#: How to get back what JSON has no word for.
_UNPACK: dict[str, Callable[[Any], Any]] = {
    "BooleanField": bool,
    "DateTimeField": _moment,
    "JSONField": json.loads,
}


class Part(NamedTuple):
    """Rows of one table, in the order of their numbers.

    Args:
        kind: the model.
        where: which of them, in SQL, with one ``%s``; columns of that name stand in one table.
        only: their columns, as attributes are called; empty for all of them.
    """

    kind: type[models.Model]
    where: str
    only: tuple[str, ...] = ()

    @property
    def fields(self) -> list["models.Field[Any, Any]"]:
        """The fields that are read, in their order."""
        fields = self.kind._meta.concrete_fields
        return [f for f in fields if f.attname in self.only] if self.only else list(fields)

    def statement(self, place: int) -> str:
        """What asks for them, marked with the part's place."""
        quote, is_postgres = connection.ops.quote_name, connection.vendor == "postgresql"
        make, cast = ("json_build_array", "::text") if is_postgres else ("json_array", "")
        # What is JSON already would be packed as such by one database and as a text by the other.
        columns = ", ".join(
            quote(str(field.column)) + (cast if isinstance(field, models.JSONField) else "")
            for field in self.fields
        )
        row, table = f"{make}({columns}){cast}", quote(self.kind._meta.db_table)
        # Names of ours alone; values are given when it is asked.
        return f"SELECT {place}, {quote('id')}, {row} FROM {table} WHERE {self.where}"  # noqa: S608


class Together:
    """A statement of several parts."""

    def __init__(self, *parts: Part) -> None:
        self._parts = parts
        self._statements: dict[str, str] = {}
        self._names = [[field.attname for field in part.fields] for part in parts]
        self._packed = [
            [
                (n, _UNPACK[field.get_internal_type()])
                for n, field in enumerate(part.fields)
                if field.get_internal_type() in _UNPACK
            ]
            for part in parts
        ]

    def read(self, *values: int) -> list[list[Any]]:
        """The rows of each part: objects, or bare tuples where only some columns are read.

        Args:
            values: the one that each part's condition asks for.
        """
        found: list[list[Any]] = [[] for _ in self._parts]
        if max(map(abs, values)) > models.BigIntegerField.MAX_BIGINT:
            return found  # No row has such a number, and SQLite cannot even be asked for it.
        with connection.cursor() as cursor:
            cursor.execute(self._statement(connection.vendor), values)
            for place, _number, row in cursor.fetchall():
                found[place].append(self._made(place, json.loads(row)))
        return found

    def _statement(self, vendor: str) -> str:
        if vendor not in self._statements:
            parts = [part.statement(place) for place, part in enumerate(self._parts)]
            self._statements[vendor] = " UNION ALL ".join(parts) + " ORDER BY 1, 2"
        return self._statements[vendor]

    def _made(self, place: int, values: list[Any]) -> Any:
        for n, unpack in self._packed[place]:
            if values[n] is not None:
                values[n] = unpack(values[n])
        part = self._parts[place]
        if part.only:
            return tuple(values)
        return part.kind.from_db(connection.alias, self._names[place], values)
