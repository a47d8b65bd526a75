"""A conversation as a list reads it: no more of it than a row tells, in the columns' own words."""

import datetime as dt
from typing import NamedTuple


class Customer(NamedTuple):
    """Whose conversation it is."""

    name: str
    in_recovery: bool


class Held(NamedTuple):
    """The conversation; ``owner`` and ``team`` are names, None where there is nobody."""

    pk: int
    subject: str
    status: str
    severity: int
    lift: int
    owed_since: dt.datetime | None
    steps_raised: int
    next_action: str
    next_action_at: dt.datetime | None
    closed_at: dt.datetime | None
    last_message: int
    assignee_id: int | None
    owner: str | None
    team: str | None
    contact: Customer


class Words(NamedTuple):
    """A message as a list reads it."""

    pk: int
    kind: str
    body: str
    author_id: int | None


#: The columns of each, in order; what belongs to the customer stands last.
HELD = (*Held._fields[:-3], "assignee__name", "team__name", "contact__name", "contact__in_recovery")
WORDS = Words._fields


def held(row: tuple[object, ...]) -> Held:
    """A row of the columns ``HELD``."""
    return Held._make((*row[:-2], Customer._make(row[-2:])))
