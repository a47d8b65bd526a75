"""Who has a conversation open, who is typing in it, and how far each has read."""

import datetime as dt

from django.db import transaction

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation, Mention
from nanni_desk.events.publish import publish
from nanni_desk.pages.models import Looking, Seen

#: An open page says so more often than this; one that is silent for longer has gone.
LOOKS_FOR = dt.timedelta(seconds=45)
TYPES_FOR = dt.timedelta(seconds=6)


@transaction.atomic
def see(*, user: User, conversation: Conversation, message: int, now: dt.datetime) -> None:
    """The person has read up to a message; never goes back. Calls for them are answered by it."""
    newest = min(message, conversation.last_message)
    mark, made = Seen.objects.get_or_create(
        user=user, conversation=conversation, defaults={"message": newest}
    )
    if not made and mark.message < newest:
        mark.message = newest
        mark.save(update_fields=["message"])
    Mention.objects.filter(
        user=user, conversation=conversation, message__lte=newest, seen_at=None
    ).update(seen_at=now)


@transaction.atomic
def look(
    *, user: User, conversation: Conversation, now: dt.datetime, typing: bool,
    replying: bool = False,
) -> None:  # fmt: skip
    """The person has the conversation open, and perhaps types.

    Others are told when somebody comes or begins to type, not with every sign of life; the
    customer of a reply being written, never of a note.
    """
    row, is_new = Looking.objects.get_or_create(
        user=user, conversation=conversation, defaults={"at": now}
    )
    came = is_new or now - row.at > LOOKS_FOR
    began = typing and (row.typing_at is None or now - row.typing_at > TYPES_FOR / 2)
    row.at = now
    row.typing_at = now if typing else row.typing_at
    row.save(update_fields=["at", "typing_at"])
    if came:
        _tell("viewing.changed", user, conversation, now)
    if began:
        _tell("typing.agent", user, conversation, now, public=replying)


@transaction.atomic
def leave(*, user: User, conversation: Conversation, now: dt.datetime) -> None:
    """The person closed the page."""
    gone, _ = Looking.objects.filter(user=user, conversation=conversation).delete()
    if gone:
        _tell("viewing.changed", user, conversation, now)


@transaction.atomic
def forget_gone(now: dt.datetime) -> int:
    """Drop those whose page went silent without a word; gives how many."""
    gone = list(
        Looking.objects.filter(at__lt=now - LOOKS_FOR).select_related("user", "conversation")
    )
    for row in gone:
        row.delete()
        _tell("viewing.changed", row.user, row.conversation, now)
    return len(gone)


def _tell(
    kind: str, user: User, conversation: Conversation, now: dt.datetime, *, public: bool = False
) -> None:
    publish(
        kind, at=now, actor=user.actor, conversation=conversation.pk, team=conversation.team_id,
        public=public, person=user.pk,
    )  # fmt: skip
