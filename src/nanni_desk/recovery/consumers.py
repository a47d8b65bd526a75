"""What opens cases by itself: broken promises, and customers who are driven to the boil."""

from nanni_desk.attention.models import Boundary
from nanni_desk.conversations.models import Commitment, Message, Signal
from nanni_desk.conversations.services.contacts import put_ahead
from nanni_desk.events.consumers import Consumer
from nanni_desk.events.models import Event
from nanni_desk.facts.models import Disclosure
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.reading import fruitless_contacts
from nanni_desk.recovery.sameness import keep
from nanni_desk.recovery.services.asides import customer_is_back, follow_boundary
from nanni_desk.recovery.services.opening import Found, report, weigh_again
from nanni_desk.recovery.severity import FRUITLESS, Failure
from nanni_desk.recovery.states import MENDED, State

_BOILING = {"legal_threat", "public_threat", "churn_threat", "anger"}
_SAID = 2


def _promise_broken(event: Event) -> None:
    promise = Commitment.objects.select_related("conversation").filter(
        pk=event.data.get("commitment")
    ).first()  # fmt: skip
    if promise is None or promise.broken_at is None:
        return
    found = Found(
        Failure.PROMISE, promise.text, Trigger.BROKEN_PROMISE, promise.conversation,
        commitment=promise, we_knew=promise.broken_at, they_knew=promise.pinged_at,
    )  # fmt: skip
    report(found, actor="system", now=event.at)


def _customer_boils(event: Event) -> None:
    message = Message.objects.select_related("conversation").filter(
        pk=event.data.get("message")
    ).first()  # fmt: skip
    if message is None:
        return
    conversation = message.conversation
    boiling = Signal.objects.filter(message=message, kind__in=_BOILING, strength__gte=_SAID)
    failures = Commitment.objects.filter(
        conversation__contact=conversation.contact_id, broken_at__isnull=False, settled_at=None
    ).count()
    fruitless = fruitless_contacts(conversation.contact_id, conversation.created_at)
    if not boiling.exists() or (not failures and fruitless < FRUITLESS):
        return
    found = Found(
        Failure.LATENESS if not failures else Failure.PROMISE, message.body[:300], Trigger.BOIL,
        conversation, message=message, they_knew=message.created_at,
    )  # fmt: skip
    report(found, actor="system", now=event.at)


def _customer_writes(event: Event) -> None:
    message = Message.objects.select_related("conversation").filter(
        pk=event.data.get("message")
    ).first()  # fmt: skip
    if message is not None:
        weigh_again(message.conversation.contact_id, event.at)


def _case_began_or_ended(event: Event) -> None:
    case = Case.objects.filter(pk=event.data.get("case")).first()
    if case is not None:
        open_ones = Case.objects.filter(contact=case.contact_id).exclude(state__in=MENDED)
        put_ahead(contact=case.contact_id, is_ahead=open_ones.exists(), now=event.at)


def _we_reply(event: Event) -> None:
    message = Message.objects.select_related("conversation__contact").filter(
        pk=event.data.get("message"), is_bot=False
    ).first()  # fmt: skip
    if message is not None:
        keep(message)


def _told_untruth(event: Event) -> None:
    made = Disclosure.objects.select_related("retraction", "conversation", "said").filter(
        pk=event.data.get("disclosure")
    ).first()  # fmt: skip
    if made is None:
        return
    found = Found(
        Failure.MISINFORMATION, made.quote, Trigger.MISINFORMATION, made.conversation,
        message=made.said, we_knew=made.retraction.at,
    )  # fmt: skip
    report(found, actor="system", now=event.at)


def _customer_is_back(event: Event) -> None:
    message = Message.objects.select_related("conversation").filter(
        pk=event.data.get("message")
    ).first()  # fmt: skip
    if message is not None:
        customer_is_back(contact=message.conversation.contact_id, now=event.at)


def _boundary_moved(event: Event) -> None:
    if event.data.get("what") != "boundary":
        return
    open_one = Case.objects.filter(conversation=event.conversation).exclude(state=State.CLOSED)
    case = open_one.first()
    if case is None:
        return
    limit = Boundary.objects.filter(conversation=event.conversation, closed_at=None)
    holds = limit.exclude(limit="").select_related("limited_by").first()
    reason = holds.get_limit_display() if holds else ""
    follow_boundary(
        case=case.pk, owner=holds.limited_by if holds else None, reason=reason,
        review_at=holds.review_at if holds else None, now=event.at,
    )  # fmt: skip


CONSUMERS = (
    Consumer("recovery.promises", frozenset({"promise.broken"}), _promise_broken),
    Consumer("recovery.boil", frozenset({"message.received"}), _customer_boils),
    Consumer("recovery.untruths", frozenset({"disclosure.made"}), _told_untruth),
    Consumer("recovery.weight", frozenset({"message.received"}), _customer_writes),
    Consumer("recovery.return", frozenset({"message.received"}), _customer_is_back),
    Consumer("recovery.boundaries", frozenset({"conversation.changed"}), _boundary_moved),
    Consumer("recovery.ahead", frozenset({"case.reported", "case.moved"}), _case_began_or_ended),
    Consumer("recovery.apologies", frozenset({"message.held"}), _we_reply),
)
