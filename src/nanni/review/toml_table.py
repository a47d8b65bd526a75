"""Reading a team's TOML files so that every mistake is told with file, line, reason and a hint."""

import tomllib
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Self

Step = str | int


class ConfigError(ValueError):
    """A configuration that cannot be used; the text gives file, line, reason and a hint."""


class TomlFile:
    """A file's text and the lines of its keys.

    Attributes:
        path: as the user named it.
        text: the file as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.text = path.read_text(encoding="utf-8-sig")
        except OSError as error:
            msg = f"{path}: cannot be read: {error.strerror or error}"
            raise ConfigError(msg) from error
        except UnicodeDecodeError as error:
            msg = f"{path}: not UTF-8 at byte {error.start} (save the file as UTF-8)"
            raise ConfigError(msg) from error

    def root(self) -> "Table":
        """The whole file as a table.

        Raises:
            ConfigError: it is not TOML.
        """
        from nanni.review.sources.tomltree import parse  # noqa: PLC0415 - for the line of a mistake
        from nanni.review.sources.tree import TreeError  # noqa: PLC0415 - the same

        try:
            data = tomllib.loads(self.text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            try:
                parse(self.text)
            except TreeError as reason:
                msg = f"{self.path}:{reason.line}: not valid TOML: {reason}"
                raise ConfigError(msg) from error
            raise
        return Table(self, (), data)

    def refuse(self, where: tuple[Step, ...], reason: str, hint: str = "") -> ConfigError:
        """An error at the line of a key, or of the nearest table around it."""
        from nanni.review.sources.tomltree import key_lines  # noqa: PLC0415 - only for a mistake

        lines = key_lines(self.text)
        while where and where not in lines:
            where = where[:-1]
        line = lines.get(where, 1)
        return ConfigError(f"{self.path}:{line}: {reason}" + (f" ({hint})" if hint else ""))


class Table:
    """One table of a file, read key by key with the types that are expected there."""

    def __init__(self, file: TomlFile, where: tuple[Step, ...], data: dict[str, Any]) -> None:
        self.file = file
        self.where = where
        self.data = data

    def __contains__(self, key: str) -> bool:
        return key in self.data

    @property
    def name(self) -> str:
        """The table's own key."""
        return ".".join(map(str, self.where)) or self.file.path.name

    def refuse(self, key: Step | None, reason: str, hint: str = "") -> ConfigError:
        """An error at ``key`` of this table, or at the table itself."""
        where = self.where if key is None else (*self.where, key)
        return self.file.refuse(where, reason, hint)

    def allow(self, keys: Collection[str]) -> Self:
        """This table, when it has no other keys."""
        for key in self.data:
            if key not in keys:
                hint = suggestion(key, keys)
                raise self.refuse(key, f"unknown setting '{key}' in {self.name}", hint)
        return self

    def text(self, key: str, default: str = "") -> str:
        """A string."""
        value = self.data.get(key, default)
        if not isinstance(value, str):
            raise self.refuse(key, f"'{key}' must be a string", f'like {key} = "…"')
        return value

    def choice(self, key: str, allowed: Collection[str], default: str) -> str:
        """One of several strings."""
        value = self.data.get(key, default)
        if not isinstance(value, str) or value not in allowed:
            raise self.refuse(key, f"unknown {key} {value!r}", suggestion(str(value), allowed))
        return value

    def choices(self, key: str, allowed: Collection[str]) -> tuple[str, ...]:
        """A list of strings out of several."""
        values = self.strings(key)
        for number, value in enumerate(values):
            if value not in allowed:
                where = (*self.where, key, number)
                hint = suggestion(value, allowed)
                raise self.file.refuse(where, f"unknown value {value!r} in '{key}'", hint)
        return values

    def number(self, key: str, default: int, least: int = 0) -> int:
        """A whole number."""
        value = self.data.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise self.refuse(key, f"'{key}' must be a whole number from {least} on")
        return value

    def flag(self, key: str) -> bool:
        """A boolean, false by default."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise self.refuse(key, f"'{key}' must be true or false")
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        """A list of strings, or empty."""
        values = self.data.get(key, [])
        if not isinstance(values, list):
            raise self.refuse(key, f"'{key}' must be a list of strings", f'like {key} = ["…"]')
        for number, value in enumerate(values):
            if not isinstance(value, str):
                where = (*self.where, key, number)
                raise self.file.refuse(where, f"'{key}' must be a list of strings, not {value!r}")
        return tuple(values)

    def table(self, key: str) -> "Table":
        """A table inside of this one, empty when it is missing."""
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            name = ".".join(map(str, (*self.where, key)))
            raise self.refuse(key, f"'{key}' must be a table", f"like [{name}]")
        return Table(self.file, (*self.where, key), value)

    def tables(self, key: str) -> list["Table"]:
        """A list of tables."""
        values = self.data.get(key, [])
        if not isinstance(values, list) or not all(isinstance(v, dict) for v in values):
            raise self.refuse(key, f"'{key}' must be a list of tables", f"write each as [[{key}]]")
        return [Table(self.file, (*self.where, key, i), v) for i, v in enumerate(values)]

    def inner(self) -> Iterable["Table"]:
        """All tables inside of this one, each by its key."""
        return [self.table(key) for key in self.data]


def suggestion(word: str, known: Collection[str]) -> str:
    """The nearest of the known words, or all of them when none is near."""
    near = get_close_matches(word, list(known), 1)
    if near:
        return f"did you mean '{near[0]}'?"
    return f"known: {', '.join(sorted(known))}"
