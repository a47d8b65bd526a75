"""Dialogues: the tables of an audit read back, conversation by conversation, in bounded memory.

Every shard writes its tables in the order of its conversations, so that all tables of a shard are
read side by side and no more than a batch of each is held.
"""

from collections.abc import Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from nanni.audit.parquet import pyarrow
from nanni.audit.tables import TABLES, Rows

_BATCH = 4096


class Key(NamedTuple):
    """Which conversation."""

    shard: str
    conversation: str


class Talk(NamedTuple):
    """A row of the table ``conversations``; the names are those of its columns."""

    shard: str
    conversation: str
    source: str
    channel: str
    language: str
    subject: str
    agents: list[str]
    first_at: datetime | None
    last_at: datetime | None
    messages: int
    customer_messages: int
    our_messages: int
    forgotten: bool
    outcome: str
    waited: float | None
    repeats: int
    reminders: int


class Said(NamedTuple):
    """A row of the table ``messages`` without its text."""

    conversation: str
    message: int
    role: str
    author: str | None
    at: datetime | None
    channel: str
    wait: float | None
    load: int | None


class Found(NamedTuple):
    """A row of the table ``findings``."""

    conversation: str
    message: int
    start: int
    end: int
    text: str
    at: datetime | None
    code: str
    name: str
    category: str
    severity: str


class Asked(NamedTuple):
    """A row of the table ``questions``."""

    conversation: str
    message: int
    start: int
    end: int
    text: str
    kind: str
    main: bool
    status: str
    answered_by: int | None
    answer: str
    repeats: bool


class Promised(NamedTuple):
    """A row of the table ``promises``."""

    conversation: str
    message: int
    start: int
    end: int
    text: str
    kind: str
    action: str
    due: datetime | None
    due_text: str
    state: str
    evidence: str
    reminders: int


class Sensed(NamedTuple):
    """A row of the table ``signals``."""

    conversation: str
    message: int
    start: int
    end: int
    text: str
    kind: str
    strength: int
    at: datetime | None


class Claimed(NamedTuple):
    """A row of the table ``claims``."""

    conversation: str
    message: int
    start: int
    end: int
    text: str
    kind: str
    subject: str
    value: str
    verdict: str
    fact: str | None
    expected: str | None
    at: datetime | None


class Dialogue(NamedTuple):
    """All that the tables hold of one conversation, the texts of its messages left out."""

    talk: Talk
    said: list[Said]
    found: list[Found]
    asked: list[Asked]
    promised: list[Promised]
    sensed: list[Sensed]
    claimed: list[Claimed]

    @property
    def key(self) -> Key:
        """Which conversation it is."""
        return Key(self.talk.shard, self.talk.conversation)

    @property
    def faults(self) -> list[Found]:
        """Findings that count."""
        return [one for one in self.found if one.severity != "info"]


class _OfConversation(Protocol):
    @property
    def conversation(self) -> str: ...


_Row = TypeVar("_Row", bound=_OfConversation)


def dialogue_of(rows: Rows) -> Dialogue:
    """The rows of one conversation that was just analysed, as if read back from the tables."""
    return Dialogue(
        _named(rows, "conversations", Talk)[0],
        _named(rows, "messages", Said),
        _named(rows, "findings", Found),
        _named(rows, "questions", Asked),
        _named(rows, "promises", Promised),
        _named(rows, "signals", Sensed),
        _named(rows, "claims", Claimed),
    )


def _named(rows: Rows, table: str, kind: type[_Row]) -> list[_Row]:
    names = [column.name for column in TABLES[table]]
    places = [names.index(field) for field in kind._fields]  # type: ignore[attr-defined]
    return [kind(*(row[place] for place in places)) for row in rows[table]]


def shards_of(out: Path) -> list[str]:
    """The finished shards of an audit; a folder of tables without a manifest counts as whole."""
    manifest = out / "manifest"
    if manifest.is_dir():
        return sorted(path.stem for path in manifest.glob("*.json"))
    return sorted(path.stem for path in (out / "tables" / "conversations").glob("*.parquet"))


def dialogues(out: Path) -> Iterator[Dialogue]:
    """Every conversation of an audit, shard by shard.

    Raises:
        PyarrowMissingError: the extra ``audit`` is not installed.
        OSError: a table cannot be read.
    """
    for shard in shards_of(out):
        yield from _of_shard(out / "tables", shard)


def _of_shard(tables: Path, shard: str, names: set[str] | None = None) -> Iterator[Dialogue]:
    said = _Grouped(_rows(tables, shard, "messages", Said, names))
    found = _Grouped(_rows(tables, shard, "findings", Found, names))
    asked = _Grouped(_rows(tables, shard, "questions", Asked, names))
    promised = _Grouped(_rows(tables, shard, "promises", Promised, names))
    sensed = _Grouped(_rows(tables, shard, "signals", Sensed, names))
    claimed = _Grouped(_rows(tables, shard, "claims", Claimed, names))
    for talk in _rows(tables, shard, "conversations", Talk, names):
        name = talk.conversation
        yield Dialogue(
            talk,
            said.of(name),
            found.of(name),
            asked.of(name),
            promised.of(name),
            sensed.of(name),
            claimed.of(name),
        )


def read_again(out: Path, keys: Collection[Key]) -> Iterator[tuple[Dialogue, list[str]]]:
    """Some conversations with the texts of their messages, for those who want to read them.

    Raises:
        OSError: a table cannot be read.
    """
    wanted: dict[str, set[str]] = {}
    for shard, conversation in keys:
        wanted.setdefault(shard, set()).add(conversation)
    for shard in sorted(wanted):
        texts = _texts(out / "tables", shard, wanted[shard])
        for dialogue in _of_shard(out / "tables", shard, wanted[shard]):
            yield dialogue, texts.get(dialogue.talk.conversation, [])


def _texts(tables: Path, shard: str, names: set[str]) -> dict[str, list[str]]:
    class Text(NamedTuple):
        conversation: str
        text: str

    texts: dict[str, list[str]] = {}
    for row in _rows(tables, shard, "messages", Text, names):
        texts.setdefault(row.conversation, []).append(row.text)
    return texts


class _Grouped(Generic[_Row]):
    """Rows of one table, taken conversation by conversation."""

    def __init__(self, rows: Iterator[_Row]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, conversation: str) -> list[_Row]:
        """The rows of the conversation, which stand together."""
        out: list[_Row] = []
        while self._next is not None and self._next.conversation == conversation:
            out.append(self._next)
            self._next = next(self._rows, None)
        return out


def _rows(
    tables: Path, shard: str, table: str, kind: type[_Row], names: set[str] | None = None
) -> Iterator[_Row]:
    """The rows of a table file, as many columns as ``kind`` names; of some conversations only."""
    fields: tuple[str, ...] = kind._fields  # type: ignore[attr-defined]
    pa = pyarrow()
    chosen = None if names is None else pa.array(sorted(names), pa.string())
    with pa.parquet.ParquetFile(tables / table / f"{shard}.parquet") as file:
        for batch in file.iter_batches(_BATCH, columns=list(fields)):
            some = batch
            if chosen is not None:
                some = batch.filter(_is_in(batch.column("conversation"), chosen))
            columns: list[list[Any]] = [some.column(name).to_pylist() for name in fields]
            yield from map(kind, *columns)


def _is_in(column: Any, chosen: Any) -> Any:  # noqa: ANN401 - Arrow arrays
    from pyarrow import compute  # noqa: PLC0415 - heavy, and an extra

    return compute.is_in(column, chosen)
