"""From where a request came: by the connection, or by the word of a proxy that we know."""

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The address on the other side.

    ``X-Forwarded-For`` is anybody's word unless the connection comes from one of
    ``NANNI_TRUSTED_PROXIES``; then its last entry is the one that this proxy wrote.
    """
    peer = str(request.META.get("REMOTE_ADDR", ""))
    if peer not in settings.TRUSTED_PROXIES:
        return peer
    told = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return told or peer
