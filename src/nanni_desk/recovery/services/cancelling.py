"""Our side cancelled: the money back, or credit with a bonus; the customer takes either (S3-60).

Both are on offer at once and need nobody's yes. Neither is worth more clicks than the other, and
the money waits for nothing (S3-61).
"""

import datetime as dt
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from nanni_desk.accounts.models import User
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.authority import Authority
from nanni_desk.recovery.building import credit_for, money_back
from nanni_desk.recovery.catalogue import Kind, Level
from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.recovery.selectors.authority import authority
from nanni_desk.recovery.services.allowing import ask
from nanni_desk.recovery.services.locking import tell, unclosed
from nanni_desk.recovery.services.remedying import NoSum, Settled
from nanni_desk.recovery.services.writing import language_of
from nanni_desk.recovery.severity import Failure
from nanni_desk.recovery.sums import money


class NothingCancelled(CannotDo):
    """The case knows of no cancellation of ours."""

    code = "nothing_cancelled"
    text = _("First write down what we cancelled.")


class _Paid(NamedTuple):
    """What was paid and is offered back."""

    case: Case
    actor: User
    price: int
    currency: str
    now: dt.datetime


@transaction.atomic
def offer_both(
    *, actor: User, case: int, price: int, currency: str, token: str, now: dt.datetime
) -> list[Remedy]:
    """Offer the whole price back, and as its equal credit for it with a bonus.

    Args:
        actor: who offers; the limits of their role do not count here.
        case: its number.
        price: what the customer paid, in minor units of ``currency``.
        currency: ISO 4217.
        token: made by the page; the same token twice is one offer.
        now: the moment.

    Raises:
        NothingCancelled: no matter of the case is a cancellation.
        NoSum: the price is none, or its currency has no rate.
        Settled: both were offered before and one of them is open or given.
        Closed: the case is closed.
    """
    held = unclosed(case)
    earlier = list(held.remedies.filter(token__in=_tokens(token)).order_by("pk"))
    if earlier:
        return earlier
    if not held.issues.filter(kind=Failure.CANCELLED).exists():
        raise NothingCancelled
    gone = (Remedy.State.DECLINED, Remedy.State.REFUSED)
    if held.remedies.filter(by_rule=True).exclude(state__in=gone).exists():
        raise Settled
    table = authority()
    if price <= 0 or currency not in table.rates:
        raise NoSum
    paid = _Paid(held, actor, price, currency, now)
    kinds = zip((Kind.REFUND, Kind.REFUND_AND_BONUS), _tokens(token), strict=True)
    made = [_offer(paid, kind, own, table) for kind, own in kinds]
    for remedy in made:
        tell("case.remedy", held, now, actor.actor, remedy=remedy.pk, state=remedy.state)
    return made


def _offer(paid: _Paid, kind: Kind, token: str, table: Authority) -> Remedy:
    bonus = table.bonus_on(paid.price) if kind == Kind.REFUND_AND_BONUS else None
    allowed = table.in_roubles(paid.price, paid.currency) <= table.cancellation_most
    remedy = Remedy.objects.create(
        case=paid.case, kind=kind, amount=paid.price, bonus=bonus, price=paid.price,
        currency=paid.currency, text=_said(paid, bonus), by_rule=True, offered_by=paid.actor,
        offered_at=paid.now, token=token,
        state=Remedy.State.OFFERED if allowed else Remedy.State.WAITING,
    )  # fmt: skip
    if not allowed:
        ask(remedy, paid.case, Level.OWNER, paid.now)
    return remedy


def _said(paid: _Paid, bonus: int | None) -> str:
    language = language_of(paid.case)
    with override(language):
        whole = money(paid.price, paid.currency)
        if bonus is None:
            return money_back(whole, language)
        return credit_for(whole, money(bonus, paid.currency), language)


def _tokens(token: str) -> tuple[str, str]:
    return f"{token[:57]}-money", f"{token[:57]}-credit"
