"""Turns: messages on their way from an export to a conversation, and the small readings they need.

A turn knows what only its reader and the order of the thread need: its id and its writer's name.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from html import unescape
from typing import Any, NamedTuple

from nanni.model import Conversation, Message, Participant, Role
from nanni.review.sources.markup import looks_like_html, visible


class Turn(NamedTuple):
    """One message.

    Attributes:
        role: who speaks.
        text: the words as they were seen.
        at: when, always with a zone.
        id: of the message in its source; the later of two with one id is the message.
        author: id of the writer in the source.
        name: name of the writer.
        attachments: number of files, None when the source does not say.
    """

    role: Role
    text: str
    at: datetime | None = None
    id: str | None = None
    author: str | None = None
    name: str | None = None
    attachments: int | None = None


def conversation(
    key: str | None, turns: Iterable[Turn], channel: str, meta: Mapping[str, object]
) -> Conversation | None:
    """The conversation that turns make, in their order; None when nobody says anything.

    Of ``meta`` only what is known stays: None and empty strings are left out.
    """
    messages: list[Message] = []
    people: dict[str, Participant] = {}
    for turn in turns:
        messages.append(
            Message(
                turn.role,
                mended(turn.text),
                turn.at,
                author=turn.author,
                attachments=turn.attachments,
            )
        )
        _meet(people, turn)
    if not messages:
        return None
    told = {name: mended(str(value)) for name, value in meta.items() if value not in {None, ""}}
    return Conversation(tuple(messages), channel, key, tuple(people.values()), told)


def _meet(people: dict[str, Participant], turn: Turn) -> None:
    """Remember who wrote a turn; whoever wrote only notes works for the company."""
    if turn.author is None:
        return
    known = people.get(turn.author)
    if known is None or (known.name is None and turn.name):
        role: Role = "agent" if turn.role == "note" else turn.role
        name = mended(turn.name) if turn.name else None
        people[turn.author] = Participant(turn.author, known.role if known else role, name)


def in_order(turns: Iterable[Turn]) -> list[Turn]:
    """Turns by time, each once; one without a time stays behind the one it came after.

    Those of one second go by their numbers, because some desks give out pages backwards.
    """
    latest: dict[object, Turn] = {}
    for place, turn in enumerate(turns):
        latest[place if turn.id is None else turn.id] = turn
    keyed: list[tuple[float, int, int, Turn]] = []
    before = float("-inf")
    for place, turn in enumerate(latest.values()):
        before = turn.at.timestamp() if turn.at else before
        number = int(turn.id) if turn.id and turn.id.isdecimal() else 0
        keyed.append((before, number, place, turn))
    return [turn for *_, turn in sorted(keyed, key=lambda one: one[:3])]


def mended(text: str) -> str:
    """The text with halves of characters, which no file can hold, replaced.

    Some desks cut a long text in the middle of an emoji.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def seen_words(body: str) -> str:
    """What a reader sees of a body that may be written in HTML."""
    if looks_like_html(body):
        return visible(body)
    return unescape(body) if "&" in body else body


def count(files: object) -> int | None:
    """How many files a list names; None when there is no list."""
    return len(files) if isinstance(files, list) else None


def text_of(value: object) -> str:
    """A text of a record; nothing for what is absent.

    Raises:
        ValueError: something else stands in its place.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        msg = f"expected a text, found {type(value).__name__}"
        raise ValueError(msg)  # noqa: TRY004 - bad data, not a bad call
    return value


def id_of(value: object) -> str | None:
    """An identifier as a string; None for what is absent."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    return str(value).strip() or None


def map_of(value: object) -> dict[str, Any]:
    """An object of a record; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> list[Any]:
    """A list of a record; an empty one for anything else."""
    return value if isinstance(value, list) else []
