"""Whether the desk can work: for load balancers, supervisors and people who watch them."""

import datetime as dt
from functools import cache

from django.db import Error

from nanni_desk.processes.heartbeats import alive
from nanni_desk.processes.setting_up import waiting_migrations


def readiness(now: dt.datetime) -> dict[str, object]:
    """What stands in the way of work, without anything secret.

    ``ready`` is whether nothing does: the database answers, its tables are of this version, and
    every kind of process has been heard of lately.
    """
    found: dict[str, object] = {"database": False, "migrated": False, "processes": {}}
    try:
        found["migrated"] = _migrated()
        counts = alive(now)
    except (Error, _NotMigrated) as error:
        found["database"] = isinstance(error, _NotMigrated)
        return {"ready": False, **found}
    found |= {"database": True, "processes": counts}
    return {"ready": all(counts.values()), **found}


class _NotMigrated(Exception):
    """Not remembered, unlike its opposite: tables do not go away again."""


@cache
def _migrated() -> bool:
    if waiting_migrations():
        raise _NotMigrated
    return True
