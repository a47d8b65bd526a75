"""The register of causes: written down once, dealt with, and a level up when they come back.

A cause that was dealt with and is filed again within 90 days was not dealt with (S1-22).
"""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.events.publish import publish
from nanni_desk.lib.errors import BadInput, CannotDo
from nanni_desk.recovery.models import Case, Cause, CauseEntry
from nanni_desk.recovery.models.cause import key_of
from nanni_desk.recovery.selectors.causes import may_accept, outside_support
from nanni_desk.recovery.severity import REPEAT_DAYS

What = CauseEntry.What
_REPEAT = dt.timedelta(days=REPEAT_DAYS)


class HigherUp(CannotDo):
    """What came back is not accepted by whoever happens to be at the case."""

    code = "higher_up"
    text = _("This cause has come back: only a higher role may say that nothing changes.")


class InSupport(CannotDo):
    """Support answers for its answers, not for what makes people write (S1-18)."""

    code = "in_support"
    text = _("A cause is answered for outside support. Choose somebody of another department.")


def write_down(title: str, area: str, now: dt.datetime) -> Cause:
    """A cause of these words, which somebody may have written down this very moment."""
    known = area if area in Cause.Area.values else Cause.Area.PROCESS
    said = " ".join(title.split())[:300]
    made, _is_new = Cause.objects.get_or_create(
        key=key_of(said), defaults={"title": said, "area": known, "opened_at": now}
    )
    return made


def file_again(cause: Cause, case: Case, actor: User, now: dt.datetime) -> Cause:
    """Another case goes back to it: an open one counts it, a settled one is open again."""
    held = _locked(cause.pk)
    what = What.AGAIN if held.entries.exists() else What.FOUND
    if held.closed_at is not None:
        what = What.REOPENED
        is_repeat = now - held.closed_at <= _REPEAT
        held.level = min(held.level + 1, Cause.Level.TOP) if is_repeat else Cause.Level.HOLDER
        held.reopened += 1
        held.closed_at, held.change, held.accepted_by = None, "", None
        held.save()
    _note(held, what, actor, now, case=case)
    return held


def settle(
    cause: Cause, actor: User, now: dt.datetime, *, change: str = "", case: Case | None = None
) -> None:
    """Something changed, or somebody stands for its staying as it is.

    Raises:
        HigherUp: without a change, of a cause that came back, by a role that is too low.
    """
    held = _locked(cause.pk)
    if held.closed_at is not None and held.change == change:
        return
    if not change and not may_accept(actor, held):
        raise HigherUp
    held.change, held.accepted_by, held.closed_at = change, None if change else actor, now
    held.save()
    _note(held, What.CHANGED if change else What.ACCEPTED, actor, now, case=case, note=change)


@transaction.atomic
def change(*, actor: User, cause: int, change: str, now: dt.datetime) -> None:
    """Say in the register what is done in another way from now on.

    Raises:
        BadInput: nothing is said.
    """
    if not change.strip():
        raise BadInput(_("Write what it is about."), field="change")
    settle(Cause.objects.get(pk=cause), actor, now, change=change.strip()[:300])


@transaction.atomic
def accept(*, actor: User, cause: int, now: dt.datetime) -> None:
    """Nothing changes, and this person stands for it.

    Raises:
        HigherUp: it came back, and it is for a higher role to say so.
    """
    settle(Cause.objects.get(pk=cause), actor, now)


@transaction.atomic
def give(
    *, actor: User, cause: int, owner: int | None, owner_name: str, area: str, now: dt.datetime
) -> None:
    """Name who answers for it: somebody of the directory, or a department that is not there.

    Raises:
        InSupport: it is somebody who answers customers.
        BadInput: nobody is named, or there is no such area.
    """
    held = _locked(cause)
    person = outside_support().filter(pk=owner).first() if owner is not None else None
    name = "" if person else owner_name.strip()[:80]
    if (owner is not None and person is None) or _is_of_support(name):
        raise InSupport
    if (person is None and not name) or area not in Cause.Area.values:
        raise BadInput(_("Choose one."), field="owner")
    held.owner, held.owner_name, held.area = person, name, area
    held.save()
    _note(held, What.OWNED, actor, now, note=held.answers_for_it)


@transaction.atomic
def merge(*, actor: User, cause: int, into: int, now: dt.datetime) -> Cause:
    """Two causes are one, written down in two ways: cases and history go over, words are kept.

    What is left is open if either was, and as far up as the higher of the two.

    Raises:
        BadInput: it is the same cause.
    """
    if cause == into:
        raise BadInput(_("Choose another cause."), field="into")
    first, second = (_locked(number) for number in sorted((cause, into)))
    gone, held = (first, second) if first.pk == cause else (second, first)
    gone.cases.update(cause=held)
    gone.entries.update(cause=held)
    held.level = max(held.level, gone.level)
    held.reopened += gone.reopened
    if gone.closed_at is None:
        held.closed_at, held.change, held.accepted_by = None, "", None
    held.save()
    _note(held, What.AGAIN, actor, now, note=gone.title)
    gone.delete()
    return held


def _is_of_support(name: str) -> bool:
    answering = User.objects.filter(is_active=True).exclude(pk__in=outside_support())
    # Compared here: SQLite folds no Cyrillic letters.
    return name.casefold() in {one.casefold() for one in answering.values_list("name", flat=True)}


def _locked(number: int) -> Cause:
    return Cause.objects.select_for_update(of=("self",)).get(pk=number)


def _note(
    held: Cause, what: str, actor: User, now: dt.datetime, *, case: Case | None = None,
    note: str = "",
) -> None:  # fmt: skip
    CauseEntry.objects.create(
        cause=held, what=what, at=now, by=actor, case=case, level=held.level, note=note
    )
    publish("cause.changed", at=now, actor=actor.actor, cause=held.pk, what=what, level=held.level)
