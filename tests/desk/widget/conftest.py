"""A customer's browser: opens the panel on a page, begins a session, talks."""

import html
import itertools
import json
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from nanni_desk.conversations.services import replying

SITE = "https://clinic.example"
_numbers = itertools.count(1)


class Visitor:
    """One browser on one page; keeps its token as a browser would."""

    def __init__(self, key="clinic-key", site=SITE, language="ru"):
        self.client = Client(enforce_csrf_checks=True)
        self.key, self.site, self.language, self.token = key, site, language, ""
        self.zone = "Europe/Moscow"

    def open(self, **headers):
        headers = {"Referer": f"{self.site}/"} | headers
        return self.client.get(f"/widget/{self.key}/panel?lang={self.language}", headers=headers)

    def headers(self, **more):
        fixed = {"Accept": "application/json", "Origin": "http://testserver",
                 "X-Widget-Language": self.language, "X-Widget-Zone": self.zone}  # fmt: skip
        token = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return fixed | token | more

    def post(self, what, _headers=(), **body):
        return self.client.post(
            f"/widget/{self.key}/{what}", json.dumps(body), content_type="application/json",
            headers=self.headers(**dict(_headers)),
        )  # fmt: skip

    def get(self, what):
        return self.client.get(f"/widget/{self.key}/{what}", headers=self.headers())

    def pass_(self):
        found = re.search(r'data-pass="([^"]+)"', self.open().text)
        return html.unescape(found[1])

    def begin(self, identity=""):
        answer = self.post("session", **{"pass": self.pass_(), "identity": identity})
        self.token = answer.json().get("token") or self.token
        return answer

    def say(self, body, token="", **more):
        return self.post("say", body=body, token=token or f"v{next(_numbers)}", **more)

    def talk(self, *words):
        """Begin if need be, say it, and give the conversation as the panel shows it."""
        if not self.token:
            self.begin()
        for one in words:
            assert self.say(one).status_code == 201, one
        return self.get("messages").json()

    def upload(self, content, name="фото.png"):
        return self.client.post(
            f"/widget/{self.key}/files", {"file": SimpleUploadedFile(name, content)},
            headers=self.headers(),
        )  # fmt: skip


@pytest.fixture
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def widget(cast, at, media):
    """The clinic's widget, allowed on one site."""
    cast.inbox.settings = {"origins": [SITE]}
    cast.inbox.save()
    return cast.inbox


@pytest.fixture
def visitor(widget):
    return Visitor()


def deliver(message, now):
    """What the worker does when a reply's hold is over."""
    replying.claim_due(now)
    replying.mark_sent(message=message.pk, now=now)
