"""Judge: turns raw matches into the matches that stand, applying the declared exceptions."""

from collections.abc import Sequence

from nanni.rulekit.rule import Match
from nanni.rulekit.ruleset import (
    UNLESS,
    UNLESS_MESSAGE,
    Guard,
    Ruleset,
)
from nanni.rulekit.scanner import Scan

_EDGE_SENTENCES = 2


class Judge:
    """Applies ``unless``, ``at`` and overlap to the matches of one owner."""

    def __init__(self, ruleset: Ruleset) -> None:
        """Reads guards and followers of ``ruleset``."""
        self._ruleset = ruleset
        self._cue_numbers = {
            fields["cue"]: number for number, fields in enumerate(ruleset.owners) if "cue" in fields
        }
        self._followed: dict[int, list[tuple[int, str]]] = {}
        for cue, followers in ruleset.followers.items():
            for owner, label in followers:
                self._followed.setdefault(owner, []).append((cue, label))

    def cue(self, scan: Scan, name: str) -> list[Match]:
        """Matches of the cue called ``name``.

        Raises:
            KeyError: there is no such cue.
        """
        return self._standing_cue(scan, self._cue_numbers[name])

    def _standing_cue(self, scan: Scan, number: int) -> list[Match]:
        known = scan.cues.get(number)
        if known is None:
            if number in scan.lazy:
                scan.read_cue(number)
            known = scan.cues[number] = self.standing(scan, number)
        return known

    def standing(self, scan: Scan, owner: int, at: str = "anywhere") -> list[Match]:
        """Matches of ``owner`` that no exception silences, longest first where they overlap."""
        matches = scan.found.get(owner, [])
        followed = self._followed.get(owner)
        if followed:
            matches = matches.copy()
            for cue, label in followed:
                found = self._standing_cue(scan, cue)
                matches += [m._replace(label=label) for m in found] if label else found
        if len(matches) > 1:
            matches = _longest(matches)
        guards = self._ruleset.guards.get(owner)
        if guards and matches:
            for role, guard in guards.items():
                matches = self._unsilenced(scan, matches, role, guard)
        return matches if at == "anywhere" or not matches else _at_edge(scan, matches, at)

    def _unsilenced(self, scan: Scan, matches: list[Match], role: int, guard: Guard) -> list[Match]:
        number, expressions, cues = guard
        if not expressions and not cues and not scan.demands(number):
            return matches
        if role == UNLESS_MESSAGE:
            return [] if self._guard_matches(scan, guard, 0, len(scan.entries)) else matches
        out = []
        for match in matches:
            first, last = _sentence(scan, match)
            silencers = self._guard_matches(scan, guard, first, last)
            if role == UNLESS:
                silencers = [s for s in silencers if s.start < match.end and match.start < s.end]
            if not silencers:
                out.append(match)
        return out

    def _guard_matches(self, scan: Scan, guard: Guard, first: int, last: int) -> list[Match]:
        number, expressions, cues = guard
        found = scan.occurs(number, first, last)
        if not expressions and not cues:
            return found
        start, end = _characters(scan, first, last)
        for expression in expressions:
            found += scan.search(expression, (), start, end)
        for cue in cues:
            found += [m for m in self._standing_cue(scan, cue) if start <= m.start < end]
        return found


def _sentence(scan: Scan, match: Match) -> tuple[int, int]:
    if match.first >= 0:
        low, _ = scan.bounds(match.first)
        return low, max(scan.bounds(match.last - 1)[1], match.last)
    if not scan.entries:
        return 0, 0
    return scan.bounds(max(scan.document.word_at(match.start), 0))


def _characters(scan: Scan, first: int, last: int) -> tuple[int, int]:
    """Positions from the word ``first`` to the beginning of the word ``last``."""
    starts = scan.document.starts
    return (
        starts[first] if first < len(starts) else 0,
        starts[last] if last < len(starts) else len(scan.document.text),
    )


def _longest(matches: list[Match]) -> list[Match]:
    out: list[Match] = []
    for match in sorted(matches, key=lambda m: (m.start, -m.end)):
        if out and match.start < out[-1].end:
            if match.end > out[-1].end and match.end - match.start > out[-1].end - out[-1].start:
                out[-1] = match
            continue
        out.append(match)
    return out


def _at_edge(scan: Scan, matches: Sequence[Match], at: str) -> list[Match]:
    sentences = scan.document.sentences
    count = sentences[-1] + 1 if sentences else 1

    def number(match: Match) -> int:
        i = match.first if match.first >= 0 else max(scan.document.word_at(match.start), 0)
        return sentences[i] if sentences else 0

    if at == "opening":
        return [m for m in matches if number(m) < _EDGE_SENTENCES]
    return [m for m in matches if number(m) >= count - _EDGE_SENTENCES]
