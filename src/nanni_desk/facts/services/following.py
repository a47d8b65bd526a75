"""Following what became of a disclosure's reply: sent, failed, taken back, answered."""

import datetime as dt

from nanni_desk.facts.models import Disclosure
from nanni_desk.facts.services.disclosing import moved

_State = Disclosure.State


def reply_moved(*, message: int, kind: str, now: dt.datetime) -> None:
    """A reply was sent, failed, tried again or was taken back; most tell nobody of a mistake."""
    held = (
        Disclosure.objects.select_for_update(of=("self",))
        .select_related("conversation")
        .filter(reply=message)
        .first()
    )
    if held is None or held.state == _State.ANSWERED:
        return
    if kind == "message.sent":
        held.state, held.told_at = _State.TOLD, held.told_at or now
    elif kind == "message.failed":
        held.state = _State.FAILED
    elif kind == "message.held":
        held.state = _State.SENDING
    else:
        # Taken back by a person: the next try is another message.
        held.state, held.reply, held.accepted_at = _State.TO_TELL, None, None
        held.batch, held.tries = None, held.tries + 1
    held.save()
    moved(held, "system", now)


def contact_wrote(*, contact: int, now: dt.datetime) -> None:
    """The customer wrote: an answer to what they were told, or a question before it (S2-9)."""
    theirs = Disclosure.objects.select_related("conversation").filter(contact=contact)
    theirs.filter(told_at=None, made_at__lt=now).update(asked_first=True)
    for held in theirs.filter(state=_State.TOLD, told_at__lte=now):
        held.state, held.answered_at = _State.ANSWERED, now
        held.save(update_fields=["state", "answered_at"])
        moved(held, f"contact:{contact}", now)
