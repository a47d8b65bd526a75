"""Chance: how sure a share is, and whether two shares differ by more than chance.

Wilson's score interval for one share, Newcombe's interval made of two of them for a difference:
both hold their promise with few observations and with shares near 0 or 1, where the textbook
interval does not.
"""

from collections.abc import Sequence
from math import sqrt
from statistics import NormalDist
from typing import NamedTuple

#: How often an interval may miss the truth.
ERROR = 0.05


class Interval(NamedTuple):
    """From where to where a share may lie."""

    low: float
    high: float


def wilson(hits: int, of: int, error: float = ERROR) -> Interval:
    """Wilson's interval of a share.

    >>> low, high = wilson(4, 5)
    >>> round(low, 2), round(high, 2)
    (0.38, 0.96)
    """
    if not of:
        return Interval(0.0, 1.0)
    z = NormalDist().inv_cdf(1 - error / 2)
    share = hits / of
    middle = share + z * z / (2 * of)
    half = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    size = 1 + z * z / of
    return Interval(max(0.0, (middle - half) / size), min(1.0, (middle + half) / size))


def difference(before: tuple[int, int], after: tuple[int, int], error: float = ERROR) -> Interval:
    """Newcombe's interval of ``after`` less ``before``; each is hits and trials.

    >>> difference((10, 100), (30, 100)).low > 0
    True
    >>> difference((1, 10), (3, 10)).low > 0
    False
    """
    if not before[1] or not after[1]:
        return Interval(-1.0, 1.0)
    one, two = before[0] / before[1], after[0] / after[1]
    first, second = wilson(*before, error), wilson(*after, error)
    low = two - one - sqrt((two - second.low) ** 2 + (first.high - one) ** 2)
    high = two - one + sqrt((second.high - two) ** 2 + (one - first.low) ** 2)
    return Interval(low, high)


def is_more_than_chance(interval: Interval) -> bool:
    """Whether no difference at all lies outside of the interval."""
    return interval.low > 0 or interval.high < 0


def shared(error: float, rows: Sequence[object]) -> float:
    """The error of each row when all rows together may err so often (Šidák)."""
    return float(1 - (1 - error) ** (1 / max(len(rows), 1)))
