"""View: what the templates ask for: phrases, numbers in words, links, parts of each list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import NamedTuple

from markupsafe import Markup

from nanni.audit.phrases import PHRASES
from nanni.audit.report.charts import Bar, bars, share_bar
from nanni.audit.report.pages import RulePage
from nanni.audit.report.threads import Thread
from nanni.audit.summary.causes import Cause
from nanni.audit.summary.dialogues import Key
from nanni.audit.summary.number import Event, Number
from nanni.audit.summary.tally import RuleLine, Summary
from nanni.audit.summary.trends import FOLLOWED, Week
from nanni.audit.summary.waiting import TARGETS, WaitLine
from nanni.audit.wording import Lang, Wording

#: Events that stand open in a section; the others unfold.
OPEN = 8
#: Events of a list that counts more than it can hold.
SHOWN = 100
#: Rules whose pages the report holds.
PAGES = 60
_TITLES = (
    ("weeks", ""),
    ("forgotten", "forgotten"),
    ("promises", "broken_promises"),
    ("questions", "open_questions"),
    ("facts", "wrong_facts"),
    ("boil", "boiling"),
    ("waits", ""),
    ("order", ""),
    ("load", ""),
    ("rules", "faults"),
    ("effort", "asked_again"),
    ("talks", ""),
    ("how", ""),
)
_SECTION = {number: section for section, number in _TITLES if number}


class Tile(NamedTuple):
    """A number at the head of the report.

    Attributes:
        value: as it is shown.
        label: what it counts.
        more: of what, or what it should be.
        grade: how it is known.
        href: the section that opens its events.
        tone: ``bad``, ``good`` or empty.
    """

    value: str
    label: str
    more: str
    grade: str
    href: str
    tone: str


@dataclass(frozen=True)
class View:
    """Everything that a template may ask for.

    Args:
        s: the summary.
        w: how numbers and dates are said.
        threads: the conversations that are shown in full.
        rules: what every rule says of itself.
    """

    s: Summary
    w: Wording
    threads: Mapping[Key, Thread]
    rules: Mapping[str, RulePage]

    @property
    def lang(self) -> Lang:
        """The language."""
        return self.w.lang

    def t(self, key: str, **values: object) -> str:
        """A phrase with its values."""
        russian, english = PHRASES[key]
        return (russian if self.lang == "ru" else english).format(**values)

    def sections(self) -> list[tuple[str, str, str]]:
        """Name, title and number of each section."""
        counts = {section: self.s.numbers[name].value for section, name in _TITLES if name}
        return [
            (name, self.t(f"s-{name}"), self.w.number(counts[name]) if name in counts else "")
            for name, _ in _TITLES
        ]

    @property
    def has_facts(self) -> bool:
        """Whether claims were compared with a fact book."""
        return self.s.about.has_facts or self.number("claims").value > 0

    def number(self, name: str) -> Number:
        """A number of the summary."""
        return self.s.numbers[name]

    def tiles(self) -> list[Tile]:
        """The numbers at the head."""
        total = self.number("conversations").value
        out = [self._tile(name, self._of(name, total)) for name in _TILES]
        failed = self.number("failed")
        out.append(
            Tile(
                self.w.share(failed.value, total),
                self.t("tile-failed"),
                self.t("of", all=self.w.count(total, "conversations-of")),
                failed.grade,
                "#s-talks",
                "bad" if failed.value else "good",
            )
        )
        return out + [self._wait_tile(line) for line in self.s.waits[:1]]

    def _tile(self, name: str, more: str) -> Tile:
        number = self.number(name)
        tone = "good" if not number.value else "bad"
        value = self.w.number(number.value)
        if name == "wrong_facts" and not self.has_facts:
            value, tone = "—", ""
        label = self.w.noun(number.value, name)
        return Tile(value, label, more, number.grade, f"#s-{_SECTION[name]}", tone)

    def _of(self, name: str, total: int) -> str:
        of = {"open_questions": "questions", "broken_promises": "promises"}.get(name)
        if of is not None:
            return self.t("of", all=self.w.number(self.number(of).value))
        if name == "faults":
            return self.t("tile-faults", number=self.w.number(self.s.per_hundred(name)))
        if name == "wrong_facts":
            of = self.w.number(self.number("claims").value)
            return self.t("of-claims", all=of) if self.has_facts else self.t("no-facts")
        return self.t("of-talks", share=self.w.share(self.number(name).value, total))

    def _wait_tile(self, line: WaitLine) -> Tile:
        return Tile(
            self.w.length(line.median),
            self.t("tile-wait", channel=self.t(f"channel-{line.channel}")),
            self.t("tile-goal", length=self.w.length(line.target.seconds)),
            "measured",
            "#s-waits",
            "bad" if line.median > line.target.seconds else "good",
        )

    def href(self, key: Key) -> str:
        """Where the conversation is shown; empty if it is not."""
        thread = self.threads.get(key)
        return f"#{thread.anchor}" if thread is not None else ""

    @property
    def file(self) -> str:
        """Name of the file that was read, if there is but one."""
        inputs = self.s.about.inputs
        return PurePath(inputs[0]).name if len(inputs) == 1 else "FILE"

    def quote(self, event: Event) -> tuple[str, str, str]:
        """The words of an event and a little of what stands around them."""
        thread = self.threads.get(event.key)
        return thread.quote(event) if thread is not None else ("", event.text, "")

    def moment(self, said: str) -> str:
        """A moment written as ISO 8601."""
        return self.w.moment(datetime.fromisoformat(said)) if said else ""

    def seconds(self, said: str) -> str:
        """A length written as seconds."""
        return self.w.length(float(said)) if said else ""

    def charts(self) -> list[tuple[str, str, Markup]]:
        """Name, title and drawing of each trend; those that are nothing but zeros are left out."""
        weeks = [*self.s.weeks]
        while len(weeks) > 1 and not weeks[0].conversations:
            weeks.pop(0)
        out = []
        for name in FOLLOWED if len(weeks) > 1 else ():
            if any(week.values[name] for week in weeks):
                title = self.w.noun(5, name).capitalize()
                out.append((name, title, bars([self._bar(w, name) for w in weeks], title)))
        return out

    def _bar(self, week: Week, name: str) -> Bar:
        rate = 100 * week.values[name] / max(week.conversations, 1)
        title = self.t(
            "week-of",
            date=self.w.date(week.monday),
            value=self.w.number(week.values[name]),
            talks=self.w.count(week.conversations, "conversations"),
        )
        if week.is_partial:
            title += self.t("partial-week")
        below = f"{week.monday.day:02}.{week.monday.month:02}"
        return Bar(rate, self.w.number(round(rate)), below, title, week.is_partial)

    def ceilings(self) -> str:
        """The longest that anybody may wait, by channel."""
        told = {}
        for (channel, _), target in TARGETS.items():
            told[channel] = f"{self.t(f'channel-{channel}')} {self.w.length(target.ceiling)}"
        known = {line.channel for line in self.s.waits}
        return ", ".join(text for channel, text in told.items() if channel in known)

    def share_bar(self, hits: int, of: int, goal: float | None = None) -> Markup:
        """A share as a thin bar."""
        return share_bar(hits / of if of else 0.0, goal)

    def rule(self, code: str) -> RulePage | None:
        """What a rule says of itself."""
        return self.rules.get(code)

    def rule_title(self, line: RuleLine) -> str:
        """A rule in one sentence."""
        page = self.rules.get(line.code)
        return page.title if page is not None else line.name

    def told_pages(self) -> list[RulePage]:
        """The pages that the report holds, by code."""
        codes = [line.code for line in self.s.rules[:PAGES]]
        return sorted(self.rules[code] for code in codes if code in self.rules)

    def examples(self, line: RuleLine) -> Sequence[Event]:
        """Findings of a rule to quote, each from another conversation."""
        shown = [event for event in line.found.events if event.key in self.threads and event.text]
        return list({event.key: event for event in reversed(shown)}.values())[-1:-4:-1]

    def more_nothing(self, _: Event) -> list[str]:
        """Nothing beside the words."""
        return []

    def more_forgotten(self, event: Event) -> list[str]:
        """How long somebody has waited."""
        waited = event.said("waited")
        return [self.t("waiting-for", length=self.seconds(waited))] if waited else []

    def more_promise(self, event: Event) -> list[str]:
        """When a promise fell due, what came instead, and how often we were reminded."""
        due, evidence = event.said("due"), event.said("evidence")
        out = [self.t("due", moment=self.moment(due)) if due else self.t("no-due")]
        if evidence:
            out.append(self.t("instead", words=evidence))
        reminders = int(event.said("reminders") or 0)
        if reminders:
            out.append(self.t("reminded", times=self.w.count(reminders, "times")))
        return out

    def more_question(self, event: Event) -> list[str]:
        """Whether a question was the main one, and whether anything was said to it."""
        out = [self.t("main-question")] if event.said("main") else []
        return [*out, self.t("partly")] if event.said("status") == "partly" else out

    def more_claim(self, event: Event) -> list[str]:
        """What was said and what is true."""
        out = (
            [self.t("said-value", value=self.w.value(event.said("value")))]
            if event.said("value")
            else []
        )
        expected = event.said("expected")
        return [*out, self.t("true-value", value=self.w.value(expected))] if expected else out

    def more_wait(self, event: Event) -> list[str]:
        """How long somebody waited, for which answer and where."""
        out = [self.seconds(event.said("waited")), self.t(f"channel-{event.said('channel')}")]
        pending = event.said("pending")
        return [*out, self.t("waiting-still" if pending else f"waited-{event.said('turn')}")]

    def more_skip(self, event: Event) -> list[str]:
        """How often somebody was passed over."""
        times = self.w.count(int(event.said("times")), "times")
        out = [self.t("skip-said", times=times, length=self.seconds(event.said("waited")))]
        load = event.said("load")
        return [*out, self.t("open-then", number=load)] if float(load or 0) > 1 else out

    def more_drag(self, event: Event) -> list[str]:
        """How somebody's waits compare with the others'."""
        ratio = self.w.number(round(float(event.said("ratio")), 1))
        long, cases = event.said("long"), event.said("cases")
        out = [self.t("drag-said", long=long, cases=cases, ratio=ratio)]
        load = event.said("load")
        return [*out, self.t("open-then", number=load)] if float(load or 0) > 1 else out

    def worst_events(self) -> list[Event]:
        """The longest waits."""
        return [event for _, event in self.s.worst[:30]]

    def below_events(self) -> list[Event]:
        """The waits above the ceiling, the worst of each conversation."""
        return list({event.key: event for _, event in reversed(self.s.below)}.values())[::-1]

    def skip_events(self) -> list[Event]:
        """Who was passed over."""
        some = self.s.skips[:SHOWN]
        return [_with(skip.event, waited=skip.seconds, load=skip.load) for skip in some]

    def drag_events(self) -> list[Event]:
        """Whose waits stand out."""
        some = self.s.drags[:SHOWN]
        return [_with(drag.event, ratio=drag.ratio, load=drag.load) for drag in some]

    def effort_said(self) -> str:
        """How often customers had to repeat or to remind, and how long they waited in all."""
        again, total = self.number("asked_again").value, self.number("conversations").value
        values = {
            "repeats": self.w.count(again, "conversations-in"),
            "share": self.w.share(again, total),
            "reminders": self.w.count(self.number("reminders").value, "times"),
        }
        if self.s.waited is None:
            return self.t("effort-no-times", **values)
        return self.t("effort-about", **values, waited=self.w.length(self.s.waited))

    def causes(self) -> list[Cause]:
        """What recurs before outbursts; a single case only where nothing recurs."""
        recurring = [one for one in self.s.causes if one.boiled.value > 1 or one.is_sure]
        return (recurring or list(self.s.causes[:3]))[:10]

    def cause_said(self, cause: Cause) -> str:
        """How often customers boiled after a fault, and without it."""
        return self.t(
            "cause-share",
            hits=self.w.number(cause.boiled.value),
            of=self.w.number(cause.exposed),
            share=self.w.share(cause.boiled.value, cause.exposed),
            other=self.w.share(cause.others_boiled, cause.others),
        )


def _with(event: Event, **more: float | None) -> Event:
    """The event with more to tell."""
    told = tuple((name, f"{value:g}") for name, value in more.items() if value is not None)
    return event._replace(about=(*event.about, *told))


_TILES = (
    "forgotten",
    "open_questions",
    "broken_promises",
    "wrong_facts",
    "boiling",
    "asked_again",
)
