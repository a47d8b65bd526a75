"""Reading questions to colleagues: those one has to answer, and everything known beside one."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Q, QuerySet

from nanni_desk.accounts.models import Role, User
from nanni_desk.accounts.rights import RIGHTS, Right
from nanni_desk.conversations.models import (
    Commitment,
    ContactFact,
    Conversation,
    Identity,
    Message,
    Question,
)
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.escalation.models import Escalation
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.selectors.approvals import Waited
from nanni_desk.recovery.selectors.cases import open_case_of

OPEN = (Escalation.State.ASKED, Escalation.State.TAKEN)
_MONTH = dt.timedelta(days=30)
_WORDS = 20
_MANAGERS = (Role.LEAD, Role.OWNER)


def candidates(user: User, conversation: Conversation) -> QuerySet[User]:
    """Who can be asked about a conversation: whoever answers and may read it, others than oneself.

    Those who decide more come first.
    """
    answering = [role for role, rights in RIGHTS.items() if Right.ANSWER in rights]
    above = [role for role in answering if Right.SEE_ALL in RIGHTS[role]]
    may_read = Q(teams=conversation.team_id) | Q(role__in=above)
    found = User.objects.filter(may_read, is_active=True, role__in=answering)
    return found.exclude(pk=user.pk).distinct().order_by("-role", "name", "pk")


def questions_to(user: User) -> QuerySet[Escalation]:
    """What this person has to answer, the next due first."""
    return _shown().filter(asked=user, state__in=OPEN).order_by("answer_by", "pk")


def questions_of(user: User) -> QuerySet[Escalation]:
    """What this person has asked and nobody has answered."""
    return _shown().filter(asked_by=user, state__in=OPEN).order_by("answer_by", "pk")


def questions_in(user: User, conversation: Conversation) -> QuerySet[Escalation]:
    """The questions about a conversation, for whoever may read it."""
    seen = conversations_for(user).filter(pk=conversation.pk)
    return _shown().filter(conversation__in=seen).order_by("-pk")


def escalation_for(user: User, number: int) -> Escalation:
    """One question.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = _shown().filter(pk=number, conversation__in=conversations_for(user)).first()
    if found is None:
        raise NotThere
    return found


class Context(NamedTuple):
    """What whoever answers need not ask again."""

    case: Case | None
    messages: Sequence[Message]
    questions: Sequence[Question]
    promises: Sequence[Commitment]
    facts: Sequence[ContactFact]
    identities: Sequence[Identity]


def context_of(user: User, escalation: Escalation, now: dt.datetime) -> Context:
    """Everything about the matter, on one page."""
    conversation = escalation.conversation
    contact = conversation.contact
    spoken = conversation.messages.filter(
        kind__in=[Message.Kind.INBOUND, Message.Kind.OUTBOUND]
    ).exclude(state=Message.State.WITHDRAWN)
    unanswered = (Question.Status.OPEN, Question.Status.PARTLY, Question.Status.DEFERRED)
    return Context(
        open_case_of(user, contact.pk),
        list(spoken.select_related("author").order_by("-pk")[:_WORDS])[::-1],
        list(conversation.questions.filter(status__in=unanswered).order_by("pk")),
        list(conversation.commitments.filter(settled_at=None).order_by("due")),
        list(contact.facts.filter(expires_at__gt=now).order_by("pk")),
        list(contact.identities.exclude(kind=Identity.Kind.VISITOR).order_by("pk")),
    )


def waited(user: User, now: dt.datetime) -> Waited:
    """How long the month's questions to our own managers took; unanswered ones run on (S4-21)."""
    asked = Escalation.objects.filter(
        conversation__in=conversations_for(user),
        asked_at__gte=now - _MONTH,
        asked__role__in=_MANAGERS,
    ).exclude(state=Escalation.State.WITHDRAWN)
    rows = list(asked.prefetch_related("rises"))
    lengths = [(row.answered_at or now) - row.asked_at for row in rows]
    zero = dt.timedelta()
    raised = sum(bool(row.rises.all()) for row in rows)
    return Waited(sum(lengths, zero), max(lengths, default=zero), len(rows), raised)


def _shown() -> QuerySet[Escalation]:
    return Escalation.objects.select_related(
        "conversation__contact", "conversation__team__hours", "asked", "asked_by", "answer"
    )
