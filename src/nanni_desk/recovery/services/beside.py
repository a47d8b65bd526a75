"""What is noted beside a case: claims against the customer, terms agreed for the future."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.lib.errors import BadInput
from nanni_desk.recovery.models import Condition, CounterClaim
from nanni_desk.recovery.services.locking import locked, tell


@transaction.atomic
def note_counter_claim(
    *, actor: User, case: int, text: str, now: dt.datetime, amount: int | None = None,
    currency: str = "",
) -> CounterClaim:  # fmt: skip
    """Note what we hold the customer owes; it changes nothing in what we owe them (S3-7)."""
    held = locked(case)
    claim = CounterClaim.objects.create(
        case=held, text=_said(text), amount=amount, currency=currency if amount else "",
        noted_at=now, noted_by=actor,
    )  # fmt: skip
    tell("case.changed", held, now, actor.actor, what="counter_claim")
    return claim


@transaction.atomic
def agree_condition(*, actor: User, case: int, text: str, now: dt.datetime) -> Condition:
    """Note how we deal with this customer from now on; shown in every conversation (S3-9)."""
    held = locked(case)
    condition = Condition.objects.create(
        case=held, contact=held.contact, text=_said(text), agreed_at=now, agreed_by=actor
    )
    tell("case.changed", held, now, actor.actor, what="condition")
    return condition


@transaction.atomic
def end_condition(*, actor: User, case: int, condition: int, now: dt.datetime) -> None:
    """The term holds no longer."""
    held = locked(case)
    held.conditions.filter(pk=condition, ended_at=None).update(ended_at=now)
    tell("case.changed", held, now, actor.actor, what="condition")


def _said(text: str) -> str:
    if not text.strip():
        raise BadInput(_("Write what it is about."))
    return text.strip()[:300]
