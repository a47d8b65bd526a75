"""Reading: the letters of an export put together to conversations, thread by thread."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, islice
from operator import itemgetter

from nanni.audit.readers.export import Export, Item
from nanni.audit.readers.mail.body import FAULTS, body_of
from nanni.audit.readers.mail.boxes import Fetcher, Place, files, places
from nanni.audit.readers.mail.charsets import decode
from nanni.audit.readers.mail.headers import Address, Headers
from nanni.audit.readers.mail.index import Index, Row
from nanni.audit.readers.moments import find_moment
from nanni.audit.readers.speakers import Ours
from nanni.audit.readers.spill import digest
from nanni.audit.readers.turns import Turn, conversation, in_order
from nanni.model import Role
from nanni.review.sources.draft import Problem, ProblemKind

#: A thread with more letters comes out in parts, so that none can fill the memory.
LONGEST = 10_000
_ENVELOPE = re.compile(r"From (\S+)\s+(.*)")
#: In a bounce, the identifier of the letter that came back.
_RETURNED = re.compile(rb"^Message-ID:[ \t]*(<[^<>\s]+>)", re.IGNORECASE | re.MULTILINE)
_MACHINES = re.compile(r"(?:no-?reply|do-?not-?reply|robot|notifications?|noanswer)@")
#: Writers from outside who answer one letter of ours to many: each has a conversation of its own.
_MANY = 3
_COUNTED = {"bounce": "bounces", "automatic": "auto_replies", "copy": "duplicates"}


def read(export: Export) -> Iterator[Item]:
    """The conversations in the order of their first letters.

    The export is read twice: once for the heads, once, thread by thread, for the words.
    """
    index, fetcher = Index(), Fetcher()
    try:
        yield from _take_in(export, index, fetcher)
        ours = index.ours(Ours(export.ours))
        index.join_by_subject(ours.has)
        mailbox = _Mailbox(export, ours, fetcher)
        for _, group in groupby(index.threads(), key=itemgetter(0)):
            while letters := [row for _, row in islice(group, LONGEST)]:
                for thread in _apart(letters, ours):
                    yield from mailbox.conversation(thread)
    finally:
        index.close()
        fetcher.close()


def _take_in(export: Export, index: Index, fetcher: Fetcher) -> Iterator[Problem]:
    for path in files(export.path):
        try:
            for place in places(path):
                problem = _take_letter(export, index, fetcher, place)
                if problem is not None:
                    yield problem
        except FileNotFoundError as error:
            yield Problem("missing", path, None, error.strerror or "")
        except OSError as error:
            yield Problem("unreadable", path, None, error.strerror or str(error))


def _take_letter(export: Export, index: Index, fetcher: Fetcher, place: Place) -> Problem | None:
    try:
        headers = Headers(fetcher.head(place))
        if not headers:
            return Problem("record", place.path, place.line, "the letter has no head")
        at = headers.moment(export.zone)
        sender = next(iter(headers.people("from", "sender", "return-path")), Address("", ""))
        if at is None or not sender.address:
            envelope = _ENVELOPE.match(decode(fetcher.envelope(place)).strip())
            if envelope is not None:
                at = at or find_moment(envelope[2], export.zone)
                sender = sender if sender.address else _person(envelope[1])
        index.add(place, headers, at, sender)
        if headers.raw("content-type").lower().startswith("multipart/report"):
            for name in _RETURNED.findall(fetcher.letter(place))[-1:]:
                index.join(name.decode("ascii", "replace").strip("<>"))
    except FAULTS as error:
        return Problem("record", place.path, place.line, f"{type(error).__name__}: {error}")
    return None


def _person(word: str) -> Address:
    return Address(word.lower(), "") if "@" in word else Address("", "")


def _apart(letters: list[Row], ours: Ours) -> Iterator[list[Row]]:
    """A thread; its parts where many outsiders who never met answer one letter of ours."""
    first = letters[0]
    writers = {r.sender.address for r in letters if not ours.has(*r.sender)}
    if len(writers) < _MANY or not ours.has(*first.sender) or len(_outside(first, ours)) == 1:
        yield letters
        return
    parts: list[tuple[set[str], list[Row]]] = []
    for row in letters[1:]:
        people = set(_outside(row, ours))
        if not ours.has(*row.sender):
            people.add(row.sender.address)
        met = [part for part in parts if part[0] & people] or (parts[-1:] if not people else [])
        if met:
            met[0][0].update(people)
            met[0][1].append(row)
        else:
            parts.append((people, [row]))
    for number, (_, rows) in enumerate(parts):
        yield rows if number else [first, *rows]


def _outside(row: Row, ours: Ours) -> list[str]:
    return [address for address in row.receivers if not ours.has(address)]


class _Mailbox:
    """Makes conversations of threads."""

    def __init__(self, export: Export, ours: Ours, fetcher: Fetcher) -> None:
        self._export = export
        self._ours = ours
        self._fetcher = fetcher

    def conversation(self, thread: list[Row]) -> Iterator[Item]:
        """What is wrong with letters of a thread, and its conversation, if anybody speaks in it."""
        turns: list[Turn] = []
        counts: Counter[str] = Counter()
        for row in thread:
            writer, role = self._writer(row)
            if role is None:
                counts[_COUNTED[row.kind]] += 1
                continue
            try:
                body = body_of(self._fetcher.letter(row.place))
            except (OSError, ValueError) as error:
                yield _problem(row, "record", str(error))
                continue
            if body.is_cut and row.place.is_last:
                yield _problem(row, "syntax", "the letter is cut off before its end")
            turns.append(
                Turn(
                    role,
                    body.text,
                    row.at,
                    author=writer.address or None,
                    name=writer.name or None,
                    attachments=body.files,
                )
            )
        made = conversation(_id(thread[0]), in_order(turns), "email", _meta(thread, counts))
        if made is not None:
            yield made

    def _writer(self, row: Row) -> tuple[Address, Role | None]:
        """Who wrote a letter and as what; None for what is counted and not read."""
        if row.kind in {"bounce", "copy"}:
            return row.sender, None
        outside = _outside(row, self._ours)
        if not row.sender.address:
            return row.sender, "agent" if outside and len(outside) == len(
                row.receivers
            ) else "customer"
        if not self._ours.has(*row.sender):
            return row.sender, None if row.kind == "automatic" else "customer"
        asked_for = row.reply_to.address
        if not outside and asked_for and not self._ours.has(asked_for):
            # A form on our site, or a mailing group, sends in the customer's name.
            return row.reply_to, "customer"
        if row.kind == "automatic" or _MACHINES.match(row.sender.address):
            return row.sender, "bot"
        return row.sender, "agent" if outside or not row.receivers else "note"


def _id(first: Row) -> str:
    """The identifier of the letter that began the thread; one made of its head when it has none."""
    if first.message_id:
        return first.message_id
    return (
        f"letter-{digest(first.sender.address, str(first.at), first.subject) & (1 << 64) - 1:016x}"
    )


def _meta(thread: list[Row], counts: Counter[str]) -> dict[str, str]:
    labels = dict.fromkeys(
        label.strip() for row in thread for label in row.labels.split(",") if label.strip()
    )
    return {
        "subject": next((row.subject for row in thread if row.subject), ""),
        "tags": ", ".join(labels),
        **{name: str(count) for name, count in sorted(counts.items())},
    }


def _problem(row: Row, kind: ProblemKind, detail: str) -> Problem:
    return Problem(kind, row.place.path, row.place.line, detail)
