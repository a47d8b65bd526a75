"""Usedesk: webhook requests and answers of its interface, one a line.

A line is a new ticket, a comment, a change, a rating, a message of a chat, or a ticket with its
comments as the interface answers; their lines come mixed and are gathered by ticket. Bodies may be
HTML; times name no zone and are in the zone of the export. A rule of the desk (``trigger``) is the
bot, a private comment a note. The channel is mail when the ticket tells an address to answer to.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from typing import Any

from nanni.audit.readers.export import Export, Format, Item
from nanni.audit.readers.gathering import Gathered, Gathering
from nanni.audit.readers.moments import find_moment
from nanni.audit.readers.records import Record, records
from nanni.audit.readers.turns import (
    Turn,
    conversation,
    count,
    id_of,
    list_of,
    map_of,
    seen_words,
    text_of,
)
from nanni.model import Conversation, Role

__all__ = ["FORMAT"]

_STATUSES = {
    "1": "open",
    "2": "solved",
    "3": "closed",
    "4": "deleted",
    "5": "on hold",
    "6": "pending",
    "7": "spam",
    "8": "new",
    "9": "mailing",
    "10": "merged",
}
_SIDES: Mapping[str, Role] = {"client": "customer", "user": "agent", "trigger": "bot"}
#: Usedesk writes a zero where nothing is.
_NOTHING = frozenset({None, "0", ""})
#: The first message of a ticket has no id of its own in the request that tells of the ticket.
_FIRST = "first"
_MARK = re.compile(
    rb'"ticket"\s*:\s*\{[^{}]*"status_id"|"comment"\s*:\s*\{[^{}]*"ticket_id"'
    rb'|"chat_id"\s*:.*"secret"|"secret"\s*:.*"chat_id"'
    rb'|"ticket_id"\s*:.*"old_status"'
)


def _sniff(_name: str, head: bytes) -> bool:
    return bool(_MARK.search(head))


def _read(export: Export) -> Iterator[Item]:
    with Gathering() as gathering:
        desk = _Desk(gathering, export.zone)
        for record in records(export):
            if isinstance(record, Record):
                for reason in desk.take(record.value):
                    yield export.problem("record", record.line, reason)
            else:
                yield record
        for gathered in gathering:
            yield from _conversation(gathered)


class _Desk:
    """Puts the records of a desk where they belong; what is wrong with them comes out."""

    def __init__(self, gathering: Gathering, zone: tzinfo) -> None:
        self._gathering = gathering
        self._zone = zone

    def take(self, value: Mapping[str, Any]) -> Iterator[str]:
        """Take a record in."""
        if "chat_id" in value and ("text" in value or "from" in value):
            yield from self._chat_message(value)
        elif isinstance(value.get("ticket"), dict):
            yield from self._ticket(value)
        elif isinstance(value.get("comment"), dict):
            yield from self._comment(value["comment"], None)
        elif "ticket_id" in value or isinstance(value.get("trigger"), dict):
            yield from self._change({**value, **map_of(value.get("trigger"))})
        elif "status_id" in value and "id" in value:
            yield from self._ticket({"ticket": value})
        else:
            yield "neither a ticket nor a comment nor a change"

    def _ticket(self, value: Mapping[str, Any]) -> Iterator[str]:
        ticket = value["ticket"]
        key = id_of(ticket.get("id"))
        if key is None:
            yield "ticket.id: missing"
            return
        self._gathering.tell(key, {**_facts(ticket), "tags": _tags(value) or _tags(ticket)})
        yield from self._first(ticket, key)
        for number, comment in enumerate(list_of(value.get("comments"))):
            for reason in self._comment(comment, key):
                yield f"comments[{number}]: {reason}"
        if isinstance(value.get("comment"), dict):
            yield from self._comment(value["comment"], key)

    def _first(self, ticket: Mapping[str, Any], key: str) -> Iterator[str]:
        if not ticket.get("message"):
            return
        written = {**ticket, "id": _FIRST, "from": "client", "type": "public"}
        yield from self._comment(written, key)

    def _chat_message(self, value: Mapping[str, Any]) -> Iterator[str]:
        """A message of a chat: what a ticket says stands beside it, or in it as ``ticket``."""
        ticket = map_of(value.get("ticket")) or value
        key = id_of(ticket.get("id")) or f"chat-{id_of(value.get('chat_id'))}"
        self._gathering.tell(key, {**_facts(ticket), "channel": "chat"})
        yield from self._first(map_of(value.get("ticket")), key)
        client = map_of(value.get("client"))
        message = {
            "id": value.get("message_id"),
            "from": value.get("from"),
            "message": value.get("text"),
            "client_id": client.get("id") or value.get("client_id"),
            "user_id": value.get("user_id"),
            "name": client.get("name") if value.get("from") == "client" else None,
            "files": value.get("files"),
            "published_at": value.get("message_published_at") or ticket.get("last_updated_at"),
        }
        yield from self._comment(message, key)

    def _change(self, change: Mapping[str, Any]) -> Iterator[str]:
        key = id_of(change.get("ticket_id"))
        if key is None:
            yield "ticket_id: missing"
        elif change.get("message"):
            # The request about a comment may come without a wrapping of its own.
            yield from self._comment(change, key)
        else:
            rating = id_of(change.get("rating")) or id_of(change.get("rate"))
            status = _STATUSES.get(str(change.get("new_status")))
            self._gathering.tell(key, {"status": status, "rating": rating})

    def _comment(self, comment: object, ticket: str | None) -> Iterator[str]:
        if not isinstance(comment, dict):
            yield "expected an object"
            return
        key = ticket or id_of(comment.get("ticket_id"))
        if key is None:
            yield "ticket_id: missing"
            return
        try:
            self._gathering.add(key, _turn(comment, self._zone))
        except ValueError as error:
            yield str(error)


def _facts(ticket: Mapping[str, Any]) -> dict[str, object]:
    """What is known of a ticket; a zero stands for nobody."""
    assignee, group = id_of(ticket.get("assignee_id")), id_of(ticket.get("group"))
    return {
        "status": _STATUSES.get(str(ticket.get("status_id"))),
        "subject": id_of(ticket.get("subject")),
        "assignee": None if assignee in _NOTHING else assignee,
        "group": None if group in _NOTHING else group,
        "channel": None if id_of(ticket.get("email")) in _NOTHING else "email",
    }


def _tags(value: Mapping[str, Any]) -> str:
    names = (id_of(map_of(tag).get("name")) or id_of(tag) for tag in list_of(value.get("tags")))
    return ", ".join(name for name in names if name)


def _turn(comment: Mapping[str, Any], zone: tzinfo) -> Turn:
    """A comment as a turn.

    Raises:
        ValueError: the comment is broken.
    """
    side = comment.get("from") or ("user" if comment.get("user_id") else "client")
    role = _SIDES.get(str(side))
    if role is None:
        raise ValueError(f"from: unknown {side!r}")
    writer = id_of(comment.get(f"{side}_id"))
    return Turn(
        "note" if comment.get("type") == "private" else role,
        seen_words(text_of(comment.get("message"))),
        find_moment(comment.get("published_at"), zone),
        id=id_of(comment.get("id")),
        author=None if writer in _NOTHING else f"{side}:{writer}",
        name=id_of(comment.get("name")),
        attachments=count(comment.get("files")),
    )


def _conversation(gathered: Gathered) -> Iterator[Conversation]:
    facts, turns = gathered.facts, gathered.turns
    # A ticket's message often comes again as a comment, which knows more and may be no HTML.
    said = {tuple(t.text.split()) for t in turns if t.id != _FIRST and t.role == "customer"}
    turns = [turn for turn in turns if turn.id != _FIRST or tuple(turn.text.split()) not in said]
    channel = facts.pop("channel", "chat")
    made = conversation(gathered.key, turns, channel, facts)
    if made is not None:
        yield made


FORMAT = Format("usedesk", _sniff, _read)
