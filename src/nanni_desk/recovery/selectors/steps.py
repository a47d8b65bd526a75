"""The one next step of a case, and what it still demands."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.utils.functional import Promise

from nanni_desk.recovery.models import Case
from nanni_desk.recovery.reading import facts_of
from nanni_desk.recovery.states import WAYS, needs
from nanni_desk.recovery.wording import NEEDS, REASONS, STEPS


class Demand(NamedTuple):
    """Something that is missing: its code, the sentence, the form that brings it."""

    code: str
    sentence: str | Promise
    template: str


class Step(NamedTuple):
    """A step that may follow; ``demands`` is empty when it can be taken now."""

    to: str
    label: str | Promise
    demands: Sequence[Demand]


def next_steps(case: Case, now: dt.datetime) -> list[Step]:
    """The steps that may follow, the way itself first; none for a closed case."""
    ways = WAYS[case.state]
    if not ways:
        return []
    facts = facts_of(case, now)
    return [
        Step(to, STEPS[to], [_demand(need) for need in needs(case.state, to, facts)]) for to in ways
    ]


def reasons_of(case: Case) -> list[str | Promise]:
    """Why it is so grave, in words, each once."""
    return [REASONS[code] for code in dict.fromkeys(case.reasons) if code in REASONS]


def _demand(need: str) -> Demand:
    return Demand(need, NEEDS[need], f"recovery/needs/{need}.html")
