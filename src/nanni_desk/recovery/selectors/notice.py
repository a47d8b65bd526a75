"""What a conversation's page tells of recovery: the open case, and terms agreed in earlier ones."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q
from django.utils.functional import Promise

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.recovery.models import Case, Condition
from nanni_desk.recovery.selectors.cases import open_case_of
from nanni_desk.recovery.selectors.steps import Step, next_steps, reasons_of
from nanni_desk.recovery.states import State


class Notice(NamedTuple):
    """The open case with its next step, if there is one; the terms we keep to anyway."""

    case: Case | None
    step: Step | None
    reasons: Sequence[str | Promise]
    conditions: Sequence[Condition]


NOTHING = Notice(None, None, (), ())


def has_notice(contact: OuterRef) -> Q:
    """Whether there is anything to tell of a contact; part of a larger query."""
    cases = Case.objects.filter(contact=contact).exclude(state=State.CLOSED)
    return Exists(cases) | Exists(Condition.objects.filter(contact=contact, ended_at=None))


def notice_for(user: User, conversation: Conversation, now: dt.datetime) -> Notice:
    """What this person is told beside a conversation."""
    conditions = list(conversation.contact.conditions.filter(ended_at=None).order_by("pk"))
    case = open_case_of(user, conversation.contact_id)
    if case is None:
        return Notice(None, None, (), conditions)
    return Notice(case, next_steps(case, now)[0], reasons_of(case), conditions)
