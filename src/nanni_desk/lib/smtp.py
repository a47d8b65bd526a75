"""How letters leave: one address of a mail server, taken apart."""

from typing import NamedTuple
from urllib.parse import unquote, urlsplit

_PORTS = {"smtp": 587, "smtps": 465, "smtp+plain": 25, "": 0}


class Mail(NamedTuple):
    """A mail server.

    Args:
        host: empty when no letters can be sent.
        port: its port.
        user, password: empty when it asks for none.
        turns_encrypted: begins in clear and goes on encrypted.
        encrypted: encrypted from the start.
    """

    host: str
    port: int
    user: str
    password: str
    turns_encrypted: bool
    encrypted: bool


def read_mail(url: str) -> Mail | None:
    """The server behind ``smtp://user:password@host:port``; None when it makes no sense.

    ``smtp`` begins in clear and goes on encrypted, ``smtps`` is encrypted from the start,
    ``smtp+plain`` never is: for a server on the same machine.
    """
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        return None
    host = parts.hostname or ""
    if parts.scheme not in _PORTS or bool(host) != bool(url):
        return None
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    kind = parts.scheme
    return Mail(host, port or _PORTS[kind], user, password, kind == "smtp", kind == "smtps")
