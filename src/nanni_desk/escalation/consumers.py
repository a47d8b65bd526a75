"""What settles a question by itself: the person who was asked writes to the customer."""

from nanni_desk.conversations.models import Message
from nanni_desk.escalation.services import answered_by_reply
from nanni_desk.events.consumers import Consumer
from nanni_desk.events.models import Event


def _replied(event: Event) -> None:
    message = Message.objects.filter(
        pk=event.data.get("message"), author__isnull=False, kind=Message.Kind.OUTBOUND
    ).first()
    if message is not None:
        answered_by_reply(message, event.at)


CONSUMERS = (Consumer("escalation.replies", frozenset({"message.sent"}), _replied),)
