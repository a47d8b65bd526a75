"""The JSON form of conversations and reviews; schema in ``docs/reference/review.schema.json``."""

from collections.abc import Mapping
from datetime import datetime

from nanni.model.conversation import Conversation, Message, Participant, Role
from nanni.model.finding import Finding, Review
from nanni.model.typed import Any, TypeVar, cast, choices

_ROLES: tuple[str, ...] = choices(Role)
_Shape = TypeVar("_Shape", list[Any], dict[str, Any])
_SHAPES = {list: "a list", dict: "an object"}


def finding_to_json(finding: Finding) -> dict[str, Any]:
    """A finding as plain JSON values; ``data`` appears only when the rule read some facts."""
    out: dict[str, Any] = {
        "code": finding.code,
        "name": finding.name,
        "category": finding.category,
        "severity": finding.severity,
        "outcome": finding.outcome,
        "message_index": finding.message_index,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "why": finding.why,
        "advice": finding.advice,
        "fixes": [
            {"safe": fix.safe, "edits": [edit._asdict() for edit in fix.edits]}
            for fix in finding.fixes
        ],
        "rule_version": finding.rule_version,
    }
    if finding.data:
        out["data"] = dict(finding.data)
    return out


def review_to_json(review: Review) -> dict[str, Any]:
    """A review as plain JSON values."""
    return {
        "language": review.language,
        "outcome": review.outcome,
        "findings": [finding_to_json(f) for f in review.findings],
        "suppressed": [finding_to_json(f) for f in review.suppressed],
    }


def conversation_from_json(data: Mapping[str, Any]) -> Conversation:
    """Read ``{"messages": [{"role", "text", …}], "channel", "id", "participants", "meta"}``.

    Only the messages are needed; docs/reference/conversations.md describes every field.

    Raises:
        ValueError: a field is missing or of the wrong kind; the text names it.
    """
    messages = data.get("messages")
    if not isinstance(messages, list):
        msg = "a conversation needs a list 'messages'"
        raise ValueError(msg)  # noqa: TRY004 - bad data, not a bad call
    return Conversation(
        messages=tuple(_message(i, m) for i, m in enumerate(messages)),
        channel=str(data.get("channel") or "chat"),
        id=None if data.get("id") is None else str(data["id"]),
        participants=tuple(
            _participant(i, p) for i, p in enumerate(_listed(data, "participants", list))
        ),
        meta={str(k): str(v) for k, v in _listed(data, "meta", dict).items() if v is not None},
    )


def conversation_to_json(conversation: Conversation) -> dict[str, Any]:
    """A conversation as plain JSON values, which ``conversation_from_json`` reads back.

    What is not known is left out.
    """
    out: dict[str, Any] = {
        "id": conversation.id,
        "channel": conversation.channel,
        "messages": [_known(_message_to_json(message)) for message in conversation.messages],
        "participants": [
            _known({"id": p.id, "role": p.role, "name": p.name}) for p in conversation.participants
        ],
        "meta": dict(conversation.meta),
    }
    return {key: value for key, value in out.items() if value or key == "messages"}


def _message_to_json(message: Message) -> dict[str, Any]:
    return {
        "role": message.role,
        "text": message.text,
        "at": message.at.isoformat() if message.at else None,
        "channel": message.channel,
        "language": message.language,
        "author": message.author,
        "attachments": message.attachments,
    }


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _listed(data: Mapping[str, Any], key: str, kind: type[_Shape]) -> _Shape:
    value = data.get(key)
    if value is None:
        return kind()
    if not isinstance(value, kind):
        raise ValueError(f"{key} is not {_SHAPES[kind]}")  # noqa: TRY004 - bad data, not a bad call
    return value


def _participant(index: int, data: object) -> Participant:
    if not isinstance(data, dict) or data.get("id") is None:
        raise ValueError(f"participants[{index}] is not an object with an id")
    if data.get("role") not in _ROLES:
        raise ValueError(
            f"participants[{index}].role is {data.get('role')!r}; "
            f"expected one of {', '.join(_ROLES)}"
        )
    name = data.get("name")
    return Participant(
        str(data["id"]), cast("Role", data["role"]), None if name is None else str(name)
    )


def _message(index: int, data: object) -> Message:
    if not isinstance(data, dict):
        msg = f"messages[{index}] is not an object"
        raise ValueError(msg)  # noqa: TRY004 - bad data, not a bad call
    role, text = data.get("role"), data.get("text")
    if role not in _ROLES:
        msg = f"messages[{index}].role is {role!r}; expected one of {', '.join(_ROLES)}"
        raise ValueError(msg)
    if not isinstance(text, str):
        msg = f"messages[{index}].text is missing or not a string"
        raise ValueError(msg)  # noqa: TRY004 - bad data, not a bad call
    return Message(
        role=cast("Role", role),
        text=text,
        at=_time(data.get("at")),
        channel=data.get("channel"),
        language=data.get("language"),
        author=data.get("author"),
        attachments=data.get("attachments"),
    )


def _time(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None
