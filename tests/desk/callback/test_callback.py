"""Replies to another system: signed, once by name, and truthful about failure."""

import datetime as dt
import hashlib
import hmac
import http.server
import json
import threading
from pathlib import Path

import pytest

from nanni_desk.channels import SendFailed, sender_of
from nanni_desk.channels.callback.services import Customer, take_in
from nanni_desk.conversations.models import Message
from nanni_desk.conversations.services import replying
from nanni_desk.conversations.services.inboxes import Described, create_inbox
from tests.desk.conftest import NOON


class Shop(http.server.BaseHTTPRequestHandler):
    """The other system: keeps what it is told, answers what the test wants."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((self.headers, body))
        self.send_response(self.server.status)
        self.send_header("Location", "https://elsewhere.example/")
        self.end_headers()

    def log_message(self, *_args):
        pass


@pytest.fixture
def shop(settings):
    settings.ALLOW_PRIVATE_CALLBACKS = True
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    server.got, server.status = [], 200
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def inbox(cast, shop):
    described = Described(
        "Shop", cast.copper, "ru", {"url": f"http://127.0.0.1:{shop.server_port}/hook"}
    )
    return create_inbox(actor=cast.owner, kind="callback", described=described, now=NOON)


@pytest.fixture
def conversation(inbox, at):
    message, _new = take_in(
        inbox=inbox, thread="T-1", customer=Customer("c-1", "Нанни"), body="Где мой заказ 17?",
        external="m-1", now=NOON,
    )  # fmt: skip
    return message.conversation


def deliver(now=NOON):
    """What the worker does with the replies that are due."""
    for message in replying.claim_due(now):
        try:
            sender_of(message.conversation.inbox.kind)(message)
        except SendFailed as failure:
            replying.mark_failed(
                message=message.pk, reason=failure.reason, permanent=failure.permanent, now=now
            )
        else:
            replying.mark_sent(message=message.pk, now=now)


def test_a_reply_arrives_signed_with_the_names_of_the_other_side(cast, shop, inbox, conversation):
    reply = cast.answers(conversation, "Заказ 17 придёт завтра до 18:00.", NOON)
    deliver()
    [(headers, body)] = shop.got
    told = json.loads(body)
    assert (told["thread"], told["text"]) == ("T-1", "Заказ 17 придёт завтра до 18:00.")
    assert told["author"] == {"name": "Ea Nasir", "is_bot": False}
    assert told["delivery"] == headers["Nanni-Delivery"]
    signed = f"{headers['Nanni-Timestamp']}.".encode() + body
    made = hmac.new(inbox.secret.encode(), signed, hashlib.sha256).hexdigest()
    assert headers["Nanni-Signature"] == f"sha256={made}"
    assert int(headers["Nanni-Timestamp"]) == int(NOON.timestamp())
    assert inbox.secret not in str(headers) + body.decode()
    reply.refresh_from_db()
    assert reply.state == Message.State.SENT


def test_every_try_of_a_message_bears_one_name_and_no_two_messages_share_it(
    cast, shop, conversation
):
    shop.status = 503
    first = cast.answers(conversation, "Заказ придёт завтра.", NOON, token="same")
    deliver()
    shop.status = 200
    deliver(NOON + dt.timedelta(minutes=5))
    cast.answers(conversation, "Курьер позвонит за час.", NOON)
    deliver(NOON + dt.timedelta(minutes=6))
    names = [headers["Nanni-Delivery"] for headers, _body in shop.got]
    assert names[0] == names[1] != names[2]
    first.refresh_from_db()
    assert (first.state, first.attempts) == (Message.State.SENT, 2)


@pytest.mark.parametrize("status", [400, 401, 404, 410, 422, 301, 302, 307])
def test_a_refusal_is_final_and_back_at_the_queues_top(cast, shop, conversation, signed_in, status):
    other = cast.begin(NOON - dt.timedelta(hours=1))
    cast.says(other, "Сколько стоит приём?", NOON - dt.timedelta(hours=1))
    reply = cast.answers(conversation, "Заказ 17 придёт завтра до 18:00.", NOON)
    shop.status = status
    deliver()
    reply.refresh_from_db()
    assert reply.state == Message.State.FAILED
    assert str(status) in reply.failure
    page = signed_in(cast.ea_nasir).get("/").content.decode()
    assert page.index(f"/c/{conversation.pk}/") < page.index(f"/c/{other.pk}/")
    thread = signed_in(cast.ea_nasir).get(f"/c/{conversation.pk}/").content.decode()
    assert str(status) in thread
    assert len(shop.got) == 1


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503])
def test_a_fault_is_tried_again(cast, shop, conversation, status):
    reply = cast.answers(conversation, "Заказ 17 придёт завтра до 18:00.", NOON)
    shop.status = status
    deliver()
    reply.refresh_from_db()
    assert (reply.state, reply.claimed_until) == (Message.State.PENDING, None)
    shop.status = 200
    deliver(NOON + dt.timedelta(minutes=10))
    reply.refresh_from_db()
    assert reply.state == Message.State.SENT


def test_a_system_that_is_away_is_tried_five_times_and_then_told(cast, shop, inbox, conversation):
    shop.shutdown()
    shop.server_close()
    reply = cast.answers(conversation, "Заказ 17 придёт завтра до 18:00.", NOON)
    for hours in range(6):
        deliver(NOON + dt.timedelta(hours=hours))
    reply.refresh_from_db()
    assert (reply.state, reply.attempts) == (Message.State.FAILED, 5)
    assert reply.failure


def test_without_the_setting_an_intranet_is_not_called(cast, shop, conversation, settings):
    settings.ALLOW_PRIVATE_CALLBACKS = False
    reply = cast.answers(conversation, "Заказ 17 придёт завтра до 18:00.", NOON)
    deliver()
    reply.refresh_from_db()
    assert reply.state == Message.State.FAILED
    assert shop.got == []


def test_without_an_address_a_reply_fails_and_says_so(cast, inbox, conversation):
    inbox.settings = {}
    inbox.save()
    reply = cast.answers(conversation, "Заказ 17 придёт завтра до 18:00.", NOON)
    deliver()
    reply.refresh_from_db()
    assert reply.state == Message.State.FAILED


def test_the_language_of_the_customer_and_not_of_the_inbox_is_kept(cast, inbox, at):
    message, _new = take_in(
        inbox=inbox, thread="T-2", customer=Customer("c-9", language="en"), body="Hi", external="1",
        now=NOON,
    )  # fmt: skip
    assert message.conversation.language == "en"


@pytest.mark.parametrize("page", ["connect-a-system.md", "connect-a-system.ru.md"])
def test_the_code_of_the_guide_believes_us_and_nobody_else(cast, shop, inbox, conversation, page):
    text = (Path(__file__).resolve().parents[3] / "docs/howto" / page).read_text(encoding="utf-8")
    code = text.partition("```python\n")[2].partition("```")[0]
    known = {}
    exec(code, known)  # noqa: S102 - the guide of this repository
    cast.answers(conversation, "Заказ 17 придёт завтра до 18:00.", NOON)
    deliver()
    [(headers, body)] = shop.got
    now = NOON.timestamp()
    assert known["is_ours"](inbox.secret, headers, body, now)
    assert not known["is_ours"](inbox.secret, headers, body + b" ", now)
    assert not known["is_ours"]("other", headers, body, now)
    assert not known["is_ours"](inbox.secret, headers, body, now + 301)
