"""Reads one window of text: tokens, symbols, grammar, meaning."""

import re
from collections.abc import Iterator
from functools import cache

from nanni.text.times import lexicon as words
from nanni.text.times.anchors import BOUNDED, Window, groups_in
from nanni.text.times.context import Matched, Reading
from nanni.text.times.dates import read_clock, read_date
from nanni.text.times.days import read_day, read_weekday
from nanni.text.times.expression import TimeExpression
from nanni.text.times.lengths import read_duration
from nanni.text.times.notation import UNKNOWN

_READERS = {
    "date": read_date,
    "clock": read_clock,
    "day": read_day,
    "duration": read_duration,
    "weekday": read_weekday,
}


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(
        r"[a-zа-я]+(?:['’][a-z]+)?"
        r"|[0-9]+(?:[.,:][0-9]+)?(?:[.,:][0-9]+)?"
        r"|[^ \n\t\r\u00a0\u2009\u202f]"
        r"|\n[ \t\r]*\n"
    )


def read_window(low: str, window: Window) -> Iterator[TimeExpression]:
    """The expressions of one window, apart from each other; vague ones after the bounded."""
    tokens = _tokens().findall(low, window.start, window.end)
    symbols = words.grammar().symbols(tokens)
    place = _Places(low, window.start, tokens)
    taken = bytearray(len(tokens))
    if window.families & BOUNDED:
        for start, end, reading in _bounded(tokens, symbols):
            taken[start:end] = b"\1" * (end - start)
            first, last = place.span(start, end)
            yield TimeExpression(
                first,
                last,
                reading.kind,
                reading.duration,
                reading.business_days,
                reading.approx,
                reading.deadline,
                reading.impossible,
            )
    for group in groups_in(window.families):
        for match in words.grammar().vague(group).finditer(symbols):
            start, end = match.span()
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                yield TimeExpression(*place.span(start, end), "vague")


def _bounded(tokens: list[str], symbols: str) -> Iterator[tuple[int, int, Reading]]:
    """Reads each run of known words that holds a head; unknown words end every expression."""
    heads = words.grammar().heads
    position = 0
    while head := heads.search(symbols, position):
        start = symbols.rfind(UNKNOWN, position, head.start()) + 1 or position
        position = symbols.find(UNKNOWN, head.start())
        if position < 0:
            position = len(symbols)
        yield from _read_run(tokens, symbols[start:position], start)


def _read_run(tokens: list[str], run: str, offset: int) -> Iterator[tuple[int, int, Reading]]:
    grammar = words.grammar()
    for kind in grammar.kinds(run):
        spans: list[tuple[int, int]] = []
        for match in grammar.bounded(kind).finditer(run):
            start, end = match.span()
            core = match.end("opening")
            matched = Matched(tokens, offset + start, offset + core, offset + end)
            reading = _READERS[kind](matched)
            if reading:
                spans.append((start, end))
                yield offset + start, offset + end, reading
        if spans:
            run = _without(run, spans)


def _without(run: str, spans: list[tuple[int, int]]) -> str:
    """The run with the spans made unknown, so that no other kind reads them again."""
    pieces: list[str] = []
    position = 0
    for start, end in spans:
        pieces += (run[position:start], UNKNOWN * (end - start))
        position = end
    return "".join((*pieces, run[position:]))


class _Places:
    """Where tokens stand in the text; found only when an expression was found."""

    def __init__(self, low: str, start: int, tokens: list[str]) -> None:
        self._low = low
        self._tokens = tokens
        self._starts: list[int] = []
        self._position = start

    def span(self, first: int, after_last: int) -> tuple[int, int]:
        """Span in the text of the tokens from ``first`` to just before ``after_last``."""
        starts = self._starts
        if len(starts) < after_last:
            position, find = self._position, self._low.index
            for token in self._tokens[len(starts) : after_last]:
                position = find(token, position)
                starts.append(position)
                position += len(token)
            self._position = position
        last = after_last - 1
        return starts[first], starts[last] + len(self._tokens[last])
