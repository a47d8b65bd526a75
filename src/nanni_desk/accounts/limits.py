"""How often something may be tried: counted in the database, for all processes together."""

import datetime as dt
from typing import NamedTuple

from django.db import transaction

from nanni_desk.accounts.models import Attempt
from nanni_desk.lib.errors import TooMany
from nanni_desk.lib.hashing import keyed_hash


class Limit(NamedTuple):
    """So many times within so long.

    Args:
        name: what is limited.
        times: tries allowed.
        within: the length of the window.
    """

    name: str
    times: int
    within: dt.timedelta


#: Guessing is slow from either side, and nobody can lock a colleague out for longer than a quarter
#: of an hour. An address is allowed more than an account: an office stands behind one.
SIGN_IN = Limit("sign-in", 10, dt.timedelta(minutes=15))
SIGN_IN_ADDRESS = Limit("sign-in-address", 50, dt.timedelta(minutes=15))
INVITATION = Limit("invitation", 20, dt.timedelta(minutes=15))


@transaction.atomic
def count(limit: Limit, who: str, now: dt.datetime) -> None:
    """Count one try.

    Raises:
        TooMany: the limit is reached; ``details["seconds"]`` tells when to come back.
    """
    key = keyed_hash(limit.name, who)
    recent = Attempt.objects.filter(key=key, at__gt=now - limit.within).order_by("at")
    tries = list(recent.values_list("at", flat=True)[: limit.times])
    if len(tries) >= limit.times:
        wait = tries[0] + limit.within - now
        raise TooMany(seconds=max(1, int(wait.total_seconds())))
    Attempt.objects.create(key=key, at=now)


def forgive(limit: Limit, who: str) -> None:
    """Forget the tries: it worked."""
    Attempt.objects.filter(key=keyed_hash(limit.name, who)).delete()


def prune(now: dt.datetime) -> int:
    """Delete what no limit counts any more; gives how many rows went."""
    return Attempt.objects.filter(at__lt=now - dt.timedelta(days=1)).delete()[0]
