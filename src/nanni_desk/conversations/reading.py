"""Reading conversations with the engine, message by message, as far as this process remembers."""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from nanni import Analysis
from nanni import Conversation as Thread
from nanni import Message as Said
from nanni.model.conversation import Role
from nanni.review.analyst import Following
from nanni_desk.conversations.models import Message
from nanni_desk.lib.engine import analyst

_ROLES: dict[str, Role] = {"inbound": "customer", "note": "note"}
_KEPT = 500
#: What a conversation of each kind of inbox is to the engine.
CHANNELS = {"widget": "chat", "callback": "chat"}


class Reading(NamedTuple):
    """What the engine reads in a conversation.

    Args:
        analysis: the engine's analysis.
        messages: the messages its indexes point to.
    """

    analysis: Analysis
    messages: Sequence[Message]


class _Memory(NamedTuple):
    seen: list[tuple[int, str]]
    following: Following


_memories: OrderedDict[int, _Memory] = OrderedDict()
_lock = threading.Lock()


def read(conversation: int, kind: str, messages: Sequence[Message], now: datetime) -> Reading:
    """Read a conversation; messages this process has read before are not read again."""
    spoken = [m for m in messages if is_spoken(m)]
    marks = [(m.pk, m.body) for m in spoken]
    with _lock:
        memory = _memories.pop(conversation, None)
        if memory is None or memory.seen != marks[: len(memory.seen)]:
            memory = _Memory([], analyst().begin(Thread((), CHANNELS.get(kind, "chat"))))
        for message in spoken[len(memory.seen) :]:
            memory.following.add(said(message))
            memory.seen.append((message.pk, message.body))
        analysis = memory.following.analysis(now)
        _memories[conversation] = memory
        while len(_memories) > _KEPT:
            _memories.popitem(last=False)
    return Reading(analysis, spoken)


def is_spoken(message: Message) -> bool:
    """Whether the engine reads it: what was taken back or happened by itself says nothing."""
    return message.kind != Message.Kind.EVENT and message.state != Message.State.WITHDRAWN


def said(message: Message) -> Said:
    """The message as the engine knows messages."""
    role = _ROLES.get(message.kind, "bot" if message.is_bot else "agent")
    author = str(message.author_id) if message.author_id else None
    return Said(role, message.body, at=message.created_at, author=author)
