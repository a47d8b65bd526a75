"""What a line of the clock's table is."""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple


class Job(NamedTuple):
    """Something that becomes due.

    Args:
        name: in logs.
        run: looks for what is due at ``now`` and does it. Idempotent, since after a restart it
            runs at once; exact however long nobody looked.
        seconds: between two runs.
    """

    name: str
    run: Callable[[dt.datetime], object]
    seconds: float
