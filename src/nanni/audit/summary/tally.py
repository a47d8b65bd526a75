"""Tally: one pass over the tables of an audit, and the summary that comes of it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, tzinfo
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from nanni.audit.job import Job
from nanni.audit.summary.causes import Cause, Causes
from nanni.audit.summary.counted import COUNTED, fault, signals, whole
from nanni.audit.summary.dialogues import Dialogue, Key, dialogues
from nanni.audit.summary.number import Counter, Event, Number, Worst
from nanni.audit.summary.order import Drag, Order, Skip
from nanni.audit.summary.trends import LoadLine, Loads, Trends, Week
from nanni.audit.summary.verdict import Weight, is_form, weigh
from nanni.audit.summary.waiting import Waiting, WaitLine
from nanni.audit.wording import WORKING_DAY

#: Conversations that are kept for the reader's eyes, the gravest ones.
_GRAVE = 300
_LEVELS = "DCBA"


class RuleLine(NamedTuple):
    """How often one rule spoke.

    Attributes:
        code, name, category: of the rule.
        severity: as it was found most often.
        found: its findings.
        is_form: the rule is about form, not substance.
    """

    code: str
    name: str
    category: str
    severity: str
    found: Number
    is_form: bool


@dataclass(frozen=True)
class About:
    """What an audit says of itself.

    Args:
        out: its folder.
        zone: zone of the team's clocks.
        day: seconds of the team's longest working day.
        now: moment at which terms were judged.
        inputs: what was read.
        sample: size, seed and number of all conversations, when a slice was drawn.
        problems: records that could not be read.
        failed: exports that could not be analysed at all.
        personal: names and numbers of people were left as they are.
        has_facts: claims were compared with a fact book.
        rules: mark of the rules and their versions; equal for equal rules.
        shards: mark of every unit of input.
    """

    out: Path
    zone: tzinfo = UTC
    day: float = WORKING_DAY
    now: datetime | None = None
    inputs: tuple[str, ...] = ()
    sample: tuple[int, int, int] | None = None
    problems: int = 0
    failed: tuple[str, ...] = ()
    personal: bool = False
    has_facts: bool = False
    rules: str = ""
    shards: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Summary:
    """What a report tells.

    Args:
        about: where it comes from.
        numbers: by the names of ``COUNTED``.
        rules: the most frequent first.
        signals: by kind.
        waits: by channel and turn.
        worst: the longest waits, in working seconds, with their places.
        below: waits above the ceiling of their channel, the worst first, and how many there are.
        weeks: trends.
        causes: what stood before outbursts.
        loads: faults by load; empty where agents are not known.
        skips: who was passed over.
        drags: whose waits stand out.
        severities: conversations by severity.
        grave: the gravest conversations with their weights, the gravest first.
        period: first and last moment.
        waited: working seconds of all waits together; None without times.
        order_is_known, order_is_partial: whether waits could be compared by agent.
    """

    about: About
    numbers: Mapping[str, Number]
    rules: tuple[RuleLine, ...] = ()
    signals: tuple[Number, ...] = ()
    waits: tuple[WaitLine, ...] = ()
    worst: tuple[tuple[float, Event], ...] = ()
    below: tuple[tuple[float, Event], ...] = ()
    below_count: int = 0
    weeks: tuple[Week, ...] = ()
    causes: tuple[Cause, ...] = ()
    loads: tuple[LoadLine, ...] = ()
    skips: tuple[Skip, ...] = ()
    drags: tuple[Drag, ...] = ()
    severities: Mapping[str, int] = field(default_factory=dict)
    grave: tuple[tuple[Key, Weight], ...] = ()
    period: tuple[datetime, datetime] | None = None
    waited: float | None = None
    order_is_known: bool = False
    order_is_partial: bool = False

    def per_hundred(self, name: str) -> float:
        """A number for every hundred conversations."""
        return 100 * self.numbers[name].value / max(self.numbers["conversations"].value, 1)


def summarise(out: Path) -> Summary:
    """The summary of an audit's folder.

    Raises:
        PyarrowMissingError: the extra ``audit`` is not installed.
        OSError: a table cannot be read.
    """
    about = about_of(out)
    tally = _Tally(about)
    for dialogue in dialogues(out):
        tally.add(dialogue)
    return tally.summary()


def about_of(out: Path) -> About:
    """What the folder says of its job; little where nobody wrote it down."""
    said, job = _json(out / "audit.json"), _json(out / "job.json")
    zone, day = _clocks(job)
    sample, now = said.get("sample"), said.get("now")
    return About(
        out=out,
        zone=zone,
        day=day,
        now=datetime.fromisoformat(now) if now else None,
        inputs=tuple(said.get("inputs", ())),
        sample=(sample["size"], sample["seed"], sample["of"]) if sample else None,
        problems=said.get("problems", 0),
        failed=tuple(place for place, _ in said.get("failed", ())),
        personal=bool(said.get("personal")),
        has_facts=bool(job.get("job", {}).get("facts")),
        rules=job.get("marks", {}).get("rules", ""),
        shards=frozenset(path.stem for path in (out / "manifest").glob("*.json")),
    )


def _clocks(job: dict[str, Any]) -> tuple[tzinfo, float]:
    """The team's zone, and the seconds of its longest day."""
    if "job" not in job:
        return UTC, WORKING_DAY
    calendar = Job.from_json(job["job"]).clocks()
    minutes = max(
        sum((_minute(h.closes) or 24 * 60) - _minute(h.opens) for h in day)
        for day in calendar.hours
    )
    return ZoneInfo(calendar.zone), 60.0 * minutes


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _json(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


class _Tally:
    """Everything that is collected while conversations go by."""

    def __init__(self, about: About) -> None:
        self._about = about
        self._counters = {
            name: Counter(name, counted.source, counted.grade) for name, counted in COUNTED.items()
        }
        self._rules: dict[str, tuple[Counter, dict[tuple[str, str, str], int]]] = {}
        self._signals: dict[str, Counter] = {}
        self._waiting, self._causes, self._order = Waiting(), Causes(), Order()
        self._trends, self._loads = Trends(about.zone), Loads()
        self._severities = dict.fromkeys(_LEVELS, 0)
        self._grave = Worst(_GRAVE)
        self._waited: float | None = None

    def add(self, dialogue: Dialogue) -> None:
        """See one more conversation."""
        values = {name: self._count(name, dialogue) for name in COUNTED}
        self._trends.add(dialogue, values)
        self._rules_of(dialogue)
        for event in signals(dialogue, _EVERY):
            kind = event.said("kind")
            if kind not in self._signals:
                self._signals[kind] = Counter(kind, "signals.kind", "told")
            self._signals[kind].add(event)
        for one in (self._waiting, self._causes, self._order, self._loads):
            one.add(dialogue)
        if dialogue.talk.waited is not None:
            self._waited = (self._waited or 0.0) + dialogue.talk.waited
        self._weigh(dialogue)

    def _count(self, name: str, dialogue: Dialogue) -> int:
        counter, before = self._counters[name], self._counters[name].value
        for event in COUNTED[name].events(dialogue):
            counter.add(event)
        return counter.value - before

    def _rules_of(self, dialogue: Dialogue) -> None:
        for one in dialogue.faults:
            known = self._rules.get(one.code)
            if known is None:
                known = self._rules[one.code] = Counter(one.code, "findings.code", "measured"), {}
            known[0].add(fault(dialogue, one))
            sort = (one.name, one.category, one.severity)
            known[1][sort] = known[1].get(sort, 0) + 1

    def _weigh(self, dialogue: Dialogue) -> None:
        weight = weigh(dialogue)
        self._severities[weight.severity] += 1
        if weight.reasons or dialogue.faults:
            measure = _LEVELS.index(weight.severity) * 1000 + 100 * len(weight.reasons)
            event = whole(dialogue)._replace(about=(("severity", weight.severity), *_why(weight)))
            self._grave.add(measure + min(len(dialogue.faults), 99), event)

    def summary(self) -> Summary:
        """What has come of it."""
        trends, waiting, order = self._trends, self._waiting, self._order
        period = (trends.first, trends.last) if trends.first and trends.last else None
        return Summary(
            about=self._about,
            numbers={name: counter.number() for name, counter in self._counters.items()},
            rules=tuple(sorted(map(_rule_line, self._rules.values()), key=_frequency)),
            signals=tuple(sorted((c.number() for c in self._signals.values()), key=_size)),
            waits=tuple(waiting.lines()),
            worst=tuple(waiting.worst),
            below=tuple(waiting.below),
            below_count=waiting.below_count,
            weeks=tuple(trends.weeks()),
            causes=tuple(self._causes.lines()),
            loads=tuple(self._loads.lines()),
            skips=tuple(order.skips()),
            drags=tuple(order.drags()),
            severities=self._severities,
            grave=tuple((event.key, _weight(event)) for _, event in self._grave),
            period=period,
            waited=self._waited,
            order_is_known=order.known > 0,
            order_is_partial=order.is_partial,
        )


_EVERY = frozenset(
    "anger refund_demand churn_threat legal_threat public_threat abuse wants_human repeat_contact"
    " vulnerable security_worry own_deadline confusion thanks".split()
)


def _why(weight: Weight) -> Iterable[tuple[str, str]]:
    return (("reason", reason) for reason in weight.reasons)


def _weight(event: Event) -> Weight:
    reasons = tuple(value for name, value in event.about if name == "reason")
    severity: Any = event.said("severity")
    return Weight(severity, reasons)


def _rule_line(known: tuple[Counter, dict[tuple[str, str, str], int]]) -> RuleLine:
    number = known[0].number()
    name, category, severity = max(known[1], key=lambda sort: (known[1][sort], sort))
    return RuleLine(number.name, name, category, severity, number, is_form(number.name))


def _frequency(line: RuleLine) -> tuple[int, str]:
    return -line.found.value, line.code


def _size(number: Number) -> tuple[int, str]:
    return -number.value, number.name
