"""What one is told outside the page: how much is unread, and whether an event is worth a sound."""

from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import team_ids
from nanni_desk.conversations.models import Conversation, Mention, Message, Status
from nanni_desk.conversations.selectors import conversation_for, conversations_for
from nanni_desk.events.models import Event
from nanni_desk.events.selectors import Audience
from nanni_desk.lib.errors import NotThere
from nanni_desk.pages.models import Seen

_MOST = 100
_FIRST_WORDS = 140


class News(NamedTuple):
    """An event as a notice tells it.

    Args:
        title: who.
        text: what, in a line.
        conversation: where.
        is_loud: it is this person's to answer, so that a sound and a notice are due.
    """

    title: str
    text: str
    conversation: int
    is_loud: bool


def unread_count(user: User) -> int:
    """Conversations of one's own, or of nobody, with something unread; at most a hundred."""
    seen = Seen.objects.filter(
        user=user, conversation=OuterRef("pk"), message__gte=OuterRef("last_message")
    )
    mine = conversations_for(user).exclude(status=Status.CLOSED).filter(
        Q(assignee=user) | Q(assignee=None), last_message__gt=0
    )  # fmt: skip
    by_others = Message.objects.filter(pk=OuterRef("last_message")).exclude(author=user)
    found = mine.filter(~Exists(seen), Exists(by_others)).values("pk")
    return found[:_MOST].count()


def news_of(user: User, number: int) -> News:
    """What an event tells this person.

    Raises:
        NotThere: they may not know of it, or it is about no conversation.
    """
    audience = Audience(user.pk, team_ids(user))
    event = Event.objects.filter(audience.filter(), pk=number).first()
    if event is None or event.conversation is None:
        raise NotThere
    conversation = conversation_for(user, event.conversation)
    title = conversation.contact.name or _("Visitor")
    return News(title, _text(event), conversation.pk, _is_loud(user, conversation, event))


def _text(event: Event) -> str:
    if event.kind == "attention.raised":
        return _("The customer waits for an answer too long")
    if event.kind == "message.failed":
        return _("A reply was not sent")
    message = Message.objects.filter(pk=event.data.get("message")).first()
    return " ".join(message.body.split())[:_FIRST_WORDS] if message else ""


def _is_loud(user: User, conversation: Conversation, event: Event) -> bool:
    if event.kind == "message.noted":
        calls = Mention.objects.filter(user=user, message=event.data.get("message"))
        return calls.exists()
    if event.kind == "attention.raised" and event.data.get("step") != "hint":
        return True
    return conversation.assignee_id in {None, user.pk}
