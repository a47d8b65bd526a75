"""Reading ``nanni.toml``: every mistake gets file, line, reason and a hint."""

import re
from collections.abc import Mapping
from pathlib import Path

from nanni.model import CHANNELS, SEVERITIES, Severity
from nanni.model.typed import TYPE_CHECKING, Any, cast
from nanni.review.file_rules import FILE_RULES
from nanni.review.settings import Selection, Settings
from nanni.review.toml_table import ConfigError, Table, TomlFile, suggestion
from nanni.rulekit.brand import Brand
from nanni.text.saying import Saying

if TYPE_CHECKING:
    from nanni.model.facts import FactBook

__all__ = [
    "BRAND_SETTINGS",
    "SETTINGS",
    "ConfigError",
    "find_config",
    "read_config",
    "refuse_unknown_rules",
]

#: Everything a ``nanni.toml`` may set, and everything a brand in it may.
SETTINGS = frozenset(
    "language channel brand select extend-select ignore severity options channels brands rules"
    " facts silence".split()
)
_LISTS = ("select", "extend-select", "ignore")
_WORDS = ("glossary", "names", "links")
_VOICE = ("capital-you", "thanks-for-patience", "informal-you")
BRAND_SETTINGS = frozenset({"inherits", *_WORDS, *_VOICE})
_CODE = re.compile(r"ALL|[A-Z]{3}\d{0,2}")


def read_config(path: Path) -> Settings:
    """Settings from a ``nanni.toml``.

    Raises:
        ConfigError: with file, line, reason and a hint.
    """
    top = TomlFile(path).root().allow(SETTINGS)
    return Settings(
        locale=top.choice("language", ("ru", "en"), "") if "language" in top else None,
        channel=top.choice("channel", CHANNELS, "chat"),
        selection=_selection(top),
        channels={
            str(inner.where[-1]): _selection(inner.allow(_LISTS))
            for inner in top.table("channels").allow(CHANNELS).inner()
        },
        severities=_severities(top.table("severity")),
        options=_options(top.table("options")),
        brand=_brand(top),
        facts=_facts(top),
        rule_files=_rule_files(top),
        silenced=_silenced(top),
    )


def find_config(start: Path) -> Path | None:
    """The nearest ``nanni.toml`` in ``start`` or a folder above it."""
    folder = start if start.is_dir() else start.parent
    for place in (folder.resolve(), *folder.resolve().parents):
        candidate = place / "nanni.toml"
        if candidate.is_file():
            return candidate
    return None


def refuse_unknown_rules(
    path: Path, settings: Settings, rules: Mapping[str, Mapping[str, Any]]
) -> None:
    """Check that the settings of a file speak of rules and options that there are.

    Args:
        path: the file that the settings were read from.
        settings: as they were read.
        rules: the fields of all rules by code, those of the team included.

    Raises:
        ConfigError: with file, line, reason and a hint.
    """
    file = TomlFile(path)
    known = {*rules, *FILE_RULES}
    _refuse_unknown_codes(file, (), settings.selection, known)
    for name, chosen in settings.channels.items():
        _refuse_unknown_codes(file, ("channels", name), chosen, known)
    for key, named in (("severity", settings.severities), ("options", settings.options)):
        for code in named:
            if code not in known:
                reason = Saying("there is no rule '{code}'", code=code)
                raise file.refuse((key, code), reason, _near(code, known))
    for code, options in settings.options.items():
        _refuse_unknown_options(file, code, options, rules.get(code, {}).get("options", {}))


def _refuse_unknown_codes(
    file: TomlFile, where: tuple[str, ...], chosen: Selection, known: set[str]
) -> None:
    for key, codes in zip(_LISTS, (chosen.select, chosen.extend, chosen.ignore), strict=True):
        for number, code in enumerate(codes):
            if code != "ALL" and not any(rule.startswith(code) for rule in known):
                reason = Saying("there is no rule or family '{code}'", code=code)
                raise file.refuse((*where, key, number), reason, _near(code, known))


def _refuse_unknown_options(
    file: TomlFile, code: str, given: Mapping[str, Any], defaults: Mapping[str, Any]
) -> None:
    for name, value in given.items():
        where = ("options", code, name)
        if name not in defaults:
            reason = Saying("rule {code} has no option '{name}'", code=code, name=name)
            hint = suggestion(name, defaults) if defaults else Saying("it has none")
            raise file.refuse(where, reason, hint)
        expected = type(defaults[name])
        if expected is tuple:
            expected = list
        if not isinstance(value, expected) or isinstance(value, bool) != (expected is bool):
            reason = Saying("option '{name}' of {code} has the wrong type", name=name, code=code)
            hint = Saying("like {name} = {value}", name=name, value=_as_toml(defaults[name]))
            raise file.refuse(where, reason, hint)


def _as_toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple | set | frozenset):
        return f"[{', '.join(map(_as_toml, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _near(code: str, known: set[str]) -> Saying:
    return suggestion(code, known, Saying("list them with: nanni rules"))


def _selection(table: Table) -> Selection:
    lists = [table.strings(key) for key in _LISTS]
    for key, codes in zip(_LISTS, lists, strict=True):
        for number, code in enumerate(codes):
            if not _CODE.fullmatch(code):
                raise table.file.refuse(
                    (*table.where, key, number),
                    Saying("'{code}' is no rule code or family", code=code),
                    Saying("like APO or APO02"),
                )
    return Selection(*lists)


def _severities(table: Table) -> dict[str, Severity]:
    return {
        code: cast("Severity", table.choice(_code(table, code), SEVERITIES, ""))
        for code in table.data
    }


def _options(table: Table) -> dict[str, dict[str, Any]]:
    return {code: table.table(_code(table, code)).data for code in table.data}


def _code(table: Table, code: str) -> str:
    if not re.fullmatch(r"[A-Z]{3}\d{2}", code):
        reason = Saying("'{code}' is no rule code", code=code)
        raise table.refuse(code, reason, Saying("like APO02"))
    return code


def _brand(top: Table) -> Brand:
    brands = top.table("brands")
    name = top.text("brand") if "brand" in top else None
    if name is None:
        name = "default" if "default" in brands else next(iter(brands.data), None)
    if name is None:
        return Brand()
    if name not in brands:
        raise _no_brand(top, "brand", name, brands)
    words: dict[str, tuple[str, ...]] = {}
    voice: dict[str, bool] = {}
    for table in reversed(_lineage(brands, name)):
        for key in _WORDS:
            words[key] = (*words.get(key, ()), *table.strings(key))
        voice |= {key: table.flag(key) for key in _VOICE if key in table}
    return Brand(
        name=name,
        glossary=_folded(words["glossary"]),
        names=_folded(words["names"]),
        links=tuple(host.lower() for host in words["links"]),
        capital_you=voice.get("capital-you", False),
        thanks_for_patience=voice.get("thanks-for-patience", False),
        informal_you=voice.get("informal-you", False),
    )


def _no_brand(table: Table, key: str, name: str, brands: Table) -> ConfigError:
    define = Saying("define it as [brands.{name}]", name=name)
    hint = suggestion(name, brands.data) if brands.data else define
    return table.refuse(key, Saying("there is no brand '{name}'", name=name), hint)


def _lineage(brands: Table, name: str) -> list[Table]:
    """The profile and its ancestors, nearest first."""
    line = [brands.table(name).allow(BRAND_SETTINGS)]
    names = [name]
    while "inherits" in line[-1]:
        parent = line[-1].text("inherits")
        if parent not in brands:
            raise _no_brand(line[-1], "inherits", parent, brands)
        if parent in names:
            reason = Saying("brand '{name}' inherits from itself", name=parent)
            raise line[-1].refuse("inherits", reason, Saying("take one link out"))
        names.append(parent)
        line.append(brands.table(parent).allow(BRAND_SETTINGS))
    return line


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part for word in words for part in word.lower().replace("ё", "е").split())


def _facts(top: Table) -> "FactBook | None":
    """The fact book, from a path beside the settings."""
    if "facts" not in top:
        return None
    from nanni.review.facts_file import read_facts  # noqa: PLC0415 - few teams keep one

    path = top.file.path.parent / top.text("facts")
    if not path.is_file():
        reason = Saying("there is no file '{path}'", path=path)
        raise top.refuse("facts", reason, Saying("its path is relative to this file"))
    return read_facts(path)


def _rule_files(top: Table) -> tuple[str, ...]:
    folder = top.file.path.parent
    files: list[str] = []
    for number, name in enumerate(top.strings("rules")):
        try:
            found = [folder / name] if Path(name).is_absolute() else sorted(folder.glob(name))
        except (ValueError, NotImplementedError):  # what ``glob`` says of patterns it cannot read
            found = []
        names = [str(path) for path in found if path.is_file()]
        if not names:
            reason = Saying("no file matches '{name}'", name=name)
            hint = Saying("paths are relative to this file")
            raise top.file.refuse(("rules", number), reason, hint)
        files += names
    return tuple(dict.fromkeys(files))


def _silenced(top: Table) -> dict[str, str]:
    out: dict[str, str] = {}
    for table in top.tables("silence"):
        table.allow({"fingerprint", "reason"})
        mark, reason = table.text("fingerprint"), table.text("reason").strip()
        if not mark:
            hint = Saying("nanni check --format json shows them")
            raise table.refuse(None, Saying("a silence needs a fingerprint"), hint)
        if not reason:
            hint = Saying("say why the finding is wrong here")
            raise table.refuse("reason", Saying("a silence needs a reason"), hint)
        if mark in out:
            twice = Saying("'{mark}' is silenced twice", mark=mark)
            raise table.refuse("fingerprint", twice, Saying("keep one of them"))
        out[mark] = reason
    return out
