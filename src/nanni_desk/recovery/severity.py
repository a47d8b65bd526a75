"""How grave a case is, and why: by harm, never by rank, wealth or loudness. Pure.

DOMAIN section 3 in code: a danger, data or an account lost is A; money or time lost is B; work to
redo is C; a trifle is D. A repeat, a public place or three fruitless contacts make it one graver.
"""

from enum import StrEnum
from typing import NamedTuple

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Severity(TextChoices):
    """From the gravest to the slightest; the letters sort that way."""

    A = "A", _("A: danger, data or an account")
    B = "B", _("B: money or time lost")
    C = "C", _("C: something to be done again")
    D = "D", _("D: a trifle")


class Failure(TextChoices):
    """What went wrong, as the customer would name it."""

    PROMISE = "promise", _("A promise was not kept")
    MISINFORMATION = "misinformation", _("We said something untrue")
    MONEY = "money", _("Money was taken or not returned")
    CANCELLED = "cancelled", _("We cancelled what was agreed")
    REFUSAL = "refusal", _("A request was refused")
    LATENESS = "lateness", _("It took too long")
    DISRESPECT = "disrespect", _("The customer was treated badly")
    QUALITY = "quality", _("The goods or the work were bad")
    ACCOUNT = "account", _("An account was taken over")
    DATA = "data", _("Personal data got out")
    SAFETY = "safety", _("Health or safety was at risk")
    OTHER = "other", _("Something else")


#: How grave each is by itself.
_BASE: dict[str, Severity] = {
    Failure.ACCOUNT: Severity.A,
    Failure.DATA: Severity.A,
    Failure.SAFETY: Severity.A,
    Failure.MONEY: Severity.B,
    Failure.CANCELLED: Severity.B,
    Failure.MISINFORMATION: Severity.B,
    Failure.DISRESPECT: Severity.B,
    Failure.PROMISE: Severity.C,
    Failure.REFUSAL: Severity.C,
    Failure.LATENESS: Severity.C,
    Failure.QUALITY: Severity.C,
    Failure.OTHER: Severity.D,
}
#: From here on failures of one contact within ``REPEAT_DAYS`` are a repeat.
REPEATED = 2
REPEAT_DAYS = 90
FRUITLESS = 3
_ORDER = tuple(Severity)


class Reason(StrEnum):
    """Why a severity is what it is."""

    KIND = "kind"
    VULNERABLE = "vulnerable"
    PUBLIC = "public"
    REPEATED = "repeated"
    FRUITLESS = "fruitless"
    DOUBLE = "double"


class Harm(NamedTuple):
    """What counts for severity, and nothing else does.

    Args:
        kinds: the failures of the case.
        failures: failures of this contact within ``REPEAT_DAYS``, these included.
        fruitless: contacts that brought the customer nothing.
        is_public: others read along.
        is_vulnerable: a minor, an illness, a danger was named.
        failed_repairs: remedies of this case that were promised and not kept.
    """

    kinds: frozenset[str]
    failures: int = 1
    fruitless: int = 0
    is_public: bool = False
    is_vulnerable: bool = False
    failed_repairs: int = 0


class Grade(NamedTuple):
    """A severity with its reasons, in the order in which they were counted."""

    severity: Severity
    reasons: tuple[Reason, ...]


def grade(harm: Harm) -> Grade:
    """How grave this is.

    >>> grade(Harm(frozenset({"promise"}), failures=2)).severity.value
    'B'
    """
    base = min((_BASE[kind] for kind in harm.kinds), key=_ORDER.index, default=Severity.D)
    if harm.is_vulnerable:
        return Grade(Severity.A, (Reason.KIND, Reason.VULNERABLE))
    steps = [
        (Reason.PUBLIC, harm.is_public),
        (Reason.REPEATED, harm.failures >= REPEATED),
        (Reason.FRUITLESS, harm.fruitless >= FRUITLESS),
    ]
    graver = [reason for reason, holds in steps if holds] + [Reason.DOUBLE] * harm.failed_repairs
    place = max(0, _ORDER.index(base) - len(graver))
    return Grade(_ORDER[place], (Reason.KIND, *graver))
