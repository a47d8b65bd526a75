"""Reading reviews: whoever may see a conversation may see what was said about it."""

from django.db.models import QuerySet

from nanni_desk.conversations.models import Conversation
from nanni_desk.quality.models import Review


def reviews_of(conversation: Conversation) -> QuerySet[Review]:
    """Its reviews, newest first, with their remarks."""
    return (
        Review.objects.filter(conversation=conversation)
        .select_related("reviewer")
        .prefetch_related("remarks__message")
        .order_by("-pk")
    )
