"""Ruleset: all rules and cues as one index of plain, storable data.

Words that rules name are numbered symbols; every phrase hangs on its rarest word, so a message's
ordinary words lead nowhere and only candidate phrases are tried. ``compiler`` makes it.
"""

from nanni.model.typed import Any, NamedTuple

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


#: What only silences: the owner of its programs, its expressions, its cues.
Guard = tuple[int, list[Expression], list[int]]


class Ruleset:
    """The compiled index. Only built-in types inside, so it can be stored as it is.

    One that was stored and opened again reads its tables of words from the file, entry by entry;
    they have the same methods and cannot be changed.

    Attributes:
        lemmas, exact, prefixes, tags: what a word may be -> symbols.
        inflected: symbol of a word -> (symbol of a class, symbol of both together).
        number, latin: symbols of all such words, or -1.
        long_number: of words of digits long enough for a card's number.
        four_digits: of words of four digits, which such a number is made of.
        strange: of words that no dictionary has.
        programs: all phrases; their places are their numbers.
        anchors: symbol -> numbers of the programs that hang on it.
        expressions: all regular expressions.
        gates: literals in alphabetical order, and for each the numbers of those it opens.
        layouts: owner, kind, limit and label of each.
        guards: owner -> role -> what only silences.
        followers: cue owner -> rules that take its matches, with the label they give them.
        owners: fields of the rule (without matchers), or {"cue": name}.
        lazy: cues and guards, whose programs are tried only when somebody asks.
    """

    def __init__(self) -> None:
        self.lemmas: dict[int, tuple[int, ...]] = {}
        self.exact: dict[str, tuple[int, ...]] = {}
        self.prefixes: dict[str, tuple[tuple[str, int], ...]] = {}
        self.tags: dict[int, tuple[int, ...]] = {}
        self.inflected: dict[int, tuple[tuple[int, int], ...]] = {}
        self.number = self.long_number = self.four_digits = self.latin = self.strange = -1
        self.programs: list[Program] = []
        self.anchors: dict[int, tuple[int, ...]] = {}
        self.expressions: list[Expression] = []
        self.gates: tuple[list[str], list[tuple[int, ...]]] = [], []
        self.layouts: list[tuple[int, str, int, str]] = []
        self.guards: dict[int, dict[int, Guard]] = {}
        self.followers: dict[int, tuple[tuple[int, str], ...]] = {}
        self.owners: list[dict[str, Any]] = []
        self.lazy: frozenset[int] = frozenset()
