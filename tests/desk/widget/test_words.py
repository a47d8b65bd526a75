"""Words of the widget: one language a customer, notices that are true, small bundles."""

import gzip
from importlib.resources import files

import pytest
from django.core.checks import run_checks
from django.utils import translation

from nanni_desk.accounts.models import Team
from nanni_desk.channels.widget.notices import NoticeRefused, read_notice
from nanni_desk.channels.widget.options import SettingsRefused, clean_settings
from nanni_desk.channels.widget.words import panel_words
from nanni_desk.conversations.models import Inbox
from tests.desk.conftest import NOON
from tests.desk.widget.conftest import SITE, Visitor
from tests.desk.widget.test_identity import signed


def left_english():
    return [w.msg for w in run_checks(databases=["default"]) if w.id == "widget.W001"]


@pytest.mark.teaching("S1-6")
def test_a_fresh_widget_speaks_russian_and_a_string_left_english_is_named(db, monkeypatch):
    team = Team.objects.create(name="T")
    fresh = Inbox.objects.create(name="Новый", kind="widget", key="new", secret="s" * 43, team=team)
    assert left_english() == []
    assert 'lang="ru"' in Visitor("new", site="http://testserver").open().text
    fresh.settings = {"words": {"ru": {"greeting": "Hello! How can I help?"}}}
    fresh.save()
    assert left_english() == ["The widget says new.ru.greeting in English to Russian customers."]
    fresh.settings = {}
    fresh.save()
    monkeypatch.setitem(
        __import__("nanni_desk.channels.widget.words", fromlist=["_WORDS"])._WORDS,
        "send", "Send it off",
    )  # fmt: skip
    assert left_english() == ["The widget says send in English to Russian customers."]


def test_both_languages_have_every_word():
    with translation.override("en"):
        english = panel_words()
    with translation.override("ru"):
        russian = panel_words()
    assert english.keys() == russian.keys()
    assert [name for name in english if english[name] == russian[name]] == []


@pytest.mark.parametrize(("name", "most"), [("loader.js", 10), ("panel.js", 45)])
def test_bundles_are_small(name, most):
    static = files("nanni_desk.channels.widget") / "static/widget"
    size = len(gzip.compress((static / name).read_bytes()))
    if name == "panel.js":
        size += len(gzip.compress((static / "panel.css").read_bytes()))
    assert 1000 < size <= most * 1024


def test_the_loader_is_packed_kept_and_open_to_all_sites(client, db):
    answer = client.get("/widget/loader.js", headers={"Accept-Encoding": "gzip"})
    assert answer["Content-Encoding"] == "gzip"
    assert b"data-inbox" in gzip.decompress(answer.content) or b"inbox" in gzip.decompress(
        answer.content
    )
    assert answer["Cross-Origin-Resource-Policy"] == "cross-origin"
    again = client.get("/widget/loader.js", headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304


def test_the_loader_asks_nobody_else(client, db):
    loader = client.get("/widget/loader.js").text
    assert "http://" not in loader
    assert "https://" not in loader


NOTICE = {"text": "Сейчас отвечаем дольше: {{wait}}.", "when": "staffed", "until": "2026-03-31"}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"until": "2026-03-01"}, "Срок объявления истёк"),
        ({"until": "2026-12-31"}, "не дольше трёх месяцев"),
        ({"until": ""}, "Укажите день"),
        ({"text": "Проверка занимает 2 часа."}, "скоро станет неверным"),
        ({"text": "Верификация занимает два часа"}, "скоро станет неверным"),
        ({"text": "Ответим к 18:00"}, "скоро станет неверным"),
        ({"text": "Ждите {{eternity}}"}, "Переменной eternity нет"),
        ({"when": "sometimes"}, "для кого оно верно"),
    ],
)
@pytest.mark.teaching("S3-27")
def test_a_stale_notice_is_refused_with_the_reason(change, reason):
    with translation.override("ru"), pytest.raises(NoticeRefused, match=reason):
        read_notice(NOTICE | change, NOON)


@pytest.mark.teaching("S3-27")
def test_a_verified_customer_is_not_told_to_verify(visitor, widget, at):
    notice = {"text": "Подтвердите почту на сайте, чтобы видеть заказы.", "when": "unverified",
              "until": "2026-03-31"}  # fmt: skip
    widget.settings = clean_settings({"origins": [SITE], "notices": [notice]}, at.now)
    widget.save()
    assert visitor.talk("Где мой заказ?")["state"]["notices"] == [notice["text"]]
    visitor.begin(signed())
    assert visitor.get("messages").json()["state"]["notices"] == []


def test_a_notice_ends_by_itself_and_is_silent_without_its_values(visitor, widget, at):
    always = {"text": "Запись открыта.", "when": "always", "until": "2026-03-03"}
    widget.settings = clean_settings({"origins": [SITE], "notices": [NOTICE, always]}, at.now)
    widget.save()
    assert visitor.get("messages").json()["state"]["notices"] == ["Запись открыта."]
    at.later(days=1)
    assert visitor.get("messages").json()["state"]["notices"] == []


@pytest.mark.parametrize(
    "origin",
    ["http://clinic.example", "clinic.example", "https://*.example", "javascript:alert(1)",
     "https://user@clinic.example", "https://"],
)  # fmt: skip
def test_an_origin_that_others_could_use_is_refused(origin):
    with pytest.raises(SettingsRefused):
        clean_settings({"origins": [origin]}, NOON)


def test_origins_are_kept_in_one_form():
    given = ["HTTPS://Clinic.Example/page?x=1", "http://localhost:8000/", "https://clinic.example"]
    kept = clean_settings({"origins": given}, NOON)["origins"]
    assert kept == ["http://localhost:8000", "https://clinic.example"]


@pytest.mark.parametrize(("name", "fine"), [
    ("Анна", False), ("Alice", False), ("Бот клиники", True), ("Help bot", True),
])  # fmt: skip
def test_a_bot_never_bears_a_persons_name(name, fine):
    given = {"words": {"ru": {"bot_name": name}}}
    if fine:
        assert clean_settings(given, NOON)["words"]["ru"]["bot_name"] == name
    else:
        with pytest.raises(SettingsRefused):
            clean_settings(given, NOON)


def test_the_demo_clinic_is_there_only_with_the_demo(client, cast):
    assert client.get("/demo/clinic/").status_code == 404
    Inbox.objects.create(name="Липа", kind="widget", key="demo-clinic", secret="s" * 43,
                         team=cast.copper)  # fmt: skip
    russian, english = client.get("/demo/clinic/"), client.get("/demo/clinic/?lang=en")
    assert "Врач рядом с домом" in russian.text
    assert "A doctor near you" in english.text
    assert 'data-inbox="demo-clinic"' in russian.text
    assert "<script>" not in russian.text
    assert "style=" not in russian.text


@pytest.mark.teaching("S3-27")
def test_an_owner_is_told_why_a_stale_notice_is_not_taken(cast, signed_in, widget):
    owner = signed_in(cast.owner)

    def save(**fields):
        given = {"name": "Сайт", "team": cast.copper.pk, "language": "ru", "is_active": "on",
                 "origins": SITE, "notice_when": "always"} | fields  # fmt: skip
        return owner.post(f"/inboxes/{widget.pk}/", given)

    stale = save(notice="Записи нет.", notice_until="2026-03-01")
    assert stale.status_code == 422
    assert "Срок объявления истёк: 2026-03-01." in stale.text
    assert "скоро станет неверным" in save(notice="Ответим к 18:00", notice_until="2026-03-31").text
    assert save(notice="Записи нет.", notice_until="2026-03-31").status_code == 302
    assert Visitor().get("messages").json()["state"]["notices"] == ["Записи нет."]
    assert 'value="2026-03-31"' in owner.get(f"/inboxes/{widget.pk}/").text


def test_an_owners_words_greet_customers_and_name_no_person(cast, signed_in, widget):
    owner = signed_in(cast.owner)
    given = {"name": "Сайт", "team": cast.copper.pk, "language": "ru", "is_active": "on",
             "origins": SITE, "greeting_ru": "Добро пожаловать!", "bot_name_ru": "Алиса",
             }  # fmt: skip
    refused = owner.post(f"/inboxes/{widget.pk}/", given)
    assert refused.status_code == 422
    assert 'id="id_bot_name_ru_error"' in refused.text
    owner.post(f"/inboxes/{widget.pk}/", given | {"bot_name_ru": "Бот клиники"})
    page = Visitor().open().text
    assert 'data-greeting="Добро пожаловать!"' in page
    assert 'data-bot="Бот клиники"' in page
