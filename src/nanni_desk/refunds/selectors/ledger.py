"""The ledger of money given: remedies and refunds of a period, one line each, sums by currency."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from django.db.models import Q
from django.utils import timezone
from django.utils.functional import Promise

from nanni_desk.accounts.models import User
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.models import Remedy
from nanni_desk.recovery.sums import totals
from nanni_desk.refunds.models import Payout, Refund

#: So many lines a page shows; the export has all of them.
A_PAGE = 200


class Period(NamedTuple):
    """Days, both included."""

    first: dt.date
    last: dt.date

    @property
    def begins(self) -> dt.datetime:
        """Midnight before the first day, on our own clocks."""
        return timezone.make_aware(dt.datetime.combine(self.first, dt.time()))

    @property
    def ends(self) -> dt.datetime:
        """Midnight after the last day."""
        following = self.last + dt.timedelta(days=1)
        return timezone.make_aware(dt.datetime.combine(following, dt.time()))


class Entry(NamedTuple):
    """A sum that was given, or is on its way.

    Args:
        at: when it was decided.
        kind: a key of ``catalogue.Kind``.
        about: ``case 5`` or ``refund 7``, for programs and people.
        url: where it can be read.
        customer: their name.
        amount: minor units of ``currency``, the bonus included.
        bonus: that part of it which is a bonus.
        currency: ISO 4217.
        state: how far it is.
        is_given: the customer has it.
        by: who offered or decided it.
        key: of the payout, or empty.
        receipt: number of the payment, or proof of the gift.
        given_at: when the customer had it.
    """

    at: dt.datetime
    kind: str
    about: str
    url: str
    customer: str
    amount: int
    bonus: int
    currency: str
    state: str | Promise
    is_given: bool
    by: str
    key: str
    receipt: str
    given_at: dt.datetime | None

    @property
    def what(self) -> str | Promise:
        """The kind as people call it."""
        return Kind(self.kind).label


class Ledger(NamedTuple):
    """A period's entries, the newest first; totals are of what was given, one a currency."""

    entries: Sequence[Entry]
    given: dict[str, int]
    on_the_way: dict[str, int]


def ledger(user: User, period: Period) -> Ledger:
    """What this person may see of a period's money."""
    entries = sorted(
        [*_remedies(user, period), *_refunds(user, period)],
        key=lambda entry: (entry.at, entry.about), reverse=True,
    )  # fmt: skip
    given = totals((one.amount, one.currency) for one in entries if one.is_given)
    coming = totals((one.amount, one.currency) for one in entries if not one.is_given)
    return Ledger(entries, given, coming)


def waiting_payouts(user: User) -> list[Payout]:
    """Payouts that somebody has to look at: not taken, or not confirmed yet; the oldest first."""
    theirs = conversations_for(user)
    seen = Q(refund__conversation__in=theirs) | Q(remedy__case__conversation__in=theirs)
    unsettled = Payout.objects.filter(seen).exclude(state=Payout.State.CONFIRMED)
    related = unsettled.select_related("refund__contact", "remedy__case__contact")
    return list(related.order_by("asked_at", "pk")[:A_PAGE])


def payout_for(user: User, number: int) -> Payout | None:
    """One payout that this person may see; None when there is none."""
    theirs = conversations_for(user)
    seen = Q(refund__conversation__in=theirs) | Q(remedy__case__conversation__in=theirs)
    return Payout.objects.filter(seen, pk=number).first()


def _remedies(user: User, period: Period) -> Iterator[Entry]:
    states = Remedy.State
    rows = Remedy.objects.filter(
        case__conversation__in=conversations_for(user), amount__isnull=False,
        state__in=(states.CHOSEN, states.FULFILLED, states.BROKEN),
        offered_at__gte=period.begins, offered_at__lt=period.ends,
    ).select_related("case__contact", "offered_by", "payout")  # fmt: skip
    for row in rows:
        payout = getattr(row, "payout", None)
        yield Entry(
            row.offered_at, row.kind, f"case {row.case_id}", f"/cases/{row.case_id}/",
            row.case.contact.name, row.worth, row.bonus or 0, row.currency,
            payout.get_state_display() if payout else row.get_state_display(),
            row.state == states.FULFILLED, row.offered_by.name,
            str(payout.key) if payout else "", row.proof, row.settled_at,
        )  # fmt: skip


def _refunds(user: User, period: Period) -> Iterator[Entry]:
    """Refunds without a case; those of a case are its remedies."""
    rows = Refund.objects.filter(
        conversation__in=conversations_for(user), remedy=None, amount__isnull=False,
        state__in=(Refund.State.APPROVED, Refund.State.PAID),
        decided_at__gte=period.begins, decided_at__lt=period.ends,
    ).select_related("contact", "decided_by", "payout")  # fmt: skip
    for row in rows:
        payout = row.payout
        yield Entry(
            row.decided_at or row.opened_at, Kind.REFUND, f"refund {row.pk}", f"/refunds/{row.pk}/",
            row.contact.name, row.amount or 0, 0, row.currency, payout.get_state_display(),
            row.state == Refund.State.PAID, row.decided_by.name if row.decided_by else "",
            str(payout.key), payout.receipt, payout.confirmed_at,
        )  # fmt: skip
