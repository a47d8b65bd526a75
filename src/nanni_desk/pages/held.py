"""A conversation as a list reads it: no more of it than a row tells, in the columns' own words."""

import datetime as dt
from typing import NamedTuple


class Customer(NamedTuple):
    """Whose conversation it is."""

    name: str
    in_recovery: bool


class Held(NamedTuple):
    """The conversation.

    ``owner`` and ``team`` are names, None where there is nobody; what begins with ``last_`` is its
    newest message's, None where there is none; ``seen`` is the last message that who asks has read.
    """

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
    last_kind: str | None
    last_body: str | None
    last_author: int | None
    seen: int | None
    owner: str | None
    team: str | None
    contact: Customer


#: Its columns, in order; what belongs to the customer stands last.
HELD = (*Held._fields[:-3], "assignee__name", "team__name", "contact__name", "contact__in_recovery")


def held(row: tuple[object, ...]) -> Held:
    """A row of the columns ``HELD``."""
    return Held._make((*row[:-2], Customer._make(row[-2:])))
