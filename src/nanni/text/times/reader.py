"""Reads one window of text: tokens, symbols, grammar, meaning."""

import re
from functools import cache

from nanni.text.expressions import compiled
from nanni.text.times.anchors import Window, groups_in
from nanni.text.times.context import Matched, Reading
from nanni.text.times.dates import read_clock, read_date
from nanni.text.times.days import read_day, read_weekday
from nanni.text.times.expression import TimeExpression
from nanni.text.times.grammar import Grammar, load_grammar
from nanni.text.times.lengths import read_duration
from nanni.text.times.lexicon import BOUNDED, UNKNOWN

_READERS = {
    "date": read_date,
    "clock": read_clock,
    "day": read_day,
    "duration": read_duration,
    "weekday": read_weekday,
}


_VAGUE = Reading("vague")
#: The first token, the end of the tokens, and what was read from them.
_Found = tuple[int, int, Reading]


@cache
def _tokens() -> re.Pattern[str]:
    return compiled(
        r"[a-zа-я]+(?:['’][a-z]+)?"
        r"|[0-9]+(?:[.,:][0-9]+)?(?:[.,:][0-9]+)?"
        r"|\S"
        r"|\n[ \t\r]*\n"
    )


def tokens_of(low: str, start: int, end: int) -> list[str]:
    """The words, figures and marks of a stretch of text."""
    return _tokens().findall(low, start, end)


def read_window(low: str, window: Window) -> list[TimeExpression]:
    """The expressions of one window, apart from each other; vague ones after the bounded."""
    grammar = load_grammar()
    tokens = _tokens().findall(low, window.start, window.end)
    symbols = grammar.symbols(tokens)
    found: list[_Found] = []
    if window.families & BOUNDED:
        _read_runs(grammar, tokens, symbols, found)
    if window.families > BOUNDED:
        _read_vague(grammar, symbols, window.families, found)
    if not found:
        return []
    starts = _starts(low, window.start, tokens[: max(end for _, end, _ in found)])
    return [
        TimeExpression(
            starts[start],
            starts[end - 1] + len(tokens[end - 1]),
            reading.kind,
            reading.duration,
            reading.business_days,
            reading.approx,
            reading.deadline,
            reading.impossible,
        )
        for start, end, reading in found
    ]


def _read_runs(grammar: Grammar, tokens: list[str], symbols: str, found: list[_Found]) -> None:
    """Reads each run of known words that holds a head; unknown words end every expression."""
    position = 0
    while head := grammar.heads.search(symbols, position):
        start = symbols.rfind(UNKNOWN, position, head.start()) + 1 or position
        position = symbols.find(UNKNOWN, head.start())
        if position < 0:
            position = len(symbols)
        _read_run(grammar, tokens, symbols[start:position], start, found)


def _read_run(
    grammar: Grammar, tokens: list[str], run: str, offset: int, found: list[_Found]
) -> None:
    kinds = grammar.kinds(run)
    for kind in kinds:
        spans: list[tuple[int, int]] = []
        for start, core, end in grammar.spans(kind, run):
            matched = Matched(tokens, offset + start, offset + core, offset + end)
            reading = _READERS[kind](matched)
            if reading:
                spans.append((start, end))
                found.append((offset + start, offset + end, reading))
        if spans and kind != kinds[-1]:
            run = _without(run, spans)


def _read_vague(grammar: Grammar, symbols: str, families: int, found: list[_Found]) -> None:
    taken = bytearray(len(symbols))
    for start, end, _ in found:
        taken[start:end] = b"\1" * (end - start)
    for group in groups_in(families):
        for match in grammar.vague(group).finditer(symbols):
            start, end = match.span()
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append((start, end, _VAGUE))


def _starts(low: str, position: int, tokens: list[str]) -> list[int]:
    """Where the tokens stand in the text; looked up only when an expression was found."""
    starts: list[int] = []
    for token in tokens:
        position = low.index(token, position)
        starts.append(position)
        position += len(token)
    return starts


def _without(run: str, spans: list[tuple[int, int]]) -> str:
    """The run with the spans made unknown, so that no other kind reads them again."""
    pieces: list[str] = []
    position = 0
    for start, end in spans:
        pieces += (run[position:start], UNKNOWN * (end - start))
        position = end
    return "".join((*pieces, run[position:]))
