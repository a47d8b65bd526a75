"""One change of a conversation at a time: under its lock, or read before and checked at writing."""

from typing import Any, NamedTuple

from django.db.models import F, QuerySet

from nanni_desk.conversations.models import Conversation


class Moved(Exception):
    """The conversation has changed since it was read; the change is to be made anew."""


def locked(conversation: int) -> Conversation:
    """The conversation, held until the transaction ends.

    PostgreSQL locks the row; on SQLite every writing transaction begins with the only lock there
    is.
    """
    Conversation.objects.filter(pk=conversation).update(version=F("version") + 1)
    return _all().get(pk=conversation)


class Glance(NamedTuple):
    """A conversation as it was read without a lock, and what its fields said then."""

    conversation: Conversation
    fields: dict[str, Any]

    def save(self) -> None:
        """Save what was changed of the conversation's fields; from here to the commit it is held.

        Raises:
            Moved: somebody else has changed it since.
        """
        held = self.conversation
        changed = {name: new for name, new in _fields_of(held).items() if self.fields[name] != new}
        unmoved = Conversation.objects.filter(pk=held.pk, version=held.version)
        if not unmoved.update(**changed, version=held.version + 1):
            raise Moved
        held.version += 1


def glance(conversation: int) -> Glance:
    """Read a conversation without a lock, for a change that takes long to think out.

    Raises:
        Conversation.DoesNotExist: there is none of this number.
    """
    found = _all().get(pk=conversation)
    return Glance(found, _fields_of(found))


def _fields_of(conversation: Conversation) -> dict[str, Any]:
    """What the row's columns say."""
    columns = Conversation._meta.concrete_fields
    return {column.attname: getattr(conversation, column.attname) for column in columns}


def _all() -> QuerySet[Conversation]:
    return Conversation.objects.select_related("inbox", "contact", "team__hours")
