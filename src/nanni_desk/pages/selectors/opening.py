"""A conversation as somebody opens it: how far they had read, and what there is beside it.

What most conversations do not have, one statement says about all of it, and nobody asks again.
"""

from typing import NamedTuple

from django.db.models import BigIntegerField, Exists, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Attachment, Commitment, Conversation, Untold
from nanni_desk.lib.errors import NotThere
from nanni_desk.lib.prepared import prepared
from nanni_desk.pages.models import Looking, Seen
from nanni_desk.recovery.selectors.notice import has_notice as has_case
from nanni_desk.refunds.selectors.notice import has_notice as has_refund


class Opened(NamedTuple):
    """A conversation and what is worth asking for.

    Args:
        conversation: with contact, inbox, team and owner.
        seen: the number of the last message this person has read.
        has_files: some message brought a file.
        has_company: a colleague has had it open lately.
        has_case: recovery has something to tell.
        has_refund: refunds have something to tell.
    """

    conversation: Conversation
    seen: int
    has_files: bool
    has_company: bool
    has_case: bool
    has_refund: bool


def opened(user: User, number: int) -> Opened:
    """The conversation, if this person may see it.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    known = _any if may(user, Right.SEE_ALL) else _of_ones_teams
    found = known.first(number, user.pk)
    if found is None:
        raise NotThere
    beside = vars(found)
    if not beside["has_promises"]:
        found.shown_commitments = []  # type: ignore[attr-defined]
    if not beside["has_untold"]:
        found.shown_untold = []  # type: ignore[attr-defined]
    return Opened(
        found, beside["seen"], beside["has_files"], beside["has_company"], beside["has_case"],
        beside["has_refund"],
    )  # fmt: skip


@prepared
def _any(number: int, user: int) -> QuerySet[Conversation]:
    here = {"conversation": OuterRef("pk")}
    mark = Seen.objects.filter(**here, user=user).values("message")[:1]
    return (
        Conversation.objects.filter(pk=number)
        .select_related("inbox", "contact", "team", "assignee")
        .annotate(
            seen=Coalesce(Subquery(mark), Value(0), output_field=BigIntegerField()),
            has_files=Exists(Attachment.objects.filter(**here, message__isnull=False)),
            has_promises=Exists(Commitment.objects.filter(**here)),
            has_untold=Exists(Untold.objects.filter(**here)),
            has_company=Exists(Looking.objects.filter(**here).exclude(user=user)),
            has_case=has_case(OuterRef("contact")),
            has_refund=has_refund(OuterRef("pk"), OuterRef("contact")),
        )
    )


@prepared
def _of_ones_teams(number: int, user: int) -> QuerySet[Conversation]:
    """As ``conversations_for`` has it."""
    teams = User.teams.through.objects.filter(user=user).values("team")
    return _any.build(number, user).filter(Q(team__in=teams) | Q(assignee=user))
