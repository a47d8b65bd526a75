"""Hashes of things that must be compared and never shown."""

import hashlib
import hmac

from django.conf import settings


def keyed_hash(purpose: str, value: str) -> str:
    """A hash that nobody without our key can make or look up.

    Args:
        purpose: keeps hashes of different uses apart.
        value: what is hashed.
    """
    key = settings.SECRET_KEY.encode()
    return hmac.new(key, f"{purpose}\0{value}".encode(), hashlib.sha256).hexdigest()
