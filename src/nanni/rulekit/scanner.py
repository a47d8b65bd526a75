"""Scanner: reads a document once and finds the candidate matches of all rules and cues."""

import re
from collections.abc import Sequence

from nanni.rulekit.layout import measure
from nanni.rulekit.rule import Match
from nanni.rulekit.ruleset import CompiledSlot, Expression, Program, Ruleset
from nanni.text.document import Document
from nanni.text.forms import Forms

_CACHE_LIMIT = 200_000
_LONG_NUMBER = 13


class Entry:
    """What the rules know of one word: its symbols, and the programs anchored on it.

    Programs of cues wait apart (``on_demand``, by owner) until a rule asks for the cue.
    """

    __slots__ = ("on_demand", "programs", "symbols")

    def __init__(
        self, symbols: frozenset[int], programs: list[Program], lazy: frozenset[int]
    ) -> None:
        """``symbols`` in the ruleset's numbering; ``lazy`` owners are read on demand."""
        self.symbols = symbols
        self.programs = tuple(p for p in programs if p.owner not in lazy)
        self.on_demand: dict[int, list[Program]] = {}
        for program in programs:
            if program.owner in lazy:
                self.on_demand.setdefault(program.owner, []).append(program)


class _Entries(dict[str, "Entry | None"]):
    """Word -> Entry, or None for a word no rule names; filled as words are met."""

    def __init__(self, ruleset: Ruleset, forms: Forms) -> None:
        super().__init__()
        self._ruleset, self._forms = ruleset, forms
        self._interned: dict[frozenset[int], Entry] = {}

    def __missing__(self, word: str) -> Entry | None:
        if len(self) > _CACHE_LIMIT:
            self.clear()
        symbols = frozenset(self._symbols(word))
        entry = self._entry(symbols) if symbols else None
        self[word] = entry
        return entry

    def _entry(self, symbols: frozenset[int]) -> Entry:
        known = self._interned.get(symbols)
        if known is None:
            anchors, programs = self._ruleset.anchors, self._ruleset.programs
            numbers = sorted({n for s in symbols for n in anchors.get(s, ())})
            known = self._interned[symbols] = Entry(
                symbols, [programs[n] for n in numbers], self._ruleset.lazy
            )
        return known

    def _symbols(self, word: str) -> set[int]:
        rules = self._ruleset
        found = set(rules.exact.get(word, ()))
        for prefix, symbol in rules.prefixes.get(word[:3], ()):
            if word.startswith(prefix):
                found.add(symbol)
        if word[0].isdigit():
            found.add(rules.number)
            if len(word) >= _LONG_NUMBER and word.replace("-", "").isdigit():
                found.add(rules.long_number)
        elif word.isascii():
            found.add(rules.latin)
        found.discard(-1)
        known = self._add_known(word, found)
        if not known:
            self._add_unknown(word, found)
        inflected = rules.inflected
        for symbol in tuple(found):
            found.update(both for tags, both in inflected.get(symbol, ()) if tags in found)
        return found

    def _add_known(self, word: str, found: set[int]) -> bool:
        ids = self._forms.lemma_ids(word)
        lemmas, tags = self._ruleset.lemmas, self._ruleset.tags
        for lemma in ids:
            found.update(lemmas.get(lemma, ()))
        for tag in self._forms.tag_ids(word):
            found.update(tags.get(tag, ()))
        return bool(ids)

    def _add_unknown(self, word: str, found: set[int]) -> None:
        from nanni.text.typos import squeeze  # noqa: PLC0415 - only for unknown words

        rules = self._ruleset
        if found <= {rules.latin} and word[0].isalpha():
            self._add_guessed(word, found)
        if rules.strange >= 0 and word.isalpha() and not squeeze(word):
            found.add(rules.strange)

    def _add_guessed(self, word: str, found: set[int]) -> None:
        """An unknown word: its parts, its owner («Анна's»), or the word it was meant to be."""
        from nanni.text.typos import repairs  # noqa: PLC0415 - only for unknown words

        exact = self._ruleset.exact
        if "'" in word:
            if not word.endswith("n't"):
                base = word.split("'", 1)[0]
                self._add_known(base, found)
                found.update(exact.get(base, ()))
        elif "-" in word:
            for part in word.split("-"):
                self._add_known(part, found)
                found.update(exact.get(part, ()))
        else:
            for repair in repairs(word, self._forms)[:2]:
                self._add_known(repair, found)
                found.update(exact.get(repair, ()))


class Scanner:
    """Finds candidate matches; one instance serves any number of documents."""

    def __init__(self, ruleset: Ruleset, forms: Forms) -> None:
        """``forms`` must be the table that ``ruleset`` was compiled with."""
        from ahocorasick_rs import AhoCorasick  # noqa: PLC0415 - native module, on demand

        self.ruleset = ruleset
        self._entries = _Entries(ruleset, forms)
        self._gates = list(ruleset.gates.values())
        self._automaton = AhoCorasick(list(ruleset.gates)) if ruleset.gates else None
        self._compiled: dict[tuple[str, bool], re.Pattern[str]] = {}

    def scan(self, document: Document, active: Sequence[int]) -> "Scan":
        """Candidate matches of the owners that are switched on in ``active``."""
        return Scan(self, document, active)

    def entries(self, words: list[str]) -> "list[Entry | None]":
        """The entry of each word."""
        return list(map(self._entries.__getitem__, words))

    def gated(self, low: str) -> list[Expression]:
        """Expressions whose gates occur in the text."""
        if self._automaton is None:
            return []
        hits = self._automaton.find_matches_as_indexes(low, overlapping=True)
        if not hits:
            return []
        numbers = {n for gate in {hit[0] for hit in hits} for n in self._gates[gate]}
        return [self.ruleset.expressions[n] for n in sorted(numbers)]

    def regex(self, expression: Expression) -> re.Pattern[str]:
        """The compiled expression."""
        key = (expression.regex, expression.cased)
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = re.compile(expression.regex, re.MULTILINE)
        return found

    def forget(self) -> None:
        """Drop what was learnt of words; for measuring cold caches."""
        self._entries.clear()


class Scan:
    """One document read by one scanner."""

    def __init__(self, scanner: Scanner, document: Document, active: Sequence[int]) -> None:
        """Read ``document`` at once; the matches are in ``found``."""
        self._scanner = scanner
        self.document = document
        self.entries = scanner.entries(document.words)
        if document.zones:
            self._mask()
        #: owner -> raw matches in reading order of their anchors.
        self.found: dict[int, list[Match]] = {}
        #: cue number -> its standing matches; kept by ``Judge``.
        self.cues: dict[int, list[Match]] = {}
        self._waiting: list[Expression] = []
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
                    self.entries[i] = None

    def _run_programs(  # noqa: C901 - the hot loop; calls would cost more than they explain
        self, active: Sequence[int]
    ) -> None:
        present: frozenset[int] | None = None
        for i, entry in enumerate(self.entries):
            if entry is None or not entry.programs:
                continue
            for program in entry.programs:
                if not active[program.owner]:
                    continue
                if program.also:
                    if present is None:
                        present = self._present()
                    if program.also.isdisjoint(present):
                        continue
                match = self.match_at(program, i)
                if match is not None:
                    self._add(program.owner, match)

    def _present(self) -> frozenset[int]:
        """All symbols of the message."""
        return frozenset().union(*[e.symbols for e in self.entries if e is not None])

    def _run_expressions(self, active: Sequence[int]) -> None:
        owners, lazy = self._scanner.ruleset.owners, self._scanner.ruleset.lazy
        for expression in self._scanner.gated(self.document.low):
            if expression.owner in lazy:
                self._waiting.append(expression)
            elif active[expression.owner]:
                allowed = owners[expression.owner].get("zones", ())
                for match in self.search(expression, allowed):
                    self._add(expression.owner, match)

    def _add(self, owner: int, match: Match) -> None:
        self.found.setdefault(owner, []).append(match)

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

    def match_at(self, program: Program, i: int) -> Match | None:
        """The match of ``program`` whose anchor is word ``i``, if there is one."""
        if len(program.slots) == 1 and not program.at_start and not program.at_end:
            first, last = i, i + 1
        else:
            low, high = self.bounds(i)
            if program.within:
                first, last = self._any_order(program, i, low, high)
            else:
                first = self._backward(program.slots, program.anchor, i, low)
                last = self._forward(program.slots, program.anchor + 1, i + 1, high)
            if first < 0 or last < 0:
                return None
            if (program.at_start and first != low) or (program.at_end and last != high):
                return None
        start, end = self.document.words_span(first, last)
        return Match(start, end, first, last, program.label, program.fix)

    def _forward(
        self,
        slots: tuple[CompiledSlot, ...],
        number: int,
        position: int,
        high: int,
        carried: int = 0,
    ) -> int:
        """End of the match of ``slots[number:]`` from ``position`` on, or -1.

        ``carried`` is the widest gap of the optional slots left out since the last one found.
        """
        if number == len(slots):
            return position
        symbols, gap, optional, negated = slots[number]
        gap = max(gap, carried)
        entries = self.entries
        if negated:
            entry = entries[position] if position < high else None
            if entry is not None and not symbols.isdisjoint(entry.symbols):
                return -1
            return self._forward(slots, number + 1, position, high)
        for at in range(position, min(position + gap + 1, high)):
            entry = entries[at]
            if entry is not None and not symbols.isdisjoint(entry.symbols):
                end = self._forward(slots, number + 1, at + 1, high)
                if end >= 0:
                    return end
        return self._forward(slots, number + 1, position, high, gap) if optional else -1

    def _backward(
        self,
        slots: tuple[CompiledSlot, ...],
        number: int,
        position: int,
        low: int,
        carried: int = 0,
    ) -> int:
        """Start of the match of ``slots[:number]`` that ends before ``position``, or -1.

        ``carried`` is the widest gap of the optional slots left out since the last one found.
        """
        if number == 0:
            return position
        symbols, _, optional, negated = slots[number - 1]
        gap = max(slots[number][1], carried)
        entries = self.entries
        if negated:
            entry = entries[position - 1] if position > low else None
            if entry is not None and not symbols.isdisjoint(entry.symbols):
                return -1
            return self._backward(slots, number - 1, position, low)
        for at in range(position - 1, max(position - 2 - gap, low - 1), -1):
            entry = entries[at]
            if entry is not None and not symbols.isdisjoint(entry.symbols):
                start = self._backward(slots, number - 1, at, low)
                if start >= 0:
                    return start
        return self._backward(slots, number - 1, position, low, gap) if optional else -1

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
        entry = self.entries[i]
        return entry is not None and not symbols.isdisjoint(entry.symbols)

    def occurs(self, owner: int, first: int, last: int) -> list[Match]:
        """Matches of a guard whose anchors lie among the words ``first`` to ``last``."""
        out = []
        for i in range(first, last):
            entry = self.entries[i]
            if entry is not None and owner in entry.on_demand:
                for program in entry.on_demand[owner]:
                    match = self.match_at(program, i)
                    if match is not None:
                        out.append(match)
        return out
