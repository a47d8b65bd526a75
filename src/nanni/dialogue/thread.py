"""Thread: a conversation as it grows, with its ledgers; what dialogue rules may look at."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import takewhile
from typing import NamedTuple

from nanni.dialogue.calendars import Calendar
from nanni.model import (
    Claim,
    Commitment,
    Effort,
    Finding,
    Message,
    Participant,
    Question,
    Signal,
    Wait,
)
from nanni.model.facts import NO_FACTS, FactBook
from nanni.rulekit.rule import Hit
from nanni.rulekit.view import View

#: Roles that speak for the company to the customer.
OURS = frozenset({"agent", "bot"})


@dataclass(slots=True, eq=False)
class Turn:
    """One message with everything that was read in it alone.

    Args:
        index: its place in the conversation.
        message: as it was sent.
        view: its reading; positions are those of the normalised text, and
            ``view.document.to_original`` turns them into positions of ``message.text``.
        findings: of all rules, merits and signals among them.
    """

    index: int
    message: Message
    view: View
    findings: list[Finding] = field(default_factory=list)

    @property
    def is_ours(self) -> bool:
        """Whether the customer reads it as the company's word."""
        return self.message.role in OURS

    @property
    def is_customers(self) -> bool:
        """Whether the customer wrote it."""
        return self.message.role == "customer"

    def found(self, *codes: str) -> list[Finding]:
        """Findings of the rules with these codes."""
        return [finding for finding in self.findings if finding.code in codes]


@dataclass(slots=True, eq=False)
class Thread:
    """A conversation up to its last message.

    The ledgers hold frozen records; whoever learns more replaces a record at its place, so that
    places in ``questions`` and ``promises`` never change.

    Args:
        channel: the conversation's own channel; a message may have another.
        participants: those whom the source names.
        calendar: when we work.
        facts: what is true, as far as the team has written it down.
        meta: what else the source knows.
        remedied: something was done for the customer, and they have not complained since.
    """

    channel: str = "chat"
    participants: tuple[Participant, ...] = ()
    calendar: Calendar = field(default_factory=Calendar)
    facts: FactBook = NO_FACTS
    meta: Mapping[str, str] = field(default_factory=dict)
    turns: list[Turn] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    promises: list[Commitment] = field(default_factory=list)
    signals: list[Signal] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)
    effort: Effort = field(default_factory=Effort)
    remedied: bool = False

    def questions_of(self, turn: Turn) -> list[Question]:
        """Questions that the message asks, the last one first."""
        mine = takewhile(lambda q: q.message_index >= turn.index, reversed(self.questions))
        return [question for question in mine if question.message_index == turn.index]

    def signals_of(self, turn: Turn) -> list[Signal]:
        """Signals of the message, the last one first."""
        mine = takewhile(lambda s: s.message_index >= turn.index, reversed(self.signals))
        return [signal for signal in mine if signal.message_index == turn.index]

    @property
    def last(self) -> Turn | None:
        """The last message, notes among them."""
        return self.turns[-1] if self.turns else None

    def channel_of(self, turn: Turn) -> str:
        """Where a message was sent."""
        return turn.message.channel or self.channel

    def before(self, turn: Turn) -> Iterator[Turn]:
        """Messages before ``turn``, the nearest first."""
        return (self.turns[i] for i in range(turn.index - 1, -1, -1))

    def stretch(self, turn: Turn) -> list[Turn]:
        """``turn`` and our messages just before it that the customer has not answered, in order."""
        mine = takewhile(lambda one: not one.is_customers, self.before(turn))
        return [*reversed([one for one in mine if one.is_ours]), turn]

    def asked_before(self, turn: Turn) -> list[Turn]:
        """The customer's messages that ``turn`` (with its stretch) replies to, in order."""
        first = self.stretch(turn)[0]
        said: list[Turn] = []
        for one in self.before(first):
            if one.is_customers:
                said.append(one)
            elif one.is_ours:
                break
        return said[::-1]

    def open_questions(self, before: int | None = None) -> list[int]:
        """Places of questions that wait for an answer, asked before message ``before``."""
        return [
            number
            for number, question in enumerate(self.questions)
            if question.status in {"open", "partly"}
            and (before is None or question.message_index < before)
        ]

    def open_promises(self) -> list[int]:
        """Places of promises that are neither kept nor taken back."""
        return [n for n, promise in enumerate(self.promises) if promise.state == "open"]


class Remark(NamedTuple):
    """What a dialogue rule reports: a hit and the message it stands in."""

    turn: Turn
    hit: Hit


#: Of a rule with ``when="message"`` (each message it reads), ``"turn"`` (the last message of a
#: stretch of ours, when the customer writes again or nobody does) or ``"now"`` (then ``turn`` is
#: the last message, and ``now`` is given).
DialogueCheck = Callable[[Thread, Turn, datetime | None], Iterable[Remark]]
