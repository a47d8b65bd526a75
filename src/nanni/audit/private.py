"""Private: a conversation and its rows with customers' names, addresses and numbers hidden.

Whoever works for the company keeps their name where it tells who wrote; in texts no name of a
customer stays. The analysis has read the words as they were.
"""

from collections.abc import Iterator
from typing import Any

from nanni.audit.readers.speakers import role_in_name
from nanni.audit.tables import TABLES, Rows
from nanni.model import Conversation, Message
from nanni.text.masking import mask

#: Columns that quote or retell words of the conversation and have no span of their own.
_RETOLD = frozenset({"action", "due_text", "value", "subject", "expected"})
_SPAN = ("message", "start", "end", "text")
#: Tables whose ``text`` is no span of a message.
_UNQUOTED = frozenset({"conversations", "messages"})
_NAMES = {table: [column.name for column in columns] for table, columns in TABLES.items()}
_PLACES = {
    table: [names.index(name) for name in _SPAN]
    for table, names in _NAMES.items()
    if table not in _UNQUOTED
}
_RETOLD_IN = {
    table: [place for place, name in enumerate(names) if name in _RETOLD]
    for table, names in _NAMES.items()
}


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
        messages = tuple(map(self._message, conversation.messages))
        self.conversation = conversation._replace(messages=messages, meta=meta)
        before_and_after = zip(conversation.messages, messages, strict=True)
        #: Messages whose text has changed; what is quoted from the others may stay.
        self._hidden = [old.text != new.text for old, new in before_and_after]

    def _mask(self, text: str) -> str:
        return mask(text, self._names)

    def _message(self, message: Message) -> Message:
        text, author = self._mask(message.text), message.author
        if author and message.role == "customer":
            author = self._mask(author)
        if text == message.text and author == message.author:
            return message
        return message._replace(text=text, author=author)

    def masked(self, rows: Rows) -> Rows:
        """The rows with the masked words in the place of the words."""
        return {
            table: [self._row(table, row) for row in some] if table in _PLACES else some
            for table, some in rows.items()
        }

    def _row(self, table: str, row: tuple[Any, ...]) -> tuple[Any, ...]:
        index, start, end, text = _PLACES[table]
        retold = _RETOLD_IN[table]
        if not retold and not self._hidden[row[index]]:
            return row
        out = list(row)
        out[text] = self.conversation.messages[row[index]].text[row[start] : row[end]]
        for place in retold:
            if out[place]:
                out[place] = self._mask(out[place])
        return tuple(out)


def _names(conversation: Conversation) -> Iterator[str]:
    for one in conversation.participants:
        if one.role == "customer":
            name = one.name or one.id
            if role_in_name(name) is None:
                yield name
