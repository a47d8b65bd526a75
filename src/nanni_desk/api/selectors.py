"""What a token may read: its inbox's conversations, their files and events."""

from django.db.models import Prefetch, QuerySet

from nanni_desk.api.models import ApiToken
from nanni_desk.conversations.models import Attachment, Conversation, Message
from nanni_desk.events.models import Event
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.models import Case

#: Signs of life of this second; nobody catches up on them.
_PASSING = ("typing.customer", "typing.agent", "viewing.changed")
_SAID = (Message.Kind.INBOUND, Message.Kind.OUTBOUND)
_TAKEN_BACK = Message.State.WITHDRAWN


def conversation_for(token: ApiToken, number: int) -> Conversation:
    """One conversation of the token's inbox.

    Raises:
        NotThere: there is none.
    """
    said = Message.objects.filter(kind__in=_SAID).exclude(state=_TAKEN_BACK)
    found = (
        Conversation.objects.filter(inbox=token.inbox_id)
        .select_related("contact", "team", "assignee", "external_thread")
        .prefetch_related(
            "questions", "commitments__owner",
            Prefetch("messages", said.select_related("author").prefetch_related("attachments")
                     .order_by("pk")),
        )
        .filter(pk=number)
        .first()
    )  # fmt: skip
    if found is None:
        raise NotThere
    return found


def file_for(token: ApiToken, number: int) -> Attachment:
    """A file of a message that was said, not of a note.

    Raises:
        NotThere: there is none.
    """
    found = Attachment.objects.filter(
        pk=number, conversation__inbox=token.inbox_id, message__kind__in=_SAID
    ).exclude(message__state=_TAKEN_BACK).first()  # fmt: skip
    if found is None:
        raise NotThere
    return found


def case_for(token: ApiToken, number: int) -> Case:
    """A case that is led in a conversation of the token's inbox.

    Raises:
        NotThere: there is none.
    """
    found = (
        Case.objects.filter(conversation__inbox=token.inbox_id, pk=number)
        .select_related("owner", "conversation__team__hours")
        .first()
    )
    if found is None:
        raise NotThere
    return found


def events_for(token: ApiToken, after: int) -> QuerySet[Event]:
    """What happened in the inbox's conversations after an event, in order."""
    conversations = Conversation.objects.filter(inbox=token.inbox_id).values("pk")
    return (
        Event.objects.filter(id__gt=after, user=None, conversation__in=conversations)
        .exclude(kind__in=_PASSING)
        .order_by("id")
    )
