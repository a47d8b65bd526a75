"""Who waits longer than the customer who is being answered."""

import datetime as dt

from django.db.models import Q, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.attention.capacity import speaks
from nanni_desk.conversations.models import Conversation, Message, Status


def older_of(
    person: User, conversation: Conversation, since: dt.datetime
) -> QuerySet[Conversation]:
    """This person's own conversations that come before the given one in the order of work."""
    mine = Conversation.objects.filter(assignee=person)
    return _before(mine, conversation, since)


def older_in_queue(person: User, conversation: Conversation) -> Conversation | None:
    """The longest waiting one of the same queue that this person could have taken instead."""
    if conversation.owed_since is None:
        return None
    queue = Conversation.objects.filter(assignee=None, team=conversation.team)
    before = _before(queue, conversation, conversation.owed_since)
    return next((one for one in before[:20] if speaks(person, one.language)), None)


def _before(
    among: QuerySet[Conversation], conversation: Conversation, since: dt.datetime
) -> QuerySet[Conversation]:
    """What waits longer, unless the given one is lifted or graver; the longest waiting first."""
    return (
        among.filter(
            Q(status=Status.OPEN), owed_since__lt=since, severity__gte=conversation.severity,
            lift__gte=conversation.lift,
        )
        .exclude(pk=conversation.pk)
        .order_by("owed_since", "pk")
    )  # fmt: skip


def waited_since(message: Message) -> dt.datetime | None:
    """Since when the customer had waited for this reply; None when it answers no new message."""
    earlier = Message.objects.filter(conversation=message.conversation_id, pk__lt=message.pk)
    ours = earlier.filter(kind=Message.Kind.OUTBOUND, is_bot=False).exclude(
        state=Message.State.WITHDRAWN
    )
    last = ours.order_by("-pk").values_list("pk", flat=True).first() or 0
    asked = earlier.filter(kind=Message.Kind.INBOUND, pk__gt=last).order_by("pk").first()
    return asked.created_at if asked else None
