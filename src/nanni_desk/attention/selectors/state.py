"""What a customer may know about their matter: one of four states, each with a date (S0-20)."""

import datetime as dt
from typing import Literal, NamedTuple

from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Commitment, Conversation, Status
from nanni_desk.conversations.norms import CHECK_BACK, norms_of

State = Literal["in_work", "promised", "your_turn", "closed"]


class CustomerState(NamedTuple):
    """How the matter stands.

    Args:
        state: we owe an answer; we promised something by a time; the customer's turn; closed.
        at: when we answer or keep the promise, when we ask again, or when it was closed.
        late: the time that was owed first has passed, and ``at`` is the new one.
    """

    state: State
    at: dt.datetime
    late: bool = False


def customer_state(conversation: Conversation, now: dt.datetime) -> CustomerState:
    """The true state of a conversation; never «in work» without a date that lies ahead."""
    if conversation.status == Status.CLOSED:
        return CustomerState("closed", conversation.closed_at or now)
    if conversation.owed_since is not None:
        return _owed(conversation, conversation.owed_since, now)
    promise = (
        conversation.commitments.filter(state=Commitment.State.OPEN, due__gt=now)
        .order_by("due")
        .first()
    )
    if promise is not None and promise.due is not None:
        return CustomerState("promised", promise.due)
    quiet_since = conversation.last_message_at or conversation.created_at
    return CustomerState("your_turn", max(quiet_since + CHECK_BACK, now))


def _owed(conversation: Conversation, since: dt.datetime, now: dt.datetime) -> CustomerState:
    norms, calendar = norms_of(conversation.inbox.kind), calendar_for(conversation)
    first = norms.next_reply if conversation.answered_at else norms.first_reply
    for place, length in enumerate((first, *norms.steps, norms.apology)):
        at = calendar.add_working_time(since, length)
        if at > now:
            return CustomerState("in_work", at, late=place > 0)
    return CustomerState("in_work", calendar.add_working_time(now, norms.apology), late=True)
