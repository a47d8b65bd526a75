"""People before the browser: an agent at one conversation, a customer at the chat of a site."""

import re

from playwright.sync_api import expect

#: A reply is held for some seconds; Chromium keeps requests waiting for a while after a cut.
PATIENCE = 40_000
RECEIVED = re.compile("Получено|Received")


class Writer:
    """An agent in front of one conversation."""

    def __init__(self, page, number):
        self.page, self.number = page, number
        self.text = page.locator(".composer .cm-content")
        self.notices = page.locator(".composer__notices")
        self.status = page.locator(".composer__status")
        self.held = page.locator(".hold")
        self.spots = page.locator(".spot")
        self.left = page.locator(".checklist:not(.checklist--done) .checklist__item")
        self.replies = page.locator("#thread .said--outbound")

    def write(self, words):
        """Put these words in the place of all that was written."""
        self.text.press("Control+a")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(words)

    def send(self):
        """Press the keys that send."""
        self.text.press("Control+Enter")

    def button(self, name):
        """A button of the page by its whole name."""
        return self.page.get_by_role("button", name=name, exact=True)


class Customer:
    """Somebody on a site, and the chat before them."""

    def __init__(self, page):
        self.page = page
        self.button = page.locator("button.button")
        self.panel = page.frame_locator("iframe.frame")
        self.text = self.panel.locator("textarea")
        self.own = self.panel.locator(".said--me .body")
        self.ours = self.panel.locator(".said--us .body")

    def open(self):
        """Open the chat."""
        self.button.click()
        expect(self.text).to_be_focused()
        return self

    def write(self, words):
        """Write and press Enter."""
        self.text.fill(words)
        self.text.press("Enter")

    def say(self, words):
        """Write, and see that it has come."""
        self.write(words)
        expect(self.panel.locator(".said--me").last.locator(".when")).to_contain_text(RECEIVED)
