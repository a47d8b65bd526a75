"""Reading ``nanni.toml``: every mistake gets file, line, reason and a hint."""

import re
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from nanni.model import CHANNELS, SEVERITIES
from nanni.review.settings import Selection, Settings
from nanni.rulekit.brand import Brand

_TOP = {
    "language", "channel", "brand", "select", "extend-select", "ignore", "severity", "options",
    "channels", "brands", "rules", "silence",
}
_CHANNEL = {"select", "extend-select", "ignore"}
_BRAND = {
    "inherits", "glossary", "names", "links", "capital-you", "thanks-for-patience", "informal-you",
}
_SILENCE = {"fingerprint", "reason"}


class ConfigError(ValueError):
    """A configuration that cannot be used; the text gives file, line, reason and a hint."""


class _Source:
    """A TOML file and the places of its keys, for messages."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.text = path.read_text(encoding="utf-8")
        except OSError as error:
            msg = f"{path}: cannot be read: {error.strerror or error}"
            raise ConfigError(msg) from error
        except UnicodeDecodeError as error:
            msg = f"{path}: not UTF-8 at byte {error.start}; save the file as UTF-8"
            raise ConfigError(msg) from error
        try:
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            msg = f"{path}: not valid TOML: {error}"
            raise ConfigError(msg) from error

    def refuse(self, key: str, reason: str, hint: str = "") -> ConfigError:
        """An error at the line where ``key`` first stands."""
        found = re.search(rf"^.*{re.escape(key)}.*$", self.text, re.MULTILINE)
        line = self.text.count("\n", 0, found.start()) + 1 if found else 1
        return ConfigError(f"{self.path}:{line}: {reason}" + (f" ({hint})" if hint else ""))

    def keys(self, table: Any, allowed: set[str], where: str) -> dict[str, Any]:  # noqa: ANN401
        """``table`` if it is a table with known keys only."""
        if not isinstance(table, dict):
            raise self.refuse(where, f"'{where}' must be a table")
        for key in table:
            if key not in allowed:
                near = get_close_matches(key, allowed, 1)
                hint = f"did you mean '{near[0]}'?" if near else f"known: {', '.join(sorted(allowed))}"
                raise self.refuse(key, f"unknown setting '{key}' in {where}", hint)
        return table

    def strings(self, table: dict[str, Any], key: str) -> tuple[str, ...]:
        """A list of strings, or empty."""
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self.refuse(key, f"'{key}' must be a list of strings")
        return tuple(value)

    def flag(self, table: dict[str, Any], key: str) -> bool:
        """A boolean, false by default."""
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self.refuse(key, f"'{key}' must be true or false")
        return value


def read_config(path: Path) -> Settings:
    """Settings from a ``nanni.toml``.

    Raises:
        ConfigError: with file, line, reason and a hint.
    """
    source = _Source(path)
    top = source.keys(source.data, _TOP, "nanni.toml")
    channel = top.get("channel", "chat")
    if channel not in CHANNELS:
        raise source.refuse("channel", f"unknown channel {channel!r}", f"one of {', '.join(CHANNELS)}")
    locale = top.get("language")
    if locale not in {None, "ru", "en"}:
        raise source.refuse("language", f"unknown language {locale!r}", "ru or en")
    return Settings(
        locale=locale,
        channel=channel,
        selection=_selection(source, top),
        channels=_channels(source, top.get("channels", {})),
        severities=_severities(source, top.get("severity", {})),
        options=_options(source, top.get("options", {})),
        brand=_brand(source, top.get("brands", {}), top.get("brand")),
        rule_files=_rule_files(source, top),
        silenced=_silenced(source, top.get("silence", [])),
    )


def find_config(start: Path) -> Path | None:
    """The nearest ``nanni.toml`` in ``start`` or a folder above it."""
    folder = start if start.is_dir() else start.parent
    for place in (folder.resolve(), *folder.resolve().parents):
        candidate = place / "nanni.toml"
        if candidate.is_file():
            return candidate
    return None


def _selection(source: _Source, table: dict[str, Any]) -> Selection:
    chosen = Selection(
        source.strings(table, "select"),
        source.strings(table, "extend-select"),
        source.strings(table, "ignore"),
    )
    for code in (*chosen.select, *chosen.extend, *chosen.ignore):
        if not re.fullmatch(r"ALL|[A-Z]{3}\d{0,2}", code):
            raise source.refuse(code, f"'{code}' is no rule code or family", "like APO or APO02")
    return chosen


def _channels(source: _Source, table: Any) -> dict[str, Selection]:  # noqa: ANN401
    source.keys(table, set(CHANNELS), "channels")
    return {
        name: _selection(source, source.keys(inner, _CHANNEL, f"channels.{name}"))
        for name, inner in table.items()
    }


def _severities(source: _Source, table: Any) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(table, dict):
        raise source.refuse("severity", "'severity' must be a table of code = level")
    for code, level in table.items():
        if level not in SEVERITIES:
            raise source.refuse(
                code, f"unknown severity {level!r}", f"one of {', '.join(SEVERITIES)}")
    return table


def _options(source: _Source, table: Any) -> dict[str, dict[str, Any]]:  # noqa: ANN401
    if not isinstance(table, dict) or not all(isinstance(v, dict) for v in table.values()):
        raise source.refuse("options", "write options as [options.CODE] tables")
    return table


def _brand(source: _Source, brands: Any, name: str | None) -> Brand:  # noqa: ANN401
    if not isinstance(brands, dict):
        raise source.refuse("brands", "write profiles as [brands.NAME] tables")
    if name is None:
        name = "default" if "default" in brands else next(iter(brands), None)
    if name is None:
        return Brand()
    merged: dict[str, Any] = {}
    for ancestor in reversed(_lineage(source, brands, name)):
        table = source.keys(brands[ancestor], _BRAND, f"brands.{ancestor}")
        for key in ("glossary", "names", "links"):
            merged[key] = (*merged.get(key, ()), *source.strings(table, key))
        for key in ("capital-you", "thanks-for-patience", "informal-you"):
            if key in table:
                merged[key] = source.flag(table, key)
    return Brand(
        name=name,
        glossary=_folded(merged["glossary"]),
        names=_folded(merged["names"]),
        links=tuple(host.lower() for host in merged["links"]),
        capital_you=merged.get("capital-you", False),
        thanks_for_patience=merged.get("thanks-for-patience", False),
        informal_you=merged.get("informal-you", False),
    )


def _lineage(source: _Source, brands: dict[str, Any], name: str) -> list[str]:
    """The profile and its ancestors, nearest first."""
    line: list[str] = []
    current: str | None = name
    while current is not None:
        if current not in brands:
            near = get_close_matches(current, brands, 1)
            hint = f"did you mean '{near[0]}'?" if near else "define it as [brands.NAME]"
            raise source.refuse(current, f"there is no brand '{current}'", hint)
        if current in line:
            raise source.refuse(current, f"brand '{current}' inherits from itself")
        line.append(current)
        current = brands[current].get("inherits")
    return line


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        part for word in words for part in word.lower().replace("ё", "е").split())


def _rule_files(source: _Source, table: dict[str, Any]) -> tuple[str, ...]:
    files: list[str] = []
    for name in source.strings(table, "rules"):
        found = sorted(str(p) for p in source.path.parent.glob(name) if p.is_file())
        if not found:
            raise source.refuse(name, f"no file matches '{name}'", "paths are relative to this file")
        files += found
    return tuple(files)


def _silenced(source: _Source, items: Any) -> dict[str, str]:  # noqa: ANN401
    if not isinstance(items, list):
        raise source.refuse("silence", "write silences as [[silence]] tables")
    out: dict[str, str] = {}
    for item in items:
        table = source.keys(item, _SILENCE, "silence")
        mark, reason = table.get("fingerprint"), str(table.get("reason", "")).strip()
        if not isinstance(mark, str):
            raise source.refuse("silence", "a silence needs a fingerprint", "shown by --format json")
        if not reason:
            raise source.refuse(mark, "a silence needs a reason", "say why the finding is wrong here")
        out[mark] = reason
    return out
