"""The table of authority as it stands, and how much of it a person has used today."""

import datetime as dt

from django.conf import settings
from django.utils.module_loading import import_string

from nanni_desk.accounts.models import User
from nanni_desk.lib.engine import calendar
from nanni_desk.recovery.authority import Authority
from nanni_desk.recovery.models import AuthorityTable, Remedy

_NOT_GIVEN = (Remedy.State.REFUSED, Remedy.State.DECLINED, Remedy.State.WAITING)


def authority() -> Authority:
    """Who may give what, as the owner set it."""
    kept = AuthorityTable.objects.values_list("table", flat=True).first()
    return Authority() if kept is None else Authority.from_table(kept)


def last_change() -> AuthorityTable | None:
    """When the table was changed last, and by whom; None while it is as it began."""
    return AuthorityTable.objects.select_related("changed_by").first()


def given_today(user: User, table: Authority, now: dt.datetime) -> int:
    """How much this person has given alone since midnight, in minor units of a rouble.

    What somebody else allowed, or a rule of the desk, was not given alone. Apps above that give
    money as well are asked by ``settings.ALSO_GIVEN``.
    """
    midnight = calendar().local(now).replace(hour=0, minute=0, second=0, microsecond=0)
    alone = Remedy.objects.filter(
        offered_by=user, offered_at__gte=midnight, amount__isnull=False, approval__isnull=True,
        by_rule=False,
    ).exclude(state__in=_NOT_GIVEN)  # fmt: skip
    sums = [(a, c) for a, c in alone.values_list("amount", "currency") if a is not None]
    for also in settings.ALSO_GIVEN:
        sums += import_string(also)(user, midnight)
    return sum(table.in_roubles(a, c) for a, c in sums if c in table.rates)
