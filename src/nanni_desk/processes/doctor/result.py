"""What a check found."""

from enum import IntEnum
from typing import NamedTuple


class State(IntEnum):
    """How bad it is."""

    OK = 0
    #: The desk works, but somebody should look at it.
    ODD = 1
    BAD = 2


class Result(NamedTuple):
    """One finding.

    Args:
        state: how bad it is.
        what: what was looked at, and what is so.
        mend: how to mend it; empty when nothing needs mending.
    """

    state: State
    what: str
    mend: str = ""


def ok(what: str) -> Result:
    """As it should be."""
    return Result(State.OK, what)


def odd(what: str, mend: str) -> Result:
    """Works, but should be looked at."""
    return Result(State.ODD, what, mend)


def bad(what: str, mend: str) -> Result:
    """Keeps the desk from working."""
    return Result(State.BAD, what, mend)
