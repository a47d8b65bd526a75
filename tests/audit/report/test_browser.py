"""The page in a real browser: its script runs, nobody else's does, and it fits a phone."""

import re
import shutil
import subprocess

import pytest

from nanni.audit.report import write_report
from tests.audit.report.stories import talk

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars"
    " --disable-background-networking --disable-component-update --disable-sync"
).split()

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="NO BROWSER: install chromium, else nobody has seen the report run"
)


@pytest.fixture
def browse(tmp_path):
    """A function that opens a file and gives the page as the browser made it."""

    def dump(path, fragment="", width=1000):
        profile = tmp_path / "profile"
        command = [
            CHROMIUM, *QUIET, f"--user-data-dir={profile}", f"--window-size={width},900",
            "--virtual-time-budget=2000", "--dump-dom", f"file://{path}{fragment}",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=90)
        shutil.rmtree(profile, ignore_errors=True)
        return done.stdout

    return dump


def test_a_link_opens_its_conversation_and_tables_can_be_sorted(month, browse):
    page = browse(write_report(month, "ru"), "#c2")
    opened = re.findall(r'<details class="talk" id="(c\d+)"[^>]*\bopen=""', page)
    assert opened == ["c2"]
    assert page.count('<button type="button">') >= 4


def test_what_a_customer_wrote_does_not_run(audited, browse):
    evil = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    out = audited([talk("evil", ("c", 0, f"{evil} Где заказ?"), subject=evil)])
    page = browse(write_report(out, "en"), "#c1")
    assert "<title>A report on conversations" in page
    assert "<img" not in page


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_sticks_out_sideways(month, browse, tmp_path, lang, width):
    text = write_report(month, lang).read_text("utf-8")
    # The policy lets no script in but the page's own, so the copy that is measured has none. It is
    # measured in a frame, for a window is never narrower than 500.
    text = re.sub(r"<meta http-equiv=[^>]*>", "", text)
    text = re.sub(r"<details ", "<details open ", text)
    measure = "parent.postMessage(document.documentElement.scrollWidth, '*')"
    copy = tmp_path / "copy.html"
    copy.write_text(text.replace("</body>", f"<script>{measure}</script></body>"), "utf-8")
    frame = tmp_path / "frame.html"
    frame.write_text(
        "<script>onmessage = (event) => { document.title = event.data; };</script>"
        f"<iframe src='{copy.name}' style='width:{width}px;height:800px;border:0'></iframe>"
    )
    found = re.search(r"<title>(\d+)</title>", browse(frame, width=1600))
    assert found
    assert int(found[1]) <= width
