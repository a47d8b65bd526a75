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


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """HMAC-SHA256 over ``{timestamp}.{body}``, in hex: how what we post proves that it is ours."""
    return hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()
