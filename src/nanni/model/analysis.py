"""Analysis: what a whole conversation holds: questions, promises, signals, claims, waits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from nanni.model.finding import Finding, Span
from nanni.model.typed import Literal

QuestionKind = Literal[
    "when", "how_long", "how_much", "where", "who", "whether", "how", "why", "which", "what",
    "request",
]  # fmt: skip
QuestionStatus = Literal["open", "answered", "partly", "deferred", "redirected"]
CommitmentKind = Literal["answer", "action", "callback", "refund", "investigation"]
CommitmentState = Literal["open", "kept", "broken", "renegotiated", "withdrawn"]
SignalKind = Literal[
    "anger", "refund_demand", "churn_threat", "legal_threat", "public_threat", "abuse",
    "wants_human", "repeat_contact", "vulnerable", "security_worry", "own_deadline", "confusion",
    "thanks",
]  # fmt: skip
ClaimKind = Literal["price", "fee", "term", "hours", "address", "contact", "feature"]
Verdict = Literal["agrees", "contradicts", "stale", "unknown"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the conversation that prove a state.

    Args:
        message_index: the message they stand in.
        start, end: half-open span of code points of its text.
        what: what they prove, such as ``done``, ``complaint``, ``moved``, ``withdrawn``, ``ping``
            or ``silence`` (then the span is empty and the message is the last one before it).
    """

    message_index: int
    start: int
    end: int
    what: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something the customer wants to be told, or asks us to do.

    Args:
        message_index: the customer's message.
        start, end: half-open span of code points of its text.
        text: the words, ``message.text[start:end]``.
        kind: what an answer must be: a moment, a duration, a sum, a place, …
        main: the question the message is about; one of a message.
        status: ``open`` until somebody of ours answers; ``deferred`` when an answer was promised
            for a time; ``redirected`` when it was sent elsewhere; ``partly`` when the words are
            near but not of the kind asked for.
        answered_by: index of the first message that answers; None while open.
        answer: span of the answering words in that message.
        repeats: index in ``Analysis.questions`` of the same question asked before; None if new.
    """

    message_index: int
    start: int
    end: int
    text: str
    kind: QuestionKind
    main: bool = False
    status: QuestionStatus = "open"
    answered_by: int | None = None
    answer: Span | None = None
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """Something we took on: the customer will remember it.

    Args:
        message_index: the message of ours that promises.
        start, end: half-open span of code points of its text.
        text: the words.
        kind: what is promised; an ``investigation`` promises word by a time, not a result (S0-7).
        action: the promised act in the words of the message, without its time.
        due: the moment it falls due; None without a time or without a time of the message.
        due_text: the words that name the time; empty without.
        due_iso: ISO-8601 duration or date of those words, the upper end of a range.
        business_days: the words count working days.
        conditional: it hangs on something the customer or a third party does first.
        author: who promised, if known.
        state: ``broken`` stays broken when a new date comes after the term (S2-10).
        evidence: what proves the state, and the customer's reminders, in reading order.
    """

    message_index: int
    start: int
    end: int
    text: str
    kind: CommitmentKind = "action"
    action: str = ""
    due: datetime | None = None
    due_text: str = ""
    due_iso: str | None = None
    business_days: bool = False
    conditional: bool = False
    author: str | None = None
    state: CommitmentState = "open"
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Signal:
    """Something in the customer's words that ought to change what we do next.

    Args:
        message_index: the customer's message.
        start, end: half-open span of code points of its text.
        text: the words.
        kind: one of ``SignalKind``.
        strength: 1 (hinted), 2 (said), 3 (shouted or repeated).
        code: the rule that found it, such as ``SIG01``.
    """

    message_index: int
    start: int
    end: int
    text: str
    kind: SignalKind
    strength: int = 2
    code: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A fact that we told the customer and that can be compared with the fact book.

    Args:
        message_index: the message of ours.
        start, end: half-open span of code points of its text.
        text: the words.
        kind: what sort of fact it is.
        subject: what the fact is about, as lemmas of the words around it.
        value: the normalised value: ``1490 RUB``, ``P14D``, ``09:00-18:00``, ``yes``.
        verdict: beside the fact book; ``unknown`` when the book has no such fact.
        fact: name of the fact it was compared with.
        expected: the book's value, when it is another one.
    """

    message_index: int
    start: int
    end: int
    text: str
    kind: ClaimKind
    subject: tuple[str, ...] = ()
    value: str = ""
    verdict: Verdict = "unknown"
    fact: str | None = None
    expected: str | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """One stretch in which the customer waited for us.

    Args:
        since_index: the customer's first message that nobody had answered.
        until_index: our message that ended the wait; None when nobody has written since.
        length: by the calendar's working time; None when the source gives no times.
    """

    since_index: int
    until_index: int | None
    length: timedelta | None


@dataclass(frozen=True, slots=True)
class Effort:
    """What the conversation cost the customer (S1-16).

    Args:
        messages: messages the customer wrote.
        channels: channels used, in order of first use.
        repeats: questions asked again, and reports of earlier contacts.
        reminders: messages that only remind us of a promise or of an open question.
        waited: all waits together; None when the source gives no times.
    """

    messages: int = 0
    channels: tuple[str, ...] = ()
    repeats: int = 0
    reminders: int = 0
    waited: timedelta | None = None

    @property
    def score(self) -> int:
        """One number to sort conversations by, in points that anybody can add up again.

        A message beyond the first costs a point, a repetition or a reminder two more, a change of
        channel three, and each full hour of waiting one. The weights are our own choice.

        >>> Effort(messages=4, channels=("chat", "email"), repeats=1).score
        8
        """
        hours = int(self.waited.total_seconds() // 3600) if self.waited is not None else 0
        more = max(self.messages - 1, 0) + 3 * max(len(self.channels) - 1, 0)
        return more + 2 * (self.repeats + self.reminders) + hours


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything known of a conversation at one moment; the same input gives the same bytes.

    Args:
        questions: in reading order.
        promises: in reading order.
        signals: in reading order.
        claims: in reading order.
        findings: of all messages, merits among them, by message and place.
        waits: ended ones and the present one, in order.
        forgotten: the last word is the customer's, and it asks or says something.
        outcome: ``resolved``, ``unresolved`` or ``unclear``.
        effort: what it cost the customer.
        language: the customer's language.
    """

    questions: tuple[Question, ...] = ()
    promises: tuple[Commitment, ...] = ()
    signals: tuple[Signal, ...] = ()
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    waits: tuple[Wait, ...] = ()
    forgotten: bool = False
    outcome: Literal["resolved", "unresolved", "unclear"] = "unclear"
    effort: Effort = field(default_factory=Effort)
    language: str = "und"

    @property
    def waiting(self) -> Wait | None:
        """The wait that nobody has ended yet."""
        last = self.waits[-1] if self.waits else None
        return last if last is not None and last.until_index is None else None

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Questions that nobody has answered, deferred or redirected."""
        return tuple(q for q in self.questions if q.status in {"open", "partly"})

    @property
    def counts(self) -> Mapping[str, int]:
        """Findings by code, merits left out."""
        out: dict[str, int] = {}
        for finding in self.findings:
            if finding.is_fault:
                out[finding.code] = out.get(finding.code, 0) + 1
        return out
