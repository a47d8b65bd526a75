"""A promise beside what it came to: both are kept, and the difference is shown."""

import datetime as dt

import pytest

from nanni_desk.attention.services.promising import promises_due
from nanni_desk.conversations.models import Commitment
from nanni_desk.conversations.services import working
from tests.desk.conftest import NOON

HOUR = dt.timedelta(hours=1)
PROMISED = "Дам Гимиль-Сину слитки хорошей меди"


@pytest.fixture
def promise(cast, at):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Когда будет медь?", NOON)
    return working.promise(
        actor=cast.ea_nasir.actor, conversation=conversation.pk, text=PROMISED, due=NOON + HOUR,
        now=NOON, owner=cast.ea_nasir,
    )  # fmt: skip


@pytest.fixture
def deliver(signed_in, cast, promise):
    def post(text, whole, user=None):
        client = signed_in(user or cast.ea_nasir)
        return client.post(f"/promises/{promise.pk}/delivered/", {"text": text, "whole": whole})

    return post


def page(client, promise):
    answer = client.get(f"/promises/{promise.pk}/story/")
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


@pytest.mark.teaching("S3-3")
def test_promised_delivered_and_the_difference_stand_side_by_side(
    cast, promise, deliver, at, signed_in
):
    at.later(hours=3)
    promises_due(at.now)
    deliver("Дали Гимиль-Сину слитки плохой меди", "no")
    shown = page(signed_in(cast.ea_nasir), promise)
    assert PROMISED in shown
    assert "Дали Гимиль-Сину слитки плохой меди" in shown
    for removed, added in (("Дам", "Дали"), ("хорошей", "плохой")):
        assert f"{removed}</del>" in shown
        assert f"{added}</ins>" in shown
    assert "Не то, что обещали" in shown
    assert "опоздали на 2 часа" in shown
    promise.refresh_from_db()
    assert (promise.text, promise.state) == (PROMISED, Commitment.State.BROKEN)


def test_what_was_delivered_whole_keeps_an_open_promise(cast, promise, deliver, signed_in):
    deliver(PROMISED, "yes")
    promise.refresh_from_db()
    assert promise.state == Commitment.State.KEPT
    shown = page(signed_in(cast.ea_nasir), promise)
    assert "Как обещали" in shown
    assert "Вовремя" in shown
    assert "<del>" not in shown


def test_a_broken_promise_stays_broken_though_it_is_delivered(cast, promise, deliver, at):
    at.later(hours=3)
    promises_due(at.now)
    deliver(PROMISED, "yes")
    promise.refresh_from_db()
    assert promise.broken_at is not None


def test_nothing_is_no_delivery_and_strangers_note_none(cast, client, promise, deliver, signed_in):
    assert deliver(" ", "yes").status_code == 400
    assert deliver("x", "yes", user=cast.arbituram).status_code == 404
    assert deliver("x", "yes", user=cast.reviewer).status_code == 403
    path = f"/promises/{promise.pk}/story/"
    assert signed_in(cast.arbituram).get(path).status_code == 404
    assert client.get(path).status_code == 302
    promise.refresh_from_db()
    assert promise.state == Commitment.State.OPEN


def test_the_list_leads_there(cast, promise, signed_in):
    listed = signed_in(cast.ea_nasir).get("/promises/").content.decode()
    assert f"/promises/{promise.pk}/story/" in listed
