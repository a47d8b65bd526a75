"""Telegram Desktop's ``result.json``: one chat, or a whole account with all its chats.

Who writes for the company, in this order: whom the user named (names, or ids with or without
``user``); the owner of an exported account; in the export of one personal chat the side that
exported it, because the chat bears the id of the other side; in a group that names nobody else,
administrators who write as the group, whoever founded it, and names that say it («поддержка»).
In a chat with a bot the person is the customer. ``meta["ours"]`` tells which of these it was.
"""

import re
from collections.abc import Iterator

from nanni.audit.readers.document import Document
from nanni.audit.readers.export import Export, Format, Item
from nanni.audit.readers.telegram.account import Account
from nanni.audit.readers.telegram.chat import KINDS
from nanni.audit.readers.telegram.escapes import Escapes
from nanni.review.sources.reading import problem_of

__all__ = ["FORMAT"]

_CHAT = re.compile(rb'"type"\s*:\s*"(?:' + "|".join(KINDS).encode() + rb')"')
_ACCOUNT = re.compile(
    rb'\A\{\s*"about"\s*:.*?"(?:personal_information|contacts|chats|left_chats)"\s*:\s*\{',
    re.DOTALL,
)


def _sniff(_name: str, head: bytes) -> bool:
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"{") and bool(
        _ACCOUNT.match(head) or (b'"messages"' in head and _CHAT.search(head))
    )


def _read(export: Export) -> Iterator[Item]:
    try:
        stream = export.open()
    except OSError as error:
        yield problem_of(error, str(export.path))
        return
    with stream:
        yield from Account(export, Document(stream, Escapes())).read()


FORMAT = Format("telegram", _sniff, _read)
