"""Money has arrived: by the number of the payment, from a person or from accounting's file."""

import datetime as dt
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.services.remedying import fulfil
from nanni_desk.refunds.confirmation_file import read
from nanni_desk.refunds.models import Payout
from nanni_desk.refunds.services.deciding import paid
from nanni_desk.refunds.services.locking import Decided
from nanni_desk.refunds.services.paying import locked, tell

_State = Payout.State


class NoNumber(CannotDo):
    """Nothing counts as paid without the number of a payment."""

    code = "no_number"
    text = gettext_lazy("Write the number of the payment.")


class BadFile(CannotDo):
    """The file of confirmations cannot be read; ``details["problems"]`` tells line by line."""

    code = "bad_file"
    text = gettext_lazy("The file can't be used. Nothing was confirmed.")


class Imported(NamedTuple):
    """What a file of confirmations did.

    Args:
        confirmed: payouts that are confirmed by it.
        known: payouts that had been confirmed before.
    """

    confirmed: int
    known: int


@transaction.atomic
def confirm(*, actor: User, payout: int, receipt: str, now: dt.datetime) -> Payout:
    """Note that the customer has the money; a second time changes nothing.

    Raises:
        NotAllowed: the actor does not look after money.
        NoNumber: the payment has no number.
        Decided: it was not handed over yet.
    """
    demand(actor, Right.APPROVE)
    number = receipt.strip()[:120]
    if not number:
        raise NoNumber
    # First the refund, then the payout, then the case: the order in which all of them are locked.
    found = Payout.objects.values("refund", "remedy").get(pk=payout)
    if found["refund"]:
        paid(refund=found["refund"], actor=actor.actor, now=now)
    held = locked(payout)
    if held.state == _State.CONFIRMED:
        return held
    if held.state == _State.ASKED:
        raise Decided(_("It has not been handed over yet."))
    held.state, held.confirmed_at, held.confirmed_by = _State.CONFIRMED, now, actor
    held.receipt, held.failure = number, ""
    held.save()
    if found["remedy"]:
        fulfil(actor=actor, remedy=found["remedy"], proof=number, now=now)
    tell(held, now, actor.actor)
    return held


@transaction.atomic
def given_by_hand(*, remedy: int, now: dt.datetime) -> None:
    """Somebody gave a remedy and wrote its number into the case: then it is not paid again."""
    found = Payout.objects.filter(remedy=remedy).select_related("refund", "remedy").first()
    if found is None or found.remedy is None:
        return
    if found.refund_id:
        paid(refund=found.refund_id, actor="system", now=now)
    held = locked(found.pk)
    if held.state != _State.CONFIRMED:
        held.state, held.confirmed_at, held.try_at = _State.CONFIRMED, now, None
        held.receipt, held.failure = found.remedy.proof or "—", ""
        held.save()
        tell(held, now, "system")


@transaction.atomic
def import_confirmations(*, actor: User, content: bytes, now: dt.datetime) -> Imported:
    """Confirm by accounting's file, all of it or nothing.

    Raises:
        NotAllowed: the actor does not look after money.
        BadFile: some line is wrong.
    """
    demand(actor, Right.APPROVE)
    rows, problems = read(content)
    payouts = {p.key: p for p in Payout.objects.filter(key__in=[row.key for row in rows])}
    problems += [
        _("line %(line)d: no payout has this key") % {"line": row.line}
        for row in rows
        if row.key not in payouts
    ]
    if problems:
        raise BadFile(problems=problems)
    known = sum(p.state == _State.CONFIRMED for p in payouts.values())
    for row in rows:
        confirm(actor=actor, payout=payouts[row.key].pk, receipt=row.receipt, now=now)
    audit("payouts.confirmed", "payouts", actor=actor, now=now, rows=len(rows))
    return Imported(len(payouts) - known, known)
