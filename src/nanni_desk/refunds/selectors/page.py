"""Everything that the page of a refund shows and its forms choose from."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Message
from nanni_desk.lib.engine import local
from nanni_desk.recovery.catalogue import Level, level_of
from nanni_desk.recovery.selectors.authority import authority
from nanni_desk.refunds.ceiling import MOST_STEPS
from nanni_desk.refunds.law import OWN, Rule, rules_on
from nanni_desk.refunds.models import CustomerStep, Payout, Refund
from nanni_desk.refunds.selectors.refunds import Line, line_of, rule_of

_CHOICE_OF = 40


class RefundPage(NamedTuple):
    """The page.

    Args:
        line: the refund, and what wants to be noticed about it.
        rule: the term it is judged by.
        rules: the grounds it may have.
        steps: what the customer was asked to do, their own demand first.
        payout: the money on its way.
        words: messages in which the customer may have withdrawn it.
        limit: the most this person pays without asking, in minor units of a rouble; None for any.
        can_act: this person may change it.
        can_allow: this person may say yes to what a colleague asks.
        can_refuse: this person may say no.
        can_confirm: this person may say that money has arrived.
    """

    line: Line
    rule: Rule | None
    rules: Sequence[Rule]
    steps: Sequence[CustomerStep]
    payout: Payout | None
    words: Sequence[Message]
    limit: int | None
    can_act: bool
    can_allow: bool
    can_refuse: bool
    can_confirm: bool

    @property
    def is_last_step(self) -> bool:
        """Whether one more step would be one too many."""
        return len(self.steps) >= MOST_STEPS


def refund_page(user: User, refund: Refund, now: dt.datetime) -> RefundPage:
    """What this person sees of a refund."""
    steps = list(refund.steps.select_related("asked_by").order_by("asked_at", "pk"))
    level, can_act = level_of(user), may(user, Right.ANSWER)
    needed = refund.level_needed if refund.level_needed is not None else Level.OWNER
    return RefundPage(
        line_of(refund, len(steps), now),
        rule_of(refund),
        rules_on(local(refund.demanded_at).date()),
        steps,
        Payout.objects.filter(refund=refund).select_related("confirmed_by").first(),
        _words(refund),
        authority().limit(level),
        can_act,
        can_act and refund.asked_by_id != user.pk and level >= needed,
        can_act and level >= (Level.SENIOR if refund.ground == OWN else Level.OWNER),
        may(user, Right.APPROVE),
    )


def _words(refund: Refund) -> list[Message]:
    if not refund.is_open:
        return []
    said = Message.objects.filter(
        conversation__contact=refund.contact_id, kind=Message.Kind.INBOUND,
        created_at__gte=refund.demanded_at,
    ).exclude(pk=refund.message_id or 0)  # fmt: skip
    return list(said.order_by("-pk")[:_CHOICE_OF])
