"""Conversation, Message and Participant: what was said, by whom, when and where."""

from collections.abc import Mapping
from datetime import datetime

from nanni.model.typed import Literal, NamedTuple

Role = Literal["customer", "agent", "bot", "note"]

_NOTHING: Mapping[str, str] = {}


class Participant(NamedTuple):
    """Somebody who takes part in a conversation.

    Args:
        id: stable identifier inside the source system.
        role: customer, agent or bot.
        name: the name shown to the others, if known.
    """

    id: str
    role: Role
    name: str | None = None


class Message(NamedTuple):
    """One message of a conversation.

    Args:
        role: who speaks; a ``note`` is internal and never reaches the customer.
        text: the body as stored, any Unicode; spans of findings count its code points.
        at: time of sending, or None where the source gives none.
        channel: ``chat``, ``email``, ``public``, ``note`` or ``macro``; None means the
            conversation's own channel.
        language: ISO 639-1 code if the source knows it; None lets the engine decide.
        author: the participant's id, if known.
        attachments: number of files sent with the message; None when the source does not say.
    """

    role: Role
    text: str
    at: datetime | None = None
    channel: str | None = None
    language: str | None = None
    author: str | None = None
    attachments: int | None = None


class Conversation(NamedTuple):
    """Messages of one thread in one channel, in the order they were sent."""

    messages: tuple[Message, ...]
    channel: str = "chat"
    id: str | None = None
    participants: tuple[Participant, ...] = ()
    meta: Mapping[str, str] = _NOTHING

    def customer_texts_before(self, index: int) -> tuple[str, ...]:
        """The customer's words before message ``index``, oldest first.

        >>> ask = Message("customer", "Где заказ?")
        >>> Conversation((ask, Message("agent", "В пути."))).customer_texts_before(1)
        ('Где заказ?',)
        """
        return tuple(m.text for m in self.messages[:index] if m.role == "customer")

    def is_first_reply(self, index: int) -> bool:
        """Whether message ``index`` is the first of its kind: a person's first, after any bot's.

        A bot that has greeted need not greet again; the person who takes over does.
        """
        before = {m.role for m in self.messages[:index]}
        return not before & ({"agent", "bot"} if self.messages[index].role == "bot" else {"agent"})
