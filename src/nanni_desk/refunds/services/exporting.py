"""Giving the ledger out: whoever takes customers' names out of the desk is on record."""

import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.refunds.selectors.ledger import Entry, Period, ledger


@transaction.atomic
def ledger_for_export(*, actor: User, period: Period, now: dt.datetime) -> Sequence[Entry]:
    """Every entry of a period that this person may see.

    Raises:
        NotAllowed: the actor does not look after money.
    """
    demand(actor, Right.APPROVE)
    found = ledger(actor, period).entries
    audit("ledger.exported", "ledger", actor=actor, now=now, rows=len(found),
          first=str(period.first), last=str(period.last))  # fmt: skip
    return found
