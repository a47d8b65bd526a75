"""Interleaved rounds, ratios and gates. Only ratios within one run are compared with anything."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Literal

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured: ``full`` for gates, ``tiny`` to see that everything runs."""

    messages: int = 2000
    rounds: int = 7
    starts: int = 15
    longest: int = 1_000_000
    drafts: int = 500
    peer_messages: int = 300

    @classmethod
    def tiny(cls) -> "Sizes":
        """A run of a few seconds whose figures mean nothing."""
        return cls(40, 2, 2, 20_000, 10, 6)


@dataclass(frozen=True, slots=True)
class Row:
    """One measured ratio and, if it is a gate, its bound.

    Args:
        goal: number of the goal in docs/architecture/speed.md, or empty.
        what: what is divided by what, on which texts.
        value: the median of the rounds.
        spread: the least and the greatest round, empty for single measurements.
        sense: on which side of ``bound`` the value has to be; empty for plain information.
        bound: the gate.
        note: counts, versions and sizes behind the figure.
    """

    goal: str
    what: str
    value: float
    spread: str = ""
    sense: Literal["", ">=", "<="] = ""
    bound: float = 0.0
    note: str = ""

    @property
    def holds(self) -> bool:
        """Whether the gate is kept."""
        if not self.sense:
            return True
        return self.value >= self.bound if self.sense == ">=" else self.value <= self.bound


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that could not be measured, and why; shouted, never passed over."""

    goal: str
    what: str
    reason: str


def seconds(work: Work) -> float:
    """Wall time of one call, without pauses of the garbage collector."""
    gc.collect()
    gc.disable()
    try:
        begin = perf_counter()
        work()
        return perf_counter() - begin
    finally:
        gc.enable()


def interleaved(works: Sequence[Work], rounds: int) -> list[list[float]]:
    """Times of each work in each round; in a round every work runs once, in turn."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for number, work in enumerate(works):
            times[number].append(seconds(work))
    return times


def ratio(above: Sequence[float], below: Sequence[float]) -> tuple[float, str]:
    """The median of the ratios a round, and their range."""
    found = [one / other for one, other in zip(above, below, strict=True)]
    return median(found), f"{figure(min(found))}-{figure(max(found))}"


def figure(value: float) -> str:
    """A number with about three digits that mean something."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"  # noqa: PLR2004 - three digits
