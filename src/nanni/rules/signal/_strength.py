"""How strong a signal is: hinted, said, or shouted, obscene or repeated."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, View
from nanni.rulekit.voice import is_shouted

HINTED, SAID, SHOUTED = 1, 2, 3
#: So many places of one kind in one message are as strong as a shout.
_REPEATED = 3
_CRIES = ("!!", "!?", "?!", "??")


def plain(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    """Every match is a hit with its strength; a matcher labelled ``hint`` only hints."""
    for match in matches:
        yield hit(view, match, matches)


def hit(view: View, match: Match, matches: Sequence[Match] = ()) -> Hit:
    """The match as a hit with its strength."""
    return view.hit(match, data={"strength": strength(view, match, matches)})


def strength(view: View, match: Match, matches: Sequence[Match] = ()) -> int:
    """1 for a hint, 2 for plain words, 3 when they are shouted, obscene or repeated."""
    if match.label == "hint":
        return HINTED
    start, end = view.span_of_sentence(match.start)
    cried = any(cry in view.text[start : end + 1] for cry in _CRIES)
    loud = cried or len(matches) >= _REPEATED or is_shouted(view, start, end)
    return SHOUTED if loud or view.cue_between("oath", start, end) else SAID
