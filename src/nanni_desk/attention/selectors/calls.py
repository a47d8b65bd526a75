"""Calls that a customer did not want: those who asked to be written to are not rung up (S3-14)."""

from django.db.models import Q, QuerySet

from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.conversations.models.contact import ChannelPreference

#: Without word borders, which the databases write differently.
_CALL = r"позвон|созвон|call you|call (him|her|them|back)|phone (you|him|her|them)|ring you"


def unwelcome_calls(conversations: QuerySet[Conversation]) -> QuerySet[Commitment]:
    """Open promises to call somebody who wants it in writing only."""
    calls = Q(kind="callback") | Q(text__iregex=_CALL)
    return Commitment.objects.filter(
        calls, conversation__in=conversations, state=Commitment.State.OPEN,
        conversation__contact__prefers=ChannelPreference.WRITTEN,
    ).select_related("conversation__contact")  # fmt: skip


def call_is_unwelcome(conversation: Conversation) -> bool:
    """Whether this customer asked to be written to, or we ourselves went over to writing."""
    return (
        conversation.contact.prefers == ChannelPreference.WRITTEN
        or conversation.boundaries.filter(closed_at=None, steps__kind="writing").exists()
    )
