"""Simple search finds words whatever their case, and never what is another team's."""

import pytest

from tests.desk.conftest import NOON

pytestmark = pytest.mark.usefixtures("at")


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON, subject="Запись к хирургу")
    cast.says(conversation, "Скажите, Сколько стоит 100% анестезия?", NOON)
    return conversation


@pytest.fixture
def find(signed_in, cast):
    def ask(words, user=None):
        page = signed_in(user or cast.ea_nasir).get("/search/", {"q": words})
        assert page.status_code == 200
        return page.content.decode().count('<li class="hit">')

    return ask


@pytest.mark.parametrize(
    "words", ["хирург", "ХИРУРГУ", "сколько СТОИТ".lower(), "нанни", "Нанни", "анестезия", "100%"]
)
def test_words_of_subject_name_and_messages_are_found(find, asked, words):
    assert find(words) == 1


@pytest.mark.parametrize("words", ["слитки", "%", "_", "", "а", "10_%"])
def test_what_is_not_there_is_not_found(find, asked, words):
    assert find(words) == 0


def test_a_number_leads_to_its_conversation(find, asked):
    assert find(f"#{asked.pk}") == 1
    assert find(f"#{asked.pk + 1}") == 0


def test_another_team_finds_nothing(find, cast, asked):
    assert find("хирург", cast.arbituram) == 0
    assert find(f"#{asked.pk}", cast.arbituram) == 0


def test_a_stranger_is_led_to_sign_in(client):
    assert client.get("/search/?q=x").status_code == 302


def test_what_people_type_is_shown_as_they_typed_it(signed_in, cast, asked):
    page = signed_in(cast.ea_nasir).get("/search/", {"q": "<script>alert(1)</script>"})
    assert b"<script>alert" not in page.content
