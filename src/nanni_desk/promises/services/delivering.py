"""Noting what a promise came to."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Commitment
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.conversations.services.working import decide_commitment
from nanni_desk.lib.errors import BadInput
from nanni_desk.promises.models import Delivery


@transaction.atomic
def note_delivery(
    *, actor: User, promise: int, text: str, is_whole: bool, now: dt.datetime
) -> Delivery:
    """Keep what was delivered beside what was promised; an open promise is settled by it.

    Args:
        actor: who notes it.
        promise: its number.
        text: what the customer got, in words.
        is_whole: whether that is what was promised; less than it is a broken promise.
        now: this moment.

    Raises:
        BadInput: nothing is said.
    """
    if not text.strip():
        raise BadInput(_("Write what was delivered."), field="text")
    found = Commitment.objects.get(pk=promise)
    if found.settled_at is None:
        state = Commitment.State.KEPT if is_whole else Commitment.State.BROKEN
        decide_commitment(actor=actor, commitment=promise, state=state, now=now)
    held = locked(found.conversation_id)
    delivery, _made = Delivery.objects.update_or_create(
        promise=found,
        defaults={"text": text.strip()[:2000], "is_whole": is_whole, "noted_at": now,
                  "noted_by": actor},
    )  # fmt: skip
    tell("ledger.changed", held, now, actor.actor)
    return delivery
