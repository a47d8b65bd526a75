"""Handing payouts over: each once, whoever clicks, retries or dies meanwhile."""

import datetime as dt
import logging

from django.db import transaction
from django.db.models import Q

from nanni_desk.accounts.models import User
from nanni_desk.events.publish import publish
from nanni_desk.lib import clock, outbox
from nanni_desk.recovery.models import Remedy
from nanni_desk.refunds.models import Payout, Refund
from nanni_desk.refunds.providers import Order, PayoutFailed, chosen, sender_of
from nanni_desk.refunds.services.locking import Decided

log = logging.getLogger("nanni.worker")
_State = Payout.State


@transaction.atomic
def order(
    *, refund: Refund | None, remedy: Remedy | None, amount: int, currency: str, payee: str,
    now: dt.datetime,
) -> Payout:  # fmt: skip
    """Have a sum paid out; what has its payout already keeps that one."""
    known = Payout.objects.filter(
        Q(refund=refund, refund__isnull=False) | Q(remedy=remedy, remedy__isnull=False)
    ).first()
    if known is not None:
        return known
    made = Payout.objects.create(
        refund=refund, remedy=remedy, amount=amount, currency=currency, payee=payee,
        provider=chosen(), asked_at=now, try_at=now,
    )  # fmt: skip
    tell(made, now, "system")
    return made


def send_due() -> int:
    """Hand over what is due, one at a time; gives how many were tried. For the worker's threads."""
    return outbox.send_all(claim, deliver)


def claim(now: dt.datetime) -> Payout | None:
    """Take one payout for sending."""
    return outbox.claim(Payout.objects.filter(state=_State.ASKED), now)


def deliver(payout: Payout) -> None:
    """Hand a claimed payout over, and write down how that went."""
    try:
        sender_of(payout.provider)(order_of(payout))
    except PayoutFailed as error:
        _failed(payout.pk, error, clock.now())
    except Exception:
        log.exception("provider failed", extra={"payout": payout.pk})
        _failed(payout.pk, PayoutFailed("the provider broke", permanent=False), clock.now())
    else:
        _sent(payout.pk, clock.now())


def order_of(payout: Payout) -> Order:
    """The payout as providers get it."""
    about = f"refund-{payout.refund_id}" if payout.refund_id else f"remedy-{payout.remedy_id}"
    return Order(
        payout.key, payout.amount, payout.currency, payout.payee, about, payout.asked_at
    )  # fmt: skip


@transaction.atomic
def try_again(*, actor: User, payout: int, now: dt.datetime) -> Payout:
    """Hand a payout over once more that was not taken, under the same key.

    Raises:
        Decided: it is on its way, or arrived.
    """
    held = locked(payout)
    if held.state != _State.FAILED:
        raise Decided
    held.state, held.try_at, held.attempts = _State.ASKED, now, 0
    held.save(update_fields=["state", "try_at", "attempts"])
    tell(held, now, actor.actor)
    return held


def locked(payout: int) -> Payout:
    """The payout, held until the transaction ends."""
    return Payout.objects.select_for_update(of=("self",)).get(pk=payout)


def tell(held: Payout, now: dt.datetime, actor: str) -> None:
    """Publish how far a payout is, to the team of its conversation."""
    about = held.refund.conversation if held.refund else None
    if about is None and held.remedy is not None:
        about = held.remedy.case.conversation
    publish(
        "payout.moved", at=now, actor=actor, conversation=about.pk if about else None,
        team=about.team_id if about else None, payout=held.pk, refund=held.refund_id,
        remedy=held.remedy_id, state=held.state,
    )  # fmt: skip


@transaction.atomic
def _sent(number: int, now: dt.datetime) -> None:
    held = locked(number)
    if held.state == _State.ASKED:
        held.state, held.sent_at, held.failure = _State.SENT, now, ""
        held.claimed_until = held.try_at = None
        held.save()
        tell(held, now, "system")


@transaction.atomic
def _failed(number: int, error: PayoutFailed, now: dt.datetime) -> None:
    held = locked(number)
    if held.state != _State.ASKED:
        return
    held.failure, held.claimed_until = error.reason[:200], None
    if error.permanent or held.attempts >= outbox.ATTEMPTS:
        held.state, held.try_at = _State.FAILED, None
    else:
        held.try_at = outbox.next_try(held.attempts, now)
    held.save()
    tell(held, now, "system")
