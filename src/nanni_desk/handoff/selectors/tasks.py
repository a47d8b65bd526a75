"""Reading what was handed over, in conversations that a person may see."""

from django.db.models import Exists, OuterRef, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.handoff.models import Task
from nanni_desk.lib.errors import NotThere


def tasks_of(conversation: Conversation) -> QuerySet[Task]:
    """What was handed over from a conversation, the newest first."""
    return conversation.tasks.select_related("tracker__team", "promise").order_by("-pk")


def task_for(user: User, number: int) -> Task:
    """One of them.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    theirs = conversations_for(user).filter(pk=OuterRef("conversation"))
    found = Task.objects.filter(Exists(theirs), pk=number).select_related("tracker").first()
    if found is None:
        raise NotThere
    return found
