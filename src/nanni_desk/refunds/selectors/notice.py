"""What a conversation's page tells of refunds."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Conversation, Message, Signal
from nanni_desk.refunds.models import Refund
from nanni_desk.refunds.selectors.refunds import Line, demand_of, lines_of, refunds_of

#: So many open ones; the list has the rest.
_SHOWN = 3


class Notice(NamedTuple):
    """Refunds of this customer, and the message that would be the next demand.

    Args:
        lines: the refunds.
        demand: the message one click makes a refund of; None when there is none, or nobody may.
        is_demanded: that message asks for money back in so many words.
    """

    lines: Sequence[Line]
    demand: Message | None
    is_demanded: bool


NOTHING = Notice((), None, is_demanded=False)
_ASKS = "refund_demand"


def has_notice(conversation: OuterRef, contact: OuterRef) -> Q:
    """Whether there is anything to tell beside a conversation; part of a larger query."""
    demands = Signal.objects.filter(conversation=conversation, kind=_ASKS)
    return Exists(Refund.objects.filter(contact=contact)) | Exists(demands)


def notice_for(user: User, conversation: Conversation, now: dt.datetime) -> Notice:
    """What this person is told beside a conversation."""
    lines = lines_of(refunds_of(user, conversation, _SHOWN), now)
    demand = demand_of(conversation) if may(user, Right.ANSWER) else None
    asks = demand is not None and Signal.objects.filter(
        message=demand, kind=_ASKS
    ).exists()  # fmt: skip
    return Notice(lines, demand, asks)
