"""Message: one entry of a Telegram chat as a turn."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from nanni.audit.readers.moments import find_moment
from nanni.audit.readers.telegram.chat import Chat, author_of
from nanni.audit.readers.turns import Turn, id_of, map_of

#: What is sent beside words; a file that was not exported leaves a sentence in place of its path.
_SENT = ("photo", "file", "contact_information", "location_information")


def turn_of(message: object, chat: Chat, zone: tzinfo) -> Turn | None:
    """The turn that an entry is; None for what the service noted down or could not export.

    Raises:
        ValueError: the entry is broken; the text says where.
    """
    if not isinstance(message, dict):
        raise ValueError("expected an object")  # noqa: TRY004 - bad data, not a bad call
    if message.get("type", "message") != "message":
        chat.notice(message)
        return None
    author, name = author_of(message.get("from_id")), id_of(message.get("from"))
    return Turn(
        chat.role(author, name),
        _words(message),
        _time(message, zone),
        author=author,
        name=name,
        attachments=int(any(message.get(kind) for kind in _SENT)),
    )


def _time(message: Mapping[str, Any], zone: tzinfo) -> datetime | None:
    """The time; ``date`` tells it without a zone, ``date_unixtime`` came in 2022."""
    seconds = message.get("date_unixtime")
    if isinstance(seconds, str) and seconds.isdecimal():
        return find_moment(int(seconds), zone)
    return find_moment(message.get("date"), zone)


def _words(message: Mapping[str, Any]) -> str:
    pieces = message.get("text_entities") or message.get("text") or ""
    if isinstance(pieces, str):
        return pieces or str(map_of(message.get("poll")).get("question") or "")
    if not isinstance(pieces, list):
        raise ValueError(f"text: expected a text or a list, found {type(pieces).__name__}")  # noqa: TRY004 - bad data, not a bad call
    return "".join(_piece(number, piece) for number, piece in enumerate(pieces))


def _piece(number: int, piece: object) -> str:
    if isinstance(piece, str):
        return piece
    text = map_of(piece).get("text")
    if not isinstance(text, str):
        raise ValueError(f"text[{number}]: expected a text")  # noqa: TRY004 - bad data, not a bad call
    if map_of(piece).get("type") == "blockquote":
        # Quoted words are somebody else's; as in mail, a mark at each line keeps them apart.
        return "> " + text.replace("\n", "\n> ")
    return text
