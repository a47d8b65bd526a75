"""The customer's side of a case: their page, read and answered without an account."""

import re

import pytest
from django.test import Client

from nanni_desk.status.selectors import address_of
from tests.desk.recovery.conftest import act, broken, late
from tests.desk.recovery.test_steps import acknowledged, finish, go, offering

__all__ = ["acknowledged", "act", "broken", "finish", "go", "late", "offering"]


class Visitor:
    """Somebody with a link and a browser that keeps nothing."""

    def __init__(self, address):
        self.path = "/" + address.partition("://")[2].partition("/")[2]
        self.client = Client()

    def reads(self, **query):
        answer = self.client.get(self.path, query)
        assert not answer.cookies
        return answer

    def text(self, **query):
        """What stands on the page, without its tags."""
        page = self.reads(**query).content.decode()
        body = page.partition("<body>")[2]
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))

    def says(self, do, **fields):
        once = re.search(r'name="once" value="(\w+)"', self.reads().content.decode())[1]
        return self.client.post(self.path, {"do": do, "once": once} | fields)


@pytest.fixture
def visitor(at):
    """``visitor(conversation)``: its customer, who was sent the link."""
    return lambda conversation: Visitor(address_of(conversation, at.now))
