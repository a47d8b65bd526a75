"""Reading for the customer's page: a token opens its own matter and nothing else."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from nanni_desk.accounts.models import User
from nanni_desk.attention.selectors import customer_state
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Commitment, Conversation, Message, Status
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.lib.engine import local
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.models import Aside, Case, Remedy
from nanni_desk.recovery.reading import SILENCE
from nanni_desk.recovery.selectors.choices import Choices, choices_for
from nanni_desk.recovery.states import State
from nanni_desk.refunds.models import Refund
from nanni_desk.status.links import LASTS, Link, NoLink, link_behind, token_of
from nanni_desk.status.models import Ended, Feedback
from nanni_desk.status.standing import Facts, Standing, What, of_case, of_conversation, of_refund

_REACHED = (Message.State.SENT, Message.State.DELIVERED)
_NOT_SENT = (
    Message.State.HELD, Message.State.PENDING, Message.State.FAILED, Message.State.WITHDRAWN,
)  # fmt: skip
#: Side states that the customer knows of, or may.
_TOLD_ASIDES: dict[str, What] = {
    Aside.Kind.PAUSED: What.PAUSED,
    Aside.Kind.NO_CONTACT: What.UNREACHED,
    Aside.Kind.LEGAL_HOLD: What.LAWYERS,
}
_MOST_PROMISES = 20
_MOST_FEEDBACK = 200
#: Before we have said that it is our failure, a page is no place to learn of it (S2-9).
_UNTOLD = frozenset({State.DETECTED, State.TRIAGED})


class Matter(NamedTuple):
    """What a link is about: a conversation, and the case that mends it if there is one."""

    conversation: Conversation
    case: Case | None


class Person(NamedTuple):
    """Who answers for it; the title is the directory's, and nobody's when it is empty."""

    name: str
    title: str


class Told(NamedTuple):
    """Everything that the page shows.

    Args:
        standing: one of four states, with its date.
        who: who answers for it; None while nobody does.
        promises: what we promised, in the words that were sent, the next due first.
        choices: what the customer may choose from now.
        chosen: what was chosen, given or not.
        asks_whether_well: whether we want to hear that all is well.
    """

    standing: Standing
    who: Person | None
    promises: Sequence[Commitment]
    choices: Choices
    chosen: Sequence[Remedy] = ()
    asks_whether_well: bool = False


def address_of(conversation: Conversation, now: dt.datetime) -> str:
    """The address of a conversation's page; the same all day."""
    ended = Ended.objects.filter(conversation=conversation).first()
    last_day = local(now).date() + LASTS
    token = token_of(Link(conversation.pk, ended.edition if ended else 0, last_day))
    return f"{settings.PUBLIC_URL}{reverse('status', args=[token])}"


def matter_behind(token: str, now: dt.datetime) -> Matter:
    """What a token opens.

    Raises:
        NotThere: it is forged, too old, or was ended.
    """
    try:
        link = link_behind(token)
    except NoLink:
        raise NotThere from None
    found = Conversation.objects.select_related("inbox", "contact", "team__hours", "assignee")
    conversation = found.filter(pk=link.conversation).first()
    ended = Ended.objects.filter(conversation=link.conversation).first()
    if conversation is None or local(now).date() > link.last_day:
        raise NotThere
    if link.edition != (ended.edition if ended else 0):
        raise NotThere
    return Matter(conversation, case_of(conversation))


def case_of(conversation: Conversation) -> Case | None:
    """The case that the conversation's customer is told of on its page.

    The open one, else the last, unless they have written of something else since.
    """
    ours = Q(conversation=conversation) | Q(issues__conversation=conversation)
    cases = Case.objects.filter(ours, contact=conversation.contact_id).distinct()
    found = cases.select_related("owner", "conversation__team__hours")
    running = found.exclude(state=State.CLOSED).first()
    if running is not None:
        return running if is_told(running) else None
    last = found.order_by("-closed_at").first()
    if last is None or last.closed_at is None or conversation.status == Status.CLOSED:
        return last
    written = conversation.last_message_at
    return last if written is None or written <= last.closed_at else None


def is_told(case: Case) -> bool:
    """Whether the customer knows of the failure: by us, or by themselves."""
    knows = case.acknowledged_by_id is not None or case.they_knew_at is not None
    return knows or case.state not in _UNTOLD


def told(matter: Matter, now: dt.datetime) -> Told:
    """What the page shows of a matter at this moment."""
    conversation, case = matter
    promises = promises_of(matter)
    if case is None:
        return Told(
            _without_case(conversation, now), _person(conversation.assignee), promises,
            choices_of(None),
        )  # fmt: skip
    remedies = list(case.remedies.order_by("pk"))
    given = {Remedy.State.CHOSEN, Remedy.State.FULFILLED, Remedy.State.BROKEN}
    standing = of_case(_facts(case, remedies, promises, now), calendar_for(case.conversation), now)
    return Told(
        standing,
        _person(case.owner or conversation.assignee),
        promises,
        choices_of(case),
        [remedy for remedy in remedies if remedy.state in given],
        case.state == State.VERIFIED and case.confirmed_by_id is None,
    )


def _without_case(conversation: Conversation, now: dt.datetime) -> Standing:
    refunds = conversation.refunds.exclude(state=Refund.State.WITHDRAWN).order_by("pk")
    refund = refunds.last()
    written = conversation.last_message_at
    if refund is not None and (refund.is_open or not written or _is_last(refund, written)):
        return of_refund(
            refund.state, refund.legal_due_at, refund.closed_at, calendar_for(conversation), now
        )
    state, at, late = customer_state(conversation, now)
    return of_conversation(state, at, late=late)


def _is_last(refund: Refund, written: dt.datetime) -> bool:
    """Whether nothing was written since the refund was closed."""
    return refund.closed_at is not None and written <= refund.closed_at


def choices_of(case: Case | None) -> Choices:
    """What the customer may choose from now: nothing before everything is explained.

    Where we cancelled, the two equals are there at once: money waits for no explanation (S3-61).
    """
    found = choices_for(case) if case and is_told(case) else Choices((), is_either=False)
    if found.is_either or (case and case.state == State.OFFERED):
        return found
    return Choices((), is_either=False)


def promises_of(matter: Matter) -> Sequence[Commitment]:
    """What we promised in the matter, as far as the customer has been told."""
    numbers = {matter.conversation.pk}
    if matter.case is not None:
        numbers |= {matter.case.conversation_id}
        numbers |= set(matter.case.issues.values_list("conversation", flat=True)) - {None}
    ours = Commitment.objects.filter(
        conversation__in=numbers, conversation__contact=matter.conversation.contact_id
    )
    gone = {Commitment.State.WITHDRAWN, Commitment.State.RENEGOTIATED}
    told = ours.exclude(state__in=gone).exclude(message__state__in=_NOT_SENT)
    return sorted(told.order_by("-pk")[:_MOST_PROMISES], key=_next_first)


def reply_behind(conversation: Conversation, number: int) -> Message | None:
    """The reply of ours with this number, if the customer of the conversation has it."""
    return conversation.messages.filter(
        pk=number, kind=Message.Kind.OUTBOUND, state__in=_REACHED
    ).first()


def _facts(
    case: Case, remedies: Sequence[Remedy], promises: Sequence[Commitment], now: dt.datetime
) -> Facts:
    count = {state: sum(r.state == state for r in remedies) for state in Remedy.State}
    states = Remedy.State
    terms = [r.due_at for r in remedies if r.state in {states.CHOSEN, states.BROKEN} and r.due_at]
    ahead = [p.due for p in promises if p.state == Commitment.State.OPEN and p.due and p.due > now]
    asked = case.asked_whether_well_at
    return Facts(
        case.state,
        case.due_at,
        case.state_since,
        offered=count[states.OFFERED],
        waiting=count[states.WAITING],
        refused=count[states.REFUSED],
        chosen=count[states.CHOSEN] + count[states.FULFILLED] + count[states.BROKEN],
        give_by=max(terms, default=None),
        promised=min(ahead, default=None),
        asked_until=asked + SILENCE if asked else None,
        set_aside=_set_aside(case),
    )


def _set_aside(case: Case) -> tuple[What, dt.datetime] | None:
    found = case.asides.filter(kind__in=_TOLD_ASIDES, ended_at=None).order_by("-review_at").first()
    return (_TOLD_ASIDES[found.kind], found.review_at) if found else None


def _person(user: User | None) -> Person | None:
    return Person(user.name, user.title) if user else None


def _next_first(promise: Commitment) -> tuple[bool, dt.datetime]:
    done = promise.state != Commitment.State.OPEN
    return done, promise.due or promise.made_at


class Item(NamedTuple):
    """Something a customer said, and whether we have answered since."""

    feedback: Feedback
    is_answered: bool


def feedback_for(user: User) -> list[Item]:
    """What customers said on their pages, in the conversations this person sees."""
    answers = Message.objects.filter(
        conversation=OuterRef("message__conversation"), kind=Message.Kind.OUTBOUND, is_bot=False,
        pk__gt=OuterRef("message"), state__in=_REACHED,
    )  # fmt: skip
    found = (
        Feedback.objects.filter(message__conversation__in=conversations_for(user))
        .select_related("message__conversation__contact", "about", "case__owner")
        .annotate(is_answered=Exists(answers))
        .order_by("-at", "-pk")[:_MOST_FEEDBACK]
    )
    return [Item(one, one.is_answered) for one in found]
