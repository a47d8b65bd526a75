"""Causes: which faults of ours stood before a customer came to the boil.

A fault before an outburst is no proof that it was the reason, so that every number here is a guess;
but a fault after which customers boil more often than chance allows is where to look first.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from nanni.audit.summary.chance import (
    ERROR,
    Interval,
    difference,
    is_more_than_chance,
    shared,
)
from nanni.audit.summary.counted import BOILING, fault, signals
from nanni.audit.summary.dialogues import Dialogue, Found
from nanni.audit.summary.number import Counter, Number

#: Pairs of words that a cause is shown with.
_EXAMPLES = 20


class Cause(NamedTuple):
    """A fault, and what followed.

    Attributes:
        code: the rule.
        boiled: conversations in which the customer boiled after it, with the fault's words and,
            as ``signal``, the customer's.
        exposed: conversations in which the customer wrote after it.
        others_boiled: of the conversations without it, those that boiled.
        others: conversations without it.
        kinds: signals that followed and how often, the most frequent first.
        interval: by how much the share is greater than among the others, with chance in it.
        is_sure: the difference is more than chance.
    """

    code: str
    boiled: Number
    exposed: int
    others_boiled: int
    others: int
    kinds: tuple[tuple[str, int], ...]
    interval: Interval
    is_sure: bool


@dataclass
class _Seen:
    boiled: Counter
    exposed: int = 0
    kinds: dict[str, int] = field(default_factory=dict)


@dataclass
class Causes:
    """Collects pairs of fault and signal while conversations go by."""

    total: int = 0
    boiled: int = 0
    _seen: dict[str, _Seen] = field(default_factory=dict)

    def add(self, dialogue: Dialogue) -> None:
        """See one more conversation."""
        heard = list(signals(dialogue, BOILING))
        self.total += 1
        self.boiled += bool(heard)
        last = max((one.message for one in dialogue.said if one.role == "customer"), default=-1)
        until = heard[0].message if heard else last
        for code, first in _first_faults(dialogue, until).items():
            seen = self._seen.get(code)
            if seen is None:
                seen = self._seen[code] = _Seen(
                    Counter(code, "findings, signals", "guessed", _EXAMPLES)
                )
            seen.exposed += 1
            if heard:
                more = (("signal", heard[0].text), ("kind", heard[0].said("kind")))
                event = fault(dialogue, first)
                seen.boiled.add(event._replace(about=(*event.about, *more)))
                for kind in {one.said("kind") for one in heard}:
                    seen.kinds[kind] = seen.kinds.get(kind, 0) + 1

    def lines(self) -> list[Cause]:
        """The faults before outbursts, the most frequent first."""
        boiling = {code: seen for code, seen in self._seen.items() if seen.boiled.counted}
        error = shared(ERROR, list(boiling))
        out = [self._line(code, seen, error) for code, seen in boiling.items()]
        return sorted(out, key=lambda c: (not c.is_sure, -c.boiled.value, c.code))

    def _line(self, code: str, seen: _Seen, error: float) -> Cause:
        boiled = seen.boiled.number()
        others, others_boiled = self.total - seen.exposed, self.boiled - boiled.value
        interval = difference((others_boiled, others), (boiled.value, seen.exposed), error)
        kinds = sorted(seen.kinds.items(), key=lambda kind: (-kind[1], kind[0]))
        return Cause(
            code,
            boiled,
            seen.exposed,
            others_boiled,
            others,
            tuple(kinds),
            interval,
            is_more_than_chance(interval) and interval.low > 0,
        )


def _first_faults(dialogue: Dialogue, until: int) -> dict[str, Found]:
    """Of every rule the first fault that the customer had read before message ``until``."""
    out: dict[str, Found] = {}
    for one in dialogue.faults:
        if one.message < until:
            out.setdefault(one.code, one)
    return out
