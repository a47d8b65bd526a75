"""Sending what waits: claimed, made in the tracker once, and written down truthfully."""

import datetime as dt
import logging

from django.conf import settings
from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy, override

from nanni_desk.handoff.kinds import Made, Request, kind_of
from nanni_desk.handoff.models import Task, Tracker
from nanni_desk.handoff.services.asking import tell
from nanni_desk.handoff.tokens import token_of
from nanni_desk.lib import clock, outbox
from nanni_desk.lib.outbound import Answer, Refused, Unreachable, exchange

log = logging.getLogger("nanni.worker")
#: Trackers that do not tell by themselves are asked so often.
POLL_EACH = dt.timedelta(minutes=10)
_MOST_BYTES = 1024 * 1024
#: These say «later», although they look like refusals; 403 and 429 are how limits are told.
_LATER = frozenset({408, 425, 429})
_OK, _MULTIPLE, _SERVER = 200, 300, 500
_SAID: dict[int, Promise] = {
    401: gettext_lazy("the tracker does not take our token: check it in the environment"),
    403: gettext_lazy("the tracker's token may not do this: check its rights"),
    404: gettext_lazy("there is no such project, or our token does not see it"),
    422: gettext_lazy("the tracker did not understand the task: check project and fields"),
}
_SILENCE: dict[str, Promise] = {
    "name": gettext_lazy("the tracker's name has no address"),
    "trust": gettext_lazy("the tracker's certificate is not trusted"),
    "late": gettext_lazy("the tracker did not answer in time"),
    "silence": gettext_lazy("the tracker does not answer"),
}


class NotTaken(Exception):
    """The tracker did not take it, or cannot be asked.

    Args:
        reason: for people: what is wrong, and what to do.
        permanent: trying again does not help.
    """

    def __init__(self, reason: str, *, permanent: bool) -> None:
        super().__init__(reason)
        self.reason, self.permanent = reason, permanent


def send_due() -> int:
    """Hand over what waits, one at a time; gives how many were tried. For the worker's threads."""
    return outbox.send_all(claim, deliver)


def claim(now: dt.datetime) -> Task | None:
    """Take one task for sending."""
    return outbox.claim(Task.objects.filter(state=Task.State.WAITING), now)


def deliver(task: Task) -> None:
    """Make a claimed task in its tracker, and write down how that went."""
    with override(settings.LANGUAGE_CODE):
        try:
            made = _made_before(task) or _make(task)
        except NotTaken as error:
            _failed(task.pk, error, clock.now())
        except (ValueError, KeyError, TypeError):
            reason = gettext("the tracker answered something that we cannot read")
            _failed(task.pk, NotTaken(reason, permanent=False), clock.now())
        else:
            _sent(task.pk, made, clock.now())


def call(tracker: Tracker, request: Request) -> Answer:
    """Send a request to a tracker.

    Raises:
        NotTaken: it was refused, or nobody answered.
    """
    sent = {"User-Agent": "Nanni", "Content-Type": "application/json; charset=utf-8"}
    try:
        answer = exchange(
            request.method, tracker.url.rstrip("/") + request.path, request.raw,
            sent | request.headers, intranet=settings.ALLOW_PRIVATE_CALLBACKS, most=_MOST_BYTES,
        )  # fmt: skip
    except Refused:
        raise NotTaken(gettext("this address may not be called"), permanent=True) from None
    except Unreachable as error:
        raise NotTaken(str(_SILENCE[error.why]), permanent=False) from None
    if not _OK <= answer.status < _MULTIPLE:
        said = str(_SAID.get(answer.status, gettext("the tracker answered %d") % answer.status))
        later = answer.status >= _SERVER or answer.status in _LATER
        raise NotTaken(said, permanent=not later)
    return answer


def token_for(tracker: Tracker) -> str:
    """The tracker's token.

    Raises:
        NotTaken: its name is set, and the environment has none.
    """
    token = token_of(tracker.token_name)
    if tracker.token_name and not token:
        reason = gettext("%(name)s is not set in the environment") % {"name": tracker.token_name}
        raise NotTaken(reason, permanent=True)
    return token


def _made_before(task: Task) -> Made | None:
    """What an earlier try made whose answer was lost."""
    tracker, kind = task.tracker, kind_of(task.tracker)
    if task.attempts <= 1:
        return None
    request = kind.find(tracker, task, token_for(tracker))
    return None if request is None else kind.found(tracker, task, call(tracker, request).body)


def _make(task: Task) -> Made:
    tracker, kind = task.tracker, kind_of(task.tracker)
    answer = call(tracker, kind.create(tracker, task, token_for(tracker)))
    return kind.made(tracker, answer.body)


@transaction.atomic
def _sent(number: int, made: Made, now: dt.datetime) -> None:
    held = _locked(number)
    if held.state != Task.State.WAITING:
        return
    held.state, held.sent_at, held.failure = Task.State.SENT, now, ""
    held.remote, held.remote_url = made.remote or str(held.key), made.url[:500]
    held.claimed_until = held.try_at = None
    tells_by_itself = held.tracker.kind == Tracker.Kind.WEBHOOK or held.tracker.heard_at is not None
    held.poll_at = None if tells_by_itself else now + POLL_EACH
    held.save()
    tell(held, now, "system")


@transaction.atomic
def _failed(number: int, error: NotTaken, now: dt.datetime) -> None:
    held = _locked(number)
    if held.state != Task.State.WAITING:
        return
    held.failure, held.claimed_until = error.reason[:300], None
    if error.permanent or held.attempts >= outbox.ATTEMPTS:
        held.state, held.try_at = Task.State.FAILED, None
    else:
        held.try_at = outbox.next_try(held.attempts, now)
    held.save()
    tell(held, now, "system")


def _locked(number: int) -> Task:
    found = Task.objects.select_for_update(of=("self",)).select_related("conversation", "tracker")
    return found.get(pk=number)
