"""Reading ``facts.toml``: every mistake gets file, line, reason and a hint."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from nanni.dialogue.claims.stated import term_of
from nanni.model import ClaimKind
from nanni.model.facts import Fact, FactBook
from nanni.model.typed import Any, cast, choices
from nanni.review.toml_table import ConfigError, Step, Table, TomlFile
from nanni.text.addresses import address_key
from nanni.text.deadlines import find_times
from nanni.text.normalise import normalise
from nanni.text.opening import find_hours
from nanni.text.saying import Saying
from nanni.text.values import find_values

__all__ = ["FactError", "fact_from", "fact_lines", "read_facts", "shipped_facts"]

_KINDS: tuple[str, ...] = choices(ClaimKind)
_FIELDS = frozenset("name kind subject value valid-from valid-until source owner review-by".split())
_EXAMPLES = {
    "price": "300 ₽",
    "fee": "2 %",
    "term": "14 дней",
    "hours": "с 9 до 21",
    "contact": "+7 800 555-35-35",
    "address": "ул. Лесная, д. 5",
}
#: «за» stays: «доставка за город» is not «доставка по городу».
_LITTLE = frozenset(
    "в во на по о об с со у к ко от до из и а или для при the a an of for to in on at by and or is"
    " our your наш наша наше наши".split()
)
_YES = frozenset({"yes", "да", "есть", "true"})
_NO = frozenset({"no", "нет", "false"})


class FactError(ConfigError):
    """A fact that makes no sense.

    Attributes:
        key: the setting that is wrong; empty when something is missing.
    """

    def __init__(self, key: str, reason: Saying, hint: Saying | None = None) -> None:
        super().__init__("", reason, hint)
        self.key = key


class _NoFile(TomlFile):
    """Stands behind a fact that no file holds."""

    def __init__(self) -> None:
        self.path, self.text = Path("fact"), ""

    def refuse(
        self, where: tuple[Step, ...], reason: Saying, hint: Saying | None = None
    ) -> ConfigError:
        return FactError(str(where[0]) if where else "", reason, hint)


def fact_from(settings: Mapping[str, Any]) -> Fact:
    """The fact that the settings of one ``[[fact]]`` describe, wherever they are kept.

    Raises:
        FactError: with the setting, the reason and a hint.
    """
    return _fact(Table(_NoFile(), (), dict(settings)).allow(_FIELDS))


def read_facts(path: Path) -> FactBook:
    """The fact book of a ``facts.toml``.

    Raises:
        ConfigError: with file, line, reason and a hint.
    """
    top = TomlFile(path).root().allow({"fact"})
    facts: dict[str, Fact] = {}
    for table in top.tables("fact"):
        fact = _fact(table.allow(_FIELDS))
        if fact.name in facts:
            reason = Saying("there are two facts called '{name}'", name=fact.name)
            raise table.refuse("name", reason)
        facts[fact.name] = fact
    return FactBook(tuple(facts.values()))


def fact_lines(path: Path) -> list[int]:
    """The line of each fact's name in a book that ``read_facts`` reads."""
    from nanni.review.sources.tomltree import key_lines  # noqa: PLC0415 - only to report on a book

    lines = key_lines(TomlFile(path).text)
    out: list[int] = []
    while ("fact", len(out)) in lines:
        number = len(out)
        out.append(lines.get(("fact", number, "name"), lines["fact", number]))
    return out


@cache
def shipped_facts() -> FactBook:
    """The fact book of the shipped examples."""
    return read_facts(Path(__file__).parent.parent / "examples" / "facts.toml")


def _fact(table: Table) -> Fact:
    name = table.text("name").strip()
    if not name:
        hint = Saying('like name = "доставка по Москве"')
        raise table.refuse(None, Saying("a fact needs a name"), hint)
    kind = cast("ClaimKind", table.choice("kind", _KINDS, ""))
    told = _told(table)
    begin, end = _day(table, "valid-from"), _day(table, "valid-until")
    if begin and end and end < begin:
        reason = Saying("the fact ends on {end}, before it begins on {begin}", end=end, begin=begin)
        raise table.refuse("valid-until", reason)
    return Fact(
        name,
        kind,
        _subjects(table, name),
        _value(table, kind, told),
        told,
        begin,
        end,
        table.text("source"),
        table.text("owner"),
        _day(table, "review-by"),
    )


def _told(table: Table) -> str:
    value = table.data.get("value")
    if isinstance(value, bool):
        return "yes" if value else "no"
    told = table.text("value").strip()
    if not told:
        hint = Saying('like value = "{example}"', example=_EXAMPLES["price"])
        raise table.refuse(None, Saying("a fact needs a value"), hint)
    return told


def _subjects(table: Table, name: str) -> tuple[tuple[str, ...], ...]:
    """Ways of saying what the fact is about; by default its name."""
    given = table.data.get("subject", name)
    ways = (given,) if isinstance(given, str) else table.strings("subject")
    subjects = tuple(_content_words(normalise(way).low) for way in ways)
    if not subjects or not all(subjects):
        hint = Saying('like subject = ["доставка"]')
        raise table.refuse("subject", Saying("a subject needs words"), hint)
    return subjects


def _content_words(low: str) -> tuple[str, ...]:
    """Words of a subject without those that any reply has."""
    words = re.findall(r"[\w'-]+", low)
    return tuple(word for word in words if word not in _LITTLE) or tuple(words)


def _value(table: Table, kind: ClaimKind, told: str) -> str:
    low = normalise(told).low
    if kind == "feature":
        if low not in _YES | _NO:
            reason = Saying("a feature is there or not: {told!r}", told=told)
            raise table.refuse("value", reason, Saying('value = "yes"'))
        return "yes" if low in _YES else "no"
    value = _READERS[kind](low)
    if not value:
        reason = Saying("no {kind} in {told!r}", kind=Saying(kind), told=told)
        raise table.refuse(
            "value", reason, Saying('like value = "{example}"', example=_EXAMPLES[kind])
        )
    return value


def _term(low: str) -> str | None:
    times = [one for one in find_times(low) if one.duration]
    return term_of(low, times[0]) if times else None


def _sum(low: str, *kinds: str) -> str | None:
    return next((one.value for one in find_values(low) if one.kind in kinds), None)


def _hours(low: str) -> str | None:
    return next((one.value for one in find_hours(low, asked=True)), None)


def _contact(low: str) -> str | None:
    return _sum(low, "phone", "email") or (low if re.fullmatch(r"\*?\d{3,5}", low) else None)


_READERS: dict[str, Callable[[str], str | None]] = {
    "price": lambda low: _sum(low, "money", "share"),
    "fee": lambda low: _sum(low, "money", "share"),
    "term": _term,
    "hours": _hours,
    "contact": _contact,
    "address": address_key,
}


def _day(table: Table, key: str) -> date | None:
    value = table.data.get(key)
    if value is None:
        return None
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            value = None
    if isinstance(value, datetime):
        value = value.date()
    if not isinstance(value, date):
        reason = Saying("'{key}' must be a day", key=key)
        raise table.refuse(key, reason, Saying("like {key} = 2026-03-01", key=key))
    return value
