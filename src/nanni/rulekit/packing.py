"""Packing: a compiled ruleset as bytes, and a ruleset that reads from such bytes.

The large tables lie in drawers behind a head of plain data; only the head is unpacked at once.
"""

import marshal

from nanni.model.typed import TYPE_CHECKING, Any
from nanni.rulekit.drawers import Bytes, Drawers, pack
from nanni.rulekit.ruleset import Expression, Guard, Program, Ruleset

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Tables, and how many entries a drawer of theirs holds: few where the entries are large.
_TABLES = {"lemmas": 8, "exact": 8, "prefixes": 1, "tags": 8, "inflected": 1, "anchors": 4}
#: Tables that most words are not in: their keys lie in the head, so that nothing is read in vain.
_SPARSE = ("prefixes", "inflected")
#: A larger set of symbols has a drawer of its own, which all programs share.
_INLINE = 12
#: Fields of an owner that only a finding needs.
_WORDS = ("why", "advice")
#: Stands between literals; none has a line end of this kind.
_BETWEEN = "\x1e"
#: The head's length is written in so many bytes at the beginning.
_LENGTH = 8


def packed(ruleset: Ruleset, key: bytes) -> bytes:
    """A compiled ruleset as bytes; ``key`` says what it was compiled from."""
    plain: dict[str, Any] = vars(ruleset).copy()
    sets = _Sets()
    programs = [sets.without(program) for program in plain.pop("programs")]
    tables: dict[str, tuple[Mapping[Any, Any], int]] = {
        **{name: (plain.pop(name), room) for name, room in _TABLES.items()},
        "programs": (dict(enumerate(programs)), 1),
        "sets": (dict(enumerate(sets)), 1),
        "expressions": (dict(enumerate(map(tuple, plain.pop("expressions")))), 1),
        "words": (_words(ruleset), 1),
    }
    seen: dict[bytes, Any] = {}
    # One long text is unpacked and split several times as fast as thousands of short ones.
    literals, opened_by = ruleset.gates
    numbers = _alike_once(dict(enumerate(opened_by)), seen)
    plain["gates"] = _BETWEEN.join(literals), [*numbers.values()]
    plain["owners"] = [
        _alike_once({name: value for name, value in owner.items() if name not in _WORDS}, seen)
        for owner in ruleset.owners
    ]
    plain["guards"] = {
        owner: {
            role: (number, [tuple(e) for e in expressions], cues)
            for role, (number, expressions, cues) in roles.items()
        }
        for owner, roles in ruleset.guards.items()
    }
    places, body = {}, b""
    for name, (table, room) in tables.items():
        places[name], data = pack(table, len(body), room)
        body += data
    keys = {name: frozenset(tables[name][0]) for name in _SPARSE}
    head = marshal.dumps((key, len(body), plain, places, keys))
    return len(head).to_bytes(_LENGTH, "little") + head + body


def opened(data: Bytes, key: bytes) -> Ruleset | None:
    """The ruleset that reads from ``data``; None when it was not made from ``key``.

    Raises:
        ValueError, EOFError, TypeError: this is no packed ruleset.
    """
    body = _LENGTH + int.from_bytes(data[0:_LENGTH], "little")
    head = marshal.loads(data[_LENGTH:body])  # noqa: S302 - our own file
    stored, length, plain, places, keys = head
    if stored != key:
        return None
    if body + length != len(data):
        raise ValueError("cut off")
    tables: dict[str, Drawers[Any, Any]] = {
        name: Drawers(place, data, body, keys.get(name)) for name, place in places.items()
    }
    ruleset = Ruleset()
    literals, numbers = plain.pop("gates")
    gates = literals.split(_BETWEEN) if literals else [], numbers
    vars(ruleset).update(plain, gates=gates)
    for name in _TABLES:
        setattr(ruleset, name, tables[name])
    # Looked up by number, like the lists that they stand for.
    vars(ruleset)["programs"] = _Programs(tables["programs"], tables["sets"])
    vars(ruleset)["expressions"] = _Expressions(tables["expressions"])
    ruleset.owners = [
        _Owner(number, fields, tables["words"]) for number, fields in enumerate(ruleset.owners)
    ]
    ruleset.guards = {
        owner: {role: _guard(guard) for role, guard in roles.items()}
        for owner, roles in ruleset.guards.items()
    }
    return ruleset


def _guard(stored: Guard) -> Guard:
    number, expressions, cues = stored
    return number, [Expression(*e) for e in expressions], cues


def _words(ruleset: Ruleset) -> dict[int, dict[str, Any]]:
    return {
        number: {field: owner[field] for field in _WORDS if field in owner}
        for number, owner in enumerate(ruleset.owners)
    }


def _alike_once(table: "Mapping[Any, Any]", seen: dict[bytes, Any]) -> dict[Any, Any]:
    """The table with equal values as one object, which is packed and unpacked once."""
    return {key: seen.setdefault(marshal.dumps(value), value) for key, value in table.items()}


class _Sets(list[frozenset[int]]):
    """Large sets of symbols that programs name; they are stored once and named by number."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers: dict[frozenset[int], int] = {}

    def without(self, program: Program) -> tuple[Any, ...]:
        """The program with numbers in place of its sets."""
        slots = tuple((self._number(slot[0]), *slot[1:]) for slot in program.slots)
        return tuple(program._replace(slots=slots, also=self._number(program.also)))  # type: ignore[arg-type]

    def _number(self, symbols: frozenset[int]) -> int | frozenset[int]:
        if len(symbols) <= _INLINE:
            return symbols
        number = self._numbers.setdefault(symbols, len(self))
        if number == len(self):
            self.append(symbols)
        return number


class _Programs(dict[int, Program]):
    """Programs by number; the same object for every word that asks for one."""

    def __init__(
        self, drawers: Drawers[int, tuple[Any, ...]], sets: Drawers[int, frozenset[int]]
    ) -> None:
        super().__init__()
        self._drawers, self._sets = drawers, sets
        #: By number, and small ones by themselves: each is kept once, whoever names it.
        self._met: dict[int | frozenset[int], frozenset[int]] = {}

    def __missing__(self, number: int) -> Program:
        owner, slots, *middle, also, least, most = self._drawers[number]
        symbols = self._symbols
        unpacked = tuple([(symbols(slot[0]), *slot[1:]) for slot in slots])
        fields = (owner, unpacked, *middle, symbols(also), least, most)
        program = self[number] = Program._make(fields)
        return program

    def _symbols(self, stored: int | frozenset[int]) -> frozenset[int]:
        known = self._met.get(stored)
        if known is None:
            known = self._sets[stored] if isinstance(stored, int) else stored
            self._met[stored] = known
        return known


class _Expressions(dict[int, Expression]):
    """Expressions by number."""

    def __init__(self, drawers: Drawers[int, tuple[Any, ...]]) -> None:
        super().__init__()
        self._drawers = drawers

    def __missing__(self, number: int) -> Expression:
        expression = self[number] = Expression(*self._drawers[number])
        return expression


class _Owner(dict[str, Any]):
    """Fields of an owner; the words that only a finding needs stay in their drawer."""

    def __init__(
        self, number: int, fields: "Mapping[str, Any]", words: Drawers[int, dict[str, Any]]
    ) -> None:
        super().__init__(fields)
        self._number, self._words = number, words

    def __missing__(self, field: str) -> Any:  # noqa: ANN401 - as of any mapping of fields
        words = self._words[self._number]
        self.update(words)
        return words[field]
