"""What a tracker says of a task, by itself or asked, flows back into the promise."""

import datetime as dt
from collections.abc import Mapping
from http import HTTPStatus

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy, override

from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.services import working
from nanni_desk.conversations.services.locking import locked
from nanni_desk.handoff.kinds import Standing, kind_of
from nanni_desk.handoff.models import Heard, Task, Tracker
from nanni_desk.handoff.services.asking import tell
from nanni_desk.handoff.services.sending import POLL_EACH, NotTaken, call, token_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput, CannotDo
from nanni_desk.lib.templatetags.words import moment

_KEPT = dt.timedelta(days=7)
_LEASE = dt.timedelta(minutes=2)


class Forged(CannotDo):
    """Whoever cannot sign is not the tracker."""

    code = "signature"
    text = gettext_lazy("The signature does not fit.")
    status = HTTPStatus.FORBIDDEN


@transaction.atomic
def hear(
    *, tracker: Tracker, body: bytes, headers: Mapping[str, str], now: dt.datetime
) -> Task | None:
    """Take in what a tracker tells; gives the task that it is about, if it is one of ours.

    Raises:
        Forged: it is not signed with the tracker's secret.
        BadInput: it cannot be read.
    """
    kind = kind_of(tracker)
    if not kind.is_genuine(tracker, body, headers):
        raise Forged
    Tracker.objects.filter(pk=tracker.pk).update(heard_at=now)
    delivery = kind.delivery(body, headers)[:120]
    if delivery:
        _heard, is_new = Heard.objects.get_or_create(
            tracker=tracker, delivery=delivery, defaults={"at": now}
        )
        if not is_new:
            return None
    try:
        standing = kind.told(tracker, body, headers)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadInput from None
    return None if standing is None else _follow(tracker, standing, now)


def poll_due() -> int:
    """Ask how far tasks are whose tracker does not tell; gives how many. For the worker."""
    asked = 0
    while (task := _claim(clock.now())) is not None:
        kind = kind_of(task.tracker)
        try:
            request = kind.ask(task.tracker, task, token_for(task.tracker))
            if request is None:
                Task.objects.filter(pk=task.pk).update(poll_at=None)
                continue
            standing = kind.standing(task.tracker, call(task.tracker, request).body)
        except (NotTaken, ValueError, KeyError, TypeError, AttributeError):
            # It is asked again in its turn: how far it is we know from before.
            continue
        finally:
            asked += 1
        _follow(task.tracker, standing, clock.now())
    return asked


def forget_heard(now: dt.datetime) -> int:
    """Forget what was told long ago; gives how many."""
    return Heard.objects.filter(at__lt=now - _KEPT).delete()[0]


@transaction.atomic
def _claim(now: dt.datetime) -> Task | None:
    due = Task.objects.filter(poll_at__lte=now).select_related("tracker")
    held = due.select_for_update(skip_locked=True, of=("self",)).order_by("poll_at", "pk").first()
    if held is not None:
        held.poll_at = now + max(POLL_EACH, _LEASE)
        held.save(update_fields=["poll_at"])
    return held


@transaction.atomic
def _follow(tracker: Tracker, standing: Standing, now: dt.datetime) -> Task | None:
    """Bring a task to what the tracker says; said twice, it changes nothing."""
    number = Task.objects.filter(tracker=tracker, remote=standing.remote).values_list(
        "pk", "conversation"
    ).first()  # fmt: skip
    if number is None:
        return None
    locked(number[1])
    task = Task.objects.select_related("conversation__team__hours", "promise", "asked_by").get(
        pk=number[0]
    )
    before = (task.state, task.remote_due)
    with override(settings.LANGUAGE_CODE):
        _close_or_open(task, standing, now)
        _move(task, standing, now)
    if (task.state, task.remote_due) != before:
        task.save()
        tell(task, now, "system")
    return task


def _close_or_open(task: Task, standing: Standing, now: dt.datetime) -> None:
    """Done there is not yet told here: the customer hears it from us (S1-15)."""
    if standing.is_closed and task.state == Task.State.SENT:
        task.state, task.closed_at, task.poll_at = Task.State.CLOSED, now, None
        text = gettext("“%(title)s” is done: check it and tell the customer")
        _ask_to_tell(task, text % {"title": task.title}, now)
    elif not standing.is_closed and task.state == Task.State.CLOSED:
        task.state, task.closed_at = Task.State.SENT, None
        text = gettext("“%(title)s” was opened again: it is not done yet")
        _ask_to_tell(task, text % {"title": task.title}, now)


def _move(task: Task, standing: Standing, now: dt.datetime) -> None:
    """A date that they moved is a reason to agree on another before the term, never after it."""
    if not standing.knows_due or standing.due is None:
        return
    asked = task.remote_due or task.due
    if asked is not None and timezone.localtime(asked).date() == standing.due:
        return
    task.remote_due = calendar_for(task.conversation).end_of_day(standing.due)
    promise = task.promise
    if promise is None or promise.settled_at is not None or promise.due is None:
        return
    if task.remote_due <= promise.due or promise.broken_at is not None or promise.due <= now:
        return
    text = gettext("“%(title)s” will be done %(when)s: agree on a new time before %(term)s")
    _ask_to_tell(
        task,
        text % {"title": task.title, "when": moment(task.remote_due, now),
                "term": moment(promise.due, now)},
        now,
    )  # fmt: skip


def _ask_to_tell(task: Task, text: str, now: dt.datetime) -> None:
    working.know(actor=task.asked_by, conversation=task.conversation_id, text=text, now=now)
