"""What may be given, and by whom alone: kinds of remedies and the limits of authority. Pure.

Everybody may give something at once, and at least three things that cost no money (S2-21).
Limits are DOMAIN section 3's; a team changes them in its settings.
"""

from enum import IntEnum
from typing import NamedTuple

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Role, User


class Kind(TextChoices):
    """Kinds of remedies."""

    REFUND = "refund", _("Money back")
    DISCOUNT = "discount", _("A lower price")
    BONUS = "bonus", _("A bonus for the next time")
    REPLACEMENT = "replacement", _("A replacement")
    REDO = "redo", _("Doing it again, properly")
    HONOUR = "honour", _("Keeping to the price that was named")
    PRIORITY = "priority", _("Moving it to the front")
    CALLBACK = "callback", _("A call at an hour the customer chooses")
    WORKAROUND = "workaround", _("Doing by hand what the system can't")
    NAMED_PERSON = "named_person", _("One person who answers for it")
    SERVICE = "service", _("An additional service")
    SERVICE_LEVEL = "service_level", _("A higher level of service for a while")
    FEE_WAIVER = "fee_waiver", _("No fee")
    POLICY_EXCEPTION = "policy_exception", _("An exception from the rules")
    GROUP = "group", _("The same remedy for everybody affected")
    ADMISSION = "admission", _("An admission by the person who did it or their lead")


class Level(IntEnum):
    """Levels of authority, the lowest first."""

    AGENT = 0
    SENIOR = 1
    HEAD = 2
    OWNER = 3


#: Kind -> from which level it may be given without asking; sums have limits of their own.
_FROM: dict[str, Level] = {
    Kind.SERVICE_LEVEL: Level.SENIOR,
    Kind.FEE_WAIVER: Level.SENIOR,
    Kind.POLICY_EXCEPTION: Level.HEAD,
    Kind.GROUP: Level.HEAD,
}
_MONEY = frozenset({Kind.REFUND, Kind.DISCOUNT, Kind.BONUS, Kind.HONOUR, Kind.SERVICE})
#: Minor units of a rouble. At or below the first an agent pays at once, without asking (S4-23).
_LIMITS: dict[Level, int | None] = {
    Level.AGENT: 1_000_00,
    Level.SENIOR: 10_000_00,
    Level.HEAD: 100_000_00,
    Level.OWNER: None,
}
#: A bonus beside a refund when our side cancelled (S3-60, S3-63).
CANCELLATION_BONUS_PERCENT = 10


class Rates(NamedTuple):
    """What one major unit of a currency is worth in roubles, for comparing with limits only."""

    RUB: int = 1
    USD: int = 90
    EUR: int = 100


def level_of(user: User) -> Level:
    """The authority of a person, by role."""
    if user.role == Role.OWNER:
        return Level.OWNER
    return Level.SENIOR if user.role == Role.LEAD else Level.AGENT


def level_needed(kind: str, amount: int | None, currency: str, rates: Rates | None = None) -> Level:
    """The lowest level that may give this alone.

    Args:
        kind: of the remedy.
        amount: minor units; None when it costs no money.
        currency: ISO 4217.
        rates: for comparing with the limits.

    >>> level_needed(Kind.REFUND, 1_000_00, "RUB").name, level_needed(Kind.REDO, None, "").name
    ('AGENT', 'AGENT')

    Raises:
        ValueError: a currency without a rate: its sums are compared with nothing.
    """
    needed = _FROM.get(kind, Level.AGENT)
    if amount is None:
        return needed
    rate = getattr(rates or Rates(), currency, None)
    if rate is None:
        msg = f"no rate is known for {currency!r}"
        raise ValueError(msg)
    within = (
        level for level, most in _LIMITS.items() if most is None or amount * rate <= most
    )  # fmt: skip
    return max(needed, next(within))


def may_give(user: User) -> tuple[Kind, ...]:
    """The kinds this person may give now, without asking."""
    own = level_of(user)
    return tuple(kind for kind in Kind if _FROM.get(kind, Level.AGENT) <= own)


def on_request(user: User) -> tuple[Kind, ...]:
    """The kinds this person may propose; a higher role says yes or no."""
    return tuple(kind for kind in Kind if kind not in may_give(user))


def costs_money(kind: str) -> bool:
    """Whether a remedy of this kind has a sum."""
    return kind in _MONEY


def limit_of(user: User) -> int | None:
    """How much this person may give alone, in minor units of a rouble; None for any sum."""
    return _LIMITS[level_of(user)]


def without_money(user: User) -> tuple[Kind, ...]:
    """Those of them that cost nothing; never fewer than three."""
    return tuple(kind for kind in may_give(user) if kind not in _MONEY)
