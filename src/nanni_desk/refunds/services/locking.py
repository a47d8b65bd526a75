"""One change of a refund at a time, what every change ends with, and whose turn it is."""

import datetime as dt
from typing import Any

from django.utils.translation import gettext_lazy as _

from nanni_desk.events.publish import publish
from nanni_desk.lib.engine import calendar
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.catalogue import Level
from nanni_desk.refunds.models import Refund

#: An answer of our own is waited for so long before it goes a level up (S4-21).
_YES_WITHIN = dt.timedelta(minutes=30)


class Decided(CannotDo):
    """It is paid, refused or withdrawn, or a yes was said already."""

    code = "decided"
    text = _("This has been decided already.")


def locked(refund: int) -> Refund:
    """The refund, held until the transaction ends."""
    return (
        Refund.objects.select_for_update(of=("self",)).select_related("conversation").get(pk=refund)
    )


def undecided(refund: int) -> Refund:
    """The refund, held until the transaction ends.

    Raises:
        Decided: nothing is left to decide.
    """
    held = locked(refund)
    if not held.is_open or held.state == Refund.State.APPROVED:
        raise Decided
    return held


def tomorrow(now: dt.datetime) -> dt.datetime:
    """Within a working day: so soon somebody looks again."""
    return calendar().add_working_days(now, 1)


def settle(held: Refund, now: dt.datetime) -> None:
    """Work out when the next action is due, and keep the refund.

    A term of law that ends earlier comes first.
    """
    if not held.is_open:
        held.next_action_at, held.closed_at = None, held.closed_at or now
    elif held.state == Refund.State.WAITING:
        held.next_action_at = now + _YES_WITHIN
    else:
        soon = tomorrow(now)
        held.next_action_at = min(soon, held.alarm_at) if held.alarm_at > now else soon
    held.save()


def back_to_the_owner(held: Refund) -> None:
    """Somebody acted: what went up comes down again."""
    held.level = Level.SENIOR if held.state == Refund.State.WAITING else Level.AGENT


def tell(kind: str, held: Refund, now: dt.datetime, actor: str, **data: Any) -> None:
    """Publish an event of the refund to the team of its conversation."""
    publish(
        kind, at=now, actor=actor, conversation=held.conversation_id,
        team=held.conversation.team_id, refund=held.pk, state=held.state, **data,
    )  # fmt: skip
