"""Remedies: offered within one's authority or asked for, chosen by the customer, given once."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.lib.engine import calendar
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.catalogue import Kind, Level, costs_money, level_needed, level_of
from nanni_desk.recovery.models import Approval, Case, Remedy
from nanni_desk.recovery.services.locking import locked, tell, unclosed, weigh
from nanni_desk.recovery.severity import Severity
from nanni_desk.recovery.states import State

#: Waiting for our own manager is our lateness: then the question goes a level up (S4-21).
_RISES = {Severity.A: 30, Severity.B: 30, Severity.C: 120, Severity.D: 120}
#: What was chosen is given within so many working days, unless a time was agreed.
_GIVEN_WITHIN_DAYS = 3
_EARLY = frozenset({State.DETECTED, State.TRIAGED})


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


class Settled(CannotDo):
    """It is decided already."""

    code = "settled"
    text = _("This has been decided already.")


@transaction.atomic
def offer(
    *, actor: User, case: int, kind: str, text: str, token: str, now: dt.datetime,
    amount: int | None = None, currency: str = "", reason: str = "",
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
        reason: for offering before acknowledgement, which is asked about otherwise.

    Raises:
        TooEarly: nothing was acknowledged yet and no reason is given.
        NoSum: money without a sum, a sum that is none, or a currency without a rate.
        Closed: the case is closed.
    """
    held = unclosed(case)
    if earlier := Remedy.objects.filter(token=token).first():
        return earlier
    if held.state in _EARLY and held.acknowledged_by_id is None and not reason.strip():
        raise TooEarly
    if costs_money(kind) != (amount is not None):
        raise NoSum
    if amount is not None and (amount <= 0 or not currency):
        raise NoSum
    try:
        needed = level_needed(kind, amount, currency)
    except ValueError:
        raise NoSum from None
    own = level_of(actor) >= needed
    remedy = Remedy.objects.create(
        case=held, kind=Kind(kind), text=text.strip()[:300], amount=amount,
        currency=currency if amount is not None else "", offered_by=actor, offered_at=now,
        state=Remedy.State.OFFERED if own else Remedy.State.WAITING, token=token,
    )  # fmt: skip
    if not own:
        Approval.objects.create(
            remedy=remedy, role=_role_of(needed), asked_at=now, rises_at=_rises(held, now)
        )
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
    needed = level_needed(found.kind, found.amount, found.currency)
    if found.offered_by_id == actor.pk or level_of(actor) < min(needed, Level.OWNER):
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
    approval.rises_at = _rises(held, now)
    approval.save()
    tell("case.approval_raised", held, now, "system", remedy=approval.remedy_id,
         raised=approval.raised)  # fmt: skip
    return True


@transaction.atomic
def choose(
    *, actor: User, case: int, remedies: list[int], words: str, now: dt.datetime,
    due: dt.datetime | None = None,
) -> Case:  # fmt: skip
    """Keep the customer's choice, in their words; what was not chosen is declined.

    Raises:
        Settled: nothing of it is on offer.
    """
    held = unclosed(case)
    offered = held.remedies.filter(state=Remedy.State.OFFERED)
    if not remedies or offered.filter(pk__in=remedies).count() != len(set(remedies)):
        raise Settled
    term = due or calendar().add_working_days(now, _GIVEN_WITHIN_DAYS)
    offered.filter(pk__in=remedies).update(state=Remedy.State.CHOSEN, due_at=term)
    held.remedies.filter(state=Remedy.State.OFFERED).update(state=Remedy.State.DECLINED)
    held.choice = "\n".join(filter(None, [held.choice, words.strip()]))
    held.save(update_fields=["choice"])
    tell("case.chosen", held, now, actor.actor, remedies=sorted(remedies))
    return held


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


def _rises(case: Case, now: dt.datetime) -> dt.datetime:
    return now + dt.timedelta(minutes=_RISES[Severity(case.severity)])


def _role_of(level: Level) -> str:
    return "lead" if level <= Level.SENIOR else "owner"
