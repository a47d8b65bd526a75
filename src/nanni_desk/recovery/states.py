"""The way of a case from detected to closed: which step follows which, what each demands. Pure.

The order is the practitioners' own and is not to be skipped: no remedy before acknowledgement, no
explanation before evidence, no end without an outcome (DOMAIN section 3).
"""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from nanni.dialogue.calendars import Calendar
from nanni_desk.recovery.severity import Severity


class State(TextChoices):
    """Where a case stands."""

    DETECTED = "detected", _("Detected")
    TRIAGED = "triaged", _("Taken up")
    ACKNOWLEDGED = "acknowledged", _("Acknowledged")
    FACTS = "facts", _("Facts are gathered")
    EXPLAINED = "explained", _("Explained")
    OFFERED = "offered", _("A remedy is offered")
    AGREED = "agreed", _("Agreed")
    DISPUTED = "disputed", _("Disputed")
    FULFILLING = "fulfilling", _("Being fulfilled")
    VERIFIED = "verified", _("Checked with the customer")
    LEARNED = "learned", _("Lesson learned")
    CLOSED = "closed", _("Closed")


#: State -> the states that may follow. The first is the way; others are bends in it.
WAYS: dict[str, tuple[State, ...]] = {
    State.DETECTED: (State.TRIAGED,),
    State.TRIAGED: (State.ACKNOWLEDGED,),
    State.ACKNOWLEDGED: (State.FACTS,),
    State.FACTS: (State.EXPLAINED,),
    State.EXPLAINED: (State.OFFERED,),
    State.OFFERED: (State.AGREED, State.DISPUTED),
    State.DISPUTED: (State.OFFERED,),
    State.AGREED: (State.FULFILLING,),
    State.FULFILLING: (State.VERIFIED,),
    State.VERIFIED: (State.LEARNED,),
    State.LEARNED: (State.CLOSED,),
    State.CLOSED: (),
}


#: From here a case is reopened when it turns out that nothing was mended.
MENDED = frozenset({State.VERIFIED, State.LEARNED, State.CLOSED})


class Need(StrEnum):
    """Something a step demands and that is not there yet."""

    TRIGGER = "trigger"
    OWNER = "owner"
    ISSUES = "issues"
    CONTAINMENT = "containment"
    CUSTOMER_TOLD = "customer_told"
    AFFECTED_SEARCHED = "affected_searched"
    ACKNOWLEDGEMENT = "acknowledgement"
    REMEDY_SOUGHT = "remedy_sought"
    EVIDENCE = "evidence"
    EXPLANATION = "explanation"
    OFFER = "offer"
    APPROVAL = "approval"
    LOSS = "loss"
    CHOICE = "choice"
    SECOND_DECISION = "second_decision"
    FULFILMENT = "fulfilment"
    CONFIRMATION = "confirmation"
    PUBLIC_OUTCOME = "public_outcome"
    ROOT_CAUSE = "root_cause"
    LESSON = "lesson"
    AGENTS_TOLD = "agents_told"
    OUTCOMES = "outcomes"
    BEYOND_MONEY = "beyond_money"
    ASIDES = "asides"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a guard may look at; each is a plain yes, no or number.

    Args:
        severity: how grave the case is.
        has_owner: a person faces the customer.
        issues: problems in the case.
        contained: the containment steps for severity A are ticked.
        is_account: an account was taken over, so the customer must be told by us (S0-1).
        customer_told: when and by which channel the customer was told.
        affected_searched: others who were hit were looked for.
        acknowledged: a message that admits it was sent; first by us, if we knew first.
        remedy_sought: what the customer wants is kept in their words, or they would not say.
        issues_with_evidence: issues with evidence, or with the reason why there is none.
        issues_explained: issues with what, why and how we fix it.
        offers: remedies offered and not refused by an approver.
        offers_waiting: remedies offered that still wait for an approval.
        loss_told: what it cost the customer is written down.
        chosen: the customer's choice in words.
        decided_again: another person than before has decided, with reasons.
        fulfilled: every remedy and promise of the case is kept.
        confirmed: the customer said so, or was asked 72 hours ago and is silent.
        is_public, public_outcome: a public case tells its outcome in the same place.
        root_cause, lesson, agents_told: what was learned, by whom it was accepted, who was told.
        issues_with_outcome: issues that have their own outcome.
        asides: side states that hold and have to be ended by somebody.
        disrespect_by_money_alone: an issue of treatment would be closed by money alone (S3-5).
    """

    severity: str = Severity.D
    has_owner: bool = False
    issues: int = 0
    contained: bool = False
    is_account: bool = False
    customer_told: bool = False
    affected_searched: bool = False
    acknowledged: bool = False
    remedy_sought: bool = False
    issues_with_evidence: int = 0
    issues_explained: int = 0
    offers: int = 0
    offers_waiting: int = 0
    loss_told: bool = False
    chosen: bool = False
    decided_again: bool = False
    fulfilled: bool = False
    confirmed: bool = False
    is_public: bool = False
    public_outcome: bool = False
    root_cause: bool = False
    lesson: bool = False
    agents_told: bool = False
    issues_with_outcome: int = 0
    disrespect_by_money_alone: bool = False
    asides: int = 0


Guard = Callable[[Facts], Iterable[tuple[Need, bool]]]


def _triage(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.TRIGGER, f.issues > 0


def _acknowledge(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.OWNER, f.has_owner
    yield Need.ISSUES, f.issues > 0
    yield Need.CONTAINMENT, f.contained or f.severity != Severity.A
    yield Need.CUSTOMER_TOLD, f.customer_told or not f.is_account
    yield Need.AFFECTED_SEARCHED, f.affected_searched or f.severity not in {Severity.A, Severity.B}


def _gather(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.ACKNOWLEDGEMENT, f.acknowledged
    yield Need.REMEDY_SOUGHT, f.remedy_sought


def _explain(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.EVIDENCE, f.issues_with_evidence >= f.issues


def _offer(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.EXPLANATION, f.issues_explained >= f.issues


def _again(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.SECOND_DECISION, f.decided_again


def _agree(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.OFFER, f.offers > 0
    yield Need.APPROVAL, f.offers_waiting == 0
    yield Need.LOSS, f.loss_told
    yield Need.CHOICE, f.chosen


def _dispute(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.OFFER, f.offers > 0


def _verify(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.FULFILMENT, f.fulfilled


def _learn(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.CONFIRMATION, f.confirmed
    yield Need.PUBLIC_OUTCOME, f.public_outcome or not f.is_public


def _close(f: Facts) -> Iterable[tuple[Need, bool]]:
    yield Need.APPROVAL, f.offers_waiting == 0
    yield Need.FULFILMENT, f.fulfilled
    yield Need.ROOT_CAUSE, f.root_cause
    yield Need.LESSON, f.lesson
    yield Need.AGENTS_TOLD, f.agents_told
    yield Need.OUTCOMES, f.issues_with_outcome >= f.issues > 0
    yield Need.BEYOND_MONEY, not f.disrespect_by_money_alone
    yield Need.ASIDES, f.asides == 0


_GUARDS: dict[tuple[str, str], Guard] = {
    (State.DETECTED, State.TRIAGED): _triage,
    (State.TRIAGED, State.ACKNOWLEDGED): _acknowledge,
    (State.ACKNOWLEDGED, State.FACTS): _gather,
    (State.FACTS, State.EXPLAINED): _explain,
    (State.EXPLAINED, State.OFFERED): _offer,
    (State.OFFERED, State.AGREED): _agree,
    (State.OFFERED, State.DISPUTED): _dispute,
    (State.DISPUTED, State.OFFERED): _again,
    (State.AGREED, State.FULFILLING): lambda f: [(Need.CHOICE, f.chosen)],
    (State.FULFILLING, State.VERIFIED): _verify,
    (State.VERIFIED, State.LEARNED): _learn,
    (State.LEARNED, State.CLOSED): _close,
}


def needs(state: str, to: str, facts: Facts) -> list[Need]:
    """What a step still demands; empty when it may be taken.

    Raises:
        ValueError: no way leads from the one state to the other.
    """
    guard = _GUARDS.get((state, to))
    if guard is None:
        msg = f"no way leads from {state} to {to}"
        raise ValueError(msg)
    return [need for need, met in guard(facts) if not met]


_minute, _hour = dt.timedelta(minutes=1), dt.timedelta(hours=1)
#: A working day of nine hours, as the desk's calendar counts them.
_day = 9 * _hour
#: State -> how soon to leave it, for severity A, B, C, D.
_CLOCKS: dict[str, tuple[dt.timedelta, dt.timedelta, dt.timedelta, dt.timedelta]] = {
    State.DETECTED: (15 * _minute, 30 * _minute, 2 * _hour, _day),
    State.TRIAGED: (15 * _minute, _hour, 4 * _hour, _day),
    State.ACKNOWLEDGED: (15 * _minute, _hour, 4 * _hour, _day),
    State.FACTS: (4 * _hour, _day, 2 * _day, 3 * _day),
    State.EXPLAINED: (_day, _day, _day, _day),
    State.OFFERED: (_day, _day, 2 * _day, 3 * _day),
    State.AGREED: (15 * _minute, 30 * _minute, 2 * _hour, _day),
    State.DISPUTED: (_day, 2 * _day, 5 * _day, 10 * _day),
    State.FULFILLING: (2 * _day, 5 * _day, 8 * _day, 8 * _day),
    State.VERIFIED: (dt.timedelta(days=7),) * 4,
    State.LEARNED: (dt.timedelta(days=30),) * 4,
}
#: These clocks run by the days of the week, not by working hours.
_PLAIN = frozenset({State.VERIFIED, State.LEARNED})
_ROUND_THE_CLOCK = Calendar.always()


def due_at(state: str, severity: str, since: dt.datetime, calendar: Calendar) -> dt.datetime | None:
    """When the case should have left its state; None for a closed one.

    Working time, and round the clock for severity A.
    """
    clocks = _CLOCKS.get(state)
    if clocks is None:
        return None
    length = clocks[tuple(Severity.values).index(severity)]
    if state in _PLAIN:
        return since + length
    own = _ROUND_THE_CLOCK if severity == Severity.A else calendar
    return own.add_working_time(since, length)
