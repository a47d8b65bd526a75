"""The grammar of time expressions: searches over symbols, one symbol for each word."""

import re
from functools import cache

from nanni.text.expressions import compiled
from nanni.text.times.lexicon import UNKNOWN, shape_of
from nanni.text.times.table import Table, load_table

#: Runs whose readings are remembered; long ones hardly come twice, but there are few of them.
_REMEMBERED = 20_000


class Grammar:
    """Searches over symbols, each compiled when first needed, and the way from tokens to them."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._symbol_of = table.symbols
        self._bounded: dict[str, re.Pattern[str]] = {}
        self._kinds: dict[str, list[str]] = {}
        self._spans: dict[tuple[str, str], list[tuple[int, int, int]]] = {}
        self._vague: dict[int, re.Pattern[str]] = {}
        self.heads = compiled(f"[{''.join(table.heads)}]")

    def symbols(self, tokens: list[str]) -> str:
        """One character for each token; ``_`` for a word that the grammar does not know."""
        known = self._symbol_of.get
        return "".join(
            [
                known(token) or (self._figures(token) if token[0] < ":" else UNKNOWN)
                for token in tokens
            ]
        )

    def kinds(self, symbols: str) -> list[str]:
        """The kinds of expressions that these symbols may hold, by precedence."""
        known = self._kinds.get(symbols)
        if known is None:
            if len(self._kinds) >= _REMEMBERED:
                self._kinds.clear()
            heads = self.heads.findall(symbols)
            present = {kind for head in heads for kind in self._table.heads[head]}
            known = self._kinds[symbols] = [kind for kind in self._table.bounded if kind in present]
        return known

    def spans(self, kind: str, symbols: str) -> list[tuple[int, int, int]]:
        """Where expressions of one kind stand: start, start of the core, end.

        Remembered, because figures and forms are folded in the symbols: «до 5 мая» and «до 17
        июня» are the same run.
        """
        known = self._spans.get((kind, symbols))
        if known is None:
            if len(self._spans) >= _REMEMBERED:
                self._spans.clear()
            known = self._spans[kind, symbols] = [
                (match.start(), match.end("opening"), match.end())
                for match in self.bounded(kind).finditer(symbols)
            ]
        return known

    def bounded(self, kind: str) -> re.Pattern[str]:
        """The search for one kind; its group ``opening`` ends where the core starts."""
        pattern = self._bounded.get(kind)
        if pattern is None:
            pattern = self._bounded[kind] = compiled(self._table.bounded[kind])
        return pattern

    def vague(self, group: int) -> re.Pattern[str]:
        """The search for one group of vague phrases."""
        pattern = self._vague.get(group)
        if pattern is None:
            pattern = self._vague[group] = compiled(self._table.vague[group])
        return pattern

    def _figures(self, token: str) -> str:
        return self._symbol_of.get(shape_of(token), UNKNOWN)


@cache
def load_grammar() -> Grammar:
    """The grammar, made at the first call."""
    return Grammar(load_table())
