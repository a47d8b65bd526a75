"""Mail: mbox files, folders and files of letters, put together to conversations.

Who is ours is told by addresses or domains; otherwise it is the domain that stands in the most
letters (of open domains, the mailbox). Our automatic answers are a bot's words; those of others,
bounces and second copies are left out and counted in ``meta``. What goes from us to us is a note.
"""

import re

from nanni.audit.readers.export import Format
from nanni.audit.readers.mail.boxes import is_boxed
from nanni.audit.readers.mail.headers import Headers
from nanni.audit.readers.mail.reading import read

_FIRST = re.compile(rb"\s*[A-Za-z][\w-]*:[ \t]")
_USUAL = ("from", "to", "date", "subject", "message-id", "received", "return-path", "mime-version")
_ENOUGH = 3


def sniff(_name: str, head: bytes) -> bool:
    """Whether it begins as a box or as the head of a letter does."""
    if is_boxed(head):
        return True
    if not _FIRST.match(head):
        return False
    headers = Headers(re.split(rb"\r?\n\r?\n", head.lstrip(), maxsplit=1)[0])
    return sum(name in headers for name in _USUAL) >= _ENOUGH


FORMAT = Format("mail", sniff, read)
