"""Tables: what an audit writes of each conversation, one row a record, ready for any data tool.

The columns are a contract, documented in ``docs/reference/audit-tables.md``; a column is added,
never renamed. Positions are code points of the message's text. Times are UTC.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, NamedTuple

from nanni.model import Conversation
from nanni.model.analysis import Analysis

ColumnType = Literal["text", "int", "float", "bool", "time", "texts"]


class Column(NamedTuple):
    """One column of a table.

    Attributes:
        name: as in the file.
        type: ``text``, ``int``, ``float``, ``bool``, ``time`` (UTC, microseconds) or ``texts``
            (a list).
        meaning: what a value says, its unit among it.
    """

    name: str
    type: ColumnType
    meaning: str


_KEY = (
    Column("shard", "text", "the shard that wrote the row"),
    Column("conversation", "text", "id in the source, or place in the file where it has none"),
)
_SPAN = (
    Column("message", "int", "index of the message, from 0"),
    Column("start", "int", "first code point"),
    Column("end", "int", "one past the last code point"),
    Column("text", "text", "the words"),
)

TABLES: Mapping[str, tuple[Column, ...]] = {
    "conversations": (
        *_KEY,
        Column("source", "text", "file it was read from"),
        Column("channel", "text", "chat, email, public, note or macro"),
        Column("language", "text", "the customer's"),
        Column("subject", "text", "as the source has it"),
        Column("agents", "texts", "authors of our messages, bots left out"),
        Column("first_at", "time", "of the first message"),
        Column("last_at", "time", "of the last message"),
        Column("messages", "int", "all messages, notes among them"),
        Column("customer_messages", "int", "messages of the customer"),
        Column("our_messages", "int", "messages of agents and bots"),
        Column("questions", "int", "questions asked"),
        Column("open_questions", "int", "questions nobody answered"),
        Column("promises", "int", "promises made"),
        Column("broken_promises", "int", "promises past their time and not kept"),
        Column("faults", "int", "findings that count"),
        Column("forgotten", "bool", "the last word is the customer's and waits for us"),
        Column("outcome", "text", "resolved, unresolved or unclear"),
        Column("first_wait", "float", "working seconds to our first answer"),
        Column("longest_wait", "float", "working seconds of the longest wait"),
        Column("waited", "float", "working seconds of all waits"),
        Column("repeats", "int", "questions asked again and reports of earlier contacts"),
        Column("reminders", "int", "messages that only remind us"),
    ),
    "messages": (
        *_KEY,
        Column("message", "int", "index of the message, from 0"),
        Column("role", "text", "customer, agent, bot or note"),
        Column("author", "text", "the writer's id or name in the source"),
        Column("at", "time", "when it was sent"),
        Column("channel", "text", "where it was sent"),
        Column("text", "text", "the body"),
        Column("wait", "float", "working seconds the customer had waited for it"),
        Column("load", "int", "conversations open with its author at that minute"),
    ),
    "findings": (
        *_KEY,
        Column("code", "text", "the rule"),
        Column("name", "text", "its name"),
        Column("category", "text", "its category"),
        Column("severity", "text", "info (a merit), note, warn or error"),
        Column("outcome", "text", "note, warn or block"),
        *_SPAN,
        Column("author", "text", "who wrote the message"),
        Column("at", "time", "when it was sent"),
        Column("rule_version", "int", "version of the rule"),
    ),
    "questions": (
        *_KEY,
        *_SPAN,
        Column("kind", "text", "what an answer must be"),
        Column("main", "bool", "the question the message is about"),
        Column("status", "text", "open, answered, partly, deferred or redirected"),
        Column("answered_by", "int", "index of the message that answers"),
        Column("answer", "text", "the answering words"),
        Column("repeats", "bool", "the customer had asked it before"),
    ),
    "promises": (
        *_KEY,
        *_SPAN,
        Column("kind", "text", "answer, action, callback, refund or investigation"),
        Column("action", "text", "what was promised"),
        Column("due", "time", "when it fell due"),
        Column("due_text", "text", "the words that name the time"),
        Column("state", "text", "open, kept, broken, renegotiated or withdrawn"),
        Column("author", "text", "who promised"),
        Column("evidence", "text", "the words that prove the state"),
        Column("reminders", "int", "times the customer reminded us"),
    ),
    "signals": (
        *_KEY,
        *_SPAN,
        Column("kind", "text", "anger, refund_demand, … (nanni.model.analysis.SignalKind)"),
        Column("strength", "int", "1 hinted, 2 said, 3 shouted"),
        Column("at", "time", "when it was said"),
    ),
    "claims": (
        *_KEY,
        *_SPAN,
        Column("kind", "text", "price, fee, term, hours, address, contact or feature"),
        Column("subject", "text", "what it is about"),
        Column("value", "text", "the normalised value"),
        Column("verdict", "text", "agrees, contradicts, stale or unknown"),
        Column("fact", "text", "the fact it was compared with"),
        Column("expected", "text", "the book's value"),
        Column("at", "time", "when it was said"),
    ),
}

#: Rows of one conversation by table; a row has the columns of its table, in their order.
Rows = dict[str, list[tuple[Any, ...]]]


def rows_of(conversation: Conversation, analysis: Analysis, key: tuple[str, str]) -> Rows:
    """The rows of one conversation.

    Args:
        conversation: as it was read; ``meta["source"]`` names its file.
        analysis: of that conversation.
        key: shard and id of the conversation.
    """
    return {
        "conversations": [(*key, *_conversation(conversation, analysis))],
        "messages": [(*key, *row) for row in _messages(conversation, analysis)],
        "findings": [(*key, *row) for row in _findings(conversation, analysis)],
        "questions": [(*key, *row) for row in _questions(conversation, analysis)],
        "promises": [(*key, *row) for row in _promises(conversation, analysis)],
        "signals": [(*key, *row) for row in _signals(conversation, analysis)],
        "claims": [(*key, *row) for row in _claims(conversation, analysis)],
    }


def _conversation(conversation: Conversation, analysis: Analysis) -> tuple[Any, ...]:
    messages = conversation.messages
    times = [at for at in (_utc(m.at) for m in messages) if at is not None]
    agents = dict.fromkeys(m.author for m in messages if m.role == "agent" and m.author)
    lengths = [wait.length.total_seconds() for wait in analysis.waits if wait.length is not None]
    states = [promise.state for promise in analysis.promises]
    return (
        conversation.meta.get("source", ""),
        conversation.channel,
        analysis.language,
        conversation.meta.get("subject", ""),
        list(agents),
        min(times, default=None),
        max(times, default=None),
        len(messages),
        sum(m.role == "customer" for m in messages),
        sum(m.role in {"agent", "bot"} for m in messages),
        len(analysis.questions),
        len(analysis.open_questions),
        len(states),
        states.count("broken"),
        sum(finding.is_fault for finding in analysis.findings),
        analysis.forgotten,
        analysis.outcome,
        lengths[0] if lengths else None,
        max(lengths, default=None),
        sum(lengths) if lengths else None,
        analysis.effort.repeats,
        analysis.effort.reminders,
    )


def _messages(conversation: Conversation, analysis: Analysis) -> Iterator[tuple[Any, ...]]:
    waits = {wait.until_index: wait.length for wait in analysis.waits}
    for index, message in enumerate(conversation.messages):
        yield (
            index,
            message.role,
            message.author,
            _utc(message.at),
            message.channel or conversation.channel,
            message.text,
            _seconds(waits.get(index)),
            None,
        )


def _findings(conversation: Conversation, analysis: Analysis) -> Iterator[tuple[Any, ...]]:
    for one in analysis.findings:
        message = conversation.messages[one.message_index]
        yield (
            one.code,
            one.name,
            one.category,
            one.severity,
            one.outcome,
            one.message_index,
            one.start,
            one.end,
            one.text,
            message.author,
            _utc(message.at),
            one.rule_version,
        )


def _questions(conversation: Conversation, analysis: Analysis) -> Iterator[tuple[Any, ...]]:
    for one in analysis.questions:
        answer = ""
        if one.answered_by is not None and one.answer is not None:
            answer = conversation.messages[one.answered_by].text[one.answer.start : one.answer.end]
        yield (
            one.message_index,
            one.start,
            one.end,
            one.text,
            one.kind,
            one.main,
            one.status,
            one.answered_by,
            answer,
            one.repeats is not None,
        )


def _promises(conversation: Conversation, analysis: Analysis) -> Iterator[tuple[Any, ...]]:
    for one in analysis.promises:
        proofs = [e for e in one.evidence if e.what != "ping"]
        words = conversation.messages[proofs[-1].message_index].text if proofs else ""
        yield (
            one.message_index,
            one.start,
            one.end,
            one.text,
            one.kind,
            one.action,
            _utc(one.due),
            one.due_text,
            one.state,
            one.author,
            words[proofs[-1].start : proofs[-1].end] if proofs else "",
            len(one.evidence) - len(proofs),
        )


def _signals(conversation: Conversation, analysis: Analysis) -> Iterator[tuple[Any, ...]]:
    for one in analysis.signals:
        at = _utc(conversation.messages[one.message_index].at)
        yield (one.message_index, one.start, one.end, one.text, one.kind, one.strength, at)


def _claims(conversation: Conversation, analysis: Analysis) -> Iterator[tuple[Any, ...]]:
    for one in analysis.claims:
        yield (
            one.message_index,
            one.start,
            one.end,
            one.text,
            one.kind,
            " ".join(one.subject),
            one.value,
            one.verdict,
            one.fact,
            one.expected,
            _utc(conversation.messages[one.message_index].at),
        )


def _utc(at: datetime | None) -> datetime | None:
    """The moment in UTC; a time without a zone is taken for UTC."""
    if at is None:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _seconds(length: timedelta | None) -> float | None:
    return None if length is None else length.total_seconds()
