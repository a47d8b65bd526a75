"""Gathering: turns and facts of many conversations that an export tells mixed up.

They wait on disk, so that memory holds one conversation; nothing comes out before all is read.
"""

import json
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from datetime import datetime
from types import TracebackType
from typing import NamedTuple, Self

from nanni.audit.readers.spill import Groups
from nanni.audit.readers.turns import Turn, in_order

#: Conversations whose last known facts are remembered, so that they are not stored every time.
_RECENT = 4096
#: A thread with more records comes out in parts, so that memory holds.
_LONGEST = 20_000


class Gathered(NamedTuple):
    """One conversation.

    Attributes:
        key: as it was gathered under.
        facts: what was said of it, by name; the last word on each counts.
        turns: its messages by time.
    """

    key: str
    facts: dict[str, str]
    turns: list[Turn]


class Gathering:
    """Conversations in the order in which they were first spoken of."""

    def __init__(self) -> None:
        self._groups = Groups()
        self._recent: OrderedDict[str, dict[str, str]] = OrderedDict()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._groups.__exit__(kind, error, trace)

    def tell(self, key: str, facts: Mapping[str, object]) -> None:
        """Remember what is known of a conversation; None is not known."""
        told = {name: str(fact) for name, fact in facts.items() if fact not in {None, ""}}
        known = self._recent.pop(key, None)
        if known is None or told.items() - known.items():
            self._add(key, [key, told])
        self._recent[key] = {**(known or {}), **told}
        if len(self._recent) > _RECENT:
            self._recent.popitem(last=False)

    def add(self, key: str, turn: Turn) -> None:
        """Remember a turn of a conversation."""
        if key not in self._recent:
            self.tell(key, {})
        self._add(key, [*turn._replace(at=None), turn.at.isoformat() if turn.at else None])

    def _add(self, key: str, record: list[object]) -> None:
        # A lone half of an emoji is for the conversation to mend.
        body = json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogatepass")
        self._groups.add(key, body)

    def __iter__(self) -> Iterator[Gathered]:
        key, facts, part = "", dict[str, str](), 1
        for group in self._groups.parts(_LONGEST):
            told, turns = _read(group)
            if told and told[0][0] != key:
                key, facts, part = told[0][0], {}, 1
            elif turns:
                part += 1
                facts["part"] = str(part)
            for _, more in told:
                facts.update(more)
            yield Gathered(f"{key}/{part}" if part > 1 else key, dict(facts), in_order(turns))


def _read(group: list[bytes]) -> tuple[list[tuple[str, dict[str, str]]], list[Turn]]:
    """The facts with their key, and the turns."""
    facts: list[tuple[str, dict[str, str]]] = []
    turns: list[Turn] = []
    for body in group:
        record = json.loads(body.decode("utf-8", "surrogatepass"))
        if isinstance(record[1], dict):
            facts.append((record[0], record[1]))
        else:
            *fields, at = record
            turns.append(Turn(*fields)._replace(at=at and datetime.fromisoformat(at)))
    return facts, turns
