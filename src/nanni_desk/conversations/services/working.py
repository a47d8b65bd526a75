"""What we do with a conversation: take it, hand it over, put it aside, close it, sort it."""

import datetime as dt
from collections.abc import Iterable

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Team, User
from nanni_desk.conversations.models import (
    Commitment,
    Conversation,
    Message,
    NextAction,
    Question,
    Status,
    Tag,
    Untold,
)
from nanni_desk.conversations.norms import TELL
from nanni_desk.conversations.services.ledgers import refresh
from nanni_desk.conversations.services.locking import locked
from nanni_desk.conversations.services.telling import tell
from nanni_desk.events.publish import publish
from nanni_desk.lib.errors import CannotDo


class StillOpen(CannotDo):
    """Something in it is unanswered, unkept or unsent: it can't be closed."""

    code = "still_open"
    text = _("Something is still open here: answer it, keep it, or say why it is settled.")


class InThePast(CannotDo):
    """A time that has passed already."""

    code = "in_the_past"
    text = _("That time has passed already.")


@transaction.atomic
def assign(
    *, actor: str, conversation: int, assignee: User | None, now: dt.datetime,
    team: Team | None = None, reason: str = "",
) -> Conversation:  # fmt: skip
    """Give it an owner; without a person it goes to its team's queue."""
    held = locked(conversation)
    before = held.team_id
    held.assignee, held.assigned_at = assignee, now if assignee else None
    held.team = team or held.team or held.inbox.team
    refresh(held, now, actor)
    held.save()
    for number in sorted({before, held.team_id} - {None}):  # type: ignore[type-var]
        publish(
            "conversation.assigned", at=now, actor=actor, conversation=held.pk, team=number,
            assignee=assignee.pk if assignee else None, reason=reason,
        )  # fmt: skip
    return held


@transaction.atomic
def snooze(
    *, actor: User, conversation: int, until: dt.datetime, now: dt.datetime, reason: str = ""
) -> Conversation:
    """Put it aside until a time; the customer's next message takes it up at once.

    Raises:
        InThePast: the time has passed.
    """
    if until <= now:
        raise InThePast
    held = locked(conversation)
    held.snoozed_until, held.snoozes = until, held.snoozes + 1
    refresh(held, now, actor.actor)
    tell("conversation.snoozed", held, now, actor.actor, until=until.isoformat(),
          snoozes=held.snoozes, reason=reason)  # fmt: skip
    return held


@transaction.atomic
def wake(*, actor: str, conversation: int, now: dt.datetime) -> Conversation:
    """Take it up again before its time, or because the time came."""
    held = locked(conversation)
    held.snoozed_until = None
    refresh(held, now, actor)
    if held.status == Status.SNOOZED:
        held.status = Status.OPEN
        held.save(update_fields=["status"])
    tell("conversation.changed", held, now, actor, what="woken")
    return held


@transaction.atomic
def close(*, actor: User, conversation: int, now: dt.datetime) -> Conversation:
    """Close it: a person decides, and nothing may be open in it.

    Raises:
        StillOpen: a question, a promise, something untold or an unsent reply is left;
            ``details`` counts them.
    """
    held = locked(conversation)
    left = open_things(held)
    if any(left.values()):
        raise StillOpen(**left)
    held.status, held.closed_at = Status.CLOSED, now
    held.next_action, held.next_action_at = "", None
    held.snoozed_until = held.owed_since = held.watch_at = None
    held.lift = held.steps_raised = 0
    held.save()
    tell("conversation.closed", held, now, actor.actor, public=True)
    return held


@transaction.atomic
def reopen(*, actor: User, conversation: int, now: dt.datetime) -> Conversation:
    """Open a closed one again; it goes back to whoever had it."""
    held = locked(conversation)
    if held.status == Status.CLOSED:
        _open(held, now)
        refresh(held, now, actor.actor)
        tell("conversation.reopened", held, now, actor.actor, public=True)
    return held


def _open(held: Conversation, now: dt.datetime) -> None:
    held.status, held.closed_at = Status.OPEN, None
    held.next_action, held.next_action_at = NextAction.CHECK_BACK, now
    held.team = held.team or held.inbox.team


def open_things(conversation: Conversation) -> dict[str, int]:
    """How many questions, promises, untold facts and unsent replies are left, by name."""
    unsent = {Message.State.HELD, Message.State.PENDING, Message.State.FAILED}
    unkept = {Commitment.State.OPEN, Commitment.State.BROKEN}
    return {
        "questions": conversation.questions.filter(
            status__in=[Question.Status.OPEN, Question.Status.PARTLY]
        ).count(),
        "promises": conversation.commitments.filter(state__in=unkept, settled_at=None).count(),
        "untold": conversation.untold.filter(told_at=None).count(),
        "unsent": conversation.messages.filter(state__in=unsent).count(),
    }


@transaction.atomic
def describe(
    *, actor: User, conversation: int, now: dt.datetime, subject: str | None = None,
    priority: int | None = None, tags: Iterable[str] | None = None,
) -> Conversation:  # fmt: skip
    """Change subject, priority or tags; None leaves a thing as it is."""
    held = locked(conversation)
    if subject is not None:
        held.subject = subject.strip()[:200]
    if priority is not None:
        held.priority = max(0, min(priority, 3))
    held.save(update_fields=["subject", "priority"])
    if tags is not None:
        names = {" ".join(tag.split())[:40] for tag in tags} - {""}
        held.tags.set([Tag.objects.get_or_create(name=name)[0] for name in sorted(names)])
    tell("conversation.changed", held, now, actor.actor, what="described")
    return held


@transaction.atomic
def decide_question(*, actor: User, question: int, status: str, now: dt.datetime) -> Question:
    """A person says what became of a question; the engine no longer touches it."""
    found = Question.objects.get(pk=question)
    held = locked(found.conversation_id)
    found.status, found.decided_by = Question.Status(status), actor
    found.save(update_fields=["status", "decided_by"])
    _after_ledger(held, now, actor.actor)
    return found


@transaction.atomic
def decide_commitment(
    *, actor: User, commitment: int, state: str, now: dt.datetime, due: dt.datetime | None = None
) -> Commitment:
    """A person says what became of a promise, or moves its term before it has passed.

    Raises:
        CannotDo: the term is moved after it passed: what is broken stays broken (S2-10).
    """
    found = Commitment.objects.get(pk=commitment)
    held = locked(found.conversation_id)
    if due is not None:
        if found.broken_at is not None or (found.due is not None and found.due < now):
            raise CannotDo(_("The term has passed: the promise is broken. Make a new one."))
        found.due = due
    found.state, found.decided_by = Commitment.State(state), actor
    if found.state != Commitment.State.OPEN:
        found.settled_at = now
    found.save()
    _after_ledger(held, now, actor.actor)
    return found


@transaction.atomic
def promise(
    *,
    actor: str,
    conversation: int,
    text: str,
    due: dt.datetime | None,
    now: dt.datetime,
    source: str = Commitment.Source.HAND,
    kind: str = "action",
    owner: User | None = None,
    look_at: dt.datetime | None = None,
) -> Commitment:
    """Write down a promise that was made by hand, by a form or by a program (S1-3).

    A closed conversation is opened: something is to be done in it. With ``look_at`` instead of a
    term it hangs on a condition, which is looked at then.
    """
    held = locked(conversation)
    was_closed = held.status == Status.CLOSED
    if was_closed:
        _open(held, now)
    made = Commitment.objects.create(
        conversation=held, text=text.strip(), action=text.strip(), kind=kind, due=due,
        made_at=now, source=source, owner=owner, look_at=look_at,
        is_conditional=look_at is not None,
    )  # fmt: skip
    _after_ledger(held, now, actor)
    if was_closed:
        tell("conversation.reopened", held, now, actor, public=True)
    return made


@transaction.atomic
def know(*, actor: User, conversation: int, text: str, now: dt.datetime) -> Untold:
    """Note a fact that the customer has not been told; soon it is a task to tell it (S1-15)."""
    held = locked(conversation)
    fact = Untold.objects.create(
        conversation=held, text=text.strip()[:300], known_at=now, known_by=actor,
        tell_by=now + TELL,
    )  # fmt: skip
    _after_ledger(held, now, actor.actor)
    return fact


@transaction.atomic
def told(*, actor: User, fact: int, now: dt.datetime) -> Untold:
    """The customer knows it now."""
    found = Untold.objects.get(pk=fact)
    held = locked(found.conversation_id)
    found.told_at = found.told_at or now
    found.told_by = held.messages.filter(kind=Message.Kind.OUTBOUND).order_by("pk").last()
    found.save()
    _after_ledger(held, now, actor.actor)
    return found


def _after_ledger(held: Conversation, now: dt.datetime, actor: str) -> None:
    refresh(held, now, actor)
    tell("ledger.changed", held, now, actor)
