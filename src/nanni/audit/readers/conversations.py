"""Our own JSON lines, one conversation a line: what ``nanni convert`` writes.

docs/reference/conversations.md describes the fields.
"""

import json
import re
from collections.abc import Iterator
from datetime import tzinfo

from nanni.audit.readers.export import Export, Format, Item
from nanni.audit.readers.jsonlines import json_lines
from nanni.audit.readers.moments import in_zone
from nanni.model import Conversation, conversation_from_json
from nanni.review.sources.draft import Problem

#: The first line may be the broken one.
_ASKED = 5
#: A conversation that is longer than what a reader sees of a file is told by its beginning.
_BEGINNING = re.compile(
    r'\s*\{(?:[^\[\]{}]|\{[^{}]*\}|\[[^\[\]]*\])*"messages"\s*:\s*\[\s*\{'
    r'(?=[^{}]*"role"\s*:\s*"(?:customer|agent|bot|note)")(?=[^{}]*"text"\s*:)'
)


def sniff(_name: str, head: bytes) -> bool:
    """Whether one of the first lines holds messages with a role and a text."""
    lines = head.removeprefix(b"\xef\xbb\xbf").splitlines()[:_ASKED]
    return any(_is_conversation(line) for line in lines if line.lstrip().startswith(b"{"))


def _is_conversation(line: bytes) -> bool:
    try:
        data = json.loads(line)
        conversation_from_json(data)
    except (ValueError, RecursionError):
        return bool(_BEGINNING.match(line.decode("utf-8", "replace")))
    return True


def read(export: Export) -> Iterator[Item]:
    """The conversation of every line."""
    for line in json_lines(export):
        if isinstance(line, Problem):
            yield line
        elif not isinstance(line.value, dict):
            yield export.problem("conversation", line.number, "the line is not an object")
        else:
            try:
                conversation = conversation_from_json(line.value)
            except ValueError as error:
                yield export.problem("conversation", line.number, str(error))
            else:
                yield _zoned(conversation, export.zone)


def _zoned(conversation: Conversation, zone: tzinfo) -> Conversation:
    if all(m.at is None or m.at.tzinfo for m in conversation.messages):
        return conversation
    return conversation._replace(
        messages=tuple(
            m._replace(at=in_zone(m.at, zone)) if m.at else m for m in conversation.messages
        ),
    )


FORMAT = Format("conversations", sniff, read)
