"""Account: the walk through a Telegram export, from the file to conversations.

One chat is one conversation. A chat of years is cut where it fell silent, so that memory holds.
"""

import re
from collections.abc import Generator, Iterator
from datetime import timedelta
from typing import Any

from nanni.audit.readers.document import Document, FaultError
from nanni.audit.readers.export import Export, Item
from nanni.audit.readers.speakers import Ours
from nanni.audit.readers.telegram.chat import KINDS, Chat
from nanni.audit.readers.telegram.message import turn_of
from nanni.audit.readers.turns import Turn, conversation, id_of, map_of
from nanni.review.sources.draft import Problem

#: After this many messages a silence of a night ends a part of a chat, and this many end it anyhow.
_LONG, _TOO_LONG = 1000, 5000
_SILENCE = timedelta(hours=8)
_MESSAGE = r'"id"\s*:\s*-?\d+\s*,\s*"type"\s*:\s*"(?:message|service|unsupported)"'
_CHAT = (
    r'(?:"name"\s*:\s*(?:null|"(?:[^"\\]|\\.)*")\s*,\s*)?'
    rf'"type"\s*:\s*"(?P<chat>{"|".join(KINDS)})"'
)
#: How the builds of Telegram begin a message and a chat: where to go on after a fault.
_RECORD = re.compile(rf"\{{\s*(?:{_MESSAGE}|{_CHAT})")

#: Items; what is returned in the end tells whether the next chat comes, though this one is not
#: closed: a fault hid its end.
_Walk = Generator[Item, None, bool]


class Account:
    """The chats of one export."""

    def __init__(self, export: Export, document: Document) -> None:
        self._export = export
        self._document = document
        self._ours = Ours(export.ours)
        self._owner: str | None = None
        #: A fault hid everything to the end; that nothing is closed there is no other fault.
        self._lost = False

    def read(self) -> Iterator[Item]:
        """Conversations and problems in the order of the file."""
        if not self._document.peek():
            return
        try:
            yield from self._top()
        except FaultError as fault:
            if not self._lost:
                yield self._export.problem(fault.kind, fault.line, str(fault))

    def _top(self) -> Iterator[Item]:
        document = self._document
        document.enter("{")
        about: dict[str, Any] = {}
        while document.more("}"):
            key = document.key()
            if key == "personal_information":
                owner = id_of(map_of(document.value()).get("user_id"))
                self._owner = f"user{owner}" if owner else None
            elif key in {"chats", "left_chats"}:
                yield from self._lists(key)
            elif key == "messages":
                document.enter("[")
                yield from self._messages(Chat(about, self._ours, self._owner), "messages")
            elif document.peek() in {"{", "["}:
                document.skip()
            else:
                about[key] = document.value()

    def _lists(self, name: str) -> Iterator[Item]:
        document = self._document
        document.enter("{")
        while document.more("}"):
            if document.key() == "list" and document.peek() == "[":
                yield from self._chats(f"{name}.list")
            else:
                document.skip()

    def _chats(self, path: str) -> Iterator[Item]:
        self._document.enter("[")
        number = 0
        while self._document.more("]"):
            yield from self._chat(f"{path}[{number}]")
            number += 1

    def _chat(self, path: str) -> _Walk:
        document = self._document
        about: dict[str, Any] = {}
        try:
            document.enter("{")
            while document.more("}"):
                key = document.key()
                if key == "messages":
                    document.enter("[")
                    break
                about[key] = document.value()
            else:
                return False
        except FaultError as fault:
            if (yield from self._next_is_chat(fault, path)):
                return True
        chat = Chat(about, self._ours, self._owner)
        if (yield from self._messages(chat, f"{path}.messages")):
            return True
        while document.more("}"):
            document.key()
            document.skip()
        return False

    def _messages(self, chat: Chat, path: str) -> _Walk:
        """The conversations of one chat, whose list of messages was entered."""
        thread = _Thread(chat)
        number, is_cut = 0, False
        while not is_cut:
            place = f"{path}[{number}]"
            try:
                if not self._document.more("]"):
                    break
                yield from thread.take(self._turn(chat, place))
                number += 1
            except FaultError as fault:
                is_cut = yield from self._next_is_chat(fault, place)
        yield from thread.end()
        return is_cut

    def _turn(self, chat: Chat, place: str) -> Turn | Problem | None:
        line = self._document.line
        message = self._document.value()
        try:
            return turn_of(message, chat, self._export.zone)
        except ValueError as error:
            return self._export.problem("record", line, f"{place}: {error}")

    def _next_is_chat(self, fault: FaultError, path: str) -> _Walk:
        """After a fault, find the next record; whether it is a chat, or there is none."""
        yield self._export.problem(fault.kind, fault.line, f"{path}: {fault}")
        found = self._document.resume(_RECORD)
        self._lost = found is None
        return found is None or found["chat"] is not None


class _Thread:
    """Turns of one chat until a part of it ends."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self._turns: list[Turn] = []
        self._part = 1

    def take(self, item: Turn | Problem | None) -> Iterator[Item]:
        """Add a turn; a problem is passed on."""
        if isinstance(item, Problem):
            yield item
        elif item is not None:
            if self._ends_before(item):
                yield from self.end()
            self._turns.append(item)

    def end(self) -> Iterator[Item]:
        """The conversation so far; the next turn begins another part."""
        chat, part = self._chat, self._part
        key = f"{chat.id}/{part}" if part > 1 else chat.id
        made = conversation(key, self._turns, chat.channel, chat.meta(part))
        if made is not None and chat.is_dialogue:
            yield made
        self._turns = []
        self._part += 1

    def _ends_before(self, turn: Turn) -> bool:
        if len(self._turns) < _LONG:
            return False
        before = self._turns[-1].at
        is_silent = turn.at is not None and before is not None and turn.at - before >= _SILENCE
        return is_silent or len(self._turns) >= _TOO_LONG
