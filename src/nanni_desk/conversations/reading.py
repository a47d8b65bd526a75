"""Reading conversations with the engine, message by message, as far as this process remembers."""

import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, NamedTuple

from nanni import Analysis, Analyst
from nanni import Conversation as Thread
from nanni import Message as Said
from nanni.dialogue.thread import Thread as Ledgers
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


class Tried(NamedTuple):
    """What the engine reads when one message more is said.

    Args:
        analysis: the engine's analysis, the draft included.
        messages: the messages its indexes point to; the draft's index is their number.
        language: that the draft is written in, ``und`` when it does not say.
    """

    analysis: Analysis
    messages: Sequence[Message]
    language: str


class _Memory(NamedTuple):
    seen: list[tuple[datetime, str, str]]
    following: Following
    #: The last draft and a reading that goes on to it: most often it is what is said next.
    tried: list[tuple[Said, Following]]


_memories: OrderedDict[int, _Memory] = OrderedDict()
_lock = threading.Lock()


def read(conversation: int, kind: str, messages: Sequence[Message], now: datetime) -> Reading:
    """Read a conversation; messages this process has read before are not read again."""
    spoken = [m for m in messages if is_spoken(m)]
    with _lock:
        analysis = _followed(conversation, kind, spoken).analysis(now)
    return Reading(analysis, spoken)


def read_with(
    conversation: int, kind: str, messages: Sequence[Message], draft: Said, language: str
) -> Tried:
    """Read a conversation as it would be with one message more, which may never be said.

    Args:
        conversation: its number.
        kind: of its inbox.
        messages: all of them, in order.
        draft: what would be said; terms and waits are judged at its moment.
        language: of reasons and advice about the draft.
    """
    spoken = [m for m in messages if is_spoken(m)]
    with _lock:
        following = _apart(_followed(conversation, kind, spoken), analyst(language))
        turn = following.add(draft)
        analysis = following.analysis(draft.at)
        _memories[conversation].tried[:] = [(draft, following)]
    return Tried(analysis, spoken, turn.view.lang)


def _followed(conversation: int, kind: str, spoken: Sequence[Message]) -> Following:
    marks = [_mark(m) for m in spoken]
    memory, reader = _memories.pop(conversation, None), analyst()
    if memory is None or memory.seen != marks[: len(memory.seen)]:
        memory = _Memory([], reader.begin(Thread((), CHANNELS.get(kind, "chat"))), [])
    elif memory.following.thread.facts is not reader.facts:
        # What was said is not judged anew by another fact book; what comes next is.
        memory = _Memory(memory.seen, _apart(memory.following, reader), [])
    following = memory.following
    for message in spoken[len(memory.seen) :]:
        following = _read_on(following, said(message), memory.tried)
        memory.seen.append(_mark(message))
    _memories[conversation] = _Memory(memory.seen, following, [])
    while len(_memories) > _KEPT:
        _memories.popitem(last=False)
    return following


def _read_on(following: Following, message: Said, tried: list[tuple[Said, Following]]) -> Following:
    """The reading of one message more; what was tried and is now said is not read again."""
    while tried:
        draft, ahead = tried.pop()
        # A draft says that nothing is attached to it, a stored message does not say.
        if draft._replace(attachments=draft.attachments or None) == message:
            return ahead
    following.add(message)
    return following


def _mark(message: Message) -> tuple[datetime, str, str]:
    """By what a message is known again; one that is about to be stored has no number yet."""
    return message.created_at, message.kind, message.body


def _apart(following: Following, reader: Analyst) -> Following:
    """A copy that may read on by itself: records are frozen and shared, what holds them is not."""
    apart = reader.begin(Thread(()))
    for name, value in vars(following).items():
        if isinstance(value, list | set):
            setattr(apart, name, value.copy())
    thread = following.thread
    ledgers: dict[str, Any] = {name: held.copy() for name, held in _lists_of(thread)}
    apart.thread = replace(thread, facts=reader.facts, **ledgers)
    return apart


def _lists_of(thread: Ledgers) -> Iterator[tuple[str, list[Any]]]:
    for field in fields(thread):
        value = getattr(thread, field.name)
        if isinstance(value, list):
            yield field.name, value


def read_afresh(kind: str, messages: Sequence[Message], reader: Analyst) -> Reading:
    """Read a whole conversation by another fact book; programs of ours speak for us as well."""
    heard = [m for m in messages if m.is_bot or is_spoken(m)]
    thread = Thread(tuple(said(m) for m in heard), CHANNELS.get(kind, "chat"))
    return Reading(reader.analyse(thread), heard)


def is_spoken(message: Message) -> bool:
    """Whether the engine reads it.

    What was taken back or happened by itself says nothing, and a program of ours answers nothing,
    nor does a word about how we talk.
    """
    silent = message.kind == Message.Kind.EVENT or message.state == Message.State.WITHDRAWN
    return not (silent or message.is_bot or message.is_aside)


def said(message: Message) -> Said:
    """The message as the engine knows messages."""
    role = "bot" if message.is_bot else _ROLES.get(message.kind, "agent")
    author = str(message.author_id) if message.author_id else None
    return Said(role, message.body, at=message.created_at, author=author)
