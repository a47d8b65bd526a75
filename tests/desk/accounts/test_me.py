"""One's own pages: profile, password, presence, and what is recorded."""

import datetime as dt

import pytest
from django.test import Client

from nanni_desk.accounts.models import Presence, User
from nanni_desk.accounts.record_words import RECORDS
from nanni_desk.accounts.records import label, pointers, recorded_about
from nanni_desk.conversations.services import replying
from nanni_desk.events.models import Event
from tests.desk.conftest import NOON, PASSWORD

NEW = "tin-from-Anshan-1749"


def profile(client, **fields):
    form = {"name": "Ea Nasir", "languages": ["ru", "en"], "page_language": "", "theme": ""}
    return client.post("/me/", form | fields)


def test_a_person_decides_about_name_languages_and_likings(cast, signed_in, at):
    client = signed_in(cast.ea_nasir)
    saved = profile(client, name="Эа-Нацир", languages=["en"], page_language="en", theme="dark",
                    sound="on", role="owner", email="x@example.org")  # fmt: skip
    assert saved.status_code == 302
    user = User.objects.get(pk=cast.ea_nasir.pk)
    assert (user.name, user.languages, user.page_language) == ("Эа-Нацир", ["en"], "en")
    assert user.preferences == {"theme": "dark", "sound": True, "notices": False}
    assert (user.role, user.email) == ("agent", "ea_nasir@example.org")
    assert 'data-theme="dark"' in client.get("/me/").content.decode()


def test_nobody_is_nameless_or_speechless(cast, signed_in, at):
    client = signed_in(cast.ea_nasir)
    assert profile(client, name=" ").status_code == 422
    assert profile(client, languages=[]).status_code == 422
    assert profile(client, languages=["xx"]).status_code == 422


def test_a_new_password_keeps_this_session_and_ends_the_others(cast, at):
    here, elsewhere = Client(), Client()
    for client in (here, elsewhere):
        client.post("/sign-in/", {"email": cast.ea_nasir.email, "password": PASSWORD})
    changed = here.post("/me/password/", {"current": PASSWORD, "password": NEW})
    assert changed.status_code == 302
    assert here.get("/me/").status_code == 200
    assert elsewhere.get("/me/").status_code == 302
    assert Event.objects.filter(kind="person.signed_out", user=cast.ea_nasir.pk).exists()
    assert User.objects.get(pk=cast.ea_nasir.pk).check_password(NEW)


def test_the_present_password_is_asked_for_and_cannot_be_guessed(cast, signed_in, at):
    client = signed_in(cast.ea_nasir)
    answers = [
        client.post("/me/password/", {"current": "wrong", "password": NEW}).status_code
        for _ in range(11)
    ]
    assert answers == [422] * 10 + [429]
    assert User.objects.get(pk=cast.ea_nasir.pk).check_password(PASSWORD)


def test_a_weak_password_is_refused_in_words(cast, signed_in, at):
    client = signed_in(cast.ea_nasir)
    refused = client.post("/me/password/", {"current": PASSWORD, "password": "12345678"})
    assert refused.status_code == 422
    assert 'id="id_password_error"' in refused.content.decode()


def presence_of(user):
    found = User.objects.get(pk=user.pk)
    return found.presence, found.break_until


def test_presence_is_said_with_one_click(cast, signed_in, at):
    client = signed_in(cast.ea_nasir)
    assert client.post("/me/presence/", {"to": "available", "next": "/me/"})["Location"] == "/me/"
    assert presence_of(cast.ea_nasir) == (Presence.AVAILABLE, None)
    client.post("/me/presence/", {"to": "break-5"})
    assert presence_of(cast.ea_nasir) == (Presence.BREAK, NOON + dt.timedelta(minutes=5))
    client.post("/me/presence/", {"to": "break", "minutes": "40"})
    assert presence_of(cast.ea_nasir) == (Presence.BREAK, NOON + dt.timedelta(minutes=40))
    client.post("/me/presence/", {"to": "away"})
    assert presence_of(cast.ea_nasir) == (Presence.AWAY, None)
    assert Event.objects.filter(kind="person.presence").count() == 4


@pytest.mark.parametrize(
    "said", [{"to": "asleep"}, {"to": "break-0"}, {"to": "break-x"}, {"to": "break-9999"}, {}]
)
def test_presence_that_makes_no_sense_is_refused(cast, signed_in, at, said):
    assert signed_in(cast.ea_nasir).post("/me/presence/", said).status_code == 400


def test_the_part_of_a_page_is_the_same_element_fetched(cast, signed_in, at):
    client = signed_in(cast.ea_nasir)
    fetched = {"HTTP_X_REQUESTED_WITH": "fetch"}
    for answer in (
        client.get("/me/presence/", **fetched),
        client.post("/me/presence/", {"to": "break-15"}, **fetched),
    ):
        assert answer.status_code == 200
        assert answer.content.decode().startswith('<form id="presence"')


def test_every_table_that_points_to_people_has_words():
    found = {label(model, field) for model, field in pointers()}
    assert found - set(RECORDS) == set(), "say in record_words.py what such a row tells"
    assert set(RECORDS) - found == set(), "words for a table that is gone"


def test_a_person_sees_all_that_is_recorded_about_them(cast, signed_in, at):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит медь?", NOON)
    cast.answers(conversation, "Мина меди стоит один сикль.", NOON)
    replying.note(
        actor=cast.ea_nasir, conversation=conversation.pk, body="проверить", now=NOON, token="n"
    )
    signed_in(cast.sit_sin).post("/me/presence/", {"to": "available"})
    page = signed_in(cast.ea_nasir).get("/me/data/")
    counts = {str(record.what): record.total for record in page.context["records"]}
    assert counts[str(RECORDS["conversations.Message.author"])] == 2
    assert counts[str(RECORDS["conversations.Conversation.assignee"])] == 1
    assert f"/c/{conversation.pk}/" in page.content.decode()
    assert sum(record.total for record in recorded_about(cast.sit_sin)) < sum(counts.values())


def test_the_page_shows_no_words_of_customers(cast, signed_in, at):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Меня зовут Нанни, мой телефон особенный", NOON)
    cast.answers(conversation, "Нанни, медь взвешена.", NOON)
    page = signed_in(cast.ea_nasir).get("/me/data/").content.decode()
    assert "особенный" not in page
    assert "взвешена" not in page


def test_ones_own_pages_are_in_everybodys_menu(cast, signed_in, at):
    for user in (cast.ea_nasir, cast.reviewer, cast.owner):
        page = signed_in(user).get("/me/").content.decode()
        menu = page[page.index('class="menu menu--me"') :]
        assert 'href="/me/"' in menu
        assert 'href="/me/data/"' in menu
        assert 'id="presence"' in menu
