"""How often a conversation went from one pair of hands to another."""

from itertools import pairwise

from nanni_desk.conversations.models import Conversation
from nanni_desk.events.selectors import of_conversation


def times_passed_on(conversation: Conversation) -> int:
    """From one person to another; through the queue or directly."""
    events = of_conversation(conversation.pk, ["conversation.assigned"])
    owners = [event.data.get("assignee") for event in events]
    people = [owner for owner in owners if owner is not None]
    return sum(before != after for before, after in pairwise(people))
