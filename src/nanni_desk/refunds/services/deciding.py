"""Yes, no, or the customer's own word: how a demand for money back ends."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Message
from nanni_desk.lib.errors import BadInput, CannotDo
from nanni_desk.recovery.catalogue import Kind, Level, level_of
from nanni_desk.recovery.models import Remedy
from nanni_desk.recovery.selectors.authority import authority
from nanni_desk.recovery.services.allowing import level_for
from nanni_desk.recovery.services.remedying import grant
from nanni_desk.recovery.states import State
from nanni_desk.refunds.law import OWN
from nanni_desk.refunds.models import Refund
from nanni_desk.refunds.services.asking import NoSum
from nanni_desk.refunds.services.locking import (
    Decided,
    back_to_the_owner,
    locked,
    settle,
    tell,
    undecided,
)
from nanni_desk.refunds.services.paying import order


class NotYours(CannotDo):
    """The role may not decide this, or it would be one's own request."""

    code = "not_yours"
    text = _("This is not yours to decide.")


class NotTheirWords(CannotDo):
    """Only the customer withdraws a demand, and only in words that can be read again."""

    code = "not_their_words"
    text = _("Choose the customer's message in which they withdraw it.")


@transaction.atomic
def say_yes(*, actor: User, refund: int, now: dt.datetime) -> Refund:
    """Pay it at once if the role may, else ask a higher one with this same click (S4-23).

    Raises:
        Decided: it is decided, or a higher role is asked already.
        NoSum: nobody has named the sum, or its currency has no rate.
    """
    held = undecided(refund)
    if held.state == Refund.State.WAITING:
        raise Decided
    level = _level(actor, held, now)
    if level_of(actor) >= level:
        return _pay(held, actor, now)
    held.state, held.asked_by, held.level_needed = Refund.State.WAITING, actor, level
    back_to_the_owner(held)
    settle(held, now)
    tell("refund.changed", held, now, actor.actor, what="asked")
    return held


@transaction.atomic
def allow(*, actor: User, refund: int, now: dt.datetime) -> Refund:
    """Say yes to what a colleague may not give alone.

    Raises:
        Decided: nobody asks any more.
        NotYours: the level is too low, or it is one's own request (four eyes).
    """
    held = undecided(refund)
    if held.state != Refund.State.WAITING or held.level_needed is None:
        raise Decided
    if held.asked_by_id == actor.pk or level_of(actor) < held.level_needed:
        raise NotYours
    return _pay(held, actor, now)


@transaction.atomic
def say_no(*, actor: User, refund: int, because: str, now: dt.datetime) -> Refund:
    """Refuse, with the reason the customer reads. A demand by law only the owner refuses.

    Raises:
        Decided: it is decided.
        NotYours: the role may not refuse it.
        BadInput: there is no reason.
    """
    held = undecided(refund)
    if level_of(actor) < (Level.SENIOR if held.ground == OWN else Level.OWNER):
        raise NotYours(_("A demand by law only the owner may refuse; others a lead."))
    if not because.strip():
        raise BadInput(_("Write the reason: the customer will read it."), field="because")
    held.state, held.because = Refund.State.REFUSED, because.strip()
    return _decided(held, actor, now)


@transaction.atomic
def withdraw(*, actor: User, refund: int, message: int, now: dt.datetime) -> Refund:
    """Note that the customer does not want it any more; silence is no such word.

    Raises:
        Decided: it is decided.
        NotTheirWords: it is not a message of this customer since the demand.
    """
    held = undecided(refund)
    said = Message.objects.filter(
        pk=message, kind=Message.Kind.INBOUND, conversation__contact=held.contact_id,
        created_at__gte=held.demanded_at,
    ).exclude(pk=held.message_id or 0).first()  # fmt: skip
    if said is None:
        raise NotTheirWords
    held.state, held.withdrawn_by = Refund.State.WITHDRAWN, said
    settle(held, now)
    tell("refund.decided", held, now, actor.actor)
    return held


@transaction.atomic
def paid(*, refund: int, actor: str, now: dt.datetime) -> None:
    """The money has arrived; ``confirming`` knows the number."""
    held = locked(refund)
    if held.state == Refund.State.APPROVED:
        held.state = Refund.State.PAID
        settle(held, now)
        tell("refund.changed", held, now, actor, what="paid")


def _level(actor: User, held: Refund, now: dt.datetime) -> Level:
    if held.amount is None:
        raise NoSum
    try:
        level = level_for(
            actor, authority(), kind=Kind.REFUND, amount=held.amount, currency=held.currency,
            now=now,
        )  # fmt: skip
    except ValueError:
        raise NoSum from None
    # Money for the same failure a second time is looked at by a second person.
    return max(level, Level.SENIOR) if _given_in_case(held) else level


def _given_in_case(held: Refund) -> bool:
    if held.case is None:
        return False
    states = Remedy.State
    given = (states.CHOSEN, states.FULFILLED, states.BROKEN)
    return held.case.remedies.filter(kind=Kind.REFUND, state__in=given).exists()


def _pay(held: Refund, actor: User, now: dt.datetime) -> Refund:
    if held.amount is None:
        raise NoSum
    if held.case is not None and held.case.state != State.CLOSED:
        held.remedy = grant(
            actor=held.asked_by or actor, case=held.case.pk, kind=Kind.REFUND, text=held.wanted,
            amount=held.amount, currency=held.currency, token=f"refund-{held.pk}", now=now,
        )  # fmt: skip
    held.state = Refund.State.APPROVED
    _decided(held, actor, now)
    order(refund=held, remedy=held.remedy, amount=held.amount, currency=held.currency,
          payee=held.payee, now=now)  # fmt: skip
    return held


def _decided(held: Refund, actor: User, now: dt.datetime) -> Refund:
    held.decided_by, held.decided_at = actor, now
    back_to_the_owner(held)
    settle(held, now)
    tell("refund.decided", held, now, actor.actor)
    return held
