"""Convert: conversations of any export written in our own form, one a line or one a row."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from nanni.audit.job import Job
from nanni.audit.parquet import aside, pyarrow, to_disk
from nanni.audit.reading import Read, Reading
from nanni.audit.shard import Source, plan
from nanni.model import Conversation, conversation_to_json
from nanni.review.sources.draft import Problem

#: Characters of text in one row group.
_GROUP_CHARS = 16 << 20

Tell = Callable[[Problem], None]


class Converted(NamedTuple):
    """What was written."""

    conversations: int
    messages: int


def to_jsonl(sources: Iterable[Source], job: Job, out: BinaryIO, tell: Tell) -> Converted:
    """Write conversations as JSON lines.

    Args:
        sources: what to read.
        job: how to read it; nothing else of it matters.
        out: takes the lines.
        tell: is told what could not be read.
    """
    conversations = messages = 0
    for conversation in _conversations(sources, job, tell):
        said = json.dumps(conversation_to_json(conversation), ensure_ascii=False)
        out.write(said.encode("utf-8", "replace") + b"\n")
        conversations += 1
        messages += len(conversation.messages)
    return Converted(conversations, messages)


def to_parquet(sources: Iterable[Source], job: Job, path: Path, tell: Tell) -> Converted:
    """Write conversations as rows of a Parquet file, which appears when it is finished.

    Raises:
        PyarrowMissingError: the extra ``audit`` is not installed.
        OSError: the file cannot be written.
    """
    pa = pyarrow()
    schema, other = _schema(), aside(path)
    conversations = messages = chars = 0
    rows: list[dict[str, Any]] = []
    try:
        with pa.parquet.ParquetWriter(other, schema, compression="zstd") as out:
            for conversation in _conversations(sources, job, tell):
                rows.append(conversation_to_json(conversation))
                conversations += 1
                messages += len(conversation.messages)
                chars += sum(len(message.text) for message in conversation.messages)
                if chars >= _GROUP_CHARS:
                    out.write_table(pa.Table.from_pylist(rows, schema))
                    rows, chars = [], 0
            if rows:
                out.write_table(pa.Table.from_pylist(rows, schema))
    except BaseException:
        other.unlink(missing_ok=True)
        raise
    to_disk(other)
    other.replace(path)
    return Converted(conversations, messages)


def _conversations(sources: Iterable[Source], job: Job, tell: Tell) -> Iterator[Conversation]:
    before = 0
    for shard in plan(sources):
        before = before if shard.start else 0
        reading = Reading(shard, job)
        for item in reading:
            if isinstance(item, Read):
                yield item.conversation
            else:
                line = item.line + before if item.line else None
                tell(Problem(item.kind, item.path, line, item.detail))
        before += reading.meter.lines


def _schema() -> Any:  # noqa: ANN401 - of a library without types
    pa = pyarrow()
    text = pa.string()
    message = [
        *((name, text) for name in ("role", "text", "at", "channel", "language", "author")),
        ("attachments", pa.int32()),
    ]
    person = [("id", text), ("role", text), ("name", text)]
    return pa.schema(
        [
            ("id", text),
            ("channel", text),
            ("messages", pa.list_(pa.struct(message))),
            ("participants", pa.list_(pa.struct(person))),
            ("meta", pa.map_(text, text)),
        ]
    )
