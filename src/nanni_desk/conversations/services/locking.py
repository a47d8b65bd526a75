"""One change of a conversation at a time."""

from nanni_desk.conversations.models import Conversation


def locked(conversation: int) -> Conversation:
    """The conversation, held until the transaction ends.

    PostgreSQL locks the row; on SQLite every writing transaction begins with the only lock there
    is.
    """
    found = Conversation.objects.select_for_update(of=("self",)).select_related(
        "inbox", "contact", "team__hours"
    )
    return found.get(pk=conversation)
