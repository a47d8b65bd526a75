"""`nanni check --links`: visiting addresses, once each, and only when told to."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from nanni.cli import reach

ONLY = ("--select", "LNK02", "--format", "jsonl")


class Shop(BaseHTTPRequestHandler):
    """Answers by the path: /200 is fine, /405 refuses HEAD, /302 leads to /404."""

    asked: ClassVar[list[tuple[str, str]]] = []

    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        type(self).asked.append((self.command, self.path))
        status = int(self.path[1:4])
        if status == 405 and self.command == "GET":
            status = 200
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/404")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def shop(monkeypatch):
    Shop.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    # The address of this machine is a placeholder elsewhere.
    monkeypatch.setattr(reach, "link_fault", lambda _: None)
    for variable in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def places(done) -> list[tuple[str, int]]:
    found = [json.loads(line) for line in done.out.splitlines()]
    return [(f["text"].rpartition("/")[2], f["place"]["line"]) for f in found]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.txt", "Смотрите {0}/200, {0}/404.\n{0}/500 и {0}/405"),
        ("a.md", "Смотрите [тут]({0}/200), [там]({0}/404).\n\n<{0}/500> {0}/405"),
        ("a.html", '<a href="{0}/200">тут</a> <a href="{0}/404">там</a>\n{0}/500 {0}/405'),
    ],
)
def test_dead_links_are_found_in_their_places(nanni, write, shop, name, form):
    done = nanni("check", write(name, form.format(shop)), "--links", *ONLY)
    line = 2 if name != "a.md" else 3
    assert places(done) == [("404", 1), ("500", line)]
    assert done.code == 1


def test_data_files(nanni, write, shop):
    path = write("a.json", json.dumps({"text": f"{shop}/404", "reply": f"{shop}/200"}, indent=1))
    assert places(nanni("check", path, "--links", *ONLY)) == [("404", 2)]


def test_an_address_is_asked_once(nanni, write, shop, tmp_path):
    for name in ("a.txt", "b.txt"):
        write(name, f"{shop}/200 {shop}/200")
    nanni("check", tmp_path, "--links", *ONLY)
    assert Shop.asked == [("HEAD", "/200")]


def test_a_door_for_people_only_is_no_dead_link(nanni, write, shop):
    path = write("a.txt", " ".join(f"{shop}/{status}" for status in (401, 403, 429)))
    assert nanni("check", path, "--links", *ONLY).code == 0


def test_redirections_are_followed(nanni, write, shop):
    assert places(nanni("check", write("a.txt", f"{shop}/302"), "--links", *ONLY)) == [("302", 1)]


@pytest.mark.usefixtures("shop")
def test_nobody_answers(nanni, write):
    path = write("a.txt", "http://127.0.0.1:1/x")
    [line] = nanni("check", path, "--links", *ONLY).out.splitlines()
    assert "refused" in json.loads(line)["why"]


def test_nothing_is_asked_without_the_option(nanni, write, shop):
    nanni("check", write("a.txt", f"{shop}/404"))
    assert Shop.asked == []


def test_slots_are_not_asked(nanni, write, shop):
    nanni("check", write("a.md", f"[заказ]({shop}/200/{{{{ id }}}})"), "--links", *ONLY)
    assert Shop.asked == []


@pytest.mark.parametrize(
    ("address", "wire"),
    [
        (
            "https://nanni.shop/путь?q=да#x",
            "https://nanni.shop/%D0%BF%D1%83%D1%82%D1%8C?q=%D0%B4%D0%B0",
        ),
        ("https://медь.рф/a", "https://xn--d1abu0e.xn--p1ai/a"),
        ("https://nanni.shop/a%20b", "https://nanni.shop/a%20b"),
    ],
)
def test_cyrillic_addresses(address, wire):
    assert reach._ascii(address) == wire
