"""Side states of a case: what each demands, how long it holds, which stops our clocks. Pure.

No side state stops the clock of the law; the customer's own pause and silence stop ours.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from nanni_desk.recovery.models.aside import Aside

#: Longer than this nothing is left without another look.
LONGEST = dt.timedelta(days=14)
#: What was opened again is looked at after so long.
REOPENED_FOR = dt.timedelta(days=7)
TRIES, CHANNELS = 3, 2
_STOPS_OUR_CLOCK = frozenset({Aside.Kind.PAUSED, Aside.Kind.NO_CONTACT})


class Span(NamedTuple):
    """From when to when a side state holds."""

    begin: dt.datetime
    end: dt.datetime


def has_been_tried(channels: Sequence[str]) -> bool:
    """Whether enough was tried to say that somebody can't be reached.

    >>> has_been_tried(["phone", "phone", "mail"]), has_been_tried(["phone"] * 5)
    (True, False)
    """
    return len(channels) >= TRIES and len(set(channels)) >= CHANNELS


def is_within(review: dt.datetime, now: dt.datetime) -> bool:
    """Whether a review day lies ahead and not too far."""
    return now < review <= now + LONGEST


def stopped(asides: Iterable[Aside], since: dt.datetime) -> dt.timedelta:
    """For how long our clock stands still after ``since``; overlapping pauses count once."""
    spans = sorted(
        Span(max(since, one.since), one.ended_at or one.review_at)
        for one in asides
        if one.kind in _STOPS_OUR_CLOCK
    )
    total, reached = dt.timedelta(), since
    for begin, end in spans:
        if end > reached:
            total += end - max(begin, reached)
            reached = end
    return total
