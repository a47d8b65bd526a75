"""Ruleset: all rules and cues as one index of plain, storable data.

Words that rules name are numbered symbols; every phrase hangs on its rarest word, so a message's
ordinary words lead nowhere and only candidate phrases are tried. ``compiler`` makes it.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

#: Roles of a matcher within its owner.
MATCH, UNLESS, UNLESS_SENTENCE, UNLESS_MESSAGE = range(4)

#: One position: accepted symbols, foreign words allowed before it, optional, negated.
CompiledSlot = tuple[frozenset[int], int, bool, bool]


class Program(NamedTuple):
    """One flat phrase of one owner, tried wherever its anchor word stands."""

    owner: int
    slots: tuple[CompiledSlot, ...]
    anchor: int
    at_start: bool
    at_end: bool
    within: int  # 0: in order; otherwise any order within so many words
    label: str
    fix: str | None
    #: Symbols of the rarest other obligatory slot, checked before anything else is tried...
    also: frozenset[int]
    #: ...and how far from the anchor's word its word stands at least and at most.
    also_from: int
    also_to: int


class Expression(NamedTuple):
    """One regular expression or literal of one owner."""

    owner: int
    regex: str
    cased: bool
    label: str
    fix: str | None


@dataclass(slots=True)
class Ruleset:
    """The compiled index. Only built-in types inside, so it can be stored and loaded at once."""

    lemmas: dict[int, tuple[int, ...]] = field(default_factory=dict)
    exact: dict[str, tuple[int, ...]] = field(default_factory=dict)
    prefixes: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    tags: dict[int, tuple[int, ...]] = field(default_factory=dict)
    #: symbol of a word -> (symbol of a class, symbol of both together).
    inflected: dict[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    number: int = -1
    #: Of words of digits long enough for a card's number.
    long_number: int = -1
    #: Of words of four digits, which such a number is made of.
    four_digits: int = -1
    latin: int = -1
    #: Of words that no dictionary has.
    strange: int = -1
    programs: list[Program] = field(default_factory=list)
    anchors: dict[int, tuple[int, ...]] = field(default_factory=dict)
    expressions: list[Expression] = field(default_factory=list)
    gates: dict[str, tuple[int, ...]] = field(default_factory=dict)
    layouts: list[tuple[int, str, int, str]] = field(default_factory=list)
    #: owner -> role -> what only silences: (owner of its programs, expressions, cues).
    guards: dict[int, dict[int, tuple[int, list[Expression], list[int]]]] = field(
        default_factory=dict
    )
    #: cue owner -> rules that take its matches, with the label they give them.
    followers: dict[int, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    #: owner -> fields of the rule (without matchers), or {"cue": name}.
    owners: list[dict[str, Any]] = field(default_factory=list)
    #: Cues and guards, whose programs are tried only when somebody asks.
    lazy: frozenset[int] = frozenset()
