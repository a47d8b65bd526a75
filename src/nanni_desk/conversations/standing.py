"""How a conversation stands: whom it waits for, since when, and what we do next. Pure.

The customer waits until the open questions are answered, deferred or handed back with a question
of ours; an empty «разбираемся» changes nothing.
"""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from nanni.dialogue.calendars import Calendar
from nanni_desk.conversations.handing_over import hands_over
from nanni_desk.conversations.models import (
    Commitment,
    Conversation,
    Message,
    NextAction,
    Question,
    Signal,
    Status,
    Untold,
)
from nanni_desk.conversations.norms import CHECK_BACK, UNDATED_PROMISE, norms_of

_WEIGHT = {
    "vulnerable": 3, "security_worry": 3, "legal_threat": 2, "public_threat": 2, "anger": 1,
    "own_deadline": 1, "repeat_contact": 1, "churn_threat": 1,
}  # fmt: skip
_MOST = 3
_UNANSWERED = (Question.Status.OPEN, Question.Status.PARTLY)
_AHEAD, _FAILED = 1, 2


class Ledgers(NamedTuple):
    """What a conversation holds, read in one go."""

    messages: Sequence[Message]
    questions: list[Question]
    commitments: list[Commitment]
    signals: list[Signal]
    untold: list[Untold]
    #: The engine's word: the customer's last message wants a reply.
    wants_reply: bool


class Standing(NamedTuple):
    """Where a conversation stands and what comes next."""

    status: str
    next_action: str
    next_action_at: dt.datetime
    owed_since: dt.datetime | None
    severity: int
    lift: int
    steps_raised: int
    watch_at: dt.datetime | None


def stand(
    conversation: Conversation, kind: str, ledgers: Ledgers, now: dt.datetime, calendar: Calendar
) -> Standing:
    """How an unclosed conversation stands at ``now``."""
    owed = owed_since(ledgers)
    failed = any(m.state == Message.State.FAILED for m in ledgers.messages)
    snoozed = conversation.snoozed_until is not None and conversation.snoozed_until > now
    steps: list[tuple[dt.datetime, str]] = []
    if failed:
        steps.append((now, NextAction.RETRY))
    if owed is not None:
        norms = norms_of(kind)
        target = norms.next_reply if conversation.answered_at else norms.first_reply
        steps.append((calendar.add_working_time(owed, target), NextAction.REPLY))
    steps += [(_due(c, calendar), NextAction.KEEP_PROMISE) for c in _unkept(ledgers)]
    steps += [(u.tell_by, NextAction.TELL) for u in ledgers.untold if u.told_at is None]
    if snoozed and conversation.snoozed_until is not None:
        steps.append((conversation.snoozed_until, NextAction.WAKE))
    quiet_since = conversation.last_message_at or now
    at, action = min(steps) if steps else (quiet_since + CHECK_BACK, NextAction.CHECK_BACK)
    if failed or owed is not None:
        status = Status.SNOOZED if snoozed and not failed else Status.OPEN
    else:
        status = Status.SNOOZED if snoozed else Status.WAITING
    raised = conversation.steps_raised if owed == conversation.owed_since else 0
    return Standing(
        status, action, at, owed, severity(ledgers),
        _lift(ledgers, failed=failed, ahead=conversation.contact.in_recovery and owed is not None),
        raised, watch_at(owed, raised, kind, calendar),
    )  # fmt: skip


def watch_at(
    owed: dt.datetime | None, raised: int, kind: str, calendar: Calendar
) -> dt.datetime | None:
    """When the watchdog's next step is due: the hint, the alarm, the lead. Snoozing stops none.

    Args:
        owed: since when the customer waits.
        raised: how many steps this wait has gone through.
        kind: of the inbox.
        calendar: the team's.
    """
    steps = norms_of(kind).steps
    if owed is None or raised >= len(steps):
        return None
    return calendar.add_working_time(owed, steps[raised])


def owed_since(ledgers: Ledgers) -> dt.datetime | None:
    """Since when the customer waits for us; None when they do not."""
    heard = [m for m in ledgers.messages if _reaches_customer(m)]
    if not heard:
        return None
    last = heard[-1]
    if last.kind == Message.Kind.OUTBOUND and hands_over(last.body):
        return None
    waits = [q.asked_at for q in ledgers.questions if q.status in _UNANSWERED]
    if last.kind == Message.Kind.INBOUND and ledgers.wants_reply:
        waits.append(_first_unanswered(heard).created_at)
    waits += _breached_in_silence(ledgers, last)
    return min(waits, default=None)


def _breached_in_silence(ledgers: Ledgers, last: Message) -> list[dt.datetime]:
    """Terms of ours that passed without a word since: the customer waits from that moment."""
    return [
        c.broken_at
        for c in ledgers.commitments
        if c.broken_at is not None
        and c.settled_at is None
        and not (last.kind == Message.Kind.OUTBOUND and last.created_at >= c.broken_at)
    ]


def severity(ledgers: Ledgers) -> int:
    """How much harm is near: by signals and broken promises, never by rank or loudness."""
    said = max((_WEIGHT.get(s.kind, 0) for s in ledgers.signals), default=0)
    broken = any(c.broken_at is not None and c.settled_at is None for c in ledgers.commitments)
    return min(said + broken, _MOST)


def _lift(ledgers: Ledgers, *, failed: bool, ahead: bool) -> int:
    if failed:
        return _FAILED
    heard = [m for m in ledgers.messages if _reaches_customer(m)]
    if not heard or heard[-1].kind != Message.Kind.INBOUND:
        return 0
    pinged = any(c.pinged_at and c.settled_at is None for c in ledgers.commitments)
    return _AHEAD if pinged or ahead else 0


def _reaches_customer(message: Message) -> bool:
    """What people said to each other: a program's words end nobody's wait."""
    return (
        message.kind in {Message.Kind.INBOUND, Message.Kind.OUTBOUND}
        and message.state not in {Message.State.WITHDRAWN, Message.State.FAILED}
        and not message.is_aside
        and not message.is_bot
    )


def _first_unanswered(heard: Sequence[Message]) -> Message:
    first = heard[-1]
    for message in reversed(heard):
        if message.kind == Message.Kind.OUTBOUND:
            break
        if message.kind == Message.Kind.INBOUND:
            first = message
    return first


def _unkept(ledgers: Ledgers) -> list[Commitment]:
    states = {Commitment.State.OPEN, Commitment.State.BROKEN}
    return [c for c in ledgers.commitments if c.state in states and c.settled_at is None]


def _due(commitment: Commitment, calendar: Calendar) -> dt.datetime:
    return (
        commitment.due
        or commitment.look_at
        or calendar.add_working_time(commitment.made_at, UNDATED_PROMISE)
    )
