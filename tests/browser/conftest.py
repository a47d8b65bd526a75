"""A real desk, and people who sit before it in the system's Chromium."""

import gzip
import json
import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tools import running_desk

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
AXE = Path(__file__).with_name("axe.min.js.gz")
SETTINGS = {"NANNI_HOLD_SECONDS": "5", "NANNI_LOG_LEVEL": "error"}
#: What the browser says when a test cuts its network, and of the demo's page: it shares an origin
#: with the chat on it, which no customer's site does.
_EXPECTED = (
    "net::ERR_INTERNET_DISCONNECTED", "net::ERR_FAILED", "AudioContext", "status of 4",
    "can escape its sandboxing",
)  # fmt: skip


def pytest_collection_modifyitems(items):
    """One desk for all of these: they run in one process, whatever the number of workers."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.xdist_group("browser"))


class Stage:
    """Whoever else acts at the desk: customers, colleagues."""

    def __init__(self, desk):
        self._actor = desk.python("tests.browser.stage")

    def __getattr__(self, name):
        def act(*arguments, **named):
            self._actor.stdin.write(json.dumps([name, arguments, named]) + "\n")
            self._actor.stdin.flush()
            return json.loads(self._actor.stdout.readline())

        return act

    def leave(self):
        """End the process."""
        self._actor.stdin.close()
        self._actor.stdout.close()
        self._actor.wait(20)


@pytest.fixture(scope="session")
def chromium():
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: tools/browser.sh installs it")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def desk(chromium):
    with running_desk.desk(SETTINGS) as running:
        yield running


@pytest.fixture(scope="session")
def stage(desk):
    actor = Stage(desk)
    actor.sessions = actor.prepare()
    yield actor
    actor.leave()


@pytest.fixture
def sit_down(desk, stage, chromium):
    """Somebody opens the desk: ``sit_down("ea_nasir", "/", width=360, theme="dark")``.

    What the browser's console complains of fails the test at its end.
    """
    contexts, complaints = [], []

    def open_page(who, path="/", *, width=1280, height=800, theme="light", language="ru", **likes):
        context = chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme=theme, base_url=desk.url,
            locale=language,
        )  # fmt: skip
        contexts.append(context)
        if who:
            stage.likes(who, language, **likes)
            session = {"name": "nanni_session", "value": stage.sessions[who], "url": desk.url}
            context.add_cookies([session])
        context.add_init_script("localStorage.setItem('nanni-notices-asked', '1')")
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda said: _note(complaints, said))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def _note(complaints, said):
    if said.type in {"error", "warning"} and not any(one in said.text for one in _EXPECTED):
        complaints.append(said.text)


@pytest.fixture(scope="session")
def axe():
    """Looks a page over for people who see, hear or move otherwise; gives what it found."""
    script = gzip.decompress(AXE.read_bytes()).decode()

    def examine(page):
        page.evaluate(script)
        found = page.evaluate(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
            " 'best-practice']})"
        )
        return [
            f"{one['id']}: {node['html'][:160]} ({node['failureSummary'][:200]})"
            for one in found["violations"]
            for node in one["nodes"]
        ]

    return examine
