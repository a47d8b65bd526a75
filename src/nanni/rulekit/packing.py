"""Packing: a compiled ruleset as bytes, and a ruleset that reads from such bytes.

The large tables lie in drawers behind a head of plain data; only the head is unpacked at once.
"""

import marshal
from typing import TYPE_CHECKING, Any

from nanni.rulekit.drawers import Drawers, pack
from nanni.rulekit.ruleset import Expression, Guard, Program, Ruleset

if TYPE_CHECKING:
    from collections.abc import Mapping

_TABLES = ("lemmas", "exact", "prefixes", "tags", "inflected", "anchors")
#: The head's length is written in so many bytes at the beginning.
_LENGTH = 8


def packed(ruleset: Ruleset, key: bytes) -> bytes:
    """A compiled ruleset as bytes; ``key`` says what it was compiled from."""
    plain: dict[str, Any] = vars(ruleset).copy()
    tables: dict[str, Mapping[Any, Any]] = {name: plain.pop(name) for name in _TABLES}
    programs = {number: tuple(p) for number, p in enumerate(plain.pop("programs"))}
    plain["expressions"] = [tuple(e) for e in ruleset.expressions]
    plain["guards"] = {
        owner: {
            role: (number, [tuple(e) for e in expressions], cues)
            for role, (number, expressions, cues) in roles.items()
        }
        for owner, roles in ruleset.guards.items()
    }
    places, body = {}, b""
    for name, table in tables.items():
        places[name], data = pack(table, len(body))
        body += data
    # Programs are large and asked for one by one.
    places["programs"], data = pack(programs, len(body), 1)
    body += data
    head = marshal.dumps((key, len(body), plain, places))
    return len(head).to_bytes(_LENGTH, "little") + head + body


def opened(data: memoryview, key: bytes) -> Ruleset | None:
    """The ruleset that reads from ``data``; None when it was not made from ``key``.

    Raises:
        ValueError, EOFError, TypeError: this is no packed ruleset.
    """
    body = _LENGTH + int.from_bytes(data[:_LENGTH], "little")
    stored, length, plain, places = marshal.loads(data[_LENGTH:body])  # noqa: S302 - our own file
    if stored != key:
        return None
    if body + length != len(data):
        raise ValueError("cut off")
    ruleset = Ruleset()
    vars(ruleset).update(plain)
    for name in _TABLES:
        setattr(ruleset, name, Drawers(places[name], data[body:]))
    programs = _Programs(Drawers(places["programs"], data[body:]))
    # Looked up by number, like the list that it stands for.
    setattr(ruleset, "programs", programs)  # noqa: B010 - not the declared type
    ruleset.expressions = [Expression(*e) for e in ruleset.expressions]
    ruleset.guards = {
        owner: {role: _guard(guard) for role, guard in roles.items()}
        for owner, roles in ruleset.guards.items()
    }
    return ruleset


def _guard(stored: Guard) -> Guard:
    number, expressions, cues = stored
    return number, [Expression(*e) for e in expressions], cues


class _Programs(dict[int, Program]):
    """Programs by number; the same object for every word that asks for one."""

    def __init__(self, drawers: Drawers[int, tuple[Any, ...]]) -> None:
        super().__init__()
        self._drawers = drawers
        #: Symbols and sets of them that were met: each is kept once, whoever names it.
        self._symbols: dict[int, int] = {}
        self._sets: dict[frozenset[int], frozenset[int]] = {}

    def __missing__(self, number: int) -> Program:
        packed = Program(*self._drawers[number])
        slots = tuple((self._shared(slot[0]), *slot[1:]) for slot in packed.slots)
        program = self[number] = packed._replace(slots=slots, also=self._shared(packed.also))
        return program

    def _shared(self, symbols: frozenset[int]) -> frozenset[int]:
        known = self._sets.get(symbols)
        if known is None:
            known = frozenset([self._symbols.setdefault(s, s) for s in symbols])
            self._sets[known] = known
        return known
