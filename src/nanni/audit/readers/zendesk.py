"""Zendesk: tickets one a line with their comments, as the admin page exports them.

Comments, audits and users may also stand on lines of their own, as programs that copy a desk write
them; users first, because a ticket with its comments inside comes out at once. Who asked is the
customer (``author_id == requester_id``), and so are the people in copy who never acted as staff;
everybody else is an agent. A comment that is not public and the record of a call are notes; what
triggers and Zendesk itself wrote is a bot's. A ticket without comments has its description.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import tzinfo
from html import unescape
from typing import Any

from nanni.audit.readers.export import Export, Format, Item
from nanni.audit.readers.gathering import Gathering
from nanni.audit.readers.moments import find_moment
from nanni.audit.readers.records import Record, records
from nanni.audit.readers.speakers import Ours
from nanni.audit.readers.turns import (
    Turn,
    conversation,
    count,
    id_of,
    in_order,
    list_of,
    map_of,
    text_of,
)
from nanni.model import Conversation, Role
from nanni.review.sources.draft import Problem
from nanni.review.sources.markup import visible

__all__ = ["FORMAT"]

_CHANNELS = {"email": "email", "web": "email", "twitter": "public", "google_play": "public"}
#: The author of what no person wrote.
_ZENDESK = "-1"
_UNANSWERED = frozenset({"offered", "unoffered"})
_STAFF = frozenset({"agent", "admin"})
#: Lines of copying programs (Singer) that hold no record.
_ABOUT_THE_COPY = frozenset({"SCHEMA", "STATE", "ACTIVATE_VERSION"})
_BODIES = ("plain_body", "body", "html_body")
_MARKS = (
    (b'"requester_id"', b'"submitter_id"'),
    (b'"requester_id"', b'"satisfaction_rating"'),
    (b'"author_id"', b'"html_body"', b'"audit_id"'),
    (b'"author_id"', b'"ticket_id"', b'"events"'),
)


def _sniff(_name: str, head: bytes) -> bool:
    return any(all(mark in head for mark in marks) for marks in _MARKS)


def _read(export: Export) -> Iterator[Item]:
    with Gathering() as gathering:
        desk = _Desk(export, gathering)
        for record in records(export, ("users", "tickets", "record")):
            if isinstance(record, Record):
                yield from desk.take(record)
            else:
                yield record
        for gathered in gathering:
            yield from desk.finish(gathered.key, gathered.facts, gathered.turns)


class _Desk:
    """What is known of the people, and tickets that wait for their comments."""

    def __init__(self, export: Export, gathering: Gathering) -> None:
        self._export = export
        self._ours = Ours(export.ours)
        self._gathering = gathering
        #: Names of agents by id; nobody is known when no users were told.
        self._staff: dict[str, str] = {}

    def take(self, record: Record) -> Iterator[Item]:
        """Take a record in; a ticket with comments comes out as a conversation at once."""
        value = record.value
        if "requester_id" in value:
            yield from self._ticket(record)
        elif "ticket_id" in value and isinstance(value.get("events"), list):
            yield from self._audit(record)
        elif "author_id" in value:
            yield from self._comment(value, record.line)
        elif "role" in value and "id" in value:
            if id_of(value["role"]) in _STAFF:
                self._staff[str(value["id"])] = str(value.get("name") or "")
        elif id_of(value.get("type")) not in _ABOUT_THE_COPY:
            yield self._problem(record.line, "neither a ticket nor a comment nor a user")

    def _problem(self, line: int, reason: str) -> Problem:
        return self._export.problem("record", line, reason)

    def _ticket(self, record: Record) -> Iterator[Item]:
        ticket = record.value
        key = id_of(ticket.get("id"))
        if key is None:
            yield self._problem(record.line, "id: missing")
            return
        try:
            facts = _facts(ticket)
        except ValueError as error:
            yield self._problem(record.line, f"description: {error}")
            return
        comments = list_of(ticket.get("comments"))
        if not comments:
            self._gathering.tell(key, facts)
            return
        turns = []
        for number, comment in enumerate(comments):
            try:
                turns.append(_turn(comment, self._export.zone))
            except ValueError as error:
                yield self._problem(record.line, f"comments[{number}]: {error}")
        told = {name: str(fact) for name, fact in facts.items() if fact}
        yield from self.finish(key, told, in_order(turns))

    def _audit(self, record: Record) -> Iterator[Problem]:
        """Comments among the changes that were made at one time."""
        audit = record.value
        for number, event in enumerate(audit["events"]):
            if str(map_of(event).get("type")).endswith("Comment"):
                # An event does not tell when, nor always who: the audit around it does.
                comment = {**audit, **event, "created_at": audit.get("created_at")}
                yield from self._comment(comment, record.line, f"events[{number}]: ")

    def _comment(self, comment: Mapping[str, Any], line: int, place: str = "") -> Iterator[Problem]:
        key = id_of(comment.get("ticket_id"))
        try:
            if key is None:
                raise ValueError("ticket_id: missing")  # noqa: TRY301 - told as any other fault
            self._gathering.add(key, _turn(comment, self._export.zone))
        except ValueError as error:
            yield self._problem(line, f"{place}{error}")

    def finish(
        self, key: str, facts: Mapping[str, str], turns: Sequence[Turn]
    ) -> Iterator[Conversation]:
        """The conversation of a ticket, now that everything about it is known."""
        turns = turns or _described(facts, self._export.zone)
        asker = facts.get("requester") or next(
            (turn.author for turn in turns if turn.role != "note"), None
        )
        acted = {turn.author for turn in turns if turn.role == "note"}
        acted |= {facts.get("assignee"), facts.get("submitter")}
        copied = set(facts.get("copied", "").split()) - acted
        said = [
            turn._replace(
                role=self._role(turn, asker, copied), name=self._staff.get(turn.author or "")
            )
            for turn in turns
        ]
        assignee = facts.get("assignee", "")
        meta = {name: facts.get(name) for name in _META}
        meta["assignee"] = self._staff.get(assignee) or assignee
        channel = _CHANNELS.get(facts.get("channel", ""), "chat")
        made = conversation(key, said, channel, meta)
        if made is not None:
            yield made

    def _role(self, turn: Turn, asker: str | None, copied: set[str]) -> Role:
        if turn.role != "agent" or self._ours.has(turn.author):
            return turn.role
        if turn.author == asker or turn.author in copied:
            return "customer"
        return "customer" if self._staff and turn.author not in self._staff else "agent"


_META = (
    "status",
    "priority",
    "subject",
    "tags",
    "group",
    "rating",
    "rating_comment",
    "part",
)


def _facts(ticket: Mapping[str, Any]) -> dict[str, object]:
    rating = ticket.get("satisfaction_rating")
    score = id_of(map_of(rating).get("score")) or id_of(rating)
    copied = [*list_of(ticket.get("email_cc_ids")), *list_of(ticket.get("collaborator_ids"))]
    return {
        "requester": id_of(ticket.get("requester_id")),
        "submitter": id_of(ticket.get("submitter_id")),
        "assignee": id_of(ticket.get("assignee_id")),
        "copied": " ".join(str(one) for one in copied),
        "channel": id_of(map_of(ticket.get("via")).get("channel")),
        "status": id_of(ticket.get("status")),
        "priority": id_of(ticket.get("priority")),
        "subject": id_of(ticket.get("subject")) or id_of(ticket.get("raw_subject")),
        "tags": ", ".join(str(tag) for tag in list_of(ticket.get("tags"))),
        "group": id_of(ticket.get("group_id")),
        "rating": None if score in _UNANSWERED else score,
        "rating_comment": id_of(map_of(rating).get("comment")),
        "description": text_of(ticket.get("description")),
        "created_at": id_of(ticket.get("created_at")),
    }


def _described(facts: Mapping[str, str], zone: tzinfo) -> list[Turn]:
    """The description, which is the first comment; whoever handed the ticket in wrote it."""
    text = facts.get("description")
    if not text:
        return []
    author = facts.get("submitter") or facts.get("requester")
    return [Turn("agent", text, find_moment(facts.get("created_at"), zone), author=author)]


def _turn(comment: object, zone: tzinfo) -> Turn:
    """A comment as a turn; ``agent`` stands for everybody who is not yet told apart.

    Raises:
        ValueError: the comment is broken.
    """
    if not isinstance(comment, dict):
        raise ValueError("expected an object")  # noqa: TRY004 - bad data, not a bad call
    author = id_of(comment.get("author_id"))
    role: Role = "agent"
    if comment.get("public") is False or comment.get("type") == "VoiceComment":
        role = "note"
    elif author == _ZENDESK or _is_automatic(map_of(comment.get("via"))):
        role = "bot"
    return Turn(
        role,
        _words(comment),
        find_moment(comment.get("created_at"), zone),
        id=id_of(comment.get("id")),
        author=author,
        attachments=count(comment.get("attachments")),
    )


def _is_automatic(via: Mapping[str, Any]) -> bool:
    channel = str(via.get("channel") or "")
    return channel in {"rule", "system"} or "bot" in channel


def _words(comment: Mapping[str, Any]) -> str:
    name = next((name for name in _BODIES if comment.get(name)), None)
    if name is None:
        return ""
    body = text_of(comment[name])
    if name == "html_body":
        return visible(body)
    # Zendesk strips the tags of a plain body and leaves the entities.
    return unescape(body) if name == "plain_body" and "&" in body else body


FORMAT = Format("zendesk", _sniff, _read)
