"""Everything that the page of a case shows and its forms choose from."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Q
from django.utils.functional import Promise

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import RIGHTS, Right
from nanni_desk.conversations.models import Commitment, Message
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.recovery.catalogue import costs_money, level_of
from nanni_desk.recovery.containment import STEPS, steps_for
from nanni_desk.recovery.models import (
    Aside,
    Case,
    CaseIssue,
    Condition,
    ContactTry,
    CounterClaim,
    Remedy,
)
from nanni_desk.recovery.reading import loss_told
from nanni_desk.recovery.selectors.authority import authority
from nanni_desk.recovery.selectors.steps import Step, next_steps, reasons_of
from nanni_desk.recovery.selectors.timeline import Moment, conversations_of, timeline
from nanni_desk.recovery.severity import Failure

_CHOICE_OF = 40


class Containment(NamedTuple):
    """A step that comes before words."""

    code: str
    text: str | Promise
    is_done: bool


class Offers(NamedTuple):
    """What may be offered: without money, with money, and what needs a yes from above."""

    free: Sequence[tuple[str, str | Promise]]
    money: Sequence[tuple[str, str | Promise]]
    asked: Sequence[tuple[str, str | Promise]]
    #: In whole roubles; None for any sum.
    limit: int | None
    #: Percent on top of the whole sum when we cancelled.
    bonus: int


class CasePage(NamedTuple):
    """The page."""

    steps: Sequence[Step]
    reasons: Sequence[str | Promise]
    issues: Sequence[CaseIssue]
    containment: Sequence[Containment]
    remedies: Sequence[Remedy]
    timeline: Sequence[Moment]
    #: Words of the customer and of ours, the newest first.
    inbound: Sequence[Message]
    outbound: Sequence[Message]
    promises: Sequence[Commitment]
    people: Sequence[User]
    offers: Offers
    counter_claims: Sequence[CounterClaim]
    conditions: Sequence[Condition]
    #: What holds beside its state now, and the tries to reach the customer.
    asides: Sequence[Aside]
    tries: Sequence[ContactTry]
    #: Whether it is written down what it cost the customer.
    has_loss: bool

    @property
    def offered(self) -> list[Remedy]:
        """What the customer can choose from."""
        return [r for r in self.remedies if r.state == Remedy.State.OFFERED]

    @property
    def is_cancelled(self) -> bool:
        """Whether we cancelled something and nothing is offered for it yet."""
        gone = {Remedy.State.DECLINED, Remedy.State.REFUSED}
        offered = any(r.by_rule and r.state not in gone for r in self.remedies)
        return not offered and any(i.kind == Failure.CANCELLED for i in self.issues)

    @property
    def waiting(self) -> list[Remedy]:
        """What waits for a yes from above."""
        return [r for r in self.remedies if r.state == Remedy.State.WAITING]

    @property
    def owed(self) -> list[Remedy]:
        """What was chosen and is still to be given."""
        return [r for r in self.remedies if r.state in {Remedy.State.CHOSEN, Remedy.State.BROKEN}]


def case_page(user: User, case: Case, now: dt.datetime) -> CasePage:
    """What this person sees of a case."""
    issues = list(case.issues.prefetch_related("evidence__message").order_by("pk"))
    kinds = {issue.kind for issue in issues}
    messages = _messages(user, case)
    unkept = {Commitment.State.OPEN, Commitment.State.BROKEN}
    return CasePage(
        next_steps(case, now),
        reasons_of(case),
        issues,
        [Containment(code, STEPS[code], code in case.containment) for code in steps_for(kinds)],
        list(case.remedies.select_related("offered_by", "approval__answered_by").order_by("pk")),
        timeline(user, case),
        [m for m in messages if m.kind == Message.Kind.INBOUND],
        [m for m in messages if m.kind == Message.Kind.OUTBOUND],
        list(Commitment.objects.filter(conversation__in=conversations_of(user, case),
                                       state__in=unkept, settled_at=None).order_by("due")),
        people_for(case),
        _offers(user),
        list(case.counter_claims.select_related("noted_by").order_by("pk")),
        list(case.conditions.order_by("pk")),
        list(case.asides.filter(ended_at=None).select_related("owner").order_by("review_at")),
        list(case.contact_tries.select_related("by").order_by("pk")),
        loss_told(case),
    )  # fmt: skip


def people_for(case: Case) -> list[User]:
    """Who may face the customer: those who answer in the team of the conversation."""
    answering = [role for role, rights in RIGHTS.items() if Right.ANSWER in rights]
    above = [role for role in answering if Right.SEE_ALL in RIGHTS[role]]
    found = User.objects.filter(is_active=True, role__in=answering).filter(
        Q(teams=case.conversation.team) | Q(role__in=above)
    )
    return list(found.distinct().order_by("name"))


def _messages(user: User, case: Case) -> list[Message]:
    theirs = conversations_for(user).filter(contact=case.contact_id)
    gone = {Message.State.WITHDRAWN, Message.State.FAILED}
    spoken = Message.objects.filter(
        conversation__in=theirs, is_bot=False,
        kind__in=[Message.Kind.INBOUND, Message.Kind.OUTBOUND],
    ).exclude(state__in=gone)  # fmt: skip
    return list(spoken.order_by("-pk")[:_CHOICE_OF])


def _offers(user: User) -> Offers:
    table, level = authority(), level_of(user)
    own, limit = table.own(level), table.limit(level)
    return Offers(
        [(kind, kind.label) for kind in own if not costs_money(kind)],
        [(kind, kind.label) for kind in own if costs_money(kind)],
        [(kind, kind.label) for kind in table.on_request(level)],
        None if limit is None else limit // 100,
        table.cancellation_bonus,
    )
