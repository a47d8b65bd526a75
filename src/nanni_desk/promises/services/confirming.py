"""Asking another team for a date, and its answer: yes, another time, or not possible."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Team, User
from nanni_desk.conversations.hours import calendar_of
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.conversations.services.working import InThePast
from nanni_desk.events.publish import publish
from nanni_desk.lib.errors import CannotDo
from nanni_desk.promises.models import Confirmation

#: In the asked team's hours; its lead and the owner hear of it afterwards.
ANSWER_WITHIN = dt.timedelta(hours=1)
_State = Confirmation.State
_BATCH = 200


class OwnTeam(CannotDo):
    """One's own team needs no letter to itself."""

    code = "own_team"
    text = _("This conversation is that team's own: ask your colleagues directly.")


class Answered(CannotDo):
    """Somebody of the team was quicker."""

    code = "answered"
    text = _("This has been answered already.")


@transaction.atomic
def ask(
    *, actor: User, conversation: int, text: str, work: str, team: Team, due: dt.datetime,
    now: dt.datetime,
) -> Confirmation:  # fmt: skip
    """Ask a team whether its work will be done by then; asked twice, it is one question.

    Raises:
        InThePast: the time has passed.
        OwnTeam: the conversation belongs to that team.
    """
    if due <= now:
        raise InThePast
    held = locked(conversation)
    if held.team_id == team.pk:
        raise OwnTeam(field="team")
    same = {"text": text, "work": work, "team": team, "due": due, "state": _State.ASKED}
    known = held.confirmations.filter(**same).first()
    if known is not None:
        return known
    within = calendar_of(team).add_working_time(now, ANSWER_WITHIN)
    made = held.confirmations.create(**same, asked_by=actor, asked_at=now, answer_by=within)
    _tell_asked(made, now, actor.actor, "asked")
    tell("promise.asked", held, now, actor.actor, confirmation=made.pk, what="asked")
    return made


@transaction.atomic
def answer(
    *, actor: User, confirmation: int, state: str, now: dt.datetime,
    other: dt.datetime | None = None, note: str = "",
) -> Confirmation:  # fmt: skip
    """Say yes, name another time, or that it cannot be done.

    Args:
        actor: somebody of the team.
        confirmation: the question's number.
        state: what is said, one of ``Confirmation.State``.
        now: this moment.
        other: by when it will be done; only with another time.
        note: why, for the colleague who asked.

    Raises:
        Answered: it was answered before.
        InThePast: the time has passed.
    """
    number = Confirmation.objects.values_list("conversation", flat=True).get(pk=confirmation)
    held = locked(number)
    found = Confirmation.objects.select_related("team").get(pk=confirmation)
    if found.state != _State.ASKED:
        raise Answered
    holds = {_State.CONFIRMED: found.due, _State.OTHER_TIME: other}.get(_State(state))
    if state != _State.REFUSED and (holds is None or holds <= now):
        raise InThePast
    found.state, found.holds_from, found.note = state, holds, note
    found.answered_by, found.answered_at = actor, now
    found.save()
    _tell_asked(found, now, actor.actor, "answered")
    tell("promise.answered", held, now, actor.actor, confirmation=found.pk, state=state)
    return found


def confirmations_due(now: dt.datetime) -> int:
    """Remind whoever has not answered half-way, ask their lead at the end; gives how many."""
    waiting = Confirmation.objects.filter(state=_State.ASKED, raised_at=None)
    count = 0
    for found in list(waiting.order_by("answer_by")[:_BATCH]):
        half = found.asked_at + (found.answer_by - found.asked_at) / 2
        if found.answer_by <= now:
            count += _step(found.pk, "raised_at", now)
        elif half <= now and found.reminded_at is None:
            count += _step(found.pk, "reminded_at", now)
    return count


@transaction.atomic
def _step(number: int, field: str, now: dt.datetime) -> int:
    unanswered = Confirmation.objects.filter(pk=number, state=_State.ASKED, **{field: None})
    if not unanswered.update(**{field: now}):
        return 0
    found = Confirmation.objects.select_related("team", "conversation").get(pk=number)
    what = field.removesuffix("_at")
    _tell_asked(found, now, "system", what)
    tell("promise.asked", found.conversation, now, "system", confirmation=number, what=what)
    return 1


def _tell_asked(found: Confirmation, now: dt.datetime, actor: str, what: str) -> None:
    """The team that is asked hears of it without the conversation, which it may not see."""
    publish("promise.asked", at=now, actor=actor, team=found.team_id, confirmation=found.pk,
            what=what)  # fmt: skip
