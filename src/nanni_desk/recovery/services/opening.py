"""How failures become a case: by trigger, merged into the contact's open one (S2-3, S2-5, S2-7)."""

import datetime as dt
from typing import NamedTuple

from django.db import transaction

from nanni_desk.conversations.models import Commitment, Conversation, Message
from nanni_desk.recovery.models import Case, CaseIssue, CaseStep
from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.reading import harm_of
from nanni_desk.recovery.services.locking import locked, tell, weigh
from nanni_desk.recovery.severity import REPEATED, Failure, Severity
from nanni_desk.recovery.states import State


class Found(NamedTuple):
    """A failure, as it was found.

    Args:
        kind: what went wrong.
        title: in a line, for people.
        trigger: what brought it to us.
        conversation: where it happened.
        commitment: the promise that was broken.
        message: the words that were untrue, or that told us.
        we_knew: when our side knew.
        they_knew: when the customer knew.
    """

    kind: str
    title: str
    trigger: str
    conversation: Conversation
    commitment: Commitment | None = None
    message: Message | None = None
    we_knew: dt.datetime | None = None
    they_knew: dt.datetime | None = None


@transaction.atomic
def report(found: Found, *, actor: str, now: dt.datetime) -> Case:
    """Bring a failure into the contact's open case, or open one.

    The same promise or message is reported once; the second failure within 90 days, or within one
    case, is trigger T3 and one severity up.
    """
    case = _open_case(found.conversation, now)
    if not _is_known(case, found):
        CaseIssue.objects.create(
            case=case, kind=Failure(found.kind), title=found.title[:300],
            conversation=found.conversation, commitment=found.commitment, message=found.message,
            happened_at=found.we_knew or found.they_knew or now,
        )  # fmt: skip
    _add_trigger(case, found.trigger)
    if harm_of(case, now).failures >= REPEATED:
        _add_trigger(case, Trigger.BOIL)
    case.we_knew_at = _first(case.we_knew_at, found.we_knew)
    case.they_knew_at = _first(case.they_knew_at, found.they_knew)
    case.owner = case.owner or found.conversation.assignee
    weigh(case, now)
    tell("case.reported", case, now, actor, failure=found.kind, trigger=found.trigger)
    return case


@transaction.atomic
def weigh_again(contact: int, now: dt.datetime) -> bool:
    """What a customer wrote may make their open case graver; gives whether it did."""
    opened = Case.objects.filter(contact=contact).exclude(state=State.CLOSED)
    number = opened.values_list("pk", flat=True).first()
    if number is None:
        return False
    case = locked(number)
    before = case.severity, case.reasons
    weigh(case, now)
    if (case.severity, case.reasons) == before:
        return False
    tell("case.changed", case, now, "system", what="weighed")
    return True


def _open_case(conversation: Conversation, now: dt.datetime) -> Case:
    opened = Case.objects.filter(contact=conversation.contact_id).exclude(state=State.CLOSED)
    if (number := opened.values_list("pk", flat=True).first()) is not None:
        return locked(number)
    case = Case.objects.create(
        contact=conversation.contact, conversation=conversation, severity=Severity.D,
        opened_at=now, state_since=now, due_at=now,
    )  # fmt: skip
    CaseStep.objects.create(case=case, went_to=State.DETECTED, at=now)
    return case


def _is_known(case: Case, found: Found) -> bool:
    # Anger about a failure that is in the case already is no failure of its own.
    if found.trigger == Trigger.BOIL and case.issues.exists():
        return True
    if found.commitment is not None:
        return CaseIssue.objects.filter(commitment=found.commitment).exists()
    if found.message is not None:
        return case.issues.filter(message=found.message, kind=found.kind).exists()
    return False


def _add_trigger(case: Case, trigger: str) -> None:
    if trigger not in case.triggers:
        case.triggers = [*case.triggers, str(trigger)]


def _first(one: dt.datetime | None, other: dt.datetime | None) -> dt.datetime | None:
    return min((moment for moment in (one, other) if moment is not None), default=None)
