"""Repeated promises: begun by a person, made again and again by the clock, handed to others."""

import datetime as dt

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from nanni.dialogue.calendars import Calendar
from nanni_desk.accounts.models import Presence, User
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.conversations.services import working
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.lib.errors import CannotDo
from nanni_desk.promises.models import Occurrence, Series
from nanni_desk.promises.rhythm import Rhythm, following, looked_at, made_at, term
from nanni_desk.promises.selectors import who_may_keep
from nanni_desk.promises.selectors.series import rhythm_of
from nanni_desk.promises.services.passing import CannotKeep

_BATCH = 200
_DAY = dt.timedelta(days=1)
#: The second look whether its owner is there: time is left for somebody else.
_LAST_LOOK = dt.timedelta(hours=4)


class SamePerson(CannotDo):
    """Whoever stands in for somebody is another person."""

    code = "same_person"
    text = _("Choose somebody else as the substitute.")


@transaction.atomic
def begin(
    *, actor: User, conversation: int, text: str, rhythm: Rhythm, owner: int,
    substitute: int, now: dt.datetime, instead_of: Commitment | None = None,
) -> Series:  # fmt: skip
    """Promise something that comes again; its first promise is made when its time is near.

    Args:
        actor: who writes it down.
        conversation: with whom.
        text: what is done each time.
        rhythm: when.
        owner: number of whoever does it.
        substitute: number of whoever does it when the owner is not there.
        now: this moment.
        instead_of: the promise in which it was said; this takes its place.

    Raises:
        SamePerson: owner and substitute are one.
        CannotKeep: one of them does not answer in this conversation.
    """
    held = locked(conversation)
    calendar = calendar_for(held)
    people = _people(held, owner, substitute)
    day = _first_day(rhythm, calendar, now)
    series = Series.objects.create(
        conversation=held, text=text, every=rhythm.every, weekday=rhythm.weekday, day=rhythm.day,
        at=rhythm.at, owner=people[0], substitute=people[1], begun_by=actor, begun_at=now,
        next_day=day, next_at=made_at(rhythm, day, calendar),
    )  # fmt: skip
    if instead_of is not None:
        working.decide_commitment(
            actor=actor, commitment=instead_of.pk, state=Commitment.State.RENEGOTIATED, now=now
        )
    tell("promise.series", held, now, actor.actor, series=series.pk, what="begun")
    make_on(series.pk, now)
    return series


def series_due(now: dt.datetime) -> int:
    """Make every promise whose time has come, look who is there, and who has left; counts them."""
    due = Series.objects.filter(ended_at=None, next_at__lte=now).order_by("next_at")
    made = sum(make_on(number, now) for number in list(due.values_list("pk", flat=True)[:_BATCH]))
    looks = Occurrence.objects.filter(look_at__lte=now).order_by("look_at")
    for number in list(looks.values_list("pk", flat=True)[:_BATCH]):
        _look(number, now)
    gone = Q(owner__is_active=False) | Q(substitute__is_active=False)
    left = Series.objects.filter(gone, ended_at=None, wants_somebody_since=None)
    for number in list(left.values_list("pk", flat=True)[:_BATCH]):
        _ask_for_somebody(number, now)
    return made


@transaction.atomic
def make_on(number: int, now: dt.datetime) -> int:
    """Make what a series owes by now; each missed day once, however long nobody looked."""
    held = locked(Series.objects.values_list("conversation", flat=True).get(pk=number))
    series = Series.objects.select_related("owner", "substitute").get(pk=number)
    made = 0
    while series.ended_at is None and series.next_at <= now:
        _make(series, held, now)
        made += 1
    return made


@transaction.atomic
def change_people(
    *, actor: User, series: Series, owner: int, substitute: int, now: dt.datetime
) -> Series:
    """Give a series to other people; promises that are open go along.

    Raises:
        SamePerson: owner and substitute are one.
        CannotKeep: one of them does not answer in this conversation.
    """
    held = locked(series.conversation_id)
    series.owner, series.substitute = _people(held, owner, substitute)
    series.wants_somebody_since = None
    series.save(update_fields=["owner", "substitute", "wants_somebody_since"])
    _hand_over(series, held, series.owner, now, actor.actor)
    tell("promise.series", held, now, actor.actor, series=series.pk, what="changed")
    return series


@transaction.atomic
def end(*, actor: User, series: Series, now: dt.datetime) -> Series:
    """It comes no more; what is promised already stays promised."""
    held = locked(series.conversation_id)
    series.ended_at, series.ended_by = now, actor
    series.save(update_fields=["ended_at", "ended_by"])
    tell("promise.series", held, now, actor.actor, series=series.pk, what="ended")
    return series


def _people(held: Conversation, owner: int, substitute: int) -> tuple[User, User]:
    if owner == substitute:
        raise SamePerson(field="substitute")
    found = {user.pk: user for user in who_may_keep(held).filter(pk__in=[owner, substitute])}
    if len(found) != 2:  # noqa: PLR2004 - both of them
        raise CannotKeep(field="owner" if owner not in found else "substitute")
    return found[owner], found[substitute]


def _first_day(own: Rhythm, calendar: Calendar, now: dt.datetime) -> dt.date:
    day = following(own, calendar.local(now).date() - _DAY, calendar)
    while term(own, day, calendar) <= now:
        day = following(own, day, calendar)
    return day


def _make(series: Series, held: Conversation, now: dt.datetime) -> None:
    own, calendar, day = rhythm_of(series), calendar_for(held), series.next_day
    due = term(own, day, calendar)
    is_there = series.owner.is_active
    keeper = series.owner if is_there else series.substitute
    promise = working.promise(
        actor="system", conversation=held.pk, text=series.text, due=due, now=now,
        source=Commitment.Source.SERIES, owner=keeper if keeper.is_active else None,
    )  # fmt: skip
    Occurrence.objects.create(
        series=series, day=day, promise=promise,
        look_at=max(looked_at(due, calendar), now) if is_there else None,
        passed_at=None if is_there else now,
    )  # fmt: skip
    series.next_day = following(own, day, calendar)
    series.next_at = made_at(own, series.next_day, calendar)
    series.save(update_fields=["next_day", "next_at"])


@transaction.atomic
def _look(number: int, now: dt.datetime) -> None:
    """Who is away a working day before the term, or four hours before it, is stood in for."""
    found = Occurrence.objects.select_related("series__owner", "series__substitute").get(pk=number)
    held = locked(found.series.conversation_id)
    promise = held.commitments.get(pk=found.promise_id)
    if found.look_at is None or found.look_at > now:
        return
    is_open = promise.settled_at is None and promise.owner_id == found.series.owner_id
    last = (promise.due or now) - _LAST_LOOK
    found.look_at = last if is_open and found.look_at < last and last > now else None
    found.save(update_fields=["look_at"])
    if is_open and found.series.owner.presence == Presence.AWAY:
        _pass(found, promise, held, now)


@transaction.atomic
def _ask_for_somebody(number: int, now: dt.datetime) -> None:
    """A lead is asked for somebody else; meanwhile the substitute keeps what is open."""
    held = locked(Series.objects.values_list("conversation", flat=True).get(pk=number))
    series = Series.objects.select_related("owner", "substitute").get(pk=number)
    series.wants_somebody_since = now
    series.save(update_fields=["wants_somebody_since"])
    if not series.owner.is_active:
        for one in series.occurrences.filter(promise__settled_at=None, passed_at=None):
            _pass(one, held.commitments.get(pk=one.promise_id), held, now)
    tell("promise.series", held, now, "system", series=series.pk, what="wants_somebody")


def _pass(one: Occurrence, promise: Commitment, held: Conversation, now: dt.datetime) -> None:
    substitute = one.series.substitute
    if not substitute.is_active:
        return
    one.passed_at, one.look_at = now, None
    one.save(update_fields=["passed_at", "look_at"])
    promise.owner = promise.keeper = substitute
    promise.save(update_fields=["owner", "keeper"])
    tell("promise.series", held, now, "system", series=one.series_id, what="passed",
         commitment=promise.pk, owner=substitute.pk)  # fmt: skip


def _hand_over(
    series: Series, held: Conversation, owner: User, now: dt.datetime, actor: str
) -> None:
    """Promises of it that are open go to its owner."""
    ours = held.commitments.filter(occurrence__series=series, settled_at=None)
    if ours.exclude(owner=owner).update(owner=owner, keeper=owner):
        series.occurrences.filter(promise__settled_at=None).update(passed_at=None)
        tell("ledger.changed", held, now, actor)
