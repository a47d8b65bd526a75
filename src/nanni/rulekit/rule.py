"""Rule, Cue, Match and Hit: what a rule is, what it is given and what it answers."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from nanni.model import SEVERITIES, Fix, Severity
from nanni.model.finding import NO_DATA
from nanni.model.typed import TYPE_CHECKING, Any, Literal, NamedTuple, Self
from nanni.rulekit.matchers import Matcher

if TYPE_CHECKING:
    from nanni.rulekit.view import View

Where = Literal["always", "public", "recovery", "note"]
At = Literal["anywhere", "opening", "closing"]

PROSE_CHANNELS = ("chat", "email", "public", "macro")


class Match(NamedTuple):
    """Where one matcher matched; positions in the normalised text.

    Attributes:
        start, end: half-open span of code points of ``View.text``.
        first, last: half-open range of words, or -1 and -1 for matches that are not made of words.
        label: the matcher's label.
        fix: the matcher's replacement, if any.
    """

    start: int
    end: int
    first: int = -1
    last: int = -1
    label: str = ""
    fix: str | None = None


class Hit(NamedTuple):
    """What a rule reports; everything but the span is optional and falls back to the rule.

    Args:
        start: position in ``View.text``.
        end: one past the last position.
        fixes: ready edits, made with ``View.replace``.
        advice: advice for this very place, per interface language.
        why: reason for this very place, per interface language.
        severity: another severity than the rule's, when the situation calls for it.
        blocks: the draft must not be sent as it is.
        data: facts read, such as a deadline.
    """

    start: int
    end: int
    fixes: tuple[Fix, ...] = ()
    advice: Mapping[str, str] | None = None
    why: Mapping[str, str] | None = None
    severity: Severity | None = None
    blocks: bool | None = None
    data: Mapping[str, Any] = NO_DATA


Check = Callable[["View", Sequence[Match]], Iterable[Hit]]
#: ``nanni.dialogue.thread.DialogueCheck``, which this layer does not know.
DialogueCheck = Callable[..., Iterable[Any]]
When = Literal["message", "turn", "now"]
Need = Literal["anything", "context", "facts", "first_reply", "links", "zones"]


class RuleError(ValueError):
    """A rule that is not well-formed; the text names the rule and the field."""


class Cue(NamedTuple):
    """A named group of matchers that rules consult: an apology, a refusal, a remedy.

    Args:
        name: how rules refer to it.
        match: the matchers.
        unless: a match that touches one of these does not count.
        unless_sentence: a match in one sentence with one of these does not count.
    """

    name: str
    match: tuple[Matcher, ...]
    unless: tuple[Matcher, ...] = ()
    unless_sentence: tuple[Matcher, ...] = ()


class Rule(NamedTuple):
    """One fault (or merit) of a reply: how to find it and what to say about it.

    Args:
        code: three letters of the family and two digits; never reused.
        name: the bad pattern in kebab case; equals the module's name.
        category: group used in statistics.
        severity: ``info`` (merit), ``note``, ``warn`` or ``error``.
        why: why it hurts the customer, per interface language (``ru`` and ``en``).
        advice: what to write instead, per interface language.
        match: matchers; the rule is consulted only when one of them matches. A rule without
            matchers is consulted for every message and must be cheap.
        needs: what a rule without matchers has nothing to say without, so that it is neither
            consulted nor imported: the customer's words (``context``), a fact book (``facts``),
            the first reply of a conversation, zones, or ``links``: zones, or a brand that says
            which links are its own.
        unless: a match that touches one of these is no fault.
        unless_sentence: a match in one sentence with one of these is no fault.
        unless_message: a message with one of these has no fault of this rule.
        check: decides over the matches; by default every match is a hit.
        dialogue: decides over a whole conversation instead; such a rule is asked nothing about a
            message alone.
        when: when ``dialogue`` is asked: after each message it reads, after each stretch of
            messages of ours, or about the conversation as it stands now.
        langs: languages of messages it reads.
        channels: where it applies.
        blocks: where it stops the message instead of warning.
        at: ``opening`` or ``closing`` restricts matches to the first or last two sentences.
        count: the rule speaks only from the n-th match on.
        zones: kinds of zones it looks into; elsewhere zones are passed by.
        reads: roles whose messages it reads.
        options: names and defaults of what a team may set.
        source: teachings (``S0-15``) and catalogue rows it implements.
        enabled: on unless a team switches it off.
        preview: new rules live here until a release promotes them.
        version: raised when the rule's reach changes; quoted in findings.
    """

    code: str
    name: str
    category: str
    severity: Severity
    why: Mapping[str, str]
    advice: Mapping[str, str]
    match: tuple[Matcher, ...] = ()
    unless: tuple[Matcher, ...] = ()
    unless_sentence: tuple[Matcher, ...] = ()
    unless_message: tuple[Matcher, ...] = ()
    check: Check | None = None
    dialogue: DialogueCheck | None = None
    when: When = "message"
    langs: tuple[str, ...] = ("ru", "en")
    channels: tuple[str, ...] = PROSE_CHANNELS
    blocks: tuple[Where, ...] = ()
    at: At = "anywhere"
    count: int = 1  # type: ignore[assignment] # nobody counts the fields of a rule
    zones: tuple[str, ...] = ()
    reads: tuple[str, ...] = ("agent", "bot")
    options: Mapping[str, Any] = NO_DATA
    needs: Need = "anything"
    source: tuple[str, ...] = ()
    enabled: bool = True
    preview: bool = False
    version: int = 1

    def checked(self) -> Self:
        """The rule itself, if it is well-formed.

        Raises:
            RuleError: it is not.
        """
        problems = (
            (not re.fullmatch(r"[A-Z]{3}\d{2}", self.code), "code must be like APO02"),
            (not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", self.name), "name must be kebab-case"),
            (not re.fullmatch(r"[a-z]+(_[a-z]+)*", self.category), "category must be snake_case"),
            (self.severity not in SEVERITIES, f"severity must be one of {SEVERITIES}"),
            ({"ru", "en"} - set(self.why), "why needs ru and en"),
            ({"ru", "en"} - set(self.advice), "advice needs ru and en"),
            (
                not self.match and self.check is None and self.dialogue is None,
                "a rule needs a matcher or a check",
            ),
            (
                self.needs != "anything" and bool(self.match),
                "a rule with matchers is asked about its matches whatever it needs",
            ),
            (
                self.dialogue is not None and (bool(self.match) or self.check is not None),
                "a dialogue rule has no matchers and no check of its own",
            ),
        )
        for wrong, message in problems:
            if wrong:
                msg = f"rule {self.code} ({self.name}): {message}"
                raise RuleError(msg)
        return self
