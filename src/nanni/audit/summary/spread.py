"""Spread: medians and percentiles of any number of values in bounded memory."""

from array import array
from bisect import bisect_right
from math import exp, floor, log

#: Values that are kept as they are; more are put into classes of one per cent each.
EXACT = 500_000
_CLASS = log(1.01)
_LEAST = 0.1


class Spread:
    """Values of one kind, such as waits in seconds.

    Exact up to half a million values; beyond that a percentile is right to one per cent.
    """

    def __init__(self, limits: tuple[float, ...] = ()) -> None:
        """``limits``: values for which ``within`` will be asked; counted exactly."""
        self.count = 0
        self.worst = 0.0
        self._limits = sorted(limits)
        self._under = [0] * (len(self._limits) + 1)
        self._exact: array[float] = array("d")
        self._classes: dict[int, int] = {}

    def add(self, value: float) -> None:
        """See one more."""
        self.count += 1
        self.worst = max(self.worst, value)
        for place, limit in enumerate(self._limits):
            self._under[place] += value <= limit
        if self._classes:
            self._sort(value)
        else:
            self._exact.append(value)
            if len(self._exact) > EXACT:
                for one in self._exact:
                    self._sort(one)
                self._exact = array("d")

    def _sort(self, value: float) -> None:
        number = floor(log(max(value, _LEAST)) / _CLASS)
        self._classes[number] = self._classes.get(number, 0) + 1

    def within(self, limit: float) -> int:
        """How many values are not greater than one of the limits."""
        return self._under[self._limits.index(limit)]

    def at(self, share: float) -> float | None:
        """The least value that is not under ``share`` of all; None when there are none.

        >>> waits = Spread()
        >>> for value in (60.0, 10.0, 30.0):
        ...     waits.add(value)
        >>> waits.at(0.5), waits.at(0.9)
        (30.0, 60.0)
        """
        if not self.count:
            return None
        rank = max(0, min(self.count - 1, -floor(-share * self.count) - 1))
        if self._exact:
            return sorted(self._exact)[rank]
        sums, total = [], 0
        numbers = sorted(self._classes)
        for number in numbers:
            total += self._classes[number]
            sums.append(total)
        return min(exp(numbers[bisect_right(sums, rank)] * _CLASS), self.worst)
