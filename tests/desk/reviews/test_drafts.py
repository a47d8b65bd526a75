"""Drafts outlive tabs, and no older window overwrites a newer text."""

import pytest

from nanni_desk.conversations.models import Draft
from tests.desk.conftest import NOON
from tests.desk.reviews.steps import post


@pytest.fixture
def asked(cast, at):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём?", NOON)
    return conversation


@pytest.fixture
def save(signed_in, cast, asked):
    client = signed_in(cast.ea_nasir)
    return lambda body, version, mode="reply": post(
        client, f"/c/{asked.pk}/draft/", body=body, version=version, mode=mode
    )


def test_each_save_is_a_version_further(save):
    assert save("При", 0).json() == {"version": 1}
    assert save("Приём", 1).json() == {"version": 2}
    assert Draft.objects.get().body == "Приём"


def test_an_older_window_is_shown_the_newer_text(save):
    save("Приём", 0)
    save("Приём стоит 1500", 1)
    answer = save("Приём сто", 1)
    assert answer.status_code == 409
    assert answer.json()["error"] == "newer_draft"
    assert (answer.json()["body"], answer.json()["version"]) == ("Приём стоит 1500", 2)
    assert Draft.objects.get().body == "Приём стоит 1500"


def test_the_same_text_again_is_no_conflict(save):
    save("Приём", 0)
    assert save("Приём", 0).json() == {"version": 1}


def test_a_draft_that_was_sent_does_not_come_back_from_another_window(cast, asked, save):
    save("Приём стоит 1500 рублей.", 0)
    cast.answers(asked, "Приём стоит 1500 рублей.", NOON)
    answer = save("Приём стоит 1500 рублей. И", 1)
    assert (answer.status_code, answer.json()["version"]) == (409, 0)
    assert not Draft.objects.exists()


def test_a_note_and_a_reply_are_two_drafts(save):
    save("Приём", 0)
    save("Клиент звонил", 0, mode="note")
    assert Draft.objects.count() == 2


def test_a_draft_is_its_writers_own(signed_in, cast, asked, save):
    save("Приём", 0)
    other = post(signed_in(cast.sit_sin), f"/c/{asked.pk}/draft/", body="Другое", version=0)
    assert other.json() == {"version": 1}
    assert Draft.objects.get(author=cast.ea_nasir).body == "Приём"
