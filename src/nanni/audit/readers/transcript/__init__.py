"""Transcripts: chats as people paste them, and what WhatsApp and Telegram let one copy or export.

Who is ours is told by the user or by words in the names (support, оператор, bot); otherwise who
writes first is the customer.
"""

from nanni.audit.readers.export import Format
from nanni.audit.readers.texts import head_lines
from nanni.audit.readers.transcript.heads import style_of, unmarked
from nanni.audit.readers.transcript.reading import read

#: Of so many lines at the beginning one begins a message; a title may stand before it.
_SOON = 8


def sniff(_name: str, head: bytes) -> bool:
    """Whether a line near the beginning, and another one below, begin messages."""
    lines = [line for line in map(unmarked, head_lines(head)) if line.strip()]
    style = style_of(lines)
    if style is None:
        return False
    soon = any(style.head(line) for line in lines[:_SOON])
    return soon and (style.heads > 1 or style.name != "bare")


FORMAT = Format("transcript", sniff, read)
