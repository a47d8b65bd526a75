"""A hand for whoever is stuck with a conversation: an offer, never a reproach (S4-17)."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User
from nanni_desk.attention.models import Raised
from nanni_desk.attention.selectors.passing import times_passed_on
from nanni_desk.conversations.models import Conversation, Message, Status
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.replying import note
from nanni_desk.conversations.services.telling import tell

#: Put aside, or passed on, so often.
OFTEN = 3


@transaction.atomic
def offer_help(*, conversation: int, now: dt.datetime) -> Raised | None:
    """Ask once whether a hand is needed; None when it is not time to ask, or was asked before."""
    held = locked(conversation)
    if held.status == Status.CLOSED or max(held.snoozes, times_passed_on(held)) < OFTEN:
        return None
    offer, made = Raised.objects.get_or_create(
        conversation=held, since=held.created_at, step=Raised.Step.HELP,
        defaults={"due_at": now, "raised_at": now},
    )  # fmt: skip
    if not made:
        return None
    tell("attention.asked", held, now, "system", step=offer.step,
         since=offer.since.isoformat(), assignee=held.assignee_id)  # fmt: skip
    return offer


@transaction.atomic
def ask_pair(
    *, actor: User, conversation: int, pair: User, token: str, now: dt.datetime
) -> Message:
    """Ask a colleague to look at it together: a note in which they are mentioned."""
    conversation_for(actor, conversation)
    conversation_for(pair, conversation)
    asked = note(
        actor=actor, conversation=conversation, now=now, token=token, mentions=[pair.pk],
        body=_("@%(name)s, could you look at this with me?") % {"name": pair.name},
    )  # fmt: skip
    dismiss(conversation=asked.conversation, step=Raised.Step.HELP, now=now)
    return asked


@transaction.atomic
def dismiss(*, conversation: Conversation, step: str, now: dt.datetime) -> None:
    """Take down an offer, a reminder or a fact's task: the person has seen to it."""
    held = locked(conversation.pk)
    if held.raised.filter(step=step, cleared_at=None).update(cleared_at=now):
        tell("attention.cleared", held, now, "system", step=step)
