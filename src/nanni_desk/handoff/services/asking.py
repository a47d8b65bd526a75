"""Handing work over: what exactly is sent, and the task that waits to be sent."""

import datetime as dt
import uuid
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.conversations.services.locking import locked
from nanni_desk.events.publish import publish
from nanni_desk.handoff.kinds import Request, kind_of
from nanni_desk.handoff.masking import without_people
from nanni_desk.handoff.models import Task, Tracker
from nanni_desk.lib.errors import CannotDo

#: What stands in the place of a token wherever a request is shown.
_NO_TOKEN = "••••••"  # noqa: S105 - no token
_SOON = dt.timedelta(days=1)
_GRAVE = 2


class OnItsWay(CannotDo):
    """What waits, is sent or is done needs no other try."""

    code = "on_its_way"
    text = _("This is on its way already.")


class Written(NamedTuple):
    """A task as somebody describes it; ``with_people`` leaves personal data in."""

    title: str
    body: str
    priority: str
    due: dt.datetime | None
    cause: str = ""
    with_people: bool = False


def drafted(
    conversation: Conversation, tracker: Tracker, written: Written, actor: User,
    promise: Commitment | None, now: dt.datetime,
) -> Task:  # fmt: skip
    """The task as it would be handed over, not saved: personal data is taken out of it."""
    names = () if written.with_people else (conversation.contact.name,)
    title, body = written.title, written.body.replace("\r\n", "\n")
    if not written.with_people:
        title, body = (without_people(text, names) for text in (title, body))
    return Task(
        tracker=tracker, conversation=conversation, promise=promise, title=title[:200], body=body,
        priority=written.priority, due=written.due, cause=written.cause, asked_by=actor,
        asked_at=now, try_at=now,
    )  # fmt: skip


def shown(task: Task, token: uuid.UUID) -> Request:
    """The very request that would go out, with dots for the tracker's token.

    Args:
        task: not saved yet.
        token: of the page that shows it; the task's key, once it is handed over.
    """
    task.key = token
    return kind_of(task.tracker).create(task.tracker, task, _NO_TOKEN)


def fitting_priority(conversation: Conversation, due: dt.datetime | None, now: dt.datetime) -> str:
    """By the time that is left and the harm that is near."""
    if due is not None and due - now <= _SOON:
        return Task.Priority.URGENT if conversation.severity >= _GRAVE else Task.Priority.HIGH
    return Task.Priority.HIGH if conversation.severity >= _GRAVE else Task.Priority.NORMAL


@transaction.atomic
def hand_over(*, task: Task, token: str, now: dt.datetime) -> Task:
    """Keep a drafted task; the worker sends it. A second click with the same token is the first.

    Args:
        task: as it was shown.
        token: a UUID of the page that showed it.
        now: this moment.
    """
    locked(task.conversation_id)
    known = Task.objects.filter(key=token).first()
    if known is not None:
        return known
    task.key = uuid.UUID(token)
    task.save()
    tell(task, now, task.asked_by.actor)
    return task


@transaction.atomic
def try_again(*, actor: User, task: int, now: dt.datetime) -> Task:
    """Hand over once more what was not taken, under the same key.

    Raises:
        OnItsWay: it waits, was sent or is done.
    """
    held = Task.objects.select_for_update(of=("self",)).select_related("conversation").get(pk=task)
    if held.state != Task.State.FAILED:
        raise OnItsWay
    held.state, held.try_at, held.failure = Task.State.WAITING, now, ""
    held.save(update_fields=["state", "try_at", "failure"])
    tell(held, now, actor.actor)
    return held


def tell(task: Task, now: dt.datetime, actor: str) -> None:
    """Publish how far a task is, to the team of its conversation."""
    held = task.conversation
    publish("task.moved", at=now, actor=actor, conversation=held.pk, team=held.team_id,
            task=task.pk, state=task.state)  # fmt: skip
