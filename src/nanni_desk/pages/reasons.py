"""Why a conversation stands where it stands, in a few words and with the time that runs."""

import datetime as dt
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from nanni_desk.conversations.models import Conversation, NextAction, Status
from nanni_desk.pages.held import Held

FAILED, AHEAD = 2, 1
#: Steps of the watchdog after which a wait is drawn as a warning, and as an alarm.
_HINT, _ALARM = 1, 2


class Reason(NamedTuple):
    """A reason, beside it a running time.

    Args:
        text: what the matter is.
        icon: a symbol of icons.svg.
        level: ``danger``, ``warning``, ``calm`` or empty.
        since: counts up from here.
        until: counts down to here.
        at: a moment named as people name it.
    """

    text: str | Promise
    icon: str
    level: str = ""
    since: dt.datetime | None = None
    until: dt.datetime | None = None
    at: dt.datetime | None = None


def reasons(conversation: Conversation | Held, now: dt.datetime) -> list[Reason]:
    """The weightiest first; the last one is what comes next if nothing is the matter."""
    if conversation.status == Status.CLOSED:
        return [Reason(pgettext_lazy("conversation", "Closed"), "done", at=conversation.closed_at)]
    found: list[Reason] = []
    if conversation.lift == FAILED:
        found.append(Reason(_("Not sent"), "failed", "danger"))
    if conversation.lift == AHEAD:
        found.append(_ahead(conversation))
    if conversation.owed_since is not None:
        found.append(_owed(conversation))
    next_step = _next(conversation, now)
    if next_step is not None:
        found.append(next_step)
    return found


def _ahead(conversation: Conversation | Held) -> Reason:
    if conversation.contact.in_recovery:
        return Reason(_("Our failure is being repaired"), "reopen", "danger")
    return Reason(_("Reminds of a promise"), "promise", "danger")


def _owed(conversation: Conversation | Held) -> Reason:
    level = {0: "", _HINT: "warning"}.get(conversation.steps_raised, "danger")
    return Reason(_("Waits for an answer"), "clock", level, since=conversation.owed_since)


def _next(conversation: Conversation | Held, now: dt.datetime) -> Reason | None:
    at = conversation.next_action_at
    if at is None:
        return None
    match conversation.next_action:
        case NextAction.KEEP_PROMISE if at <= now:
            return Reason(_("Promise overdue"), "promise", "danger", since=at)
        case NextAction.KEEP_PROMISE:
            return Reason(_("Promise due in"), "promise", "warning", until=at)
        case NextAction.TELL if at <= now:
            return Reason(_("Tell the customer"), "tell", "danger", since=at)
        case NextAction.TELL:
            return Reason(_("Tell the customer in"), "tell", "warning", until=at)
        case NextAction.WAKE:
            return Reason(_("Snoozed until"), "snooze", at=at)
        case NextAction.CHECK_BACK if conversation.owed_since is None:
            return Reason(_("The customer's turn"), "reply", "calm")
    return None
