"""The kinds of remedies, and the levels of those who give them. Pure.

Who may give which of them alone is in ``authority.py``.
"""

from enum import IntEnum

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
    #: When our side cancelled: the whole sum for the next time, and something on top (S3-60).
    REFUND_AND_BONUS = "refund_and_bonus", _("Credit for the whole sum, with a bonus")


class Level(IntEnum):
    """Levels of authority, the lowest first."""

    AGENT = 0
    SENIOR = 1
    HEAD = 2
    OWNER = 3


#: Kinds that have a sum.
MONEY = frozenset({
    Kind.REFUND, Kind.DISCOUNT, Kind.BONUS, Kind.HONOUR, Kind.SERVICE, Kind.REFUND_AND_BONUS,
})  # fmt: skip
#: Kinds that only our own cancellation brings about; nobody chooses them from a list.
BY_RULE = frozenset({Kind.REFUND_AND_BONUS})


def level_of(user: User) -> Level:
    """The authority of a person, by role."""
    if user.role == Role.OWNER:
        return Level.OWNER
    return Level.SENIOR if user.role == Role.LEAD else Level.AGENT


def costs_money(kind: str) -> bool:
    """Whether a remedy of this kind has a sum."""
    return kind in MONEY
