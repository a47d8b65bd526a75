"""What opens cases by itself: broken promises, and customers who are driven to the boil."""

from nanni_desk.conversations.models import Commitment, Message, Signal
from nanni_desk.events.consumers import Consumer
from nanni_desk.events.models import Event
from nanni_desk.facts.models import Disclosure
from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.reading import fruitless_contacts
from nanni_desk.recovery.sameness import keep
from nanni_desk.recovery.services.opening import Found, report, weigh_again
from nanni_desk.recovery.severity import FRUITLESS, Failure

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


CONSUMERS = (
    Consumer("recovery.promises", frozenset({"promise.broken"}), _promise_broken),
    Consumer("recovery.boil", frozenset({"message.received"}), _customer_boils),
    Consumer("recovery.untruths", frozenset({"disclosure.made"}), _told_untruth),
    Consumer("recovery.weight", frozenset({"message.received"}), _customer_writes),
    Consumer("recovery.apologies", frozenset({"message.held"}), _we_reply),
)
