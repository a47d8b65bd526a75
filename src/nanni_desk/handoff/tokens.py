"""Tokens of trackers, which stand in the environment: the desk stores their names alone."""

import re

from django.conf import settings

#: Whoever may name a variable must not be able to send any other secret of ours somewhere.
_NAME = re.compile(r"NANNI_TRACKER_[A-Z0-9_]{1,40}")


def is_name(name: str) -> bool:
    """Whether this may be the name of a tracker's token.

    >>> is_name("NANNI_TRACKER_SHOP"), is_name("NANNI_SECRET_KEY")
    (True, False)
    """
    return _NAME.fullmatch(name) is not None


def token_of(name: str) -> str:
    """The token, or nothing when the environment has none."""
    return settings.ENVIRONMENT.values.get(name, "").strip() if is_name(name) else ""
