"""Mends what a frame of LNG14 found: marks its verb and offers the form that belongs there."""

from collections.abc import Callable, Iterator, Sequence

from nanni.rulekit import Hit, Match, View
from nanni.rules.spelling._english_verbs import AGREED, BASE_OF, gerund, participle, third
from nanni.rules.spelling._verb_frames_english import CROWDS


def mended(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    """The matches that stand, frames narrowed to their verb and given its right form."""
    for match in matches:
        if match.label == "singular" and not _one(view.words[match.first + 1]):
            continue
        gaps = view.document.gaps[match.first + 1 : match.last] if match.label else ()
        if all(gap.isspace() for gap in gaps):
            yield _verb_alone(view, match) if match.label in _MENDS else view.hit(match)


def _one(noun: str) -> bool:
    """Whether a noun is one thing: no plural, no crowd, no adjective that stands for people."""
    return not noun.endswith("s") and noun not in CROWDS


def _verb_alone(view: View, match: Match) -> Hit:
    """The verb of a frame alone, with the form that belongs there."""
    words, mend = view.words, _MENDS[match.label]
    place = max(
        (i for i in range(match.first, match.last) if words[i] in BASE_OF or words[i] in AGREED),
        default=match.last - 1,
    )
    start, end = view.document.words_span(place, place + 1)
    word = words[place]
    if word not in BASE_OF and word not in AGREED:
        return Hit(start, end)  # found through a typing slip
    return Hit(start, end, fixes=(view.replace(start, end, mend(word)),))


#: Label of a frame -> the form that belongs there, given the one that stands there.
_MENDS: dict[str, Callable[[str], str]] = {
    "participle": lambda word: participle(BASE_OF[word]),
    "base": lambda word: BASE_OF[word],
    "gerund": lambda word: gerund(BASE_OF[word]),
    "third": lambda word: third(BASE_OF[word]),
    "infinitive": lambda word: f"to {word}",
    "plural": AGREED.__getitem__,
    "singular": AGREED.__getitem__,
}
