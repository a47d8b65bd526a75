"""The clause around a match: what stands between the nearest commas, dashes and stops."""

from nanni.rulekit import Match, View

_ENDS = ",;:.!?…—–()\n"


def clause(view: View, match: Match) -> tuple[int, int]:
    """Start and end of the clause around ``match``."""
    low = view.low
    start = max(low.rfind(mark, 0, match.start) for mark in _ENDS) + 1
    ends = [at for mark in _ENDS if (at := low.find(mark, match.end)) >= 0]
    return start, min(ends, default=len(low))


def clause_words(view: View, match: Match) -> list[str]:
    """The words of the clause around ``match``."""
    start, end = clause(view, match)
    document = view.document
    first = document.word_at(start)
    if first < 0 or document.starts[first] < start:
        first += 1
    return document.words[first : document.word_at(max(end - 1, start)) + 1]
