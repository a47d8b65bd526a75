"""Putting a case aside and taking it up again: logged, owned, looked at within two weeks."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.lib.errors import BadInput, CannotDo
from nanni_desk.recovery.asides import has_been_tried, is_within
from nanni_desk.recovery.models import Aside, Case, ContactTry
from nanni_desk.recovery.services.locking import locked, name_of, tell, unclosed, weigh
from nanni_desk.recovery.states import State


class TooFar(CannotDo):
    """The day of the next look is not within two weeks."""

    code = "too_far"
    text = _("Name a day within the next two weeks on which somebody looks at it again.")


class NotTried(CannotDo):
    """Not enough was tried to call somebody unreachable."""

    code = "not_tried"
    text = _("First try three times, by two channels or more, and write each try down.")


class AsideAlready(CannotDo):
    """It is so already."""

    code = "aside_already"
    text = _("This holds already. End it first, or give it another day.")


@transaction.atomic
def set_aside(
    *, actor: User, case: int, kind: str, reason: str, review_at: dt.datetime, now: dt.datetime,
    owner: User | None = None,
) -> Aside:  # fmt: skip
    """Begin a side state.

    Args:
        actor: who says so.
        case: its number.
        kind: a key of ``Aside.Kind``.
        reason: why.
        review_at: when somebody looks at it again.
        now: the moment.
        owner: who looks; whoever says so, unless named.

    Raises:
        Closed: the case is closed.
        BadInput: there is no reason, or such a state comes about by itself alone.
        TooFar: the day is not within two weeks.
        NotTried: somebody is called unreachable whom we have not tried to reach.
        AsideAlready: the case is in this side state.
    """
    held = unclosed(case)
    if kind == Aside.Kind.REOPENED or kind not in Aside.Kind.values or not reason.strip():
        raise BadInput(_("Write what it is about."), field="reason")
    if not is_within(review_at, now):
        raise TooFar
    if held.asides.filter(kind=kind, ended_at=None).exists():
        raise AsideAlready
    tries = list(held.contact_tries.values_list("channel", flat=True))
    if kind == Aside.Kind.NO_CONTACT and not has_been_tried(tries):
        raise NotTried
    made = begin(held, kind, reason, owner or actor, review_at, now)
    _told(held, actor, now, "set_aside", kind)
    return made


@transaction.atomic
def look_again(*, actor: User, aside: int, review_at: dt.datetime, now: dt.datetime) -> Aside:
    """Somebody looked, and it holds on until another day: a line of its own in the log.

    Raises:
        AsideAlready: it has ended.
        TooFar: the day is not within two weeks.
    """
    held, found = _open(aside)
    if not is_within(review_at, now):
        raise TooFar
    _end(found, actor, now)
    made = begin(held, found.kind, found.reason, found.owner or actor, review_at, now)
    _told(held, actor, now, "set_aside", found.kind)
    return made


@transaction.atomic
def end_aside(*, actor: User, aside: int, now: dt.datetime) -> Aside:
    """It holds no longer.

    Raises:
        AsideAlready: it has ended.
    """
    held, found = _open(aside)
    _end(found, actor, now)
    _told(held, actor, now, "aside_ended", found.kind)
    return found


@transaction.atomic
def note_try(
    *, actor: User, case: int, channel: str, now: dt.datetime, note: str = ""
) -> ContactTry:
    """Write down that the customer was not reached.

    Raises:
        Closed: the case is closed.
        BadInput: there is no such channel.
    """
    held = unclosed(case)
    if channel not in ContactTry.Channel.values:
        raise BadInput(field="channel")
    made = held.contact_tries.create(channel=channel, note=note.strip()[:300], at=now, by=actor)
    tell("case.changed", held, now, actor.actor, what="contact_try")
    return made


@transaction.atomic
def customer_is_back(*, contact: int, now: dt.datetime) -> int:
    """The customer wrote: neither their pause nor their silence holds on; gives how many ended."""
    number = Case.objects.filter(contact=contact).exclude(state=State.CLOSED).values_list("pk")
    held = locked(number[0][0]) if number else None
    quiet = (Aside.Kind.PAUSED, Aside.Kind.NO_CONTACT)
    open_ones = list(held.asides.filter(kind__in=quiet, ended_at=None)) if held else []
    for found in open_ones:
        _end(found, None, now)
    if held is not None and open_ones:
        _told(held, None, now, "aside_ended", open_ones[0].kind)
    return len(open_ones)


@transaction.atomic
def follow_boundary(
    *, case: int, owner: User | None, reason: str, review_at: dt.datetime | None, now: dt.datetime
) -> None:
    """A limit on how we answer holds, or (without a day) holds no longer, in the case as well."""
    held = locked(case)
    before = held.asides.filter(kind=Aside.Kind.BOUNDARY, ended_at=None).first()
    holds = review_at if review_at is not None and review_at > now else None
    if held.state == State.CLOSED or (before.review_at if before else None) == holds:
        return
    if before is not None:
        _end(before, owner, now)
    if holds is not None:
        begin(held, Aside.Kind.BOUNDARY, reason, owner or held.owner, holds, now)
    _told(held, owner, now, "boundary", Aside.Kind.BOUNDARY)


def asides_due(now: dt.datetime) -> int:
    """Tell of every side state that nobody has looked at again; gives how many."""
    late = Aside.objects.filter(ended_at=None, overdue_told_at=None, review_at__lte=now)
    return sum(_overdue(number, now) for number in late.values_list("pk", flat=True))


def begin(
    held: Case, kind: str, reason: str, owner: User | None, review_at: dt.datetime,
    now: dt.datetime,
) -> Aside:  # fmt: skip
    """A side state of a case that is held."""
    return held.asides.create(
        kind=kind, reason=reason.strip()[:300], owner=owner, since=now, review_at=review_at
    )


@transaction.atomic
def _overdue(number: int, now: dt.datetime) -> bool:
    held = locked(Aside.objects.values_list("case", flat=True).get(pk=number))
    found = held.asides.filter(
        pk=number, ended_at=None, overdue_told_at=None, review_at__lte=now
    ).first()
    if found is None:
        return False
    found.overdue_told_at = now
    found.save(update_fields=["overdue_told_at"])
    tell("case.aside_overdue", held, now, "system", aside=number, what=found.kind)
    return True


def _open(number: int) -> tuple[Case, Aside]:
    held = locked(Aside.objects.values_list("case", flat=True).get(pk=number))
    found = held.asides.filter(pk=number, ended_at=None).first()
    if found is None:
        raise AsideAlready(_("This has ended already."))
    return held, found


def _end(found: Aside, actor: User | None, now: dt.datetime) -> None:
    found.ended_at, found.ended_by = now, actor
    found.save(update_fields=["ended_at", "ended_by"])


def _told(held: Case, actor: User | None, now: dt.datetime, what: str, kind: str) -> None:
    weigh(held, now)
    tell("case.changed", held, now, name_of(actor, held), what=what, aside=kind)
