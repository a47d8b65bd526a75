"""The conversation by mail, through a real mail server on loopback."""

import email
import email.policy
import socket

import pytest
from aiosmtpd.controller import Controller

from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.services import replying
from tests.desk.widget.test_identity import signed


class Letters:
    """Takes letters, or refuses them."""

    def __init__(self):
        self.taken, self.refuse = [], False

    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802 - aiosmtpd's name
        if self.refuse:
            return "550 no"
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.taken.append((envelope.rcpt_tos, letter))
        return "250 OK"


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture
def letters(settings):
    handler = Letters()
    server = Controller(handler, hostname="127.0.0.1", port=free_port())
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.DEFAULT_FROM_EMAIL = "desk@clinic.example"
    yield handler
    server.stop()


@pytest.fixture
def known(cast, visitor, at):
    visitor.begin(signed())
    visitor.talk("Сколько стоит приём? Карта 4111 1111 1111 1111")
    reply = cast.answers(Conversation.objects.get(), "Приём стоит 1500 рублей.", at.now)
    replying.claim_due(at.now)
    replying.mark_sent(message=reply.pk, now=at.now)
    replying.note(actor=cast.ea_nasir, conversation=reply.conversation_id, body="Тайна",
                  now=at.now, token="n")  # fmt: skip
    return visitor


def test_it_goes_to_the_verified_address_with_what_the_customer_saw(letters, known):
    assert known.post("transcript", email="evil@example.org").status_code == 204
    page = known.get("messages").json()["state"]["page"]
    [(to, letter)] = letters.taken
    assert to == ["nanni@ur.example"]
    assert letter["From"] == "desk@clinic.example"
    assert letter["Subject"] == "Ваша переписка: Clinic"
    text = letter.get_content()
    *said, blank, link = text.strip().splitlines()
    assert said == [
        "03.03.2026 12:00 Вы", "Сколько стоит приём? Карта •••• 1111", "",
        "03.03.2026 12:00 Ea Nasir", "Приём стоит 1500 рублей.",
    ]  # fmt: skip
    assert (blank, link) == ("", f"Как идут дела, видно здесь в любое время: {page}")


def test_an_anonymous_visitor_gets_none_wherever_they_ask(letters, visitor):
    visitor.talk("Где мой заказ?")
    visitor.post("email", email="victim@example.org")
    answer = visitor.post("transcript", email="victim@example.org")
    assert (answer.status_code, answer.json()["error"]) == (422, "no_address")
    assert letters.taken == []


def test_a_mail_server_that_refuses_or_is_away_is_told(letters, known, settings):
    letters.refuse = True
    assert known.post("transcript").json()["error"] == "no_mail"
    settings.EMAIL_PORT = free_port()
    assert known.post("transcript").json()["error"] == "no_mail"
    assert Message.objects.filter(kind="inbound").count() == 1


def test_a_desk_without_mail_says_so(known, settings):
    settings.EMAIL_HOST = ""
    assert known.post("transcript").json()["error"] == "no_mail"


def test_it_is_not_sent_again_and_again(letters, known):
    assert [known.post("transcript").status_code for _ in range(4)] == [204, 204, 204, 429]


def test_a_line_break_in_the_inboxs_name_is_no_new_header(letters, known, widget):
    widget.name = "Clinic\nBcc: victim@example.org"
    widget.save()
    assert known.post("transcript").status_code == 204
    [(to, letter)] = letters.taken
    assert (to, letter["Bcc"]) == (["nanni@ur.example"], None)
