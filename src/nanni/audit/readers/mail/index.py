"""Index: the heads of all letters in a temporary database, joined to threads.

First by the identifiers that letters name, then, where a reply names none that is known, by its
subject and the people. Only some numbers for each letter stay in memory.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from nanni.audit.readers.mail.boxes import Place
from nanni.audit.readers.mail.headers import Address, Headers, subject_of
from nanni.audit.readers.mail.kinds import kind_of
from nanni.audit.readers.speakers import Ours
from nanni.audit.readers.spill import digest, scratch

#: A reply that names no known letter joins one with its subject if that is not older.
_NEAR = 60 * 86_400
#: Addresses that are counted at once to find out who gets the letters.
_COUNTED = 50_000
#: Everybody may have an address here, so the domain tells nothing of the company.
_OPEN_DOMAINS = frozenset(
    "gmail.com googlemail.com mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru ya.ru yandex.com"
    " rambler.ru ro.ru outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com gmx.de"
    " gmx.net web.de proton.me protonmail.com vk.com ukr.net tut.by qq.com 163.com".split()
)
_COLUMNS = (
    "seq INTEGER PRIMARY KEY, file INTEGER, offset INTEGER, length INTEGER, line INTEGER,"
    " is_last INTEGER, is_boxed INTEGER, at TEXT, second INTEGER, kind TEXT, sender TEXT,"
    " sender_name TEXT, receivers TEXT, reply_to TEXT, reply_name TEXT, message_id TEXT,"
    " subject TEXT, labels TEXT"
)
_TABLES = (
    "files (number INTEGER PRIMARY KEY, path TEXT)",
    f"letters ({_COLUMNS})",
    "ids (key INTEGER PRIMARY KEY, seq INTEGER)",
    "copies (key INTEGER PRIMARY KEY)",
    "subjects (key INTEGER PRIMARY KEY, seq INTEGER, at INTEGER)",
)
_INSERT = f"INSERT INTO letters VALUES ({', '.join('?' * (_COLUMNS.count(',') + 1))})"  # noqa: S608 - ours


class Row(NamedTuple):
    """What is known of a letter by its head."""

    seq: int
    place: Place
    at: datetime | None
    kind: str
    sender: Address
    receivers: tuple[str, ...]
    reply_to: Address
    message_id: str
    subject: str
    labels: str


def _house(address: str) -> str:
    """The domain of an address, or the address where anybody may have one in the domain."""
    domain = address.rpartition("@")[2]
    return address if domain in _OPEN_DOMAINS else domain


def _busiest(seen: Counter[str], writers: Counter[str]) -> str:
    """Who is in the most letters; of two, the one who wrote less, for customers ask and thank."""
    most = max(seen.values())
    named = (one for one, count in seen.items() if count == most)
    return min(named, key=lambda one: (writers[one], one))


class Index:
    """All letters of an export."""

    def __init__(self) -> None:
        self._base = scratch()
        for table in _TABLES:
            self._base.execute(f"CREATE TABLE {table}")
        self._base.execute("BEGIN")
        self._files = 0
        self._last_file = ""
        #: Of each letter, one that it is joined to; the first one of a thread is joined to itself.
        self._joined = array("I")
        #: Of each letter, whether the thread it stands for was begun by a letter that is here.
        self._begun = array("b")
        self._people: Counter[str] = Counter()
        self._writers: Counter[str] = Counter()
        self._houses: Counter[str] = Counter()
        self._house_writers: Counter[str] = Counter()
        #: Whether any letter names somebody it goes to.
        self._anybody = False

    def close(self) -> None:
        """Let go of the database."""
        self._base.close()

    def add(self, place: Place, headers: Headers, at: datetime | None, sender: Address) -> None:
        """Take in a letter."""
        seq = len(self._joined)
        receivers = [p.address for p in headers.people("to", "cc", "bcc")]
        reply_to = next(iter(headers.people("reply-to")), Address("", ""))
        own = headers.ids("message-id")
        named = headers.ids("references", "in-reply-to", "x-forwarded-message-id")
        subject = headers.text("subject")
        kind = "copy" if own and self._is_copy(own[0], headers) else kind_of(headers)
        self._joined.append(seq)
        self._begun.append(not named and not subject_of(subject).answers)
        for name in {*own, *named}:
            self._join_by(name, seq)
        when = (at.isoformat(), int(at.timestamp())) if at else (None, None)
        known = (next(iter(own), ""), subject, headers.text("x-gmail-labels"))
        people = (*sender, " ".join(receivers), *reply_to)
        file = self._file(place.path)
        self._base.execute(_INSERT, (seq, file, *place[1:], *when, kind, *people, *known))
        if kind == "letter":
            self._count(sender.address, receivers, headers.people("delivered-to", "x-original-to"))

    def join(self, name: str) -> None:
        """Join the last letter to those that name an identifier: what a bounce came back for."""
        self._join_by(name, len(self._joined) - 1)

    def _is_copy(self, own: str, headers: Headers) -> bool:
        """Whether the same letter was met; another one under its identifier is none."""
        key = digest(own, headers.raw("from"), headers.raw("date"), headers.raw("subject"))
        return not self._base.execute("INSERT OR IGNORE INTO copies VALUES (?)", (key,)).rowcount

    def _file(self, path: str) -> int:
        if path != self._last_file:
            self._files += 1
            self._last_file = path
            self._base.execute("INSERT INTO files VALUES (?, ?)", (self._files, path))
        return self._files

    def _join_by(self, name: str, seq: int) -> None:
        key = digest(name)
        row = self._base.execute("SELECT seq FROM ids WHERE key = ?", (key,)).fetchone()
        if row is None:
            self._base.execute("INSERT INTO ids VALUES (?, ?)", (key, seq))
        else:
            self._join(row[0], seq)

    def _root(self, seq: int) -> int:
        joined = self._joined
        while joined[seq] != seq:
            joined[seq] = joined[joined[seq]]
            seq = joined[seq]
        return seq

    def _join(self, one: int, other: int) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._joined[second] = first
        self._begun[first] = self._begun[first] or self._begun[second]

    def _count(self, sender: str, receivers: list[str], delivered: list[Address]) -> None:
        # A mailbox is named in every letter that came to it or left it.
        people = {sender, *receivers, *(p.address for p in delivered)} - {""}
        self._people.update(people)
        self._writers[sender] += 1
        self._houses.update({_house(address) for address in people})
        self._house_writers[_house(sender)] += 1
        self._anybody = self._anybody or bool(receivers) or bool(delivered)
        for counter in (self._people, self._writers, self._houses, self._house_writers):
            if len(counter) > 2 * _COUNTED:
                kept = counter.most_common(_COUNTED)
                counter.clear()
                counter.update(dict(kept))

    def ours(self, told: Ours) -> Ours:
        """Who writes for the company: as told, else the house that is in the most letters.

        A house is a domain, or one mailbox of a domain that is open to everybody. Where all
        write from one house, it is the mailbox that is in the most letters.
        """
        if told or not self._anybody:
            return told
        if len(self._house_writers) > 1:
            return Ours({_busiest(self._houses, self._house_writers)})
        return Ours({_busiest(self._people, self._writers)})

    def join_by_subject(self, is_ours: Callable[[str], bool]) -> None:
        """Join replies that name no letter of this export to the one they seem to answer."""
        for row in self._rows("ORDER BY second IS NULL, second, seq"):
            subject = subject_of(row.subject)
            people = [a for a in (row.sender.address, row.reply_to.address, *row.receivers) if a]
            outside = next((a for a in people if not is_ours(a)), "")
            if not subject.key or not outside or row.kind == "copy":
                continue
            key, at = digest(subject.key, outside), int(row.at.timestamp()) if row.at else 0
            if subject.answers and not self._begun[self._root(row.seq)]:
                known = self._base.execute(
                    "SELECT seq, at FROM subjects WHERE key = ?", (key,)
                ).fetchone()
                if known is not None and at - known[1] <= _NEAR:
                    self._join(known[0], row.seq)
            self._base.execute(
                "INSERT OR REPLACE INTO subjects VALUES (?, ?, ?)", (key, row.seq, at)
            )

    def threads(self) -> Iterator[tuple[int, Row]]:
        """All letters with the number of their thread, thread by thread."""
        self._base.create_function("thread", 1, self._root, deterministic=True)
        for row in self._rows("ORDER BY thread(seq), seq"):
            yield self._root(row.seq), row

    def _rows(self, order: str) -> Iterator[Row]:
        found = self._base.execute(
            f"SELECT letters.*, path FROM letters JOIN files ON number = file {order}"  # noqa: S608 - ours
        )
        return map(_row, found)


def _row(fields: tuple[Any, ...]) -> Row:
    seq, _, offset, length, line, is_last, is_boxed, at, _, kind, *people, path = fields
    sender, sender_name, receivers, reply_to, reply_name, message_id, subject, labels = people
    return Row(
        seq,
        Place(path, offset, length, line, bool(is_last), bool(is_boxed)),
        datetime.fromisoformat(at) if at else None,
        kind,
        Address(sender, sender_name),
        tuple(receivers.split()),
        Address(reply_to, reply_name),
        message_id,
        subject,
        labels,
    )
