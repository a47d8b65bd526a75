"""Telling people that we told them something untrue: one by one, or together after a second yes."""

import datetime as dt
import time

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand, may, team_ids
from nanni_desk.accounts.services import audit
from nanni_desk.conversations.services.accepting import reply
from nanni_desk.events.publish import publish
from nanni_desk.facts.models import Batch, Disclosure, Retraction
from nanni_desk.lib.engine import reviewer
from nanni_desk.lib.errors import BadInput, CannotDo, NotAllowed

_State = Disclosure.State
_MINUTE = dt.timedelta(minutes=1)
_LONGEST = 20_000
#: How long one run may take; the clock has other work.
_RUN_SECONDS = 0.4
MOST_PER_MINUTE = 10_000
_OPEN_STATES = (_State.TO_TELL, _State.FAILED, _State.LEFT)


class AlreadyTold(CannotDo):
    """The message is on its way or has been read."""

    code = "already_told"
    text = _("This person has been told already.")


class Stopped(CannotDo):
    """The draft holds what no message may hold."""

    code = "stopped"
    text = _("The text can't go out like this: %(why)s")


class WantsReason(CannotDo):
    """Whoever leaves a person untold says why."""

    code = "wants_reason"
    text = _("Say why this person needs not be told.")


class NobodyToTell(CannotDo):
    """Everybody has been told, or is in another batch."""

    code = "nobody"
    text = _("There is nobody to tell who is not in a batch already.")


class NotTheSame(CannotDo):
    """Two people look at what goes out to many."""

    code = "same_person"
    text = _("Somebody else says yes to this, not the one who asked.")


class Ended(CannotDo):
    """The batch has gone out or was stopped."""

    code = "ended"
    text = _("This batch has ended.")


@transaction.atomic
def edit(*, actor: User, disclosure: Disclosure, body: str) -> Disclosure:
    """Change the draft of a person who has not been told; it leaves its batch.

    Raises:
        AlreadyTold: it is too late.
        BadInput: there is no text, or too much of it.
        Stopped: the engine stops it.
    """
    demand(actor, Right.ANSWER)
    held = _untold(disclosure.pk)
    text = body.strip()
    if not text or len(text) > _LONGEST:
        raise BadInput(_("Write what this person is told."))
    if text != held.body:
        _refuse_stopped(text, held)
        # The yes of a second person was for other words.
        held.body, held.edited_by, held.batch = text, actor, None
        held.save(update_fields=["body", "edited_by", "batch"])
    return held


@transaction.atomic
def leave(*, actor: User, disclosure: Disclosure, because: str, now: dt.datetime) -> None:
    """Tell this person nothing, and keep the reason.

    Raises:
        AlreadyTold: they have been told.
        WantsReason: there is none.
    """
    demand(actor, Right.ANSWER)
    held = _untold(disclosure.pk)
    if not because.strip():
        raise WantsReason
    held.state, held.left_because, held.batch = _State.LEFT, because.strip()[:300], None
    held.save(update_fields=["state", "left_because", "batch"])
    audit("disclosure.left", f"disclosure:{held.pk}", actor=actor, now=now,
          reason=held.left_because)  # fmt: skip
    moved(held, actor.actor, now)


@transaction.atomic
def send(*, actor: User, disclosure: Disclosure, now: dt.datetime) -> Disclosure:
    """Tell one person now.

    Raises:
        AlreadyTold: somebody has done so.
        Stopped: the engine stops the draft.
    """
    demand(actor, Right.ANSWER)
    held = _untold(disclosure.pk)
    _refuse_stopped(held.body, held)
    return _say(held, actor, now)


@transaction.atomic
def ask_for_all(
    *, actor: User, retraction: Retraction, per_minute: int, now: dt.datetime
) -> Batch:  # fmt: skip
    """Ask that everybody in the actor's teams who is still to be told be told together.

    Raises:
        NotAllowed: the actor does not keep the book.
        NobodyToTell: nobody is left.
        BadInput: so many a minute is no number of messages.
    """
    demand(actor, Right.KEEP_FACTS)
    if not 1 <= per_minute <= MOST_PER_MINUTE:
        raise BadInput(_("Between 1 and 10,000 messages a minute."))
    batch = Batch.objects.create(
        retraction=retraction, asked_by=actor, asked_at=now, per_minute=per_minute
    )
    theirs = Disclosure.objects.filter(retraction=retraction, state=_State.TO_TELL, batch=None)
    teams = team_ids(actor)
    if teams is not None:
        theirs = theirs.filter(conversation__team__in=teams)
    if not theirs.update(batch=batch):
        raise NobodyToTell
    publish("disclosure.batch", at=now, actor=actor.actor, batch=batch.pk, state="asked",
            retraction=retraction.pk)  # fmt: skip
    return batch


@transaction.atomic
def approve(*, actor: User, batch: Batch, now: dt.datetime) -> None:
    """Say yes as the second person; from here on it goes out by itself.

    Raises:
        NotAllowed: the actor approves nothing, or does not see everybody in the batch.
        NotTheSame: the actor asked for it.
        Ended: it was stopped.
    """
    demand(actor, Right.APPROVE)
    held = Batch.objects.select_for_update(of=("self",)).get(pk=batch.pk)
    if held.ended_at is not None:
        raise Ended
    if held.asked_by_id == actor.pk:
        raise NotTheSame
    teams = team_ids(actor)
    if teams is not None and held.members.exclude(conversation__team__in=teams).exists():
        raise NotAllowed
    if held.approved_at is None:
        held.approved_by, held.approved_at = actor, now
        held.save(update_fields=["approved_by", "approved_at"])
        audit("disclosures.approved", f"batch:{held.pk}", actor=actor, now=now,
              people=held.members.count())  # fmt: skip
        publish("disclosure.batch", at=now, actor=actor.actor, batch=held.pk, state="approved",
                retraction=held.retraction_id)  # fmt: skip


@transaction.atomic
def stop(*, actor: User, batch: Batch, now: dt.datetime) -> None:
    """Send nothing more of a batch; those who were not told are to be told again.

    Raises:
        NotAllowed: the actor neither keeps the book nor approves.
    """
    if not may(actor, Right.KEEP_FACTS):
        demand(actor, Right.APPROVE)
    held = Batch.objects.select_for_update(of=("self",)).get(pk=batch.pk)
    if held.ended_at is None:
        held.members.filter(state=_State.TO_TELL).update(batch=None)
        held.stopped_by, held.ended_at = actor, now
        held.save(update_fields=["stopped_by", "ended_at"])
        publish("disclosure.batch", at=now, actor=actor.actor, batch=held.pk, state="stopped",
                retraction=held.retraction_id)  # fmt: skip


def batches_due(now: dt.datetime) -> int:
    """Send what approved batches may send now; gives how many were told."""
    told, end = 0, time.monotonic() + _RUN_SECONDS
    approved = Batch.objects.filter(approved_at__isnull=False, ended_at=None)
    for batch in approved.select_related("asked_by").order_by("pk"):
        within = batch.members.filter(accepted_at__gt=now - _MINUTE).count()
        room = max(0, batch.per_minute - within)
        waiting = batch.members.filter(state=_State.TO_TELL).order_by("pk")
        for number in list(waiting.values_list("pk", flat=True)[:room]):
            if time.monotonic() > end:
                return told
            told += _send_one(batch, number, now)
        if not waiting.exists():
            _end(batch, now)
    return told


def _send_one(batch: Batch, number: int, now: dt.datetime) -> int:
    """One person of a batch, in a transaction of their own: a killed process leaves no half."""
    with transaction.atomic():
        held = Disclosure.objects.select_for_update(of=("self",)).get(pk=number)
        if held.state != _State.TO_TELL or held.batch_id != batch.pk:
            return 0
        try:
            with transaction.atomic():
                _say(held, batch.asked_by, now)
        except CannotDo as error:
            # One who can't be told must not keep the others from it.
            held.state, held.left_because = _State.FAILED, str(error.shown)[:300]
            held.save(update_fields=["state", "left_because"])
            moved(held, "system", now)
            return 0
    return 1


@transaction.atomic
def _end(batch: Batch, now: dt.datetime) -> None:
    Batch.objects.filter(pk=batch.pk, ended_at=None).update(ended_at=now)
    publish("disclosure.batch", at=now, actor="system", batch=batch.pk, state="ended",
            retraction=batch.retraction_id)  # fmt: skip


def _say(held: Disclosure, actor: User, now: dt.datetime) -> Disclosure:
    newest = held.conversation.messages.order_by("-pk").values_list("pk", flat=True).first()
    message = reply(
        actor=actor, conversation=held.conversation_id, body=held.body, now=now,
        seen=newest or 0, token=held.token, hold=dt.timedelta(seconds=settings.HOLD_SECONDS),
        data={"disclosure": held.pk},
    )  # fmt: skip
    held.reply, held.accepted_at, held.state = message, now, _State.SENDING
    held.left_because = ""
    held.save(update_fields=["reply", "accepted_at", "state", "left_because"])
    moved(held, actor.actor, now)
    return held


def moved(held: Disclosure, actor: str, now: dt.datetime) -> None:
    """Tell the team how far it is."""
    publish(
        "disclosure.moved", at=now, actor=actor, conversation=held.conversation_id,
        team=held.conversation.team_id, disclosure=held.pk, retraction=held.retraction_id,
        state=held.state,
    )  # fmt: skip


def _untold(number: int) -> Disclosure:
    held = (
        Disclosure.objects.select_for_update(of=("self",))
        .select_related("conversation__inbox")
        .get(pk=number)
    )
    # What failed on its way is sent again from its conversation: the reply is there.
    if held.state not in _OPEN_STATES or held.reply_id is not None:
        raise AlreadyTold
    return held


def _refuse_stopped(text: str, held: Disclosure) -> None:
    language = held.conversation.language or held.conversation.inbox.language
    for finding in reviewer().review(text, channel="chat", lang=language).faults:
        if finding.outcome == "block":
            raise Stopped(_("The text can't go out like this: %(why)s") % {"why": finding.why})
