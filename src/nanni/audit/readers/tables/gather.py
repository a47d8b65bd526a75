"""Gather: rows of one conversation brought together, wherever they stand in the file."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, islice

from nanni.audit.readers.export import Export, Item
from nanni.audit.readers.moments import puts_month_first
from nanni.audit.readers.speakers import Ours, roles_of
from nanni.audit.readers.spill import Groups
from nanni.audit.readers.tables.columns import ColumnError, choose
from nanni.audit.readers.tables.rows import Row, rows
from nanni.audit.readers.tables.said import Reading, Said
from nanni.audit.readers.turns import Turn, conversation, in_order
from nanni.model import Conversation, Role
from nanni.review.sources.draft import Problem

#: Rows that are looked at before it is said what the columns hold and how dates are written.
_SAMPLE = 2_000
#: A conversation with more messages comes out in parts, so that no file can fill the memory.
LONGEST = 10_000
_CHANNELS = {
    "email": ("mail", "почт"),
    "public": ("review", "public", "отзыв", "comment", "post", "tweet", "twitter"),
}


def read(export: Export) -> Iterator[Item]:
    """The conversations in the order of their first rows.

    Where all rows of each conversation stand together, they are read as they come; otherwise they
    are put aside in a temporary file first.
    """
    sample = [row for row in islice(rows(export), _SAMPLE) if isinstance(row, Row)]
    if not sample:
        yield from (row for row in rows(export) if isinstance(row, Problem))
        return
    try:
        reading = _reading(export, sample)
    except ColumnError as error:
        yield export.problem("conversation", 1, str(error))
        return
    gathered = _together(export, reading) if _stand_together(export, reading) else None
    if gathered is None:
        gathered = _put_aside(export, reading)
    ours = Ours(export.ours)
    last, part = "", 1
    for item in gathered:
        if isinstance(item, Problem):
            yield item
            continue
        part = part + 1 if item[0].conversation == last else 1
        last = item[0].conversation
        made = _conversation(item, ours)
        if made is not None:
            yield made if part == 1 else made._replace(id=f"{last}#{part}")


def _reading(export: Export, sample: list[Row]) -> Reading:
    header = dict.fromkeys(name for row in sample for name in row.cells)
    reading = Reading(choose(header, export.columns), export.zone, month_first=False)
    times = (str(reading.time_word(row.cells)) for row in sample)
    return reading._replace(month_first=puts_month_first(times))


def _stand_together(export: Export, reading: Reading) -> bool:
    with Groups() as seen:
        last = None
        for row in rows(export):
            if isinstance(row, Row):
                key = reading.columns.word(row.cells, "conversation")
                if key != last and not seen.is_new(key):
                    return False
                last = key
    return True


def _said(export: Export, reading: Reading) -> Iterator[Said | Problem]:
    """Every row that belongs to a conversation, and what is wrong with the others."""
    for row in rows(export):
        if isinstance(row, Problem):
            yield row
            continue
        said = reading.said(row.line, row.cells)
        if not said.conversation:
            yield export.problem("record", row.line, "the row names no conversation")
            continue
        if said.role is None and said.author is None:
            yield export.problem("record", row.line, "the row does not tell who writes")
            continue
        time = reading.time_word(row.cells)
        if said.at is None and time:
            yield export.problem("record", row.line, f"{time!r} is no time; the message has none")
        yield said


def _together(export: Export, reading: Reading) -> Iterator[list[Said] | Problem]:
    """Conversations as they come; problems inside of one are told before it."""
    problems: list[Problem] = []

    def only_said() -> Iterator[Said]:
        for item in _said(export, reading):
            if isinstance(item, Said):
                yield item
            else:
                problems.append(item)

    for _, group in groupby(only_said(), key=lambda said: said.conversation):
        while part := list(islice(group, LONGEST)):
            yield from problems
            problems.clear()
            yield part
    yield from problems


def _put_aside(export: Export, reading: Reading) -> Iterator[list[Said] | Problem]:
    """All problems first, then the conversations."""
    with Groups() as groups:
        for item in _said(export, reading):
            if isinstance(item, Problem):
                yield item
            else:
                groups.add(item.conversation, item.packed())
        for group in groups.parts(LONGEST):
            yield [Said.unpacked(body) for body in group]


def _conversation(rows_of_it: list[Said], ours: Ours) -> Conversation | None:
    meta = _meta(rows_of_it)
    said = [one for one in rows_of_it if one.role != "event"]
    roles = _roles(said, ours)
    turns = [
        Turn(
            _role(one, roles),
            one.text,
            one.at,
            author=one.author,
            name=one.name,
            attachments=one.attachments,
        )
        for one in _oldest_first(said)
    ]
    channel = _channel(next((one.channel for one in rows_of_it if one.channel), ""))
    return conversation(rows_of_it[0].conversation, in_order(turns), channel, meta)


def _oldest_first(said: list[Said]) -> list[Said]:
    """Rows as they stand, or the other way round when the table begins with the newest."""
    times = [one.at for one in said if one.at is not None]
    if len(times) > 1 and times[0] > times[-1] and times == sorted(times, reverse=True):
        return said[::-1]
    return said


def _meta(said: Iterable[Said]) -> dict[str, str]:
    """What the rows tell of the conversation: the first subject, the last of anything else."""
    meta: dict[str, str] = {}
    for one in said:
        subject = meta.get("subject")
        meta.update(one.meta)
        if subject is not None:
            meta["subject"] = subject
    return meta


def _roles(said: list[Said], ours: Ours) -> Mapping[str, Role]:
    known: dict[str, Role] = {}
    for one in said:
        if one.author is not None and one.role is not None and not ours.has(one.author):
            role: Role = "agent" if one.role == "note" else one.role  # type: ignore[assignment]
            known.setdefault(one.author, role)
    writers = dict.fromkeys(one.author for one in said if one.author is not None)
    named = {one.author for one in said if one.author and ours.has(one.name)}
    known.update(dict.fromkeys(named, "agent"))
    return roles_of(list(writers), ours, known)


def _role(one: Said, roles: Mapping[str, Role]) -> Role:
    if one.role is not None:
        return one.role  # type: ignore[return-value]
    return roles[one.author or ""]


def _channel(word: str) -> str:
    low = word.lower()
    return next(
        (name for name, signs in _CHANNELS.items() if any(sign in low for sign in signs)), "chat"
    )
