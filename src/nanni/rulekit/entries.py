"""Entries: what the compiled rules know of single words, looked up once and remembered."""

from collections.abc import Mapping, Sequence

from nanni.rulekit.ruleset import Program, Ruleset
from nanni.text.forms import Forms

_CACHE_LIMIT = 200_000
#: Neighbours remembered of one entry: common words stand beside anything.
_NEIGHBOURS = 400
_LONG_NUMBER, _GROUP = 13, 4


class Neighbours(dict["Entry", tuple[tuple[int, int, int], ...]]):
    """Entry of another word -> programs whose rarest other word it may be; filled as words meet.

    A program is its number, the least and the greatest distance of the other word.
    """

    def __init__(self, programs: Sequence[Program]) -> None:
        """``programs`` of one entry, in their order."""
        super().__init__()
        self._programs = programs

    def __missing__(self, other: "Entry") -> tuple[tuple[int, int, int], ...]:
        if len(self) >= _NEIGHBOURS:
            self.clear()
        value = self[other] = tuple(
            (number, program.also_from, program.also_to)
            for number, program in enumerate(self._programs)
            if not program.also.isdisjoint(other.symbols)
        )
        return value


class Entry:
    """What the rules know of one word: its symbols, and the programs anchored on it.

    Programs of cues wait apart (``on_demand``, by owner) until a rule asks for the cue.
    """

    __slots__ = ("alone", "beside", "on_demand", "programs", "reach_from", "reach_to", "symbols")

    def __init__(
        self, symbols: frozenset[int], programs: list[Program], lazy: frozenset[int]
    ) -> None:
        """``symbols`` in the ruleset's numbering; ``lazy`` owners are read on demand."""
        self.symbols = symbols
        self.programs = tuple(p for p in programs if p.owner not in lazy)
        #: Numbers (places in ``programs``) of those that need no other word.
        self.alone = [n for n, p in enumerate(self.programs) if not p.also]
        #: How far from this word the rarest other words of the programs stand.
        self.reach_from = min((p.also_from for p in self.programs if p.also), default=0)
        self.reach_to = max((p.also_to for p in self.programs if p.also), default=-1)
        self.beside = Neighbours(self.programs)
        self.on_demand: dict[int, list[Program]] = {}
        for program in programs:
            if program.owner in lazy:
                self.on_demand.setdefault(program.owner, []).append(program)


#: The entry of a word that no rule names.
NOTHING = Entry(frozenset(), [], frozenset())


class _Looked(dict[int, tuple[int, ...]]):
    """What a table says of symbols or tags, which many words share: looked up once each."""

    def __init__(self, table: Mapping[int, tuple[int, ...]]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, number: int) -> tuple[int, ...]:
        found = self[number] = self._table.get(number, ())
        return found


class Entries(dict[str, Entry]):
    """Word -> Entry, ``NOTHING`` for a word no rule names; filled as words are met."""

    def __init__(
        self, ruleset: Ruleset, forms: Forms, unread: frozenset[int], lazy: frozenset[int]
    ) -> None:
        """``forms`` must be the table that ``ruleset`` was compiled with.

        Programs of the owners in ``unread`` are left out: rules that do not read such messages.
        Those of the owners in ``lazy`` wait until somebody asks.
        """
        super().__init__()
        self._ruleset, self._forms, self._unread, self._lazy = ruleset, forms, unread, lazy
        self._anchors, self._tags = _Looked(ruleset.anchors), _Looked(ruleset.tags)
        self._interned: dict[frozenset[int], Entry] = {}

    def __missing__(self, word: str) -> Entry:
        if len(self) > _CACHE_LIMIT:
            self.clear()
        symbols = frozenset(self._symbols(word))
        entry = self._entry(symbols) if symbols else NOTHING
        self[word] = entry
        return entry

    def _entry(self, symbols: frozenset[int]) -> Entry:
        known = self._interned.get(symbols)
        if known is None:
            anchors, programs = self._anchors, self._ruleset.programs
            numbers = sorted({n for s in symbols for n in anchors[s]})
            read = [programs[n] for n in numbers if programs[n].owner not in self._unread]
            known = self._interned[symbols] = Entry(symbols, read, self._lazy)
        return known

    def _symbols(self, word: str) -> set[int]:
        rules = self._ruleset
        found = set(rules.exact.get(word, ()))
        for prefix, symbol in rules.prefixes.get(word[:3], ()):
            if word.startswith(prefix):
                found.add(symbol)
        if word[0].isdigit():
            self._add_number(word, found)
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

    def _add_number(self, word: str, found: set[int]) -> None:
        rules = self._ruleset
        found.add(rules.number)
        if len(word) == _GROUP and word.isdigit():
            found.add(rules.four_digits)
        elif len(word) >= _LONG_NUMBER and word.replace("-", "").isdigit():
            found.add(rules.long_number)

    def _add_known(self, word: str, found: set[int]) -> bool:
        ids = self._forms.lemma_ids(word)
        lemmas, tags = self._ruleset.lemmas, self._tags
        for lemma in ids:
            found.update(lemmas.get(lemma, ()))
        for tag in self._forms.tag_ids(word):
            found.update(tags[tag])
        return bool(ids)

    def _add_unknown(self, word: str, found: set[int]) -> None:
        if not word[0].isalpha():
            return
        from nanni.text.typos import squeeze  # noqa: PLC0415 - only for unknown words

        rules = self._ruleset
        if found <= {rules.latin}:
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
