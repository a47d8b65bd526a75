"""What must not work: foreign pages, foreign tokens, forged identities, floods."""

import base64

import pytest
from django.test import Client

from nanni_desk.channels.widget.selectors import file_link
from nanni_desk.conversations.models import Attachment, Contact, Conversation, Identity, Inbox
from nanni_desk.conversations.services.replying import note
from nanni_desk.events.selectors import Audience, events_after
from nanni_desk.events.tickets import accept
from tests.desk.conftest import NOON
from tests.desk.widget.conftest import SITE, Visitor
from tests.desk.widget.test_files import png

KEY = "s" * 43


@pytest.mark.parametrize("site", [
    "https://evil.example", "http://clinic.example", "https://clinic.example.evil.example",
    "https://evil.example/https://clinic.example", "https://clinic.example:444", "null",
])  # fmt: skip
def test_a_page_that_is_not_on_the_list_gets_no_panel(widget, site):
    stranger = Visitor(site=site)
    answer = stranger.open()
    assert answer.status_code == (200 if site == "null" else 403)
    named = stranger.client.get(f"/widget/clinic-key/panel?host={site}")
    assert named.status_code == 403
    assert b"data-pass" not in named.content


def test_browsers_are_told_on_which_pages_the_panel_may_stand(visitor):
    answer = visitor.open()
    policy = answer["Content-Security-Policy"]
    assert f"frame-ancestors {SITE} 'self'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "X-Frame-Options" not in answer


def test_nothing_of_the_widget_sets_or_needs_a_cookie(visitor):
    visitor.talk("Где мой заказ?")
    assert not visitor.client.cookies
    assert visitor.open().cookies.output() == ""


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "https://clinic.example"])
def test_a_request_from_a_foreign_page_is_refused(visitor, origin):
    visitor.begin()
    answer = visitor.post("say", {"Origin": origin}, body="hi", token="t")
    assert answer.status_code == 403
    crossed = visitor.post("say", {"Sec-Fetch-Site": "cross-site"}, body="hi", token="t")
    assert crossed.status_code == 403
    assert not Conversation.objects.exists()


@pytest.mark.parametrize("forged", ["", "nonsense", "WyJjbGluaWMta2V5IiwiaHR0cHM6Ly9hIl0:1:x"])
def test_a_session_needs_the_pass_of_the_panel(visitor, forged):
    assert visitor.post("session", **{"pass": forged}).status_code == 403
    assert not Contact.objects.filter(identities__kind="visitor").exists()


def test_a_pass_ends_when_its_site_leaves_the_list(visitor, widget):
    shown = visitor.pass_()
    widget.settings = {"origins": []}
    widget.save()
    assert visitor.post("session", **{"pass": shown}).status_code == 403


def test_a_pass_of_another_widget_opens_nothing(cast, visitor, widget):
    Inbox.objects.create(name="Shop", kind="widget", key="shop", secret=KEY, team=cast.barley,
                         settings={"origins": [SITE]})  # fmt: skip
    assert visitor.post("session", **{"pass": Visitor("shop").pass_()}).status_code == 403


def test_a_token_is_kept_as_a_hash_only(visitor):
    visitor.begin()
    assert len(base64.urlsafe_b64decode(visitor.token + "=")) == 32
    kept = Identity.objects.get(kind="visitor").value
    assert visitor.token not in kept
    assert len(kept) == 64


@pytest.mark.parametrize("what", ["say", "typing", "read", "ticket", "transcript", "email"])
def test_without_a_token_nothing_is_done(visitor, what):
    for token in ("", "forged", "' OR 1=1 --"):
        visitor.token = token
        assert visitor.post(what, body="hi", token="t", message=1).status_code == 401
    assert visitor.get("updates").status_code == 401
    assert visitor.get("messages").json()["messages"] == []


def test_a_token_of_another_widget_is_unknown(cast, visitor, widget):
    Inbox.objects.create(name="Shop", kind="widget", key="shop", secret=KEY, team=cast.barley,
                         settings={"origins": [SITE]})  # fmt: skip
    visitor.talk("Где мой заказ?")
    other = Visitor("shop")
    other.token = visitor.token
    assert other.get("updates").status_code == 401


def test_visitors_see_nothing_of_each_other(cast, visitor, at):
    visitor.talk("Где мой заказ?")
    file = visitor.upload(png()).json()
    stranger = Visitor()
    stranger.talk("Привет, я другой")
    theirs = {m["body"] for m in stranger.get("messages").json()["messages"]}
    assert "Где мой заказ?" not in theirs
    assert stranger.say("Дай файл", files=[file["id"]]).status_code == 422
    first, second = Conversation.objects.order_by("pk")
    assert accept(stranger.post("ticket").json()["ticket"]).audience.conversation == second.pk
    stranger.post("read", message=10**9)
    first.refresh_from_db()
    assert first.read_by_contact == 0


def test_a_file_link_is_a_signature_and_not_a_number(cast, visitor, at, widget):
    visitor.talk("Вот файл")
    file = visitor.upload(png()).json()
    visitor.say("", files=[file["id"]])
    url = visitor.get("messages").json()["messages"][-1]["files"][0]["url"]
    assert visitor.client.get(f"/widget/clinic-key/files/{file['id']}").status_code == 404
    assert visitor.client.get(url[:-2] + "xx").status_code == 404
    assert Client().get(f"/files/{file['id']}/").status_code == 302
    Inbox.objects.create(name="Shop", kind="widget", key="shop", secret=KEY, team=cast.barley)
    assert visitor.client.get(url.replace("clinic-key", "shop")).status_code == 404


def test_a_file_of_a_note_is_not_the_customers(cast, visitor, at):
    visitor.talk("Вопрос про счёт: сколько там?")
    conversation = Conversation.objects.get()
    file = Attachment.objects.create(
        conversation=conversation, uploader=cast.ea_nasir.actor, name="a", path="aa/a", size=1,
        content_type="text/plain", sha256="0", created_at=NOON,
    )  # fmt: skip
    note(actor=cast.ea_nasir, conversation=conversation.pk, body="Смотри", now=NOON, token="n",
         attachments=[file.pk])  # fmt: skip
    assert visitor.client.get(f"/widget/clinic-key/files/{file_link(file)}").status_code == 404


def test_html_served_to_a_customer_is_a_download(visitor):
    visitor.talk("Вот файл")
    file = visitor.upload(b"<script>alert(1)</script>", "a.html").json()
    visitor.say("", files=[file["id"]])
    url = visitor.get("messages").json()["messages"][-1]["files"][0]["url"]
    answer = visitor.client.get(url)
    answer.close()
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer["Content-Security-Policy"]


def test_words_of_a_customer_never_become_markup_of_the_panel(visitor):
    visitor.talk('"><script>alert(1)</script>')
    Contact.objects.filter(identities__kind="visitor").update(name="<img src=x onerror=alert(1)>")
    assert b"<script>alert" not in visitor.open().content


def test_a_flood_of_visitors_from_one_address_is_slowed(visitor, at):
    shown = visitor.pass_()
    answers = [Visitor().post("session", **{"pass": shown}).status_code for _ in range(61)]
    assert (answers.count(200), answers.count(429)) == (60, 1)
    at.later(hours=1, seconds=1)
    assert visitor.post("session", **{"pass": shown}).status_code == 200


def test_a_forged_forwarding_header_does_not_help(visitor, settings):
    shown = visitor.pass_()

    def begin(number):
        headers = {"X-Forwarded-For": f"10.0.0.{number}"}
        return Visitor().post("session", headers, **{"pass": shown}).status_code

    assert [begin(n) for n in range(61)].count(429) == 1
    settings.TRUSTED_PROXIES = frozenset({"127.0.0.1"})
    assert begin(1) == 200


def test_a_flood_of_messages_is_slowed_and_says_for_how_long(visitor):
    visitor.begin()
    answers = [visitor.say(f"Сообщение {n}") for n in range(41)]
    assert [a.status_code for a in answers].count(201) == 40
    assert 0 < answers[-1].json()["seconds"] <= 60


@pytest.mark.parametrize("body", [
    b"[]", b"null", b"{", b"\xff", b'{"token": 5}', b'{"token": "t", "body": {"a": 1}}',
    b'{"token": "t", "body": "x", "files": "12"}', b'{"token": "t", "files": [true]}',
    b'{"token": "t", "card": ["a"]}', b'{"token": "t", "card": {"what": 5}}',
    b'{"token": "t", "body": "' + b"x" * 300_000 + b'"}', b"[" * 50_000,
])  # fmt: skip
def test_a_senseless_request_is_told_so(visitor, body):
    visitor.begin()
    answer = visitor.client.post(
        "/widget/clinic-key/say", body, content_type="application/json", headers=visitor.headers()
    )
    assert answer.status_code == 400
    assert not Conversation.objects.exists()


@pytest.mark.parametrize("query", ["after=-1", "after=x", "after=" + "9" * 30])
def test_a_senseless_number_is_told_so(visitor, query):
    visitor.talk("Где мой заказ?")
    assert visitor.get(f"updates?{query}").status_code == 400


def test_an_endless_message_is_cut_and_a_card_has_four_fields(visitor):
    visitor.begin()
    assert visitor.say("я" * 25_000).status_code == 201
    visitor.say("", card={"what": "в" * 9000, "evil": "x" * 9000})
    long, card = Conversation.objects.get().messages.order_by("pk")
    assert (len(long.body), long.data) == (20_000, {"cut_from": 25_000})
    assert (len(card.body), "x" in card.body) == (515, False)


def test_an_inbox_that_is_switched_off_or_of_another_kind_is_not_there(cast, visitor, widget):
    widget.is_active = False
    widget.save()
    assert visitor.open().status_code == 404
    Inbox.objects.create(name="API", kind="callback", key="api", secret=KEY, team=cast.copper)
    assert Visitor("api").open().status_code == 404


def test_the_stream_of_a_customer_carries_nothing_of_the_desk(cast, visitor, at):
    visitor.talk("Где мой заказ?")
    conversation = Conversation.objects.get()
    note(actor=cast.ea_nasir, conversation=conversation.pk, body="Тайна", now=NOON, token="n")
    visitor.post("typing")
    kinds = {e.kind for e in events_after(0, Audience(None, conversation=conversation.pk))}
    assert kinds == {"conversation.opened", "message.received"}
    assert events_after(0, Audience(None, conversation=conversation.pk + 1)).count() == 0
