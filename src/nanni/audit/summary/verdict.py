"""Verdict: substance apart from form, and how much a conversation weighs.

Substance outranks form (S1-20): a perfect letter with a wrong fact fails, a true one with a typo
passes. Severity follows harm and effort, never a magic word and never who the customer is (S4-19).
"""

from typing import Literal, NamedTuple

from nanni.audit.summary.dialogues import Dialogue

#: Families of rules about form: letters, blanks, greetings, stock phrases, style.
FORM = frozenset({"TYP", "LNG", "GRT", "CLI", "CLR", "LNK", "NOT"})
#: Faults of substance that do not sink a conversation by themselves.
_LIGHT = frozenset({"note"})

Severity = Literal["A", "B", "C", "D"]
_LEVELS: tuple[Severity, ...] = ("D", "C", "B", "A")
#: Contacts without a result after which a matter weighs more (S3-6).
FRUITLESS = 3
_MANY_FAILURES = 2
_SAID = 2


def is_form(code: str) -> bool:
    """Whether a rule is about form."""
    return code[:3] in FORM


def fails(dialogue: Dialogue) -> str | None:
    """Why a conversation fails in substance; None when it passes, whatever its form.

    A wrong fact, a broken promise, the main question left open, a customer left without an answer,
    or a grave fault of substance sinks it.
    """
    if any(one.verdict == "contradicts" for one in dialogue.claimed):
        return "wrong_facts"
    if any(one.state == "broken" for one in dialogue.promised):
        return "broken_promises"
    if dialogue.talk.forgotten:
        return "forgotten"
    if any(one.main and one.status == "open" for one in dialogue.asked):
        return "open_questions"
    grave = (f for f in dialogue.faults if f.severity == "error" and not is_form(f.code))
    return next((one.code for one in grave), None)


class Weight(NamedTuple):
    """How grave a conversation is, and why.

    Attributes:
        severity: A danger, data or public storm; B money or time lost; C annoyance; D a trifle.
        reasons: what made it so, in order.
    """

    severity: Severity
    reasons: tuple[str, ...]


def weigh(dialogue: Dialogue) -> Weight:
    """The severity of a conversation.

    The wish for a refund alone changes nothing; nor does spending, or the number of followers.
    """
    kinds = {one.kind for one in dialogue.sensed if one.strength >= _SAID}
    level, reasons = 0, []
    for name, at_least, holds in (
        ("danger", 3, kinds & {"security_worry", "vulnerable"}),
        ("broken_promises", 2, any(one.state == "broken" for one in dialogue.promised)),
        ("wrong_facts", 2, any(one.verdict == "contradicts" for one in dialogue.claimed)),
        ("boiling", 1, kinds & {"anger", "abuse", "churn_threat", "legal_threat", "public_threat"}),
        ("forgotten", 1, dialogue.talk.forgotten),
    ):
        if holds:
            level = max(level, at_least)
            reasons.append(name)
    for name, holds in (
        ("public", dialogue.talk.channel == "public" and bool(reasons)),
        ("fruitless", fruitless(dialogue) >= FRUITLESS),
        ("failures", failures(dialogue) >= _MANY_FAILURES),
    ):
        if holds:
            level = min(level + 1, len(_LEVELS) - 1)
            reasons.append(name)
    return Weight(_LEVELS[level], tuple(reasons))


def fruitless(dialogue: Dialogue) -> int:
    """Contacts that brought the customer nothing: repeats, reminders and empty-handed trips."""
    return dialogue.talk.repeats + dialogue.talk.reminders + dialogue.talk.forgotten


def failures(dialogue: Dialogue) -> int:
    """Open failures of ours: broken promises and wrong facts."""
    broken = sum(one.state == "broken" for one in dialogue.promised)
    return broken + sum(one.verdict == "contradicts" for one in dialogue.claimed)
