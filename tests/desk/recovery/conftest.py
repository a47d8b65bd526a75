"""A broken promise and its case, and the hands that work it through the pages."""

import datetime as dt
from html.parser import HTMLParser

import pytest

from nanni_desk.attention.services.promising import promises_due
from nanni_desk.events.consumers import run_once
from nanni_desk.recovery.consumers import CONSUMERS
from nanni_desk.recovery.models import Case
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)


def react():
    """What the worker does after something happened."""
    for consumer in CONSUMERS:
        run_once(consumer)


def break_promise(cast, text="Перезвоню вам в течение 30 минут.", asks="Вы мне перезвоните?"):
    """A promise to the cast's customer that nobody keeps; gives its conversation."""
    conversation = cast.begin(NOON)
    cast.says(conversation, asks, NOON)
    cast.answers(conversation, text, NOON + MINUTE)
    promises_due(NOON + 40 * MINUTE)
    react()
    conversation.refresh_from_db()
    return conversation


@pytest.fixture
def broken(cast):
    """A call that was promised for half past and did not come."""
    break_promise(cast)
    return Case.objects.get()


@pytest.fixture
def late(at, broken):
    """The same, forty minutes later on the desk's clock."""
    at.later(minutes=41)
    return broken


@pytest.fixture
def act(signed_in, cast):
    """Posts one form of a case: ``act(case, "loss", loss_hours="3")``; gives the answer."""

    def do(case, action, user=None, **fields):
        client = signed_in(user or cast.ea_nasir)
        return client.post(f"/cases/{case.pk}/do/{action}/", fields)

    return do


class Forms(HTMLParser):
    """The forms of a page: their addresses, with each field's name and the values it offers."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self._form = self._select = None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag == "form":
            self._form = {"action": values.get("action", ""), "fields": {}, "required": set()}
            self.found.append(self._form)
        elif self._form is not None:
            self._field(tag, values)

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "select":
            self._select = None

    def _field(self, tag, values):
        name = values.get("name")
        if tag == "option" and self._select:
            self._form["fields"][self._select].append(values.get("value", ""))
        elif name and tag in {"input", "select", "textarea", "button"}:
            self._form["fields"].setdefault(name, [])
            if "required" in values:
                self._form["required"].add(name)
            if "value" in values:
                self._form["fields"][name].append(values["value"])
            if tag == "select":
                self._select = name
