"""Reading conversations for a person: one function an object, and each takes who asks.

What somebody may not see does not exist for them; the error is the same.
"""

from django.db.models import Exists, F, OuterRef, Prefetch, Q, QuerySet
from django.db.models.lookups import IsNull

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may, team_ids
from nanni_desk.conversations.known import Whole
from nanni_desk.conversations.models import (
    Attachment,
    Commitment,
    Conversation,
    Message,
    Question,
    Status,
    Untold,
)
from nanni_desk.lib.errors import NotThere


def conversations_for(user: User) -> QuerySet[Conversation]:
    """The conversations this person may see: their teams' and their own."""
    return conversations_among(team_ids(user), user)


def conversations_among(teams: frozenset[int] | None, user: User) -> QuerySet[Conversation]:
    """The conversations of these teams (None: of all) and the person's own."""
    if teams is None:
        return Conversation.objects.all()
    # The sum hides the column from SQLite's planner, which would gather a team's whole queue by
    # the team's index and sort it for every page, instead of reading the queue's own index.
    found = Conversation.objects.alias(work_of=F("team_id") + 0)
    return found.filter(Q(work_of__in=teams) | Q(assignee=user))


def conversation_for(user: User, number: int) -> Conversation:
    """One conversation.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = conversations_for(user).select_related("inbox", "contact", "team", "assignee")
    conversation = found.filter(pk=number).first()
    if conversation is None:
        raise NotThere
    return conversation


def whole_for(user: User, number: int) -> Whole:
    """One conversation, if it is among ``conversations_for`` this person, and all that it holds.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    whole = Whole.read(number, user.pk)
    if whole is None:
        raise NotThere
    held = whole.conversation
    is_theirs = held.assignee_id == user.pk or held.team_id in whole.teams
    if not is_theirs and not may(user, Right.SEE_ALL):
        raise NotThere
    return whole


def queue_for(user: User) -> QuerySet[Conversation]:
    """Everything unclosed that this person may see, in the order of work."""
    return in_order_of_work(conversations_for(user))


def in_order_of_work(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """The unclosed ones among them: lifted, longest owed, gravest, next due."""
    return (
        conversations.exclude(status=Status.CLOSED)
        .select_related("contact", "assignee", "team", "inbox")
        .order_by(
            F("lift").desc(), IsNull(F("owed_since"), rhs=True), "owed_since", F("severity").desc(),
            F("priority").desc(), "next_action_at", "pk",
        )
    )  # fmt: skip


def thread_of(conversation: Conversation) -> QuerySet[Message]:
    """Its messages in order, with their authors and files."""
    return (
        conversation.messages.select_related("author")
        .prefetch_related(Prefetch("attachments", Attachment.objects.order_by("pk")))
        .order_by("pk")
    )


def message_for(user: User, number: int) -> Message:
    """One message.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = Message.objects.filter(pk=number, conversation__in=conversations_for(user)).first()
    if found is None:
        raise NotThere
    return found


def question_for(user: User, number: int) -> Question:
    """One question.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = Question.objects.filter(pk=number, conversation__in=conversations_for(user)).first()
    if found is None:
        raise NotThere
    return found


def commitments_for(user: User) -> QuerySet[Commitment]:
    """The promises of the conversations that this person may see."""
    found = Commitment.objects.all()
    if team_ids(user) is None:
        return found
    # Asked for each promise by itself: a page of them is read off an index in their own order, and
    # only the conversations of that page are looked at.
    return found.filter(Exists(conversations_for(user).filter(pk=OuterRef("conversation"))))


def commitment_for(user: User, number: int) -> Commitment:
    """One promise.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = commitments_for(user).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def untold_for(user: User, number: int) -> Untold:
    """One fact that the customer has not been told.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = Untold.objects.filter(pk=number, conversation__in=conversations_for(user)).first()
    if found is None:
        raise NotThere
    return found


def attachment_for(user: User, number: int) -> Attachment:
    """One file: of a message, or an upload of one's own that waits for its message.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    theirs = Q(message__isnull=False) | Q(uploader=user.actor)
    files = Attachment.objects.filter(theirs, pk=number, conversation__in=conversations_for(user))
    found = files.first()
    if found is None:
        raise NotThere
    return found
