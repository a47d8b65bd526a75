"""Terms of cases that run out: told once a state, and the broken repair counted (S2-8)."""

import datetime as dt

from django.db import transaction

from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.recovery.services.locking import locked, tell, weigh
from nanni_desk.recovery.states import State


def cases_due(now: dt.datetime) -> int:
    """Tell of every case whose state's term has passed; gives how many."""
    late = Case.objects.exclude(state=State.CLOSED).filter(due_at__lte=now, breached_at=None)
    return sum(_breach(number, now) for number in late.values_list("pk", flat=True))


@transaction.atomic
def _breach(number: int, now: dt.datetime) -> bool:
    case = locked(number)
    if case.breached_at is not None or case.due_at is None or case.due_at > now:
        return False
    case.breached_at = now
    case.save(update_fields=["breached_at"])
    tell("case.late", case, now, "system", state=case.state)
    return True


def remedies_due(now: dt.datetime) -> int:
    """A remedy that was chosen and not given in time: a second failure, one severity up."""
    late = Remedy.objects.filter(state=Remedy.State.CHOSEN, due_at__lte=now)
    return sum(_double(number, now) for number in late.values_list("pk", flat=True))


@transaction.atomic
def _double(number: int, now: dt.datetime) -> bool:
    case = locked(Remedy.objects.values_list("case", flat=True).get(pk=number))
    broken = case.remedies.filter(pk=number, state=Remedy.State.CHOSEN, due_at__lte=now)
    if not broken.update(state=Remedy.State.BROKEN, broken_at=now):
        return False
    weigh(case, now)
    tell("case.failed_again", case, now, "system", remedy=number)
    return True
