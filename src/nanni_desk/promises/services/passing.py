"""Passing a promise on to a colleague."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Commitment
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.lib.errors import CannotDo
from nanni_desk.promises.selectors import who_may_keep


class CannotKeep(CannotDo):
    """Whoever cannot answer in the conversation cannot keep what was promised there."""

    code = "cannot_keep"
    text = _("This colleague does not see the conversation. Choose somebody of its team.")


class Settled(CannotDo):
    """Nothing is left to be kept."""

    code = "settled"
    text = _("This promise is settled: there is nothing left to keep.")


@transaction.atomic
def pass_on(*, actor: User, promise: int, keeper: int, now: dt.datetime) -> Commitment:
    """Give a promise to somebody else; the conversation stays with whoever has it.

    Args:
        actor: who gives it.
        promise: its number.
        keeper: number of the colleague who is to keep it.
        now: this moment.

    Raises:
        Settled: it has been kept, withdrawn or replaced.
        CannotKeep: the colleague does not answer in this conversation.
    """
    held = locked(Commitment.objects.values_list("conversation", flat=True).get(pk=promise))
    found = held.commitments.get(pk=promise)
    if found.settled_at is not None:
        raise Settled
    colleague = who_may_keep(held).filter(pk=keeper).first()
    if colleague is None:
        raise CannotKeep
    if found.owner_id != colleague.pk:
        found.owner = found.keeper = colleague
        found.save(update_fields=["owner", "keeper"])
        tell("ledger.changed", held, now, actor.actor)
    return found
