"""Chatwoot: webhook events, one a line, and answers of its interface, which give out pages.

Both spell the same things differently: kinds of messages as words or numbers, times as ISO 8601
or as seconds. Messages of all conversations come mixed and are gathered by the number that the
desk shows. The desk knows who is who: automations, templates and bots are ``bot``, private
messages are notes. An outgoing message that failed to be sent is a note too: nobody received it.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from typing import Any

from nanni.audit.readers.export import Export, Format, Item
from nanni.audit.readers.gathering import Gathered, Gathering
from nanni.audit.readers.moments import find_moment
from nanni.audit.readers.records import Record, records
from nanni.audit.readers.turns import Turn, conversation, count, id_of, list_of, map_of, text_of
from nanni.model import Conversation, Role
from nanni.review.sources.markup import looks_like_html, visible

__all__ = ["FORMAT"]

_KINDS = ("incoming", "outgoing", "activity", "template")
_MESSAGE_EVENTS = frozenset({"message_created", "message_updated"})
_BOTS = frozenset({"agent_bot", "captain_assistant"})
_CHANNELS = {"Channel::Email": "email"}
#: What tells in the attributes of an outgoing message that no person sent it.
_AUTOMATIC = ("automation_rule_id", "campaign_id")
_EVENT = re.compile(
    rb'"event"\s*:\s*"(?:(?:message|conversation|contact|inbox)_[a-z_]+|webwidget_triggered)"'
)
_API = re.compile(rb'"(?:message_type|contact_inbox|can_reply|contact_last_seen_at)"\s*:')


def _sniff(_name: str, head: bytes) -> bool:
    return b'"inbox' in head and bool(_EVENT.search(head) or _API.search(head))


def _read(export: Export) -> Iterator[Item]:
    with Gathering() as gathering:
        for record in records(export, ("payload", "data")):
            if isinstance(record, Record):
                for reason in _take(record.value, gathering, export.zone):
                    yield export.problem("record", record.line, reason)
            else:
                yield record
        for gathered in gathering:
            yield from _conversation(gathered)


def _take(value: Mapping[str, Any], gathering: Gathering, zone: tzinfo) -> Iterator[str]:
    """Put a record where it belongs; what is wrong with it comes out.

    An event that tells of neither words nor a conversation is passed over.
    """
    event = id_of(value.get("event"))
    if event in _MESSAGE_EVENTS or (event is None and "message_type" in value):
        about = map_of(value.get("conversation"))
        key = id_of(about.get("id")) or id_of(value.get("conversation_id"))
        if key is None:
            yield "conversation.id: missing"
            return
        account = id_of(map_of(value.get("account")).get("id"))
        inbox = id_of(map_of(value.get("inbox")).get("name"))
        gathering.tell(key, {**_facts(about), "account": account, "inbox": inbox})
        yield from _add(value, key, gathering, zone)
    elif "messages" in value or (event is None and "inbox_id" in value):
        key = id_of(value.get("id"))
        if key is None:
            yield "id: missing"
            return
        gathering.tell(key, _facts(value))
        for number, message in enumerate(list_of(value.get("messages"))):
            for reason in _add(message, key, gathering, zone):
                yield f"messages[{number}]: {reason}"
    elif event is None:
        yield "neither a message nor a conversation"


def _add(message: object, key: str, gathering: Gathering, zone: tzinfo) -> Iterator[str]:
    if not isinstance(message, dict):
        yield "expected an object"
        return
    try:
        turn = _turn(message, zone)
    except ValueError as error:
        yield str(error)
        return
    gathering.tell(key, _rating(message))
    if turn is not None:
        gathering.add(key, turn)


def _facts(about: Mapping[str, Any]) -> dict[str, object]:
    meta, more = map_of(about.get("meta")), map_of(about.get("additional_attributes"))
    assignee = map_of(meta.get("assignee"))
    return {
        "channel": id_of(about.get("channel")) or id_of(meta.get("channel")),
        "type": id_of(more.get("type")),
        "status": id_of(about.get("status")),
        "priority": id_of(about.get("priority")),
        "assignee": id_of(assignee.get("name")) or id_of(assignee.get("email")),
        "team": id_of(map_of(meta.get("team")).get("name")),
        "tags": ", ".join(str(tag) for tag in list_of(about.get("labels"))),
        "subject": id_of(more.get("mail_subject")),
        "account": id_of(about.get("account_id")),
    }


def _rating(message: Mapping[str, Any]) -> dict[str, object]:
    """What the customer answered to the question how it was."""
    values = map_of(map_of(message.get("content_attributes")).get("submitted_values"))
    answer = map_of(values.get("csat_survey_response"))
    return {
        "rating": id_of(answer.get("rating")),
        "rating_comment": id_of(answer.get("feedback_message")),
    }


def _turn(message: Mapping[str, Any], zone: tzinfo) -> Turn | None:
    """The turn that a message is; None for a deleted one and for what the desk noted down.

    Words that were deleted later were said: an earlier event still has them.
    """
    kind = message.get("message_type")
    if isinstance(kind, int) and 0 <= kind < len(_KINDS):
        kind = _KINDS[kind]
    if kind not in _KINDS:
        raise ValueError(f"message_type: unknown {kind!r}")
    attributes = map_of(message.get("content_attributes"))
    if kind == "activity" or attributes.get("deleted"):
        return None
    sender = map_of(message.get("sender"))
    role = _role(kind, message, sender)
    writer = id_of(sender.get("id"))
    side = id_of(sender.get("type")) or ("contact" if role == "customer" else "user")
    return Turn(
        role,
        _words(message, attributes),
        find_moment(message.get("created_at"), zone),
        id=id_of(message.get("id")),
        author=f"{side}:{writer}" if writer else None,
        name=id_of(sender.get("name")),
        attachments=count(message.get("attachments")) or 0,
    )


def _role(kind: str, message: Mapping[str, Any], sender: Mapping[str, Any]) -> Role:
    if kind == "incoming":
        return "customer"
    if message.get("private") or message.get("status") == "failed":
        return "note"
    if kind == "template" or id_of(sender.get("type")) in _BOTS:
        return "bot"
    told = {**map_of(message.get("additional_attributes"))}
    told.update(map_of(message.get("content_attributes")))
    # Whoever answers from the messenger itself has no sender either, and is a person.
    return "bot" if not sender and any(told.get(name) for name in _AUTOMATIC) else "agent"


def _words(message: Mapping[str, Any], attributes: Mapping[str, Any]) -> str:
    text = text_of(message.get("content"))
    if not text:
        mail = map_of(attributes.get("email"))
        plain, html = map_of(mail.get("text_content")), map_of(mail.get("html_content"))
        text = text_of(plain.get("full")) or text_of(html.get("full"))
    if not text:
        spoken = (
            map_of(one).get("transcribed_text") for one in list_of(message.get("attachments"))
        )
        text = "\n".join(one for one in spoken if isinstance(one, str))
    return visible(text) if looks_like_html(text) else text


def _conversation(gathered: Gathered) -> Iterator[Conversation]:
    facts = gathered.facts
    channel = _CHANNELS.get(facts.pop("channel", ""), "chat")
    if facts.pop("type", "") == "tweet":
        channel = "public"
    made = conversation(gathered.key, gathered.turns, channel, facts)
    if made is not None:
        yield made


FORMAT = Format("chatwoot", _sniff, _read)
