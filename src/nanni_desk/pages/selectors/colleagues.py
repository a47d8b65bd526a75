"""Colleagues around a conversation: who may take it, who is here now, who types."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Count, Q

from nanni_desk.accounts.models import Presence, Team, User
from nanni_desk.accounts.rights import RIGHTS, Right
from nanni_desk.conversations.models import Conversation, Status
from nanni_desk.pages.models import Looking
from nanni_desk.pages.services.looking import LOOKS_FOR, TYPES_FOR


class Here(NamedTuple):
    """Somebody who has the conversation open."""

    user: User
    is_typing: bool


def others_here(user: User, conversation: Conversation, now: dt.datetime) -> list[Here]:
    """The colleagues who look at it at this moment, except the one who asks."""
    rows = (
        Looking.objects.filter(conversation=conversation, at__gte=now - LOOKS_FOR)
        .exclude(user=user)
        .select_related("user")
        .order_by("user__name")
    )
    return [
        Here(row.user, row.typing_at is not None and now - row.typing_at <= TYPES_FOR)
        for row in rows
    ]


def who_may_take(conversation: Conversation) -> Sequence[User]:
    """People who may answer it, available ones first, each with how many they have in hand."""
    answering = [role for role, rights in RIGHTS.items() if Right.ANSWER in rights]
    above = [role for role, rights in RIGHTS.items() if Right.SEE_ALL in rights]
    people = User.objects.filter(is_active=True, role__in=answering).filter(
        Q(teams=conversation.team) | Q(role__in=above)
    )
    in_hand = Count("assigned", filter=Q(assigned__status=Status.OPEN), distinct=True)
    found = people.annotate(in_hand=in_hand).distinct().order_by("name")
    return sorted(found, key=lambda user: user.presence != Presence.AVAILABLE)


def teams() -> Sequence[Team]:
    """All teams, by name."""
    return list(Team.objects.order_by("name"))
