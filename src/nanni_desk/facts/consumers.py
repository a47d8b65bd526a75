"""What the fact book does when something happens to a message."""

from nanni_desk.conversations.models import Conversation
from nanni_desk.events.consumers import Consumer
from nanni_desk.events.models import Event
from nanni_desk.facts.services.following import contact_wrote, reply_moved


def _message_moved(event: Event) -> None:
    if (message := event.data.get("message")) is not None:
        reply_moved(message=message, kind=event.kind, now=event.at)


def _customer_wrote(event: Event) -> None:
    found = Conversation.objects.filter(pk=event.conversation or 0)
    if (contact := found.values_list("contact", flat=True).first()) is not None:
        contact_wrote(contact=contact, now=event.at)


CONSUMERS = (
    Consumer(
        "facts.replies",
        frozenset({"message.sent", "message.failed", "message.held", "message.withdrawn"}),
        _message_moved,
    ),
    Consumer("facts.answers", frozenset({"message.received"}), _customer_wrote),
)
