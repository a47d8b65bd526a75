"""Reading dates that were asked for: by whoever asked, and by whoever is asked."""

import datetime as dt
from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Q, QuerySet

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import Right, may, team_ids
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.lib.errors import NotThere
from nanni_desk.promises.models import Confirmation

_MOST = 100
#: Answers older than this are history.
_SHOWN = dt.timedelta(days=30)


def asked_of(user: User) -> QuerySet[Confirmation]:
    """What this person's teams are asked and have not answered; the most pressing first."""
    teams = team_ids(user)
    found = Confirmation.objects.filter(state=Confirmation.State.ASKED)
    if teams is not None:
        found = found.filter(team__in=teams)
    return found.select_related("team", "asked_by").order_by("answer_by", "pk")


def pressing_for(user: User) -> Iterable[Confirmation]:
    """Those that this person should hear of: of one's own teams, or unanswered and one leads."""
    own = Q(team__in=user.teams.values("pk"))
    if may(user, Right.SEE_ALL) and may(user, Right.ASSIGN_OTHERS):
        own |= Q(raised_at__isnull=False)
    return asked_of(user).filter(own)[:_MOST] if may(user, Right.ANSWER) else ()


def confirmation_for(user: User, number: int) -> Confirmation:
    """One question that this person may answer.

    Raises:
        NotThere: it does not exist, is answered, or asks another team.
    """
    found = asked_of(user).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def confirmations_of(conversation: Conversation, now: dt.datetime) -> QuerySet[Confirmation]:
    """What was asked for in a conversation, the newest first."""
    waiting = Q(state=Confirmation.State.ASKED)
    found = conversation.confirmations.filter(waiting | Q(answered_at__gt=now - _SHOWN))
    return found.select_related("team", "answered_by").order_by("-pk")


def news_for(user: User) -> QuerySet[Confirmation]:
    """Answers to this person's questions after which they have not written to the customer yet."""
    told = Message.objects.filter(
        conversation=OuterRef("conversation"), kind=Message.Kind.OUTBOUND,
        created_at__gte=OuterRef("answered_at"),
    )  # fmt: skip
    found = Confirmation.objects.filter(~Exists(told), asked_by=user, answered_at__isnull=False)
    return found.select_related("team").order_by("-answered_at")[:_MOST]


def others_than(conversation: Conversation) -> QuerySet[Team]:
    """The teams that may be asked."""
    return Team.objects.exclude(pk=conversation.team_id or 0).order_by("name")
