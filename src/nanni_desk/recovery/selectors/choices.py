"""What the customer can choose from, as equals: for their own page and for ours (S3-61)."""

from collections.abc import Sequence
from typing import NamedTuple

from nanni_desk.recovery.models import Case, Remedy


class Choice(NamedTuple):
    """One thing on offer.

    Args:
        remedy: its number, for ``remedying.choose``.
        kind: a key of ``catalogue.Kind``.
        text: what it is, in the customer's words.
        amount: minor units of ``currency``; None when it costs no money.
        bonus: on top of it, in the same units; None for most.
        currency: ISO 4217, or empty.
    """

    remedy: int
    kind: str
    text: str
    amount: int | None
    bonus: int | None
    currency: str


class Choices(NamedTuple):
    """What is on offer now; neither is the default, and nothing is ticked beforehand.

    Args:
        options: in the order in which they were offered.
        is_either: one excludes the others: money back, or credit with a bonus.
    """

    options: Sequence[Choice]
    is_either: bool


def choices_for(case: Case) -> Choices:
    """What can be chosen in this case; an option that waits for a yes of ours is not told.

    ``remedying.choose(actor=None, …)`` keeps what the customer chose by themselves.
    """
    offered = case.remedies.filter(state=Remedy.State.OFFERED).order_by("pk")
    rows = list(offered)
    options = [Choice(r.pk, r.kind, r.text, r.amount, r.bonus, r.currency) for r in rows]
    return Choices(options, sum(r.by_rule for r in rows) > 1)
