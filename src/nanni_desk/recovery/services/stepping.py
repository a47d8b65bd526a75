"""Moving a case along its way; no guard can be passed by."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.asides import REOPENED_FOR
from nanni_desk.recovery.models import Aside, Case, CaseStep
from nanni_desk.recovery.reading import facts_of
from nanni_desk.recovery.services.asides import begin
from nanni_desk.recovery.services.locking import locked, name_of, tell, weigh
from nanni_desk.recovery.states import MENDED, WAYS, State, needs


class NotYet(CannotDo):
    """The step demands something that is not there; ``details["needs"]`` names it."""

    code = "not_yet"
    text = _("Something is still to be done before this step.")


class NoWay(CannotDo):
    """No way leads there from where the case stands."""

    code = "no_way"
    text = _("The case stands elsewhere by now. Look at it again.")


@transaction.atomic
def step(*, actor: User | None, case: int, to: str, now: dt.datetime, note: str = "") -> Case:
    """Take the next step; without a person of ours it is the customer who takes it.

    Raises:
        NoWay: it is not next.
        NotYet: its guard demands something more.
    """
    held = locked(case)
    if to not in WAYS[held.state]:
        raise NoWay(state=held.state)
    missing = needs(held.state, to, facts_of(held, now))
    if missing:
        raise NotYet(needs=[str(need) for need in missing])
    _move(held, to, actor, now, note)
    return held


@transaction.atomic
def reopen(*, actor: User | None, case: int, now: dt.datetime, note: str = "") -> Case:
    """Open again, at any time, what was thought to be mended: it begins with the facts.

    The apology stands. What was chosen has not helped, so something is to be chosen anew.
    Without a person of ours it is the customer who says so.

    Raises:
        NoWay: it is not mended yet, or the contact has another open case by now.
    """
    held = locked(case)
    another = Case.objects.filter(contact=held.contact_id).exclude(state=State.CLOSED)
    if held.state not in MENDED or another.exclude(pk=held.pk).exists():
        raise NoWay(state=held.state)
    held.reopened += 1
    held.closed_at = held.confirmed_by = held.asked_whether_well_at = held.agents_told_at = None
    held.choice = ""
    _move(held, State.FACTS, actor, now, note)
    reason = note or str(_("It was not mended."))
    begin(held, Aside.Kind.REOPENED, reason, held.owner or actor, now + REOPENED_FOR, now)
    return held


def _move(held: Case, to: str, actor: User | None, now: dt.datetime, note: str) -> None:
    CaseStep.objects.create(
        case=held, came_from=held.state, went_to=to, at=now, by=actor, note=note,
        seconds=max(0, int((now - held.state_since).total_seconds())), late_since=held.breached_at,
    )  # fmt: skip
    if to in MENDED or held.state in MENDED:
        reopened = held.asides.filter(kind=Aside.Kind.REOPENED, ended_at=None)
        reopened.update(ended_at=now, ended_by=actor)
    came_from, held.state, held.state_since = held.state, State(to), now
    held.breached_at = None
    if to == State.DISPUTED:
        # Each dispute is decided anew.
        held.decided_again_by, held.decided_again_because = None, ""
    held.closed_at = now if to == State.CLOSED else None
    weigh(held, now)
    tell("case.moved", held, now, name_of(actor, held), came_from=came_from, went_to=to)
