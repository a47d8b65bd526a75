"""Owners' pages of inboxes: made, changed, secured; tokens of programs."""

import re

import pytest
from django.utils.html import escape

from nanni_desk.accounts.models import AuditEntry
from nanni_desk.api.models import ApiToken
from nanni_desk.conversations.models import Inbox
from tests.desk.conftest import NOON


@pytest.fixture
def owner(cast, signed_in, at):
    return signed_in(cast.owner)


def form(cast, **fields):
    return {"name": "Сайт", "team": cast.copper.pk, "language": "ru"} | fields


def test_a_widget_gets_its_line_of_html_and_shows_its_secret_once(cast, owner):
    page = owner.post(
        "/inboxes/new/widget/", form(cast, origins="https://clinic.example\nhttps://b.example")
    )
    assert page.status_code == 200
    inbox = Inbox.objects.get(name="Сайт")
    assert inbox.secret in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert inbox.settings["origins"] == ["https://b.example", "https://clinic.example"]
    later = owner.get(f"/inboxes/{inbox.pk}/").content.decode()
    assert inbox.secret not in later
    line = f'<script src="http://127.0.0.1:8000/widget/loader.js" data-inbox="{inbox.key}" async>'
    assert escape(line) in later
    assert AuditEntry.objects.filter(action="inbox.created").exists()
    assert inbox.secret not in str(AuditEntry.objects.values())


def test_a_connection_takes_only_addresses_that_may_be_called(cast, owner):
    for url in ("http://shop.example/", "https://127.0.0.1.nip.example#@x", "ftp://a", "x"):
        refused = owner.post("/inboxes/new/callback/", form(cast, url=url))
        assert refused.status_code == 422
        assert 'id="id_url_error"' in refused.content.decode()
    assert owner.post(
        "/inboxes/new/callback/", form(cast, url="https://shop.example/hook")
    ).status_code == 200  # fmt: skip
    assert Inbox.objects.get(name="Сайт").settings == {"url": "https://shop.example/hook"}


def test_a_widget_takes_only_addresses_of_sites(cast, owner):
    for origins in ("*", "https://*.example", "javascript:alert(1)", "http://clinic.example"):
        refused = owner.post("/inboxes/new/widget/", form(cast, origins=origins))
        assert refused.status_code == 422
    assert not Inbox.objects.filter(name="Сайт").exists()


def test_there_are_no_other_kinds(cast, owner):
    assert owner.get("/inboxes/new/mail/").status_code == 404


def test_settings_change_and_what_the_form_does_not_show_stays(cast, owner):
    cast.inbox.settings = {"origins": [], "words": {"ru": {"greeting": "Добрый день"}}}
    cast.inbox.save()
    changed = owner.post(
        f"/inboxes/{cast.inbox.pk}/",
        form(
            cast, name="Клиника", team=cast.barley.pk, origins="https://c.example", is_active="on"
        ),
    )
    assert changed.status_code == 302
    cast.inbox.refresh_from_db()
    assert (cast.inbox.name, cast.inbox.team) == ("Клиника", cast.barley)
    assert cast.inbox.settings["words"] == {"ru": {"greeting": "Добрый день"}}
    assert cast.inbox.is_active
    owner.post(f"/inboxes/{cast.inbox.pk}/", form(cast, key="other", secret="x", kind="callback"))
    cast.inbox.refresh_from_db()
    assert (cast.inbox.is_active, cast.inbox.kind, cast.inbox.key) == (
        False,
        "widget",
        "clinic-key",
    )


def test_a_new_secret_replaces_the_old_one(cast, owner):
    before = cast.inbox.secret
    page = owner.post(f"/inboxes/{cast.inbox.pk}/secret/")
    cast.inbox.refresh_from_db()
    assert cast.inbox.secret != before
    assert cast.inbox.secret in page.content.decode()


def test_a_token_is_shown_once_listed_and_revoked(cast, owner):
    address = f"/inboxes/{cast.inbox.pk}/"
    page = owner.post(f"{address}tokens/", {"name": "Бронь-7", "scopes": ["promises:write"]})
    shown = re.search(r"nanni_[\w-]{43}", page.content.decode())[0]
    later = owner.get(address).content.decode()
    assert shown not in later
    assert "Бронь-7" in later
    token = ApiToken.objects.get()
    assert token.scopes == ["promises:write"]
    assert owner.post(f"/inboxes/tokens/{token.pk}/revoke/").status_code == 302
    assert "Бронь-7" not in owner.get(address).content.decode()
    assert owner.post(f"/inboxes/tokens/{token.pk}/revoke/").status_code == 404
    for wrong in (
        {"name": "x"},
        {"name": "x", "scopes": ["admin"]},
        {"scopes": ["promises:write"]},
    ):
        assert owner.post(f"{address}tokens/", wrong).status_code == 422


@pytest.mark.parametrize("who", ["ea_nasir", "sit_sin", "reviewer", "arbituram"])
def test_only_owners_come_here(cast, signed_in, at, who):
    client = signed_in(getattr(cast, who))
    number = cast.inbox.pk
    assert client.get("/inboxes/").status_code == 403
    assert client.get(f"/inboxes/{number}/").status_code == 403
    assert client.post(f"/inboxes/{number}/", form(cast)).status_code == 403
    assert client.post(f"/inboxes/{number}/secret/").status_code == 403
    assert client.post(f"/inboxes/{number}/tokens/", {"name": "x"}).status_code == 403
    cast.inbox.refresh_from_db()
    assert cast.inbox.secret == "s" * 43


def test_the_list_counts_what_is_not_closed(cast, owner):
    cast.begin(NOON)
    assert owner.get("/inboxes/").context["inboxes"].get(pk=cast.inbox.pk).waiting == 1
