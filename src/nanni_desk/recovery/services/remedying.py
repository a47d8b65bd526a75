"""Remedies: offered within one's authority or asked for, chosen by the customer, given once."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.lib.engine import calendar
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.catalogue import BY_RULE, Kind, costs_money, level_of
from nanni_desk.recovery.models import Approval, Case, Remedy
from nanni_desk.recovery.selectors.authority import authority
from nanni_desk.recovery.services.allowing import ask, level_for, rises
from nanni_desk.recovery.services.locking import locked, name_of, tell, unclosed, weigh
from nanni_desk.recovery.states import State

#: What was chosen is given within so many working days, unless a time was agreed.
_GIVEN_WITHIN_DAYS = 3
_EARLY = frozenset({State.DETECTED, State.TRIAGED})
#: Money beyond so many percent of the price makes nobody more content (DOMAIN section 3).
_PLENTY = 150
_ON_THE_WAY = frozenset({
    Remedy.State.WAITING, Remedy.State.OFFERED, Remedy.State.CHOSEN, Remedy.State.FULFILLED,
    Remedy.State.BROKEN,
})  # fmt: skip


class TooEarly(CannotDo):
    """A remedy before a word of acknowledgement looks like hush money (S2-15)."""

    code = "too_early"
    text = _("Acknowledge what happened first; a gift before that looks like hush money.")


class NotYours(CannotDo):
    """The approval is for another level, or the approver would approve their own gift."""

    code = "not_yours"
    text = _("This is not yours to approve.")


class NoSum(CannotDo):
    """Money without a sum, or a sum where there is none."""

    code = "no_sum"
    text = _("Name the sum in whole numbers above zero, and its currency.")


class Plenty(CannotDo):
    """More than half as much again as the price needs a written reason."""

    code = "plenty"
    text = _("Together this is more than one and a half times the price. Write down why.")


class Settled(CannotDo):
    """It is decided already."""

    code = "settled"
    text = _("This has been decided already.")


@transaction.atomic
def offer(
    *, actor: User, case: int, kind: str, text: str, token: str, now: dt.datetime,
    amount: int | None = None, currency: str = "", reason: str = "", price: int | None = None,
) -> Remedy:  # fmt: skip
    """Offer a remedy: at once if the role may give it, else when a higher role says yes.

    Args:
        actor: who offers.
        case: its number.
        kind: of the remedy.
        text: what it is, in words the customer can read.
        token: made by the page; the same token twice is one offer.
        now: the moment.
        amount: minor units of ``currency``; None when it costs no money.
        currency: ISO 4217.
        reason: for offering before acknowledgement or beyond the price, asked about otherwise.
        price: what the customer paid, in the same units, when it is known.

    Raises:
        TooEarly: nothing was acknowledged yet and no reason is given.
        NoSum: money without a sum, a sum that is none, or a currency without a rate.
        Plenty: it is far beyond the price and no reason is given.
        Closed: the case is closed.
    """
    held = unclosed(case)
    if earlier := Remedy.objects.filter(token=token).first():
        return earlier
    if held.state in _EARLY and held.acknowledged_by_id is None and not reason.strip():
        raise TooEarly
    _refuse_no_sum(kind, amount, currency, price)
    if price and not reason.strip() and _beyond(held, amount or 0, currency, price):
        raise Plenty
    try:
        level = level_for(
            actor, authority(), kind=kind, amount=amount, currency=currency, price=price, now=now
        )
    except ValueError:
        raise NoSum from None
    own = level_of(actor) >= level
    remedy = Remedy.objects.create(
        case=held, kind=Kind(kind), text=text.strip()[:300], amount=amount, price=price,
        currency=currency if amount is not None else "", offered_by=actor, offered_at=now,
        because=reason.strip()[:300], token=token,
        state=Remedy.State.OFFERED if own else Remedy.State.WAITING,
    )  # fmt: skip
    if not own:
        ask(remedy, held, level, now)
    tell("case.remedy", held, now, actor.actor, remedy=remedy.pk, state=remedy.state)
    return remedy


@transaction.atomic
def answer(
    *, actor: User, remedy: int, granted: bool, now: dt.datetime, because: str = ""
) -> Remedy:
    """Grant or refuse what a colleague may not give alone.

    Raises:
        NotYours: the level is too low, or it is one's own request (four eyes).
        Settled: it is answered already.
    """
    found = Remedy.objects.get(pk=remedy)
    held = locked(found.case_id)
    found = held.remedies.select_related("approval").get(pk=remedy)
    approval = found.approval
    if approval.state != Approval.State.ASKED:
        raise Settled
    if found.offered_by_id == actor.pk or level_of(actor) < approval.level:
        raise NotYours
    approval.state = Approval.State.GRANTED if granted else Approval.State.REFUSED
    approval.answered_at, approval.answered_by, approval.because = now, actor, because[:300]
    approval.save()
    found.state = Remedy.State.OFFERED if granted else Remedy.State.REFUSED
    found.save(update_fields=["state"])
    tell("case.remedy", held, now, actor.actor, remedy=found.pk, state=found.state)
    return found


def approvals_due(now: dt.datetime) -> int:
    """Questions nobody answered in time go a level up; gives how many."""
    late = Approval.objects.filter(state=Approval.State.ASKED, rises_at__lte=now)
    return sum(_raise(number, now) for number in late.values_list("pk", flat=True))


@transaction.atomic
def _raise(number: int, now: dt.datetime) -> bool:
    approval = Approval.objects.select_related("remedy").get(pk=number)
    held = locked(approval.remedy.case_id)
    approval.refresh_from_db()
    if approval.state != Approval.State.ASKED or approval.rises_at > now:
        return False
    approval.role = "owner"
    approval.raised += 1
    approval.rises_at = rises(held, now)
    approval.save()
    tell("case.approval_raised", held, now, "system", remedy=approval.remedy_id,
         raised=approval.raised)  # fmt: skip
    return True


@transaction.atomic
def choose(
    *, actor: User | None, case: int, remedies: list[int], words: str, now: dt.datetime,
    due: dt.datetime | None = None,
) -> Case:  # fmt: skip
    """Keep the customer's choice, in their words; what was not chosen is declined.

    Args:
        actor: who notes it; None when the customer chose on a page of their own.
        case: its number.
        remedies: numbers of those that were chosen.
        words: what the customer said.
        now: the moment.
        due: by when it is given; by default within three working days, whatever was chosen.

    Raises:
        Settled: nothing of it is on offer.
    """
    held = unclosed(case)
    offered = held.remedies.filter(state=Remedy.State.OFFERED)
    chosen = list(offered.filter(pk__in=remedies))
    if not remedies or len(chosen) != len(set(remedies)) or _both_sides(chosen):
        raise Settled
    term = due or calendar().add_working_days(now, _GIVEN_WITHIN_DAYS)
    offered.filter(pk__in=remedies).update(state=Remedy.State.CHOSEN, due_at=term)
    held.remedies.filter(state=Remedy.State.OFFERED).update(state=Remedy.State.DECLINED)
    held.choice = "\n".join(filter(None, [held.choice, words.strip()]))
    held.save(update_fields=["choice"])
    tell("case.chosen", held, now, name_of(actor, held), remedies=sorted(remedies))
    return held


@transaction.atomic
def grant(
    *, actor: User, case: int, kind: str, text: str, amount: int, currency: str, token: str,
    now: dt.datetime,
) -> Remedy:  # fmt: skip
    """Keep what the customer demanded and was allowed elsewhere: it is chosen from the beginning.

    Whoever calls has asked for the authority. What else is on offer stays on offer.

    Raises:
        Closed: the case is closed.
    """
    held = unclosed(case)
    if earlier := Remedy.objects.filter(token=token).first():
        return earlier
    remedy = Remedy.objects.create(
        case=held, kind=Kind(kind), text=text.strip()[:300], amount=amount, currency=currency,
        offered_by=actor, offered_at=now, state=Remedy.State.CHOSEN, token=token,
        due_at=calendar().add_working_days(now, _GIVEN_WITHIN_DAYS),
    )  # fmt: skip
    tell("case.remedy", held, now, actor.actor, remedy=remedy.pk, state=remedy.state)
    return remedy


@transaction.atomic
def fulfil(*, actor: User, remedy: int, proof: str, now: dt.datetime) -> Remedy:
    """Note that a chosen remedy was given; a second time changes nothing.

    Raises:
        Settled: it was not chosen.
    """
    found = Remedy.objects.get(pk=remedy)
    held = locked(found.case_id)
    found = held.remedies.get(pk=remedy)
    if found.state == Remedy.State.FULFILLED:
        return found
    if found.state not in {Remedy.State.CHOSEN, Remedy.State.BROKEN}:
        raise Settled
    found.state, found.settled_at, found.proof = Remedy.State.FULFILLED, now, proof.strip()[:120]
    found.save(update_fields=["state", "settled_at", "proof"])
    weigh(held, now)
    tell("case.remedy", held, now, actor.actor, remedy=found.pk, state=found.state)
    return found


def _refuse_no_sum(kind: str, amount: int | None, currency: str, price: int | None) -> None:
    if kind in BY_RULE or costs_money(kind) != (amount is not None):
        raise NoSum
    if amount is not None and (amount <= 0 or not currency or (price is not None and price <= 0)):
        raise NoSum


def _beyond(case: Case, amount: int, currency: str, price: int) -> bool:
    """Whether all money of the case together is far beyond the price."""
    given = case.remedies.filter(state__in=_ON_THE_WAY, currency=currency, amount__isnull=False)
    return (amount + sum(remedy.worth for remedy in given)) * 100 > _PLENTY * price


def _both_sides(chosen: list[Remedy]) -> bool:
    """Whether the money back and the credit instead of it would both be given."""
    return len([remedy for remedy in chosen if remedy.by_rule]) > 1
