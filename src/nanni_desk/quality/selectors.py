"""Reading reviews: whoever may see a conversation may see what was said about it."""

from django.db.models import QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.lib.errors import NotThere
from nanni_desk.quality.models import Remark, Review


def reviews_of(conversation: Conversation) -> QuerySet[Review]:
    """Its reviews, newest first, with their remarks."""
    return (
        Review.objects.filter(conversation=conversation)
        .select_related("reviewer")
        .prefetch_related("remarks__message")
        .order_by("-pk")
    )


def remark_for(user: User, number: int) -> Remark:
    """One remark.

    Raises:
        NotThere: it does not exist, or is about a conversation this person may not see.
    """
    found = Remark.objects.filter(
        pk=number, review__conversation__in=conversations_for(user)
    ).select_related("message__conversation__contact").first()  # fmt: skip
    if found is None:
        raise NotThere
    return found
