"""Who stands above whom, and how long a question waits before it goes up. Pure."""

import datetime as dt

from nanni_desk.accounts.models import Role, User

_ORDER = (Role.AGENT, Role.LEAD, Role.OWNER)
#: Waiting for our own people is our lateness (S4-21).
_GRAVE, _OTHER = dt.timedelta(minutes=30), dt.timedelta(hours=2)


def level(user: User) -> int:
    """The place of a person's role; the higher decides more."""
    return _ORDER.index(Role(user.role)) if user.role in _ORDER else 0


def is_peer(asked: User, asker: User) -> bool:
    """Whether somebody of the same level, or below, is asked."""
    return level(asked) <= level(asker)


def role_above(user: User) -> Role | None:
    """The role to which a question of this person's goes on; None above the owner."""
    place = level(user) + 1
    return _ORDER[place] if place < len(_ORDER) else None


def rises_after(severity: str) -> dt.timedelta:
    """How long an answer may take before the question goes a level up.

    Args:
        severity: of the customer's open case; empty without one.
    """
    return _GRAVE if severity in {"A", "B"} else _OTHER
