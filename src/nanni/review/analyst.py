"""Analyst: reads whole conversations, one message at a time, and tells what became of them."""

from bisect import insort
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path

from nanni.dialogue.answers import note_answers
from nanni.dialogue.calendars import Calendar
from nanni.dialogue.claims import note_claims
from nanni.dialogue.commitments import note_evidence, note_promises, settled
from nanni.dialogue.outcome import effort_of, is_forgotten, note_effort, outcome_of
from nanni.dialogue.questions import note_questions
from nanni.dialogue.remedies import note_remedy
from nanni.dialogue.signals import note_nudge, note_overdue, note_signals
from nanni.dialogue.thread import Thread, Turn
from nanni.dialogue.waits import note_wait, waits_at
from nanni.model import CHANNELS, Analysis, Conversation, Finding, Message, Situation
from nanni.model.facts import NO_FACTS, FactBook
from nanni.review.engine import Engine, RuleInfo
from nanni.review.reviewer import Reviewer
from nanni.review.settings import Settings
from nanni.review.suppression import split_silenced
from nanni.rulekit.brand import Brand

#: How many of the customer's messages a reply is read against. With all of them the last message
#: of a long conversation would be dearer than the first; no reply answers the 13th from the end.
_CONTEXT = 12


class Analyst:
    """Reads conversations under one team's settings, calendar and fact book."""

    def __init__(
        self, engine: Engine, calendar: Calendar | None = None, facts: FactBook | None = None
    ) -> None:
        """``calendar`` says when the team works; by default Moscow's office hours.

        Without ``facts`` the book of the engine's settings is used.
        """
        self.engine = engine if facts is None else engine.knowing(facts)
        self.calendar = calendar or Calendar()
        self.facts = self.engine.settings.facts or NO_FACTS

    @classmethod
    def load(
        cls,
        config: Path | str | None = None,
        calendar: Calendar | None = None,
        facts: FactBook | None = None,
    ) -> "Analyst":
        """An analyst with all rules, under the settings of ``config``.

        Raises:
            ConfigError: the settings cannot be read.
        """
        return cls(Reviewer.load(config).engine, calendar, facts)

    def begin(self, conversation: Conversation) -> "Following":
        """Follow a conversation from its beginning; its messages are not read yet."""
        return Following(self, conversation)

    def analyse(self, conversation: Conversation, now: datetime | None = None) -> Analysis:
        """Read a whole conversation.

        Args:
            conversation: messages in the order they were sent.
            now: the moment at which terms and waits are judged; None judges by what is said.

        Raises:
            ValueError: a channel is unknown.
        """
        following = self.begin(conversation)
        for message in conversation.messages:
            following.add(message)
        return following.analysis(now)


class Following:
    """One conversation being followed; adding a message does not read the ones before again."""

    def __init__(self, analyst: Analyst, conversation: Conversation) -> None:
        """Made by ``Analyst.begin``."""
        self._engine = analyst.engine
        self._silenced = analyst.engine.settings.silenced
        #: Of all messages, by place; kept in order, so that looking costs no sorting.
        self._findings: list[Finding] = []
        self._said: list[str] = []
        self._spoke: set[str] = set()
        self.thread = Thread(
            conversation.channel,
            conversation.participants,
            analyst.calendar,
            analyst.facts,
            conversation.meta,
        )

    def add(self, message: Message) -> Turn:
        """Read one more message.

        Raises:
            ValueError: its channel is unknown.
        """
        thread = self.thread
        last = thread.last
        turn = self._read(message)
        if turn.is_customers and last is not None and last.is_ours:
            self._remember(last, "turn")
        thread.turns.append(turn)
        if turn.is_customers:
            note_signals(thread, turn)
            note_questions(thread, turn)
            note_nudge(thread, turn)
            note_evidence(thread, turn)
            note_overdue(thread, turn)
            self._said.append(message.text)
        elif turn.is_ours:
            note_promises(thread, turn)
            note_answers(thread, turn)
            note_claims(thread, turn)
            self._spoke.add(message.role)
        note_wait(thread, turn)
        note_remedy(thread, turn)
        note_effort(thread, turn)
        self._keep(turn.findings)
        self._remember(turn, "message")
        return turn

    def analysis(self, now: datetime | None = None) -> Analysis:
        """The conversation as it stands, at ``now`` if given."""
        thread = self.thread
        findings = self._findings
        last = thread.last
        if last is not None:
            more = self._remarks(last, "turn", now) if last.is_ours else []
            more += self._remarks(last, "now", now)
            if more:
                findings = findings.copy()
                for finding in more:
                    insort(findings, finding, key=_place)
        silenced = self._silenced
        kept = split_silenced(findings, silenced)[0] if silenced else tuple(findings)
        promises = settled(thread, now)
        return Analysis(
            tuple(thread.questions),
            promises,
            tuple(thread.signals),
            tuple(thread.claims),
            kept,
            waits_at(thread, now),
            is_forgotten(thread),
            outcome_of(thread, promises),
            effort_of(thread),
            next((turn.view.lang for turn in thread.turns if turn.is_customers), "und"),
        )

    def _read(self, message: Message) -> Turn:
        index = len(self.thread.turns)
        channel = "note" if message.role == "note" else message.channel or self.thread.channel
        if channel not in CHANNELS:
            msg = f"messages[{index}]: unknown channel {channel!r}"
            raise ValueError(msg)
        situation = Situation(
            tuple(self._said[-_CONTEXT:]),
            channel,
            message.language,
            not self._spoke & ({"agent", "bot"} if message.role == "bot" else {"agent"}),
            attachments=message.attachments,
            remedied=self.thread.remedied,
            at=message.at,
        )
        role = "agent" if message.role == "note" else message.role
        findings, view = self._engine.read(message.text, situation, role, index)
        return Turn(index, message, view, findings)

    def _keep(self, found: Iterable[Finding]) -> None:
        for finding in found:
            insort(self._findings, finding, key=_place)

    def _remember(self, turn: Turn, when: str) -> None:
        """Keep what dialogue rules say of a moment that will not come again."""
        remarks = self._remarks(turn, when, None)
        turn.findings += remarks
        self._keep(remarks)

    def _remarks(self, turn: Turn, when: str, now: datetime | None) -> list[Finding]:
        """What dialogue rules say; a finding goes to the message it stands in."""
        engine, view = self._engine, turn.view
        out: list[Finding] = []
        for rule in engine.dialogue_rules(
            view.situation.channel, view.lang, turn.message.role, when
        ):
            out += self._remarks_of(rule, turn, now)
        return out

    def _remarks_of(self, rule: RuleInfo, turn: Turn, now: datetime | None) -> list[Finding]:
        turn.view.options = rule.options
        return [
            self._engine.finding(about.view, rule, hit, about.index)
            for about, hit in rule.dialogue(self.thread, turn, now)
        ]


def _place(finding: Finding) -> tuple[int, int, int, str]:
    return finding.message_index, finding.start, finding.end, finding.code


def analyse(
    conversation: Conversation,
    now: datetime | None = None,
    calendar: Calendar | None = None,
    facts: FactBook | None = None,
    brand: Brand | None = None,
) -> Analysis:
    """Read a whole conversation with the shipped rules; for many, keep an ``Analyst``.

    Args:
        conversation: messages in the order they were sent.
        now: the moment at which terms and waits are judged; None judges by what is said.
        calendar: when the team works; by default Moscow's office hours.
        facts: what is true; by default nothing is known.
        brand: the team's glossary and voice.

    Raises:
        ValueError: a channel is unknown.
    """
    reviewer = _shipped() if brand is None else Reviewer.load(Settings(brand=brand))
    return Analyst(reviewer.engine, calendar, facts).analyse(conversation, now)


@cache
def _shipped() -> Reviewer:
    return Reviewer.load()
