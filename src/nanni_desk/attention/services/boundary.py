"""The boundary flow: warn, change the way or the person, limit, review. Never silence (S4-15).

Every step is logged and told to the customer. A limit changes how we answer, never whether: each
message is still stored, read and watched, and no clock stops.
"""

import datetime as dt
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.attention import boundary_words as words
from nanni_desk.attention.models import Boundary, BoundaryStep, TakenBack
from nanni_desk.attention.selectors.boundaries import ended_limits, was_insulted
from nanni_desk.attention.selectors.hands import lead_there, pair_for
from nanni_desk.attention.services.assigning import give
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Commitment, Conversation, Message
from nanni_desk.conversations.norms import UNDATED_PROMISE
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.conversations.services.accepting import reply
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.replying import say_as_bot
from nanni_desk.conversations.services.telling import tell
from nanni_desk.conversations.services.working import assign, promise
from nanni_desk.lib.errors import CannotDo, NotAllowed, NotThere

LONGEST_LIMIT = dt.timedelta(days=14)
Kind = BoundaryStep.Kind


class NoInsult(CannotDo):
    """Nobody was insulted; anger about the matter needs an answer, not a boundary."""

    code = "no_insult"
    text = _("There is no insult here. Anger about the matter wants an answer.")


class NotWarned(CannotDo):
    """A limit comes after a warning and a chance to change."""

    code = "not_warned"
    text = _("Warn first: the customer gets a chance before any limit.")


class TooLong(CannotDo):
    """The limit's day is not within two weeks from now."""

    code = "too_long"
    text = _("A limit needs a day within the next 14 days, and a reason.")


class Told(NamedTuple):
    """How a step is told: as a reply of the person, within the hold window like any other.

    Args:
        seen: the newest message that the person's page had shown.
        token: made by the page; the same token twice is one reply.
        hold: for so long it may be taken back.
    """

    seen: int
    token: str
    hold: dt.timedelta

    def say(self, actor: User, conversation: int, body: str, now: dt.datetime) -> Message:
        """Send the prepared words."""
        return reply(
            actor=actor, conversation=conversation, body=body, now=now, seen=self.seen,
            token=self.token, hold=self.hold, data={"about": "boundary"},
        )  # fmt: skip


@transaction.atomic
def warn(*, actor: User, conversation: int, told: Told, now: dt.datetime) -> BoundaryStep:
    """Name the boundary once, calmly.

    Raises:
        NoInsult: there is nothing to warn of.
    """
    held, boundary = _open(actor, conversation, now)
    message = told.say(actor, conversation, words.warning(held.language), now)
    return _log(held, boundary, Kind.WARNED, now, by=actor, told=message)


@transaction.atomic
def to_writing(*, actor: User, conversation: int, told: Told, now: dt.datetime) -> BoundaryStep:
    """Go on in writing only: no calls for now."""
    held, boundary = _open(actor, conversation, now)
    message = told.say(actor, conversation, words.writing(held.language), now)
    return _log(held, boundary, Kind.WRITING, now, by=actor, told=message)


@transaction.atomic
def to_colleague(*, actor: User, conversation: int, told: Told, now: dt.datetime) -> BoundaryStep:
    """Let a colleague go on, else the lead; with neither there it waits in the queue."""
    found = conversation_for(actor, conversation)
    colleague = pair_for(found, now) or lead_there(found.team, now)
    if colleague is not None and colleague.pk != actor.pk and was_insulted(found):
        give(actor=actor, person=colleague, conversation=conversation, now=now, reason="boundary")
    held, boundary = _open(actor, conversation, now)
    if held.assignee_id == actor.pk:
        _to_queue(held, actor, now)
    name = held.assignee.name if held.assignee_id not in {None, actor.pk} and held.assignee else ""
    message = told.say(actor, conversation, words.colleague(held.language, name), now)
    if not name:
        # A reply makes its writer the owner of what has none.
        assign(actor="system", conversation=conversation, assignee=None, now=now)
    return _log(held, boundary, Kind.COLLEAGUE, now, by=actor, told=message)


@transaction.atomic
def limit(
    *, actor: User, conversation: int, limit: str, until: dt.datetime, reason: str, told: Told,
    now: dt.datetime,
) -> BoundaryStep:  # fmt: skip
    """Limit how we answer, until a day within two weeks; a lead's decision, after a warning.

    Raises:
        NotWarned: nobody warned the customer.
        TooLong: no reason, or no day within two weeks.
    """
    demand(actor, Right.ASSIGN_OTHERS)
    held, boundary = _open(actor, conversation, now)
    if not boundary.steps.filter(kind=Kind.WARNED).exists():
        raise NotWarned
    if not now < until <= now + LONGEST_LIMIT or not reason.strip() or not Boundary.Limit(limit):
        raise TooLong
    boundary.limit, boundary.limited_by, boundary.review_at = limit, actor, until
    boundary.appealed_at = None
    boundary.save()
    body = words.limited(held.language, limit, until, reason.strip())
    message = told.say(actor, conversation, body, now)
    return _log(held, boundary, Kind.LIMITED, now, by=actor, reason=reason, told=message)


@transaction.atomic
def appeal(*, conversation: int, now: dt.datetime) -> BoundaryStep | None:
    """The customer asks for a second look; None when nothing is limited or it was asked before."""
    held = locked(conversation)
    boundary = held.boundaries.filter(closed_at=None, appealed_at=None).exclude(limit="").first()
    if boundary is None:
        return None
    boundary.appealed_at = now
    boundary.save(update_fields=["appealed_at"])
    due = calendar_for(held).add_working_time(now, UNDATED_PROMISE)
    message = say_as_bot(
        conversation=conversation, body=words.appealed(held.language, due), now=now,
        token=f"appeal-{boundary.pk}-{now.timestamp():.0f}", about="boundary",
    )  # fmt: skip
    promise(
        actor="system", conversation=conversation, text=words.to_decide(held.language), due=due,
        now=now, source=Commitment.Source.FORM, kind="answer",
    )  # fmt: skip
    return _log(held, boundary, Kind.APPEALED, now, told=message)


@transaction.atomic
def decide_appeal(
    *, actor: User, boundary: int, uphold: bool, reason: str, told: Told, now: dt.datetime
) -> BoundaryStep:
    """Decide an appeal; whoever set the limit does not.

    Raises:
        NotThere: there is no such appeal.
        NotAllowed: the person set the limit, or may not decide.
        TooLong: no reason.
    """
    demand(actor, Right.ASSIGN_OTHERS)
    found = Boundary.objects.filter(pk=boundary, closed_at=None, appealed_at__isnull=False).first()
    if found is None:
        raise NotThere
    conversation_for(actor, found.conversation_id)
    if found.limited_by_id == actor.pk:
        raise NotAllowed(_("Whoever set the limit does not decide the appeal against it."))
    if not reason.strip():
        raise CannotDo(_("The customer is told the reason: please write one."))
    held = locked(found.conversation_id)
    if not uphold:
        found.limit, found.closed_at = "", now
    review_at = found.review_at or now
    found.appealed_at = None
    found.save()
    body = words.decided(held.language, review_at if uphold else None, reason.strip())
    message = told.say(actor, held.pk, body, now)
    kind = Kind.UPHELD if uphold else Kind.LIFTED
    return _log(held, found, kind, now, by=actor, reason=reason, told=message)


def limits_over(now: dt.datetime) -> int:
    """End the limits whose day has come: in the customer's favour, unless somebody renewed them."""
    return sum(_end(number, now) for number in ended_limits(now))


@transaction.atomic
def _end(number: int, now: dt.datetime) -> int:
    held = locked(Boundary.objects.values_list("conversation", flat=True).get(pk=number))
    boundary = held.boundaries.get(pk=number)
    if boundary.closed_at is not None or boundary.review_at is None or boundary.review_at > now:
        return 0
    boundary.limit, boundary.closed_at = "", now
    boundary.save()
    message = say_as_bot(
        conversation=held.pk, body=words.ended(held.language), now=now,
        token=f"limit-over-{number}", about="boundary",
    )  # fmt: skip
    _log(held, boundary, Kind.ENDED, now, told=message)
    return 1


def _open(actor: User, conversation: int, now: dt.datetime) -> tuple[Conversation, Boundary]:
    demand(actor, Right.ANSWER)
    conversation_for(actor, conversation)
    held = locked(conversation)
    if not was_insulted(held):
        raise NoInsult
    boundary = held.boundaries.filter(closed_at=None).first()
    return held, boundary or Boundary.objects.create(conversation=held, opened_at=now)


def _to_queue(held: Conversation, actor: User, now: dt.datetime) -> None:
    if held.owed_since is not None:
        TakenBack.objects.create(
            conversation=held, person=actor, why=TakenBack.Why.BOUNDARY, since=held.owed_since,
            at=now, seen_at=now,
        )  # fmt: skip


def _log(
    held: Conversation, boundary: Boundary, kind: str, now: dt.datetime, *,
    by: User | None = None, reason: str = "", told: Message | None = None,
) -> BoundaryStep:  # fmt: skip
    step = BoundaryStep.objects.create(
        boundary=boundary, kind=kind, by=by, at=now, reason=reason.strip()[:300], told=told
    )
    tell("conversation.changed", held, now, by.actor if by else "system", what="boundary",
         step=kind)  # fmt: skip
    return step
