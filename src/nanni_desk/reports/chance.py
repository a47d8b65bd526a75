"""How sure a number is: intervals that hold with few observations, or none at all. Pure.

Shares have Wilson's interval, which the engine knows; what is here is for lengths and sums.
"""

from collections.abc import Sequence
from math import ceil, floor, sqrt
from random import Random
from statistics import NormalDist, fmean, stdev

from nanni.audit.summary.chance import ERROR, Interval

#: With fewer than these a number tells of chance more than of us.
FEW = 10
_Z = NormalDist().inv_cdf(1 - ERROR / 2)
_RESAMPLES = 1000
#: From here on a mean is near enough to normal, and resampling would take longer than reading.
_MANY = 300


def quantile(values: Sequence[int], share: float) -> int:
    """The least of sorted values that is not under ``share`` of them.

    >>> quantile([10, 30, 60], 0.5), quantile([10, 30, 60], 0.9)
    (30, 60)
    """
    return values[max(0, ceil(len(values) * share) - 1)]


def quantile_interval(values: Sequence[int], share: float) -> Interval | None:
    """From where to where a quantile may lie, read off the sorted values themselves.

    Nothing is assumed of how they are spread. None when there are too few of them to tell.

    >>> quantile_interval(range(100), 0.5)
    Interval(low=39, high=59)
    >>> quantile_interval(range(8), 0.9) is None
    True
    """
    count = len(values)
    half = _Z * sqrt(count * share * (1 - share))
    low, high = floor(count * share - half), ceil(count * share + half)
    if count < FEW or low < 1 or high > count:
        return None
    return Interval(values[low - 1], values[high - 1])


def mean_interval(values: Sequence[int]) -> Interval | None:
    """From where to where a mean may lie; the same values give the same interval.

    >>> low, high = mean_interval([100, 200, 300] * 10)
    >>> 160 < low < 200 < high < 240
    True
    """
    count = len(values)
    if count < FEW:
        return None
    if count > _MANY:
        middle, half = fmean(values), _Z * stdev(values) / sqrt(count)
        return Interval(middle - half, middle + half)
    drawn = Random(count)  # noqa: S311 - the same report twice shows the same numbers
    means = sorted(sum(drawn.choices(values, k=count)) / count for _ in range(_RESAMPLES))
    return Interval(
        means[floor(_RESAMPLES * ERROR / 2)], means[ceil(_RESAMPLES * (1 - ERROR / 2)) - 1]
    )
