"""Finding, Fix and Review: what the engine says about a text, with its evidence."""

from collections.abc import Mapping
from types import MappingProxyType

from nanni.model.typed import Any, Literal, NamedTuple

Severity = Literal["info", "note", "warn", "error"]
Outcome = Literal["note", "warn", "block"]

#: From a merit that is only shown (``info``) to a fault that must not go out (``error``).
SEVERITIES: tuple[Severity, ...] = ("info", "note", "warn", "error")

#: What most rules read: nothing that could be passed on.
NO_DATA: Mapping[str, Any] = MappingProxyType({})


class Span(NamedTuple):
    """Half-open range of Unicode code points in the stored text."""

    start: int
    end: int


class Edit(NamedTuple):
    """Replace ``text[start:end]`` of the original by ``text``."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """A remedy made of non-overlapping edits.

    Args:
        safe: True when the edits keep the meaning, so that a machine may apply them unasked.
        edits: replacements in the original text, sorted by start.
    """

    safe: bool
    edits: tuple[Edit, ...]


class Finding(NamedTuple):
    """One place where one rule has something to say.

    Args:
        code: the rule's code, such as ``APO02``; never reused.
        name: the rule's name, the bad pattern in kebab case.
        category: the group used in statistics, such as ``non_apology``.
        severity: the rule's weight: ``info`` (a merit, never counted), note, warn, error.
        outcome: what happens at sending: shown (note), sent after one click with a reason
            (warn), or stopped (block).
        start: first code point in the original text.
        end: one past the last code point.
        text: the words themselves, always ``original[start:end]``.
        why: why these words hurt the customer, one or two sentences.
        advice: what to write instead.
        fixes: ready edits, possibly none.
        message_index: position of the message in its conversation; 0 for a single draft.
        rule_version: version of the rule that spoke, for appeals.
        data: facts the rule read, such as ``{"deadline": "PT30M"}`` of a promise.
    """

    code: str
    name: str
    category: str
    severity: Severity
    outcome: Outcome
    start: int
    end: int
    text: str
    why: str
    advice: str
    fixes: tuple[Fix, ...] = ()
    message_index: int = 0
    rule_version: int = 1
    data: Mapping[str, Any] = NO_DATA

    @property
    def span(self) -> Span:
        """The place as one value."""
        return Span(self.start, self.end)

    @property
    def is_fault(self) -> bool:
        """False for merits (severity ``info``), which are shown but never counted."""
        return self.severity != "info"


class Review(NamedTuple):
    """The findings of one text or one conversation, in reading order.

    Args:
        findings: sorted by message, start, end and code.
        language: language the text was read in (``ru``, ``en``, another code, or ``und``);
            for a conversation that of its last reviewed message.
        suppressed: findings silenced with a reason.
    """

    findings: tuple[Finding, ...]
    language: str = "und"
    suppressed: tuple[Finding, ...] = ()

    @property
    def faults(self) -> tuple[Finding, ...]:
        """Findings that count: everything but merits."""
        return tuple(f for f in self.findings if f.is_fault)

    @property
    def outcome(self) -> Outcome | None:
        """The strictest outcome of all faults; None when there is no fault."""
        outcomes = {f.outcome for f in self.findings if f.is_fault}
        order: tuple[Outcome, ...] = ("block", "warn", "note")
        return next((o for o in order if o in outcomes), None)
