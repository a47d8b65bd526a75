"""Legal terms for money back: dated rules from data files, and what day they give. Pure.

A rule is data (``law/*.toml``), because laws change and code that knows them by heart is wrong on
the day after. Every date made here is shown with the words that a lawyer should look at it.
"""

import datetime as dt
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from nanni.dialogue.calendars import Calendar

FOLDER = Path(__file__).parent / "terms"
#: The ground of a demand that no law backs: the firm's own term holds.
OWN = "own"
_COUNTINGS = frozenset({"calendar", "working"})
_MOST_DAYS = 366


class BadLaw(ValueError):
    """A file of rules that makes no sense; says which file, which rule and what is wrong."""


class Rule(NamedTuple):
    """One term, while it holds.

    Args:
        key: what demands are filed under; editions of one term share it.
        article: of the law, as people cite it; empty for the firm's own term.
        law: the law itself.
        names: what it is about, by language.
        days: the term.
        counting: ``calendar`` or ``working`` days.
        alarm_before: days before the term at which somebody is warned.
        valid_from: first day of demands it speaks for.
        valid_until: the last one; None while it is in force.
        source: where it can be read.
    """

    key: str
    article: str
    law: str
    names: dict[str, str]
    days: int
    counting: str
    alarm_before: int
    valid_from: dt.date
    valid_until: dt.date | None
    source: str

    def holds_on(self, day: dt.date) -> bool:
        """Whether a demand of this day is judged by it."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


class Term(NamedTuple):
    """When a demand falls due by law, and when somebody is warned."""

    due_at: dt.datetime
    alarm_at: dt.datetime


def rules_on(day: dt.date) -> list[Rule]:
    """The rules by which demands of a day are judged, in the order of the files."""
    return [rule for rule in _all() if rule.holds_on(day)]


def rule_for(key: str, day: dt.date) -> Rule | None:
    """The rule of a ground on a day; None when there is none."""
    return next((rule for rule in rules_on(day) if rule.key == key), None)


def term_of(rule: Rule, demanded_at: dt.datetime, calendar: Calendar) -> Term:
    """The term of a demand: the last hour of the last day on which somebody works.

    >>> rule = rule_for("zpp-22", dt.date(2026, 3, 3))
    >>> term_of(rule, dt.datetime(2026, 3, 3, 12, tzinfo=dt.UTC), Calendar()).due_at.date()
    datetime.date(2026, 3, 13)
    """
    if rule.counting == "working":
        due = calendar.add_working_days(demanded_at, rule.days)
    else:
        day = calendar.local(demanded_at).date() + dt.timedelta(days=rule.days)
        if not calendar.is_working_day(day):
            day = calendar.next_working_day(day)
        due = calendar.end_of_day(day)
    warned = due.date() - dt.timedelta(days=rule.alarm_before)
    # A warning on a day off warns nobody.
    while not calendar.is_working_day(warned):
        warned -= dt.timedelta(days=1)
    return Term(due, max(calendar.at(warned, due.time()), calendar.local(demanded_at)))


def read_rules(path: Path) -> list[Rule]:
    """The rules of one file.

    Raises:
        BadLaw: it is no such file.
    """
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadLaw(f"{path.name}: {error}") from None
    rules = [_rule(path.name, row, str(told.get("law", ""))) for row in told.get("rule", [])]
    for number, rule in enumerate(rules):
        for other in rules[:number]:
            if other.key == rule.key and _overlap(other, rule):
                raise BadLaw(f"{path.name}: {rule.key}: two editions hold at the same time")
    return rules


def _rule(file: str, row: dict[str, Any], law: str) -> Rule:
    key = str(row.get("key", "?"))
    days, before = row.get("days"), row.get("alarm_before", 2)
    since, until = row.get("valid_from"), row.get("valid_until")
    counting = str(row.get("counting", ""))
    wrong = {
        "days": not isinstance(days, int) or not 0 < days <= _MOST_DAYS,
        "alarm_before": not isinstance(before, int) or before < 0,
        "counting": counting not in _COUNTINGS,
        "valid_from": not isinstance(since, dt.date),
        "valid_until": until is not None and not isinstance(until, dt.date),
        "ru": not row.get("ru"),
        "en": not row.get("en"),
    }
    if bad := [name for name, is_wrong in wrong.items() if is_wrong]:
        raise BadLaw(f"{file}: {key}: {', '.join(bad)}")
    return Rule(
        key, str(row.get("article", "")), law if row.get("article") else "",
        {"ru": str(row["ru"]), "en": str(row["en"])}, int(row["days"]), counting, int(before),
        row["valid_from"], until, str(row.get("source", "")),
    )  # fmt: skip


def _overlap(one: Rule, other: Rule) -> bool:
    last = dt.date.max
    return one.valid_from <= (other.valid_until or last) and other.valid_from <= (
        one.valid_until or last
    )


@cache
def _all() -> tuple[Rule, ...]:
    return tuple(rule for path in sorted(FOLDER.glob("*.toml")) for rule in read_rules(path))
