"""Private: a conversation and its rows with customers' names, addresses and numbers hidden.

Whoever works for the company keeps their name where it tells who wrote; in texts no name of a
customer stays. The analysis has read the words as they were.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from nanni.audit.readers.speakers import role_in_name
from nanni.audit.tables import TABLES, Rows
from nanni.model import Conversation, Message
from nanni.text.masking import mask

#: Columns that quote or retell words of the conversation and have no span of their own.
_RETOLD = frozenset({"action", "due_text", "value", "subject", "expected"})
_SPAN = ("message", "start", "end", "text")


class Privacy:
    """One conversation and what is hidden of it.

    Attributes:
        conversation: the masked one; its texts are as long as they were.
    """

    def __init__(self, conversation: Conversation) -> None:
        self._names = frozenset(_names(conversation))
        meta = dict(conversation.meta)
        if "subject" in meta:
            meta["subject"] = self._mask(meta["subject"])
        self.conversation = replace(
            conversation,
            messages=tuple(self._message(message) for message in conversation.messages),
            meta=meta,
        )

    def _mask(self, text: str) -> str:
        return mask(text, self._names)

    def _message(self, message: Message) -> Message:
        author = message.author
        if author and message.role == "customer":
            author = self._mask(author)
        return replace(message, text=self._mask(message.text), author=author)

    def masked(self, rows: Rows) -> Rows:
        """The rows with the masked words in the place of the words."""
        return {name: [*self._table(name, some)] for name, some in rows.items()}

    def _table(self, table: str, rows: list[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        names = [column.name for column in TABLES[table]]
        retold = [i for i, name in enumerate(names) if name in _RETOLD]
        span = [names.index(name) for name in _SPAN] if table not in _UNQUOTED else []
        messages = self.conversation.messages
        for row in rows:
            out = list(row)
            for place in retold:
                if out[place]:
                    out[place] = self._mask(out[place])
            if span:
                index, start, end, text = span
                out[text] = messages[out[index]].text[out[start] : out[end]]
            yield tuple(out)


#: Tables whose ``text`` is no span of a message.
_UNQUOTED = frozenset({"conversations", "messages"})


def _names(conversation: Conversation) -> Iterator[str]:
    for one in conversation.participants:
        if one.role == "customer":
            name = one.name or one.id
            if role_in_name(name) is None:
                yield name
