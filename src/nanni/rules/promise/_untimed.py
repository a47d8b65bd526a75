"""What three rules of this family ask: does the sentence at least name a time?"""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, View


def untimed(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    """A hit for every match whose sentence names no time that one can plan by."""
    for match in matches:
        start, end = view.span_of_sentence(match.start)
        times = view.times_near(match.start)
        if not any(start <= t.start < end and t.kind != "vague" for t in times):
            yield view.hit(match)
