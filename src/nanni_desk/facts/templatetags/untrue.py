"""What a customer was told wrongly, for the page of their conversation."""

from django import template

from nanni_desk.conversations.models import Conversation
from nanni_desk.facts.models import Disclosure
from nanni_desk.facts.selectors.telling import untold_in

register = template.Library()


@register.simple_tag
def untrue_in(conversation: Conversation) -> list[Disclosure]:
    """Those of a conversation that nobody has put right yet."""
    return untold_in(conversation)
