"""What a case teaches: its cause, found in the register or new to it, and what changes (S2-19)."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.lib.errors import BadInput
from nanni_desk.recovery.models import Case, Cause
from nanni_desk.recovery.models.cause import key_of
from nanni_desk.recovery.selectors.causes import may_accept
from nanni_desk.recovery.services import causes
from nanni_desk.recovery.services.locking import tell, unclosed, weigh


@transaction.atomic
def name_cause(
    *, actor: User, case: int, now: dt.datetime, cause: int | None = None, title: str = "",
    area: str = "", department: str = "",
) -> Case:  # fmt: skip
    """Say what a case goes back to: a cause of the register, or a new one.

    Args:
        actor: who says so.
        case: its number.
        now: the moment.
        cause: number of a cause of the register; None for what ``title`` says.
        title: of a new one; the register's own is taken when it holds the same words.
        area: of a new one, a key of ``Cause.Area``.
        department: where it came about; the customer never reads it (S2-4).

    Raises:
        Closed: the case is closed.
        BadInput: neither is named, or there is no such cause.
    """
    held = unclosed(case)
    found = _known(cause, title) or causes.write_down(title, area, now)
    held.cause_department = department.strip()[:80]
    if held.cause_id != found.pk:
        held.cause, held.cause_named_at = causes.file_again(found, held, actor, now), now
        if held.accepted_by and not may_accept(held.accepted_by, held.cause):
            held.accepted_by = None
    _kept(held, actor, now, "cause")
    _settle(held, actor, now)
    return held


@transaction.atomic
def note_change(*, actor: User, case: int, change: str, now: dt.datetime) -> Case:
    """Say what is done in another way from now on; the cause is dealt with by it.

    Raises:
        Closed: the case is closed.
        BadInput: nothing is said.
    """
    held = unclosed(case)
    if not change.strip():
        raise BadInput(_("Write what it is about."), field="process_change")
    held.process_change, held.accepted_by = change.strip()[:300], None
    _kept(held, actor, now, "change")
    _settle(held, actor, now)
    return held


@transaction.atomic
def accept_as_is(*, actor: User, case: int, now: dt.datetime) -> Case:
    """Nothing changes, and this person stands for it.

    Raises:
        Closed: the case is closed.
        HigherUp: the cause has come back, and it is for a higher role to say so.
    """
    held = unclosed(case)
    held.accepted_by = actor
    _kept(held, actor, now, "accepted")
    _settle(held, actor, now)
    return held


def _known(number: int | None, title: str) -> Cause | None:
    if number is not None:
        found = Cause.objects.filter(pk=number).first()
        if found is None:
            raise BadInput(_("Choose one."), field="cause")
        return found
    if not key_of(title):
        raise BadInput(_("Choose a cause, or write down a new one."), field="root_cause")
    return Cause.objects.filter(key=key_of(title)).first()


def _settle(held: Case, actor: User, now: dt.datetime) -> None:
    """What the case says of change is said of its cause."""
    if held.cause is None:
        return
    if held.process_change:
        causes.settle(held.cause, actor, now, change=held.process_change, case=held)
    elif held.accepted_by is not None:
        causes.settle(held.cause, held.accepted_by, now, case=held)


def _kept(held: Case, actor: User, now: dt.datetime, what: str) -> None:
    weigh(held, now)
    tell("case.changed", held, now, actor.actor, what=what)
