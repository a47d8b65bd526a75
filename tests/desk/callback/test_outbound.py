"""No address that somebody types leads into our own network (PEERS: SSRF)."""

import http.server
import shutil
import socket
import ssl
import subprocess
import threading
import time

import pytest

from nanni_desk.lib import outbound
from nanni_desk.lib.outbound import Refused, Unreachable, is_open, post, target_of

INSIDE = [
    "127.0.0.1", "127.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0",
    "[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
    "169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "[fd00:ec2::254]",
    "10.0.0.8", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "198.18.0.1",
    "[fe80::1]", "[fec0::1]", "0.0.0.0",  # noqa: S104 - nothing is bound
    "[::]", "224.0.0.1", "255.255.255.255", "localhost",
]  # fmt: skip


@pytest.mark.parametrize("host", INSIDE)
def test_no_spelling_of_an_inner_address_is_called(host):
    # A spelling that this machine's resolver does not know is just as good: nobody is called.
    with pytest.raises((Refused, Unreachable)):
        post(f"https://{host}/hook", b"", {})


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "::1", "10.1.2.3", "192.168.0.1", "172.20.0.1", "169.254.169.254", "100.64.0.1",
     "198.18.0.1", "0.0.0.0",  # noqa: S104 - nothing is bound
     "::", "fe80::1%eth0", "fd00:ec2::254", "::ffff:10.0.0.1",
     "64:ff9b::a00:1", "2002:a00:1::", "224.0.0.1", "ff02::1", "240.0.0.1",
     "2001:0:4136:e378:8000:63bf:f5ff:fffe"],
)  # fmt: skip
def test_an_inner_address_is_not_open(address):
    assert not is_open(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_the_internet_is_open(address):
    assert is_open(address)


def test_an_intranet_opens_private_networks_and_never_a_clouds_credentials():
    assert is_open("10.0.0.8", intranet=True)
    assert is_open("fd12::8", intranet=True)
    assert not is_open("169.254.169.254", intranet=True)
    assert not is_open("fd00:ec2::254", intranet=True)
    assert not is_open("0.0.0.0", intranet=True)  # noqa: S104 - an address to refuse


@pytest.mark.parametrize(
    "url",
    ["http://example.org/", "file:///etc/passwd", "gopher://example.org/", "ftp://example.org/",
     "https://user@example.org/", "https://user:pass@example.org/", "https://example.org#@evil/",
     "https://good.example\\@evil.example/", "https://exa mple.org/",
     "https://example.org/\r\nX: y",
     "https:///path", "https://", "example.org", "", "https://example.org:99999/",
     "https://example.org/путь", "https://[::1", "javascript:alert(1)"],
)  # fmt: skip
def test_an_odd_url_is_refused(url):
    with pytest.raises(Refused):
        target_of(url)


def test_letters_that_look_like_others_become_what_they_are():
    assert target_of("https://ｌｏｃａｌｈｏｓｔ/").host == "localhost"
    assert target_of("https://почта.example/").host == "xn--80a1acny.example"


def test_one_inner_address_among_many_is_enough_to_refuse(monkeypatch):
    def both(host, port, **_options):
        return [
            (None, None, None, "", (address, port)) for address in ("93.184.215.14", "10.0.0.1")
        ]

    monkeypatch.setattr(outbound.socket, "getaddrinfo", both)
    with pytest.raises(Refused):
        post("https://two.example/", b"", {})


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((self.path, dict(self.headers), body))
        status, headers = self.server.answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_args):
        pass


@pytest.fixture
def server():
    found = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    found.got, found.answer = [], (204, {})
    threading.Thread(target=found.serve_forever, daemon=True).start()
    yield found
    found.shutdown()
    found.server_close()


def url_of(server, scheme="http", host="127.0.0.1"):
    return f"{scheme}://{host}:{server.server_port}/hook?a=1"


def test_an_intranet_server_is_called_when_it_is_allowed(server):
    assert post(url_of(server), b"{}", {"X-A": "b"}, intranet=True) == 204
    [(path, headers, body)] = server.got
    assert (path, headers["X-A"], body) == ("/hook?a=1", "b", b"{}")
    with pytest.raises(Refused):
        post(url_of(server), b"{}", {})


def test_a_redirect_is_told_and_not_followed(server):
    server.answer = (302, {"Location": "http://169.254.169.254/latest/meta-data/"})
    assert post(url_of(server), b"", {}, intranet=True) == 302
    assert len(server.got) == 1


def test_the_connection_goes_to_the_address_that_was_checked(server, monkeypatch):
    asked = []
    resolve = socket.getaddrinfo

    def changing(host, port, *args, **options):
        if host != "rebind.test":
            return resolve(host, port, *args, **options)
        asked.append(host)
        return resolve(
            "127.0.0.1" if len(asked) == 1 else "169.254.169.254", port, *args, **options
        )

    monkeypatch.setattr(socket, "getaddrinfo", changing)
    assert post(url_of(server, host="rebind.test"), b"", {}, intranet=True) == 204
    assert asked == ["rebind.test"]


def test_a_server_that_never_finishes_holds_nobody(monkeypatch):
    monkeypatch.setattr(outbound, "_TOTAL_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip():
            connection, _ = listening.accept()
            with connection:
                try:
                    for letter in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 1000:
                        connection.sendall(bytes([letter]))
                        time.sleep(0.02)
                except OSError:
                    return

        threading.Thread(target=drip, daemon=True).start()
        begun = time.monotonic()
        with pytest.raises(Unreachable):
            post(f"http://127.0.0.1:{listening.getsockname()[1]}/", b"", {}, intranet=True)
        assert time.monotonic() - begun < 5


def test_nobody_there_is_told_as_such():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(Unreachable):
        post(f"http://127.0.0.1:{port}/", b"", {}, intranet=True)
    with pytest.raises(Unreachable):
        post("https://no-such-name.invalid/", b"", {})


@pytest.fixture
def certificate(tmp_path):
    if shutil.which("openssl") is None:
        pytest.skip("SKIPPED LOUDLY: no openssl here to make a certificate with")
    key, cert = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=callback.test", "-addext", "subjectAltName=DNS:callback.test",
         "-keyout", str(key), "-out", str(cert)],
        check=True, capture_output=True,
    )  # fmt: skip
    return key, cert


@pytest.fixture
def secure(server, certificate, monkeypatch):
    key, cert = certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    resolve = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda _host, *more, **options: resolve("127.0.0.1", *more, **options),
    )
    return server


def test_a_certificate_nobody_vouches_for_is_not_trusted(secure):
    with pytest.raises(Unreachable, match="trust"):
        post(url_of(secure, "https", "callback.test"), b"", {}, intranet=True)
    assert secure.got == []


def test_a_trusted_certificate_must_be_that_of_the_name(secure, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[1]))
    assert post(url_of(secure, "https", "callback.test"), b"", {}, intranet=True) == 204
    with pytest.raises(Unreachable, match="trust"):
        post(url_of(secure, "https", "other.test"), b"", {}, intranet=True)
