"""Compare: what changed between two audits, and whether it is more than chance.

Two periods are two samples: a difference counts when Newcombe's interval, made of two Wilson
intervals, leaves zero out, with all rows of the table together erring in no more than five cases of
a hundred. The same conversations under other rules are no samples: there every difference is real.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from nanni.audit.phrases import PHRASES
from nanni.audit.summary.chance import (
    ERROR,
    Interval,
    difference,
    is_more_than_chance,
    shared,
)
from nanni.audit.summary.tally import Summary, summarise
from nanni.audit.wording import Lang, Wording

Kind = Literal["number", "signal", "wait", "rule"]
_NUMBERS = (
    "forgotten",
    "open_questions",
    "broken_promises",
    "wrong_facts",
    "boiling",
    "asked_again",
    "failed",
)
#: Differences that are shown although they may be chance, where nothing else can be shown.
_NEAREST = 5

Pair = tuple[str, str]
_PHRASES: dict[str, Pair] = {
    "title": ("Что изменилось", "What changed"),
    "side": ("{name}: {period}{conversations}", "{name}: {period}{conversations}"),
    "about": (
        "На 100 разговоров; в скобках, в скольких разговорах это было.",
        "Per 100 conversations; in brackets, in how many conversations it happened.",
    ),
    "how": (
        (
            "Показано только то, что больше случайного: разность двух долей с интервалом из"
            " интервалов Уилсона; строк {rows}, и все вместе они ошибаются не чаще чем в 5"
            " случаях из 100."
        ),
        (
            "Only what is more than chance is shown: the difference of two shares with an interval"
            " made of Wilson intervals; {rows} rows, which together err in no more than 5 cases"
            " of 100."
        ),
    ),
    "same": (
        (
            "Те же разговоры, другие правила или настройки: каждое отличие настоящее, случаю здесь"
            " взяться неоткуда."
        ),
        (
            "The same conversations under other rules or settings: every difference is real, chance"
            " has no part in it."
        ),
    ),
    "worse": ("Стало хуже", "Worse"),
    "better": ("Стало лучше", "Better"),
    "nothing": (
        "Ничего не изменилось больше, чем бывает случайно.",
        "Nothing changed by more than chance.",
    ),
    "nothing-same": ("Ничего не изменилось.", "Nothing changed."),
    "nearest": ("Ближе всего к изменению", "Nearest to a change"),
    "places": ("мест {before} → {after}", "places {before} → {after}"),
    "report": ("Страница: {path}", "The page: {path}"),
    "within": ("в срок: {channel}, {turn}", "in time: {channel}, {turn}"),
}


class Change(NamedTuple):
    """One measure of two audits.

    Attributes:
        kind: what is measured.
        name: which number, signal, wait or rule.
        before, after: conversations in which it happened, and all of them; for waits the waits in
            time, and all of them.
        found: how often it was found before and after.
        interval: of the difference of the shares.
        is_sure: it is more than chance.
    """

    kind: Kind
    name: str
    before: tuple[int, int]
    after: tuple[int, int]
    found: tuple[int, int]
    interval: Interval
    is_sure: bool

    @property
    def is_worse(self) -> bool:
        """Whether it is to the worse: more of everything but of waits in time."""
        return (self.step > 0) != (self.kind == "wait")

    @property
    def step(self) -> float:
        """The difference of the shares."""
        shares = [hits / of if of else 0.0 for hits, of in (self.before, self.after)]
        return shares[1] - shares[0]


@dataclass(frozen=True)
class Comparison:
    """Two audits side by side.

    Args:
        before, after: their summaries.
        changes: all measures, those that changed most first.
        is_same: both have read the same conversations.
    """

    before: Summary
    after: Summary
    changes: tuple[Change, ...]
    is_same: bool

    def shown(self) -> list[Change]:
        """What is more than chance; for the same conversations everything that differs."""
        if not self.is_same:
            return [change for change in self.changes if change.is_sure]
        return [
            one for one in self.changes if one.before != one.after or one.found[0] != one.found[1]
        ]

    def nearest(self) -> list[Change]:
        """The greatest differences that may be chance."""
        return [one for one in self.changes if one.step and not one.is_sure][:_NEAREST]


def compare(before: Summary, after: Summary) -> Comparison:
    """Compare two audits."""
    rows = list(_rows(before, after))
    error = shared(ERROR, rows)
    changes = [_change(*row, error) for row in rows]
    changes.sort(key=lambda one: (not one.is_sure, -abs(one.step), one.kind, one.name))
    shards = before.about.shards
    return Comparison(before, after, tuple(changes), bool(shards) and shards == after.about.shards)


def _change(
    kind: Kind,
    name: str,
    before: tuple[int, int],
    after: tuple[int, int],
    found: tuple[int, int],
    error: float,
) -> Change:
    interval = difference(before, after, error)
    return Change(kind, name, before, after, found, interval, is_more_than_chance(interval))


_Row = tuple[Kind, str, tuple[int, int], tuple[int, int], tuple[int, int]]


def _rows(before: Summary, after: Summary) -> Iterator[_Row]:
    """Everything that both audits have measured."""
    sides = (before, after)
    totals = [side.numbers["conversations"].value for side in sides]
    for name in _NUMBERS:
        if name == "wrong_facts" and not all(side.about.has_facts for side in sides):
            continue
        one, two = (side.numbers[name] for side in sides)
        found = (one.counted, two.counted)
        yield "number", name, (one.conversations, totals[0]), (two.conversations, totals[1]), found
    for kind, some in (
        ("signal", [{n.name: n for n in side.signals if n.name != "thanks"} for side in sides]),
        ("rule", [{line.code: line.found for line in side.rules} for side in sides]),
    ):
        measure: Kind = "signal" if kind == "signal" else "rule"
        for name in sorted({*some[0], *some[1]}):
            hits = [side[name].conversations if name in side else 0 for side in some]
            counts = [side[name].counted if name in side else 0 for side in some]
            pairs = (hits[0], totals[0]), (hits[1], totals[1])
            yield measure, name, *pairs, (counts[0], counts[1])
    waits = [{(line.channel, line.turn): line for line in side.waits} for side in sides]
    for place in waits[0]:
        if place in waits[1]:
            early, late = waits[0][place], waits[1][place]
            pairs = (early.within, early.ended), (late.within, late.ended)
            yield "wait", " ".join(place), *pairs, (early.within, late.within)


def say_changes(before: Path, after: Path, lang: str) -> str:
    """What changed, for a terminal; a page of the same is written into the later folder.

    Args:
        before: the folder of one audit.
        after: the folder of the other.
        lang: ``ru`` or ``en``.

    Raises:
        PyarrowMissingError: the extra ``audit`` is not installed.
        OSError: the tables cannot be read, or the page not written.
    """
    both = compare(summarise(before), summarise(after))
    words = Words(both, "ru" if lang == "ru" else "en")
    path = after / "compare.html"
    from nanni.audit.report import page  # noqa: PLC0415 - templates, loaded when a page is made

    text = page("compare.html.j2", c=both, v=words, t=words.t, w=words.w)
    path.write_text(text, "utf-8", "replace")
    return "\n".join([*words.lines(), "", words.t("report", path=path)])


class Words:
    """A comparison in words."""

    def __init__(self, both: Comparison, lang: Lang) -> None:
        about = both.after.about
        self.both = both
        self.w = Wording(lang, about.zone, about.now, about.day)

    def t(self, key: str, **values: object) -> str:
        """A phrase with its values."""
        russian, english = _PHRASES.get(key) or PHRASES[key]
        return (russian if self.w.lang == "ru" else english).format(**values)

    def lines(self) -> Iterator[str]:
        """The comparison line by line."""
        yield self.t("title")
        yield from self.sides()
        yield self.t("about")
        yield self.how()
        for key, some in self.groups():
            yield ""
            yield f"{self.t(key)}:"
            width = max(len(self.name(one)) for one in some)
            yield from (f"  {self.name(one).ljust(width)}  {self.said(one)}" for one in some)
        if not self.both.shown():
            yield ""
            yield self.nothing()

    def sides(self) -> list[str]:
        """Which two audits are compared."""
        return [self._side(side) for side in (self.both.before, self.both.after)]

    def _side(self, side: Summary) -> str:
        period = f"{self.w.period(*side.period)}, " if side.period else ""
        number = self.w.count(side.numbers["conversations"].value, "conversations")
        return self.t("side", name=side.about.out.name, period=period, conversations=number)

    def how(self) -> str:
        """How it is told whether something changed."""
        rows = self.w.number(len(self.both.changes))
        return self.t("same") if self.both.is_same else self.t("how", rows=rows)

    def nothing(self) -> str:
        """What is said when nothing changed."""
        return self.t("nothing-same" if self.both.is_same else "nothing")

    def groups(self) -> list[tuple[str, list[Change]]]:
        """What is shown, under its heading; where that is nothing, what comes nearest."""
        shown = self.both.shown()
        groups = [
            ("worse", [one for one in shown if one.is_worse]),
            ("better", [one for one in shown if not one.is_worse]),
        ]
        if not shown and not self.both.is_same:
            groups = [("nearest", self.both.nearest())]
        return [(key, some) for key, some in groups if some]

    def name(self, change: Change) -> str:
        """What changed."""
        if change.kind == "number":
            return self.w.noun(5, change.name)
        if change.kind == "signal":
            return self.t(f"sig-{change.name}")
        if change.kind == "wait":
            channel, turn = change.name.split()
            return self.t("within", channel=self.t(f"channel-{channel}"), turn=self.t(turn))
        lines = (*self.both.after.rules, *self.both.before.rules)
        return next((f"{one.code} {one.name}" for one in lines if one.code == change.name), "")

    def said(self, change: Change) -> str:
        """From how much to how much."""
        said = f"{self._rate(*change.before)} → {self._rate(*change.after)}"
        if self.both.is_same and change.before == change.after:
            said += f", {self.t('places', before=change.found[0], after=change.found[1])}"
        return said

    def _rate(self, hits: int, of: int) -> str:
        rate = self.w.number(round(100 * hits / of, 1) if of else 0)
        return f"{rate} ({self.w.number(hits)} {self.t('of', all=self.w.number(of))})"
