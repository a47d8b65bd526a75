"""Whether somebody may give something alone, and the question to a higher role if not."""

import datetime as dt

from nanni_desk.accounts.models import User
from nanni_desk.recovery.authority import Authority
from nanni_desk.recovery.catalogue import Level, level_of
from nanni_desk.recovery.models import Approval, Case, Remedy
from nanni_desk.recovery.selectors.authority import given_today
from nanni_desk.recovery.severity import Severity

#: Waiting for our own manager is our lateness: then the question goes a level up (S4-21).
_RISES = {Severity.A: 30, Severity.B: 30, Severity.C: 120, Severity.D: 120}


def level_for(
    actor: User, table: Authority, *, kind: str, amount: int | None, currency: str,
    now: dt.datetime, price: int | None = None,
) -> Level:  # fmt: skip
    """The lowest level that may say yes to this; not above the actor's when nobody is asked.

    A sum within the limit of one remedy may still be beyond that of a day.

    Raises:
        ValueError: a currency without a rate.
    """
    own = level_of(actor)
    needed = table.level_needed(kind, amount, currency, price)
    most = table.day_limit(own)
    if amount is None or most is None or needed > own:
        return needed
    # One gift of a person at a time: two at once would both be within the day's limit.
    User.objects.select_for_update(no_key=True).get(pk=actor.pk)
    today = given_today(actor, table, now) + table.in_roubles(amount, currency)
    return needed if today <= most else Level(own + 1)


def ask(remedy: Remedy, case: Case, level: Level, now: dt.datetime) -> Approval:
    """Ask whoever may allow it."""
    return Approval.objects.create(
        remedy=remedy, role=_role_of(level), level=level, asked_at=now, rises_at=rises(case, now)
    )


def rises(case: Case, now: dt.datetime) -> dt.datetime:
    """When a question that nobody has answered goes a level up."""
    return now + dt.timedelta(minutes=_RISES[Severity(case.severity)])


def _role_of(level: Level) -> str:
    return "lead" if level <= Level.SENIOR else "owner"
