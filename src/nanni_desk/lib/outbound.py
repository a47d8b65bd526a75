"""The only door through which the desk calls addresses that people typed (no SSRF).

A name is resolved once, every address it has is checked, and the connection goes to the address
that was checked: a second answer of the name server changes nothing. Redirects are not followed.
"""

import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

_CONNECT_SECONDS = 5.0
#: For the whole exchange: a server that answers letter by letter must not hold a worker.
_TOTAL_SECONDS = 10.0
_PORTS = {"https": 443, "http": 80}
_LONGEST_URL = 2000
#: Addresses that carry an IPv4 address inside.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_COMPATIBLE = ipaddress.ip_network("::/96")
#: Private networks that an intranet may allow; link-local stays shut, since clouds keep their
#: credentials there.
_INTRANET = [
    ipaddress.ip_network(net)
    for net in (
        "127.0.0.0/8",
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "::1/128",
        "fc00::/7",
    )
]
#: The address of a cloud's credentials lies among them.
_METADATA = [ipaddress.ip_network("fd00:ec2::/32")]

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refused(Exception):
    """This address will not be called; trying again does not help."""


class Unreachable(Exception):
    """Nobody answered; later somebody may.

    Args:
        why: ``name``, ``trust`` (the certificate), ``late`` or ``silence``.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Target(NamedTuple):
    """A URL that may be called, once its addresses are checked."""

    scheme: str
    host: str
    port: int
    path: str


def target_of(url: str, *, intranet: bool = False) -> Target:
    """The parts of a URL.

    Args:
        url: as somebody typed it.
        intranet: plain http is allowed as well.

    Raises:
        Refused: it is not an address of a web server that we would call.
    """
    if len(url) > _LONGEST_URL or not url.isprintable() or set(url) & set(" \\"):
        raise Refused("the address holds characters that no address has")
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname or ""
        host = host if ":" in host else host.encode("idna").decode().lower()
    except (ValueError, UnicodeError):
        raise Refused("the address cannot be read") from None
    if parts.scheme != "https" and not (intranet and parts.scheme == "http"):
        raise Refused("only https is called")
    if not host or "@" in parts.netloc or parts.fragment:
        raise Refused("an address with a user, a password or a fragment is not called")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not path.isascii():
        raise Refused("letters beyond ASCII must be written as %XX")
    return Target(parts.scheme, host, port or _PORTS[parts.scheme], path)


def is_open(address: str, *, intranet: bool = False) -> bool:
    """Whether an IP address belongs to the public internet, or to an intranet that is allowed.

    >>> is_open("93.184.215.14"), is_open("127.0.0.1"), is_open("::ffff:10.0.0.1")
    (True, False, False)
    """
    found = _inner(ipaddress.ip_address(address.partition("%")[0]))
    if any(found in net for net in _METADATA if net.version == found.version):
        return False
    if intranet and any(found in net for net in _INTRANET if net.version == found.version):
        return True
    odd = found.is_multicast or found.is_reserved or found.is_link_local or found.is_unspecified
    return found.is_global and not odd


class Answer(NamedTuple):
    """What another system answered; of its body no more than was asked for."""

    status: int
    body: bytes


def post(url: str, body: bytes, headers: Mapping[str, str], *, intranet: bool = False) -> int:
    """Post to an address; gives the status of the answer, whose body is not read.

    Args:
        url: where.
        body: what.
        headers: with it; ``Content-Length`` and ``Host`` are set here.
        intranet: private networks and plain http are allowed.

    Raises:
        Refused: the address is one that we do not call.
        Unreachable: no name, no connection, no trusted certificate, no answer in time.
    """
    return exchange("POST", url, body, headers, intranet=intranet).status


def exchange(
    method: str, url: str, body: bytes, headers: Mapping[str, str], *, intranet: bool = False,
    most: int = 0,
) -> Answer:  # fmt: skip
    """The same with any method; ``most`` bytes of the answer's body are read.

    Raises:
        Refused: the address is one that we do not call.
        Unreachable: no name, no connection, no trusted certificate, no answer in time.
    """
    target = target_of(url, intranet=intranet)
    connection = _connection(target, _checked_address(target, intranet=intranet))
    timer = threading.Timer(_TOTAL_SECONDS, _cut, [connection])
    timer.daemon = True
    timer.start()
    try:
        connection.request(method, target.path, body=body, headers=dict(headers))
        response = connection.getresponse()
        answer = Answer(response.status, response.read(most) if most else b"")
    except ssl.SSLError:
        raise Unreachable("trust") from None
    except TimeoutError:
        raise Unreachable("late") from None
    except (OSError, http.client.HTTPException):
        raise Unreachable("late" if connection.was_cut else "silence") from None
    finally:
        timer.cancel()
        connection.close()
    if connection.was_cut:
        raise Unreachable("late")
    return answer


class _Plain(http.client.HTTPConnection):
    """A connection to an address that was checked, whatever its name resolves to now."""

    def __init__(self, target: Target, address: str) -> None:
        super().__init__(target.host, target.port, timeout=_CONNECT_SECONDS)
        self._address = address
        self.was_cut = False

    def connect(self) -> None:
        """Connect to the checked address."""
        self.sock = socket.create_connection((self._address, self.port), self.timeout)


class _Secure(_Plain):
    """The same with TLS; the certificate must be that of the name."""

    def connect(self) -> None:
        """Connect, and check whom we are talking to."""
        super().connect()
        context = ssl.create_default_context()
        self.sock = context.wrap_socket(self.sock, server_hostname=self.host)


def _connection(target: Target, address: str) -> _Plain:
    return (_Secure if target.scheme == "https" else _Plain)(target, address)


def _checked_address(target: Target, *, intranet: bool) -> str:
    try:
        found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Unreachable("name") from None
    addresses = [str(place[0]) for *_rest, place in found]
    if not addresses or not all(is_open(one, intranet=intranet) for one in addresses):
        raise Refused("the address lies in a network that is not called")
    return addresses[0]


def _inner(address: Address) -> Address:
    """The IPv4 address inside an IPv6 one, if there is one."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour or address
    if address.teredo:
        return address.teredo[1]
    if address in _NAT64 or (address in _COMPATIBLE and int(address) > 1):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def _cut(connection: _Plain) -> None:
    connection.was_cut = True
    if connection.sock is not None:
        try:
            connection.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return
