"""One change of a conversation at a time: under its lock, or read before and checked at writing."""

from copy import copy
from typing import Any, NamedTuple, Self

from django.db.models import F, QuerySet

from nanni_desk.conversations.known import Whole
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.lib.writing import update

#: What whoever holds a conversation reads of it besides.
_AROUND = ("inbox", "contact", "team__hours")


class Moved(Exception):
    """The conversation has changed since it was read; the change is to be made anew."""


def locked(conversation: int) -> Conversation:
    """The conversation, held until the transaction ends.

    PostgreSQL locks the row; on SQLite every writing transaction begins with the only lock there
    is.
    """
    Conversation.objects.filter(pk=conversation).update(version=F("version") + 1)
    return _all().get(pk=conversation)


def locked_with(message: int) -> tuple[Conversation, Message]:
    """The conversation of a message, held until the transaction ends, and the message as it is.

    Raises:
        Message.DoesNotExist: there is none of this number.
    """
    its = Message.objects.filter(pk=message).values("conversation")
    Conversation.objects.filter(pk__in=its).update(version=F("version") + 1)
    around = (f"conversation__{name}" for name in _AROUND)
    found = Message.objects.select_related("conversation", *around).get(pk=message)
    return found.conversation, found


class Glance(NamedTuple):
    """A conversation that was read without a lock, and what its fields said then.

    For a change that takes long to think out.
    """

    conversation: Conversation
    fields: dict[str, Any]

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """A conversation that was just read; it is copied, so that a change leaves it alone."""
        columns = Conversation._meta.concrete_fields
        fields = {column.attname: getattr(conversation, column.attname) for column in columns}
        return cls(copy(conversation), fields)

    def save(self) -> None:
        """Save what was changed of the conversation's fields; from here to the commit it is held.

        Raises:
            Moved: somebody else has changed it since.
        """
        held = self.conversation
        changed = {
            name: getattr(held, name)
            for name, old in self.fields.items()
            if getattr(held, name) != old
        }
        changed["version"] = held.version + 1
        if not update(Conversation, changed, id=held.pk, version=held.version):
            raise Moved
        held.version += 1


def glance(conversation: int) -> Whole:
    """Read a conversation and what it holds without a lock.

    Raises:
        Conversation.DoesNotExist: there is none of this number.
    """
    found = Whole.read(conversation)
    if found is None:
        raise Conversation.DoesNotExist
    return found


def _all() -> QuerySet[Conversation]:
    return Conversation.objects.select_related(*_AROUND)
