"""The timeline of a case: promises, messages, signals, steps and remedies, put in order.

Nobody writes it: it is read from what happened (S2-14).
"""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Commitment, Conversation, Message, Signal
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.recovery.states import State

_NEWEST = 200
_LONGEST = 240
_SPOKEN = (Message.Kind.INBOUND, Message.Kind.OUTBOUND)
_SIGNALS = frozenset(
    {"legal_threat", "public_threat", "churn_threat", "anger", "refund_demand", "vulnerable"}
)


class Moment(NamedTuple):
    """Something that happened.

    Args:
        at: when.
        icon: of icons.svg.
        what: what it was.
        text: its words.
        url: where it can be read.
        tone: ``danger``, ``warning``, ``calm`` or empty.
    """

    at: dt.datetime
    icon: str
    what: str | Promise
    text: str
    url: str = ""
    tone: str = ""


def timeline(user: User, case: Case) -> list[Moment]:
    """What happened, the oldest first, in the conversations this person may see."""
    seen = conversations_of(user, case)
    found = [*_said(seen), *_promised(seen), *_signalled(seen), *_stepped(case), *_given(case),
             *_aside(case)]  # fmt: skip
    return sorted(found, key=lambda moment: moment.at)[-_NEWEST:]


def conversations_of(user: User, case: Case) -> QuerySet[Conversation]:
    """Those of the case's conversations that this person may see."""
    numbers = {case.conversation_id, *case.issues.values_list("conversation", flat=True)}
    return conversations_for(user).filter(pk__in=numbers - {None})


def _said(seen: QuerySet[Conversation]) -> Iterator[Moment]:
    messages = Message.objects.filter(conversation__in=seen, kind__in=_SPOKEN).exclude(
        state=Message.State.WITHDRAWN
    )
    for message in messages.select_related("author").order_by("-pk")[:_NEWEST]:
        ours = message.kind == Message.Kind.OUTBOUND
        who = message.author.name if message.author else _("A program of ours")
        yield Moment(
            message.created_at, "reply" if ours else "person", who if ours else _("The customer"),
            message.body[:_LONGEST], f"/c/{message.conversation_id}/#message-{message.pk}",
        )  # fmt: skip


def _promised(seen: QuerySet[Conversation]) -> Iterator[Moment]:
    for promise in Commitment.objects.filter(conversation__in=seen):
        url = f"/c/{promise.conversation_id}/#promise-{promise.pk}"
        yield Moment(promise.made_at, "promise", _("A promise of ours"), promise.text, url)
        if promise.broken_at:
            yield Moment(promise.broken_at, "clock", _("Its time passed"), promise.text, url,
                         "danger")  # fmt: skip
        if promise.pinged_at:
            yield Moment(promise.pinged_at, "bell", _("The customer reminded us"), promise.text,
                         url, "warning")  # fmt: skip
        if promise.settled_at and promise.state == Commitment.State.KEPT:
            yield Moment(promise.settled_at, "done", _("Kept"), promise.text, url, "calm")


def _signalled(seen: QuerySet[Conversation]) -> Iterator[Moment]:
    found = Signal.objects.filter(conversation__in=seen, kind__in=_SIGNALS)
    for signal in found.select_related("message"):
        yield Moment(
            signal.message.created_at, "warning", _("What their words tell"), signal.text,
            f"/c/{signal.conversation_id}/#message-{signal.message_id}", "warning",
        )  # fmt: skip


def _stepped(case: Case) -> Iterator[Moment]:
    for step in case.steps.select_related("by"):
        text = " · ".join(filter(None, [step.by.name if step.by else "", step.note]))
        yield Moment(step.at, "next", State(step.went_to).label, text)


def _aside(case: Case) -> Iterator[Moment]:
    for one in case.asides.select_related("owner", "ended_by"):
        who = one.owner.name if one.owner else ""
        text = " · ".join(filter(None, [who, one.reason]))
        yield Moment(one.since, "snooze", one.get_kind_display(), text, "", "warning")
        if one.overdue_told_at:
            yield Moment(one.overdue_told_at, "bell", _("Nobody has looked at it again"),
                         one.get_kind_display(), "", "danger")  # fmt: skip
        if one.ended_at:
            by = one.ended_by.name if one.ended_by else ""
            text = " · ".join(filter(None, [one.get_kind_display(), by]))
            yield Moment(one.ended_at, "check", _("Holds no longer"), text)
    for attempt in case.contact_tries.select_related("by"):
        text = " · ".join(filter(None, [attempt.by.name, attempt.note]))
        yield Moment(attempt.at, "phone", _("Not reached: %(how)s")
                     % {"how": attempt.get_channel_display()}, text)  # fmt: skip


def _given(case: Case) -> Iterator[Moment]:
    states = Remedy.State
    for remedy in case.remedies.select_related("offered_by"):
        yield Moment(remedy.offered_at, "plus", _("A remedy was offered"), remedy.text)
        if remedy.settled_at and remedy.state == states.FULFILLED:
            text = " · ".join(filter(None, [remedy.text, remedy.proof]))
            yield Moment(remedy.settled_at, "done", _("Given"), text, "", "calm")
        if remedy.state == states.BROKEN and remedy.due_at:
            yield Moment(remedy.due_at, "clock", _("Promised and not given"), remedy.text, "",
                         "danger")  # fmt: skip
