"""Scanner: reads a document once and finds the candidate matches of all rules and cues."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from nanni.rulekit.entries import NOTHING, Entries, Entry
from nanni.rulekit.gates import Gates
from nanni.rulekit.layout import measure
from nanni.rulekit.rule import Match
from nanni.rulekit.ruleset import CompiledSlot, Expression, Program, Ruleset
from nanni.text.document import Document
from nanni.text.expressions import compiled
from nanni.text.forms import Forms

_POSITION = itemgetter(0)


class Scanner:
    """Finds candidate matches; one instance serves any number of documents."""

    def __init__(self, ruleset: Ruleset, forms: Forms) -> None:
        """``forms`` must be the table that ``ruleset`` was compiled with."""
        self.ruleset = ruleset
        #: Of messages of ours and of customers: hardly any rule reads both.
        unread = {theirs: _unread(ruleset, theirs=theirs) for theirs in (False, True)}
        #: Cues and guards whose matches are found only when somebody asks.
        self.lazy = {theirs: _lazy(ruleset, unread[theirs]) for theirs in unread}
        self._entries = {
            theirs: Entries(ruleset, forms, unread[theirs], self.lazy[theirs]) for theirs in unread
        }
        self.gates = Gates(*ruleset.gates)
        self._compiled: dict[tuple[str, bool], re.Pattern[str]] = {}

    def scan(self, document: Document, active: Sequence[int], *, theirs: bool = False) -> "Scan":
        """Candidate matches of the owners that are switched on in ``active``.

        ``theirs`` says that a customer wrote the message.
        """
        return Scan(self, document, active, theirs=theirs)

    def entries(self, words: list[str], *, theirs: bool = False) -> list[Entry]:
        """The entry of each word."""
        return list(map(self._entries[theirs].__getitem__, words))

    def regex(self, expression: Expression) -> re.Pattern[str]:
        """The compiled expression."""
        key = (expression.regex, expression.cased)
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = compiled(expression.regex, re.MULTILINE)
        return found

    def forget(self) -> None:
        """Drop what was learnt of words; for measuring cold caches."""
        for entries in self._entries.values():
            entries.clear()


def _unread(ruleset: Ruleset, *, theirs: bool) -> frozenset[int]:
    """Rules that read no message of this side, with their guards."""
    rules = {
        owner
        for owner, fields in enumerate(ruleset.owners)
        if "code" in fields
        and ("customer" not in fields["reads"] if theirs else set(fields["reads"]) == {"customer"})
    }
    guards = {guard[0] for owner in rules for guard in ruleset.guards.get(owner, {}).values()}
    return frozenset(rules | guards)


def _lazy(ruleset: Ruleset, unread: frozenset[int]) -> frozenset[int]:
    """Owners nobody asks about by themselves; cues that only unread rules follow are among them."""
    followed = {
        cue
        for cue, followers in ruleset.followers.items()
        if unread.issuperset(owner for owner, _ in followers)
    }
    return ruleset.lazy | followed


class Scan:
    """One document read by one scanner."""

    __slots__ = (
        "_demand",
        "_ranges",
        "_scanner",
        "_waiting",
        "cues",
        "document",
        "entries",
        "found",
        "lazy",
    )

    def __init__(
        self, scanner: Scanner, document: Document, active: Sequence[int], *, theirs: bool = False
    ) -> None:
        """Read ``document`` at once; the matches are in ``found``."""
        self._scanner = scanner
        self.document = document
        self.lazy = scanner.lazy[theirs]
        self.entries = scanner.entries(document.words, theirs=theirs)
        if document.zones:
            self._mask()
        #: owner -> raw matches in reading order of their anchors.
        self.found: dict[int, list[Match]] = {}
        #: cue number -> its standing matches; kept by ``Judge``.
        self.cues: dict[int, list[Match]] = {}
        self._waiting: list[Expression] = []
        self._demand: dict[int, list[tuple[int, list[Program]]]] | None = None
        self._ranges = document.sentence_ranges()
        self._run_programs(active)
        self._run_expressions(active)
        for owner, kind, limit, label in scanner.ruleset.layouts:
            if active[owner]:
                for match in measure(document, kind, limit, label):
                    self._add(owner, match)

    def read_cue(self, owner: int) -> None:
        """Find the matches of a cue that nobody asked for until now."""
        for match in self.occurs(owner, 0, len(self.entries)):
            self._add(owner, match)
        for expression in self._waiting:
            if expression.owner == owner:
                for match in self.search(expression):
                    self._add(owner, match)

    def _mask(self) -> None:
        starts, zones = self.document.starts, self.document.zones
        for zone in zones:
            first = self.document.word_at(zone.start)
            for i in range(max(first, 0), len(starts)):
                if starts[i] >= zone.end:
                    break
                if starts[i] >= zone.start:
                    self.entries[i] = NOTHING

    def _run_programs(  # noqa: C901 - the hot loop; calls would cost more than they explain
        self, active: Sequence[int]
    ) -> None:
        """Try the programs of all anchors, each only if its rarest other word stands near."""
        entries = self.entries
        firsts = {first for first, _ in self._ranges}
        for i, entry in enumerate(entries):
            if not entry.programs:
                continue
            numbers = entry.alone
            first = i + entry.reach_from
            if first < 0:  # noqa: PLR1730 - three times as fast as ``max``
                first = 0
            near = list(map(entry.beside.__getitem__, entries[first : i + entry.reach_to + 1]))
            if any(near):
                for distance, programs in enumerate(near, first - i):
                    for number, least, most in programs:
                        if least <= distance <= most and number not in numbers:
                            numbers = [*numbers, number]
            if not numbers:
                continue
            for number in sorted(numbers) if len(numbers) > 1 else numbers:
                program = entry.programs[number]
                if program.at_start and not (program.anchor or program.within or i in firsts):
                    continue
                if active[program.owner]:
                    match = self.match_at(program, i)
                    if match is not None:
                        self._add(program.owner, match)

    def _run_expressions(self, active: Sequence[int]) -> None:
        ruleset = self._scanner.ruleset
        owners, lazy, expressions = ruleset.owners, self.lazy, ruleset.expressions
        for number in self._scanner.gates.opened(self.document.low):
            expression = expressions[number]
            if expression.owner in lazy:
                self._waiting.append(expression)
            elif active[expression.owner]:
                allowed = owners[expression.owner].get("zones", ())
                for match in self.search(expression, allowed):
                    self._add(expression.owner, match)

    def _add(self, owner: int, match: Match) -> None:
        known = self.found.get(owner)
        if known is None:
            self.found[owner] = [match]
        else:
            known.append(match)

    def search(
        self,
        expression: Expression,
        allowed: Sequence[str] = (),
        start: int = 0,
        end: int | None = None,
    ) -> list[Match]:
        """Matches of one expression outside of zones (but for the kinds ``allowed``)."""
        document = self.document
        text = document.text if expression.cased else document.low
        out = []
        regex = self._scanner.regex(expression)
        for found in regex.finditer(text, start, len(text) if end is None else end):
            group = "m" if "m" in regex.groupindex else 0
            zone = document.zones and document.in_zone(found.start(group))
            if zone and zone.kind not in allowed:
                continue
            fix = None if expression.fix is None else found.expand(expression.fix)
            out.append(Match(*found.span(group), label=expression.label, fix=fix))
        return out

    def bounds(self, i: int) -> tuple[int, int]:
        """Range of words of the sentence of word ``i``."""
        return self.document.sentence_words(i)

    def demands(self, owner: int) -> Sequence[tuple[int, list[Program]]]:
        """Anchors and programs of a cue or guard, which are tried only when somebody asks."""
        demand = self._demand
        if demand is None:
            demand = self._demand = {}
            for i, entry in enumerate(self.entries):
                for waiting, programs in entry.on_demand.items():
                    if waiting in demand:
                        demand[waiting].append((i, programs))
                    else:
                        demand[waiting] = [(i, programs)]
        return demand.get(owner, ())

    def occurs(self, owner: int, first: int, last: int) -> list[Match]:
        """Matches of a cue or guard whose anchors lie among the words ``first`` to ``last``."""
        out = []
        entries = self.entries
        demands = self.demands(owner)
        for number in range(bisect_left(demands, first, key=_POSITION), len(demands)):
            i, programs = demands[number]
            if i >= last:
                break
            for program in programs:
                if not program.also or _is_near(entries, program, i):
                    match = self.match_at(program, i)
                    if match is not None:
                        out.append(match)
        return out

    def match_at(self, program: Program, i: int) -> Match | None:
        """The match of ``program`` whose anchor is word ``i``, if there is one."""
        document = self.document
        slots = program.slots
        first, last = i, i + 1
        if len(slots) > 1 or program.at_start or program.at_end:
            low, high = self._ranges[document.sentences[i]]
            if program.within:
                first, last = self._any_order(program, i, low, high)
            else:
                if program.anchor:
                    first = self._backward(slots, program.anchor, i, low)
                if first >= 0 and program.anchor + 1 < len(slots):
                    last = self._forward(slots, program.anchor + 1, last, high)
            if first < 0 or last < 0:
                return None
            if (program.at_start and first != low) or (program.at_end and last != high):
                return None
        starts = document.starts
        end = starts[last - 1] + len(document.words[last - 1])
        return Match(starts[first], end, first, last, program.label, program.fix)

    def _forward(  # noqa: C901 - the hot loop again
        self, slots: tuple[CompiledSlot, ...], number: int, position: int, high: int
    ) -> int:
        """End of the match of ``slots[number:]`` from ``position`` on, or -1."""
        entries = self.entries
        for at_slot in range(number, len(slots)):
            symbols, gap, optional, negated = slots[at_slot]
            if negated:
                if position < high and not symbols.isdisjoint(entries[position].symbols):
                    return -1
            elif gap or optional:  # several ways on: take the first that leads to the end
                for at in range(position, min(position + gap + 1, high)):
                    if not symbols.isdisjoint(entries[at].symbols):
                        end = self._forward(slots, at_slot + 1, at + 1, high)
                        if end >= 0:
                            return end
                if not optional:
                    return -1
            elif position < high and not symbols.isdisjoint(entries[position].symbols):
                position += 1
            else:
                return -1
        return position

    def _backward(  # noqa: C901 - and its mirror
        self,
        slots: tuple[CompiledSlot, ...],
        number: int,
        position: int,
        low: int,
        gap: int | None = None,
    ) -> int:
        """Start of the match of ``slots[:number]`` that ends before ``position``, or -1.

        ``gap`` is the one before the last slot found, when optional slots were left out since.
        """
        entries = self.entries
        for at_slot in range(number - 1, -1, -1):
            symbols, _, optional, negated = slots[at_slot]
            if negated:
                if position > low and not symbols.isdisjoint(entries[position - 1].symbols):
                    return -1
                gap = None
                continue
            gap = slots[at_slot + 1][1] if gap is None else gap
            if gap or optional:  # several ways back: take the first that leads to the beginning
                for at in range(position - 1, max(position - 2 - gap, low - 1), -1):
                    if not symbols.isdisjoint(entries[at].symbols):
                        start = self._backward(slots, at_slot, at, low)
                        if start >= 0:
                            return start
                if not optional:
                    return -1
            elif position > low and not symbols.isdisjoint(entries[position - 1].symbols):
                position, gap = position - 1, None
            else:
                return -1
        return position

    def _any_order(self, program: Program, i: int, low: int, high: int) -> tuple[int, int]:
        """First and last word of the nearest words for all slots, or (-1, -1)."""
        used = {i}
        window = range(max(low, i - program.within + 1), min(high, i + program.within))
        near = sorted(window, key=lambda at: abs(at - i))
        for number, (symbols, _, optional, negated) in enumerate(program.slots):
            if number == program.anchor:
                continue
            at = next((p for p in near if p not in used and self._has(p, symbols)), None)
            if negated:
                if at is not None:
                    return -1, -1
            elif at is not None:
                used.add(at)
            elif not optional:
                return -1, -1
        if max(used) - min(used) >= program.within:
            return -1, -1
        return min(used), max(used) + 1

    def _has(self, i: int, symbols: frozenset[int]) -> bool:
        return not symbols.isdisjoint(self.entries[i].symbols)


def _is_near(entries: list[Entry], program: Program, i: int) -> bool:
    """Whether the program's rarest other word stands where a match at word ``i`` would have it."""
    also, first = program.also, i + program.also_from
    # The conditional is three times as fast as ``max``.
    for entry in entries[first if first > 0 else 0 : i + program.also_to + 1]:  # noqa: FURB136
        if not also.isdisjoint(entry.symbols):
            return True
    return False
