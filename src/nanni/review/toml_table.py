"""Reading a team's TOML files so that every mistake is told with file, line, reason and a hint."""

import tomllib
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from pathlib import Path

from nanni.model.typed import Any, Self
from nanni.text.saying import Saying, Translate

Step = str | int


class ConfigError(ValueError):
    """A configuration that cannot be used; the text gives file, line, reason and a hint.

    As a string it is in English.
    """

    def __init__(self, place: str, reason: Saying, hint: Saying | None = None) -> None:
        """``place`` is the file, with the line where there is one."""
        super().__init__(place, reason, hint)
        self._place = place
        self._reason = reason
        self._hint = hint

    def __str__(self) -> str:
        return self._in(str)

    def told(self, lang: str) -> str:
        """The text in a language of the interface, ``ru`` or ``en``."""
        if lang != "ru":
            return str(self)
        from nanni.review.in_russian import in_russian  # noqa: PLC0415 - only for a mistake

        return self._in(in_russian)

    def _in(self, translate: Translate) -> str:
        text = self._reason.told(translate)
        if self._place:
            text = f"{self._place}: {text}"
        return f"{text} ({self._hint.told(translate)})" if self._hint is not None else text


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
            reason = Saying("cannot be read: {reason}", reason=Saying(error.strerror or str(error)))
            raise ConfigError(str(path), reason) from error
        except UnicodeDecodeError as error:
            reason = Saying("not UTF-8 at byte {byte}", byte=error.start)
            raise ConfigError(str(path), reason, Saying("save the file as UTF-8")) from error

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
            except TreeError as found:
                why = Saying("nested too deeply" if found.deep else str(found))
                reason = Saying("not valid TOML: {reason}", reason=why)
                raise ConfigError(f"{self.path}:{found.line}", reason) from error
            raise
        return Table(self, (), data)

    def refuse(
        self, where: tuple[Step, ...], reason: Saying, hint: Saying | None = None
    ) -> ConfigError:
        """An error at the line of a key, or of the nearest table around it."""
        from nanni.review.sources.tomltree import key_lines  # noqa: PLC0415 - only for a mistake

        lines = key_lines(self.text)
        while where and where not in lines:
            where = where[:-1]
        return ConfigError(f"{self.path}:{lines.get(where, 1)}", reason, hint)


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

    def refuse(self, key: Step | None, reason: Saying, hint: Saying | None = None) -> ConfigError:
        """An error at ``key`` of this table, or at the table itself."""
        where = self.where if key is None else (*self.where, key)
        return self.file.refuse(where, reason, hint)

    def allow(self, keys: Collection[str]) -> Self:
        """This table, when it has no other keys."""
        for key in self.data:
            if key not in keys:
                reason = Saying("unknown setting '{key}' in {table}", key=key, table=self.name)
                raise self.refuse(key, reason, suggestion(key, keys))
        return self

    def text(self, key: str, default: str = "") -> str:
        """A string."""
        value = self.data.get(key, default)
        if not isinstance(value, str):
            raise self.refuse(
                key,
                Saying("'{key}' must be a string", key=key),
                Saying('like {key} = "…"', key=key),
            )
        return value

    def choice(self, key: str, allowed: Collection[str], default: str) -> str:
        """One of several strings."""
        value = self.data.get(key, default)
        if not isinstance(value, str) or value not in allowed:
            if key not in self.data:
                reason = Saying("'{key}' is missing", key=key)
                raise self.refuse(
                    None, reason, Saying("known: {known}", known=", ".join(sorted(allowed)))
                )
            reason = Saying("unknown {key} {value!r}", key=key, value=value)
            raise self.refuse(key, reason, suggestion(str(value), allowed))
        return value

    def choices(self, key: str, allowed: Collection[str]) -> tuple[str, ...]:
        """A list of strings out of several."""
        values = self.strings(key)
        for number, value in enumerate(values):
            if value not in allowed:
                where = (*self.where, key, number)
                reason = Saying("unknown value {value!r} in '{key}'", value=value, key=key)
                raise self.file.refuse(where, reason, suggestion(value, allowed))
        return values

    def number(self, key: str, default: int, least: int = 0) -> int:
        """A whole number."""
        value = self.data.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            reason = Saying("'{key}' must be a whole number from {least} on", key=key, least=least)
            raise self.refuse(key, reason)
        return value

    def flag(self, key: str) -> bool:
        """A boolean, false by default."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise self.refuse(key, Saying("'{key}' must be true or false", key=key))
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        """A list of strings, or empty."""
        values = self.data.get(key, [])
        if not isinstance(values, list):
            reason = Saying("'{key}' must be a list of strings", key=key)
            raise self.refuse(key, reason, Saying('like {key} = ["…"]', key=key))
        for number, value in enumerate(values):
            if not isinstance(value, str):
                reason = Saying(
                    "'{key}' must be a list of strings, not {value!r}", key=key, value=value
                )
                raise self.file.refuse((*self.where, key, number), reason)
        return tuple(values)

    def table(self, key: str) -> "Table":
        """A table inside of this one, empty when it is missing."""
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            name = ".".join(map(str, (*self.where, key)))
            reason = Saying("'{key}' must be a table", key=key)
            raise self.refuse(key, reason, Saying("like [{name}]", name=name))
        return Table(self.file, (*self.where, key), value)

    def tables(self, key: str) -> list["Table"]:
        """A list of tables."""
        values = self.data.get(key, [])
        if not isinstance(values, list) or not all(isinstance(v, dict) for v in values):
            reason = Saying("'{key}' must be a list of tables", key=key)
            raise self.refuse(key, reason, Saying("write each as [[{key}]]", key=key))
        return [Table(self.file, (*self.where, key, i), v) for i, v in enumerate(values)]

    def inner(self) -> Iterable["Table"]:
        """All tables inside of this one, each by its key."""
        return [self.table(key) for key in self.data]


def suggestion(word: str, known: Collection[str], otherwise: Saying | None = None) -> Saying:
    """The nearest of the known words; when none is near, ``otherwise`` or all of them."""
    near = get_close_matches(word, list(known), 1)
    if near:
        return Saying("did you mean '{near}'?", near=near[0])
    return otherwise or Saying("known: {known}", known=", ".join(sorted(known)))
