"""Pictures of the desk for the documents: a demo of its own, seen with the system's Chromium.

`python -m tools.screenshots` writes docs/pictures anew: the queue, a conversation with findings in
the composer, a recovery case, the page on which its customer sees how it stands, what an owner
reads of such cases, and the chat on the clinic's page.
"""

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tools import running_desk
from tools.slim_png import slim

PICTURES = Path(__file__).resolve().parent.parent / "docs/pictures"
_ZONE = "Europe/Moscow"
SETTINGS = {"NANNI_HOLD_SECONDS": "1", "NANNI_TIME_ZONE": _ZONE}
#: Of windows in which a page has much to show.
_TALL = 960
#: Seeding lives through a month, and the machine may be busy.
_PATIENCE = 60
_SEEDING_SECONDS = 600.0
_CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
#: Nothing blinks or moves while a picture is taken.
_STILL = """*, *::before, *::after { animation: none !important; transition: none !important;
  caret-color: transparent !important } .cm-cursor { visibility: hidden !important }"""
_HASTY = {
    "ru": "Здравствуйте, Анна! Приносим извинения за возможные неудобства. Форма отправляется"
    " автоматически , постараемся разобраться. Перезвоню вам завтра до 12:00.",
    "en": "Hello Helen! We apologize for any inconvenience. Our engineers are looking into it ,"
    " we will try to fix it as soon as possible. I will write to you tomorrow by noon.",
}


class Photographer:
    """Looks at a running demo as its people do.

    Args:
        desk: the demo.
        browser: Chromium.
    """

    def __init__(self, desk: running_desk.Desk, browser: Browser) -> None:
        self._desk, self._browser = desk, browser
        self._password = (desk.data / "demo-login.txt").read_text(encoding="utf-8").split()[1]

    def window(
        self, *, width: int = 1280, height: int = 800, theme: str = "light", language: str = "ru"
    ) -> Page:
        """An empty window in which nobody has signed in."""
        context = self._browser.new_context(
            viewport={"width": width, "height": height}, base_url=self._desk.url, locale=language,
            color_scheme="dark" if theme == "dark" else "light", reduced_motion="reduce",
            timezone_id=_ZONE,
        )  # fmt: skip
        context.add_init_script("localStorage.setItem('nanni-notices-asked', '1')")
        page = context.new_page()
        page.set_default_timeout(_PATIENCE * 1000)
        return page

    def sign_in(self, page: Page, who: str, *, english: bool = False) -> Page:
        """Somebody of the demo signs in; gives the page, which shows the queue."""
        page.goto("/sign-in/")
        if english and page.locator("html[lang=ru]").count():
            page.locator("button[name=language][value=en]").click()
            page.locator("html[lang=en]").wait_for()
        page.locator("#email").fill(f"{who}@demo.example")
        page.locator("#password").fill(self._password)
        page.locator("button.button--primary").click()
        page.locator("#list").wait_for()
        return page

    def take(self, page: Page, name: str) -> None:
        """Keep what the window shows; the window closes."""
        page.evaluate("document.fonts.ready")
        picture = PICTURES / f"{name}.png"
        seen = page.screenshot(animations="disabled", caret="hide", style=_STILL)
        picture.write_bytes(slim(seen))
        page.context.close()
        print(f"{picture.name}: {picture.stat().st_size // 1024} KB")


def queue(photographer: Photographer) -> None:
    """Who waits, and for how long, on a wide screen and on a phone."""
    page = photographer.sign_in(photographer.window(), "olga")
    photographer.take(page, "queue")
    phone = photographer.window(width=360, height=740)
    photographer.take(photographer.sign_in(phone, "olga"), "queue-phone")


def conversation(photographer: Photographer) -> None:
    """A hasty reply with its findings, by day, by night and in English."""
    for theme, name in (("light", "conversation"), ("dark", "conversation-dark")):
        page = photographer.sign_in(photographer.window(theme=theme, height=_TALL), "olga")
        _write_hastily(page, "Анна Белова", _HASTY["ru"])
        photographer.take(page, name)
    page = photographer.window(language="en", height=_TALL)
    photographer.sign_in(page, "kate", english=True)
    _write_hastily(page, "Helen Wright", _HASTY["en"])
    photographer.take(page, "conversation-en")


def _write_hastily(page: Page, customer: str, words: str) -> None:
    page.locator("[data-row]", has_text=customer).click()
    text = page.locator(".composer .cm-content")
    text.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(words)
    page.locator(".spot").first.wait_for()
    text.press("Control+Home")
    text.press("F8")
    page.locator(".finding__row[aria-expanded=true]").wait_for()


def case(photographer: Photographer) -> None:
    """A recovery case, which a broken promise has opened by itself."""
    photographer.take(_case(photographer), "case")


def status(photographer: Photographer) -> None:
    """What the customer of that case sees, on a phone."""
    page = _case(photographer)
    page.locator("form[action$='/status-link/'] button").first.click()
    page.wait_for_url("**/c/*/*")
    draft = page.locator(".composer .cm-content")
    draft.get_by_text("/s/").wait_for()
    link = re.search(r"/s/\S+", draft.inner_text())
    page.context.close()
    phone = photographer.window(width=360, height=740)
    phone.goto(link[0] if link else "/")
    photographer.take(phone, "status-phone")


def reports(photographer: Photographer) -> None:
    """What became of our failures."""
    page = photographer.sign_in(photographer.window(height=_TALL), "owner")
    page.goto("/reports/")
    photographer.take(page, "reports")


def _case(photographer: Photographer) -> Page:
    page = photographer.sign_in(photographer.window(height=_TALL), "lead")
    page.goto("/cases/")
    page.locator("main a[href^='/cases/']").filter(has_text="Анна").first.click()
    page.wait_for_url("**/cases/*/")
    return page


def widget(photographer: Photographer) -> None:
    """The chat on the clinic's page, with a question and its answer."""
    page = photographer.window()
    page.goto("/demo/clinic/")
    page.locator("button.button").click()
    panel = page.frame_locator("iframe.frame")
    panel.locator("textarea").fill("Здравствуйте! Сколько стоит УЗИ брюшной полости?")
    panel.locator("textarea").press("Enter")
    panel.locator(".said--me").wait_for()
    _answer(photographer, "Здравствуйте! УЗИ брюшной полости стоит 2600 рублей.")
    panel.locator(".said--us", has_text="2600").wait_for()
    panel.locator(".typing:empty").wait_for(state="attached")
    photographer.take(page, "widget")


def _answer(photographer: Photographer, words: str) -> None:
    page = photographer.sign_in(photographer.window(), "lead")
    page.locator("[data-row]", has_text="Сколько стоит УЗИ брюшной полости?").last.click()
    text = page.locator(".composer .cm-content")
    text.press("Control+a")
    page.keyboard.insert_text(words)
    text.press("Control+Enter")
    page.locator("#thread .state--sent, #thread .state--delivered").last.wait_for()
    page.context.close()


#: In this order: what is written later does not disturb what was seen before.
SIGHTS: tuple[Callable[[Photographer], None], ...] = (
    queue, conversation, case, status, reports, widget,
)  # fmt: skip


@contextmanager
def demo() -> Iterator[running_desk.Desk]:
    """A running desk with the demo's people and conversations."""
    with running_desk.desk(SETTINGS, start=False) as desk:
        seeding = desk.python("nanni.cli.main", "desk", "seed-demo")
        _said, _ = seeding.communicate(timeout=_SEEDING_SECONDS)
        if seeding.returncode:
            raise ChildProcessError(seeding.returncode)
        desk.start()
        yield desk


def main() -> int:
    """Take every picture; gives the exit code."""
    if _CHROMIUM is None:
        print("screenshots: no Chromium here: tools/browser.sh installs it", file=sys.stderr)
        return 1
    PICTURES.mkdir(exist_ok=True)
    with demo() as desk, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        photographer = Photographer(desk, browser)
        for sight in SIGHTS:
            sight(photographer)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
