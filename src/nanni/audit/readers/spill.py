"""Spill: records grouped by key in a temporary database, so that memory does not grow with them.

SQLite opens a database without a name in memory and moves it to the temporary folder as it grows;
it is gone when closed.
"""

import sqlite3
from collections.abc import Iterator
from hashlib import blake2b
from itertools import groupby, islice
from operator import itemgetter
from types import TracebackType
from typing import Self

#: Pages that stay in memory, in KiB.
_CACHE = 16_384


def scratch() -> sqlite3.Connection:
    """An empty temporary database that nobody else sees and no crash needs to preserve."""
    base = sqlite3.connect("", isolation_level=None)
    base.execute("PRAGMA journal_mode=OFF")
    base.execute("PRAGMA synchronous=OFF")
    base.execute("PRAGMA temp_store=FILE")
    base.execute(f"PRAGMA cache_size=-{_CACHE}")
    return base


def digest(*parts: str) -> int:
    """A number for a key: equal keys have equal ones, and two of a billion keys hardly ever do."""
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(joined, digest_size=8).digest(), "big", signed=True)


class Groups:
    """Records in groups; groups come out in the order of their first records."""

    def __init__(self) -> None:
        self._base = scratch()
        self._base.execute("CREATE TABLE keys (key INTEGER PRIMARY KEY, first INTEGER)")
        self._base.execute("CREATE TABLE records (first INTEGER, body BLOB)")
        self._base.execute("BEGIN")
        self._count = 0
        self._last: tuple[int, int] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._base.close()

    def is_new(self, key: str) -> bool:
        """Remember a key; whether it was met for the first time."""
        done = self._base.execute(
            "INSERT OR IGNORE INTO keys VALUES (?, ?)", (digest(key), self._count)
        )
        self._count += 1
        return done.rowcount > 0

    def add(self, key: str, body: bytes) -> None:
        """Put a record into the group of its key."""
        self._base.execute("INSERT INTO records VALUES (?, ?)", (self._first(digest(key)), body))
        self._count += 1

    def _first(self, key: int) -> int:
        if self._last is not None and self._last[0] == key:
            return self._last[1]
        row = self._base.execute("SELECT first FROM keys WHERE key = ?", (key,)).fetchone()
        if row is None:
            self._base.execute("INSERT INTO keys VALUES (?, ?)", (key, self._count))
        self._last = (key, self._count if row is None else row[0])
        return self._last[1]

    def parts(self, longest: int) -> Iterator[list[bytes]]:
        """The records of one group after another, each group in the order it was filled.

        A group with more than ``longest`` records comes in parts.
        """
        rows = self._base.execute("SELECT first, body FROM records ORDER BY first, rowid")
        for _, group in groupby(rows, key=itemgetter(0)):
            while part := [body for _, body in islice(group, longest)]:
                yield part
