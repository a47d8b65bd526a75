"""Who is there, what they have in hand, and what waits for somebody."""

import datetime as dt
from collections.abc import Collection

from django.db.models import Count, Exists, F, Max, OuterRef, Q, QuerySet

from nanni_desk.accounts.models import Presence, Role, Team, User
from nanni_desk.accounts.rights import RIGHTS, Right
from nanni_desk.attention.capacity import Hands, cap_of
from nanni_desk.attention.models import TakenBack
from nanni_desk.conversations.models import Conversation, Message, Status

#: A customer who was answered may write on at any moment; after so long the chat has paused.
PAUSE = dt.timedelta(minutes=10)
#: Kinds of inboxes in which nobody waits at the screen.
_SLOW = ("mail",)
_ANSWERING = [role for role, rights in RIGHTS.items() if Right.ANSWER in rights]


def in_hand(now: dt.datetime) -> Q:
    """Conversations that take up somebody's attention: owed an answer, or just answered."""
    going_on = Q(status__in=[Status.OPEN, Status.WAITING], last_message_at__gt=now - PAUSE)
    owed = Q(owed_since__isnull=False) | Q(lift__gt=0)
    return ~Q(status=Status.CLOSED) & (owed | going_on) & ~Q(inbox__kind__in=_SLOW)


def load_of(person: User, now: dt.datetime, *, without: int = 0) -> int:
    """How many conversations this person has in hand, one of them left out."""
    return Conversation.objects.filter(in_hand(now), assignee=person).exclude(pk=without).count()


def people_there(team: Team) -> QuerySet[User]:
    """The members of a team who take conversations now."""
    return User.objects.filter(
        teams=team, is_active=True, presence=Presence.AVAILABLE, role__in=_ANSWERING
    )


def hands_of(people: Collection[User], now: dt.datetime) -> list[Hands]:
    """What each of these people has in hand."""
    loads = (
        Conversation.objects.filter(assignee__in=people)
        .exclude(status=Status.CLOSED)
        .values("assignee")
        .annotate(load=Count("pk", filter=in_hand(now)), last=Max("assigned_at"))
    )
    found = {row["assignee"]: (row["load"], row["last"]) for row in loads}
    return [
        Hands(one, load, cap_of(one, now).usual, last)
        for one in people
        for load, last in [found.get(one.pk, (0, None))]
    ]


def waiting_in(team: Team) -> QuerySet[Conversation]:
    """What waits in a team's queue for somebody, in the order of work."""
    return (
        Conversation.objects.filter(team=team, assignee=None, owed_since__isnull=False)
        .exclude(status__in=[Status.CLOSED, Status.SNOOZED])
        .order_by(F("lift").desc(), "owed_since", F("severity").desc(), F("priority").desc(), "pk")
    )


def teams_with_waiting() -> QuerySet[Team]:
    """The teams in whose queue something waits for somebody."""
    nobodys = Conversation.objects.filter(
        team=OuterRef("pk"), assignee=None, owed_since__isnull=False
    )
    return Team.objects.filter(Exists(nobodys)).order_by("pk")


def previous_agent(conversation: Conversation) -> int | None:
    """Who answered this customer last, in whatever conversation (S3-32)."""
    replies = Message.objects.filter(
        conversation__contact=conversation.contact_id, kind=Message.Kind.OUTBOUND, is_bot=False,
        author__isnull=False,
    ).exclude(state=Message.State.WITHDRAWN)  # fmt: skip
    return replies.order_by("-pk").values_list("author", flat=True).first()


def let_pass(conversation: Conversation) -> set[int]:
    """The people from whom it was taken back in the present wait."""
    if conversation.owed_since is None:
        return set()
    taken = TakenBack.objects.filter(conversation=conversation, since=conversation.owed_since)
    return set(taken.values_list("person", flat=True))


def lead_there(team: Team | None, now: dt.datetime) -> User | None:
    """The lead of a team with most room, if one is there and can hold one more."""
    if team is None:
        return None
    leads = people_there(team).filter(role=Role.LEAD)
    free = [one for one in hands_of(leads, now) if one.load < cap_of(one.person, now).hard]
    chosen = min(free, key=lambda one: (one.load, one.person.pk), default=None)
    return chosen.person if chosen else None


def pair_for(conversation: Conversation, now: dt.datetime) -> User | None:
    """A colleague who could help with a conversation, or swap (S4-17)."""
    if conversation.team is None:
        return None
    others = people_there(conversation.team).exclude(assigned=conversation)
    able = [one for one in hands_of(others, now) if conversation.language in one.person.languages]
    chosen = min(
        able, key=lambda one: (one.load, one.person.role != Role.AGENT, one.person.pk), default=None
    )
    return chosen.person if chosen else None
