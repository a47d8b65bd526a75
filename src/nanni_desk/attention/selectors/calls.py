"""Calls that a customer did not want: those who asked to be written to are not rung up (S3-14)."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from nanni_desk.attention.models import BoundaryStep
from nanni_desk.conversations.models import Commitment, Conversation
from nanni_desk.conversations.models.contact import ChannelPreference

#: Without word borders, which the databases write differently.
_CALL = r"позвон|созвон|call you|call (him|her|them|back)|phone (you|him|her|them)|ring you"


def unwelcome_calls(conversations: QuerySet[Conversation]) -> QuerySet[Commitment]:
    """Open promises to call where it should be written.

    The customer asked for it, or we went over to writing ourselves after an insult.
    """
    calls = Q(kind="callback") | Q(text__iregex=_CALL)
    moved = BoundaryStep.objects.filter(
        boundary__conversation=OuterRef("conversation"), boundary__closed_at=None,
        kind=BoundaryStep.Kind.WRITING,
    )  # fmt: skip
    written = Q(conversation__contact__prefers=ChannelPreference.WRITTEN) | Exists(moved)
    return Commitment.objects.filter(
        calls, written, conversation__in=conversations, state=Commitment.State.OPEN
    ).select_related("conversation__contact")
