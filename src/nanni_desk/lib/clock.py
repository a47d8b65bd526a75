"""The only place where the desk reads the clock.

Views, tasks and commands read it once and pass the moment on; everything below takes ``now``.
"""

import datetime as dt


def now() -> dt.datetime:
    """This moment, in UTC."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251 - this is the place
