"""A customer writes in the widget and is told the truth."""

import datetime as dt

import pytest

from nanni_desk.channels.widget.services import forget_unsaid
from nanni_desk.config.schedule import JOBS
from nanni_desk.conversations.models import Conversation, Identity, Message
from nanni_desk.conversations.selectors import queue_for
from nanni_desk.conversations.services import replying
from nanni_desk.events.models import Event
from nanni_desk.events.selectors import Audience, events_after
from nanni_desk.events.tickets import accept
from tests.desk.conftest import NOON
from tests.desk.widget.conftest import Visitor, deliver
from tests.desk.widget.test_files import png


@pytest.fixture
def conversation(visitor):
    visitor.talk("Сколько стоит приём терапевта?")
    return Conversation.objects.get()


def test_a_message_is_in_the_queue_at_once(cast, visitor):
    shown = visitor.talk("Сколько стоит приём терапевта?")
    assert [m["body"] for m in shown["messages"]] == ["Сколько стоит приём терапевта?"]
    assert [c.owed_since for c in queue_for(cast.ea_nasir)] == [NOON]


def test_a_message_sent_twice_is_one_message(visitor):
    visitor.begin()
    answers = [visitor.say("Где мой заказ?", token="same").json() for _ in range(2)]
    assert answers[0] == answers[1]
    assert Message.objects.count() == 1


def test_a_reply_arrives_when_it_is_sent_and_not_before(cast, visitor, conversation, at):
    last = visitor.get("messages").json()["last"]
    held = cast.answers(conversation, "Приём стоит 1500 рублей.", at.now)
    visitor.say("Ау?")
    assert [m["from"] for m in visitor.get("messages").json()["messages"]] == ["me", "me"]
    deliver(held, at.now)
    news = visitor.get(f"updates?after={last}").json()
    assert {m["body"] for m in news["messages"]} == {"Ау?", "Приём стоит 1500 рублей."}
    assert visitor.get(f"updates?after={news['last']}").json()["messages"] == []


def test_notes_and_what_was_taken_back_never_reach_the_customer(cast, visitor, conversation, at):
    replying.note(actor=cast.ea_nasir, conversation=conversation.pk, body="Клиент странный",
                  now=at.now, token="n1")  # fmt: skip
    sent = cast.answers(conversation, "Ой", at.now, hold=dt.timedelta(seconds=10))
    replying.withdraw(actor=cast.ea_nasir, message=sent.pk, now=at.now)
    assert [m["from"] for m in visitor.get("messages").json()["messages"]] == ["me"]


def test_reading_is_told_to_the_desk_and_delivers(cast, visitor, conversation, at):
    message = cast.answers(conversation, "Приём стоит 1500 рублей.", at.now)
    deliver(message, at.now)
    assert visitor.post("read", message=message.pk).status_code == 204
    message.refresh_from_db()
    assert message.state == Message.State.DELIVERED
    assert Event.objects.filter(kind="message.read").count() == 1


def test_typing_is_told_to_the_desk_and_a_flood_of_it_is_not(visitor, conversation):
    for _ in range(30):
        assert visitor.post("typing").status_code == 204
    assert Event.objects.filter(kind="typing.customer", public=False).count() == 20


def test_the_customer_sees_that_a_reply_is_written_and_never_a_note(
    cast, signed_in, visitor, conversation, at
):
    agent = signed_in(cast.ea_nasir)
    audience = Audience(None, conversation=conversation.pk)

    def told():
        return events_after(0, audience).filter(kind="typing.agent").count()

    agent.post(f"/c/{conversation.pk}/look/", {"typing": "note"})
    assert told() == 0
    at.later(minutes=1)
    agent.post(f"/c/{conversation.pk}/look/", {"typing": "reply"})
    assert told() == 1


def test_the_ticket_opens_ones_own_conversation(visitor, conversation):
    ticket = visitor.post("ticket").json()
    audience = accept(ticket["ticket"]).audience
    assert (audience.user, audience.conversation) == (None, conversation.pk)


def test_a_picture_goes_both_ways(cast, visitor, conversation, at):
    file = visitor.upload(png()).json()
    assert file["is_picture"]
    visitor.say("Вот справка", files=[file["id"]])
    [shown] = visitor.get("messages").json()["messages"][-1]["files"]
    answer = visitor.client.get(shown["url"])
    assert b"".join(answer.streaming_content) == png()
    answer.close()
    assert answer["Content-Type"] == "image/png"


def test_older_messages_come_in_pages(visitor, at):
    visitor.begin()
    for number in range(60):
        at.later(minutes=1)
        visitor.say(f"Сообщение {number}")
    page = visitor.get("messages").json()
    assert len(page["messages"]) == 50
    assert page["more"]
    earlier = visitor.get(f"messages?before={page['messages'][0]['id']}").json()
    assert [m["body"] for m in earlier["messages"]] == [f"Сообщение {n}" for n in range(10)]


def test_the_panel_follows_the_language_of_the_page(widget):
    shown = Visitor(language="en-GB").talk("Hello")
    assert shown["messages"][1]["body"].startswith("Hello! I'm a bot")
    assert shown["state"]["hours"] == "We are here."
    assert '<html lang="ru">' in Visitor(language="de").open().text


def test_a_closed_conversation_opens_again_and_an_old_one_begins_anew(cast, visitor, at):
    visitor.talk("Спасибо!")
    first = Conversation.objects.get()
    Conversation.objects.update(status="closed", closed_at=at.now)
    visitor.say("Ещё вопрос: где парковка?")
    first.refresh_from_db()
    assert (first.status, Conversation.objects.count()) == ("open", 1)
    Conversation.objects.update(status="closed", closed_at=at.now)
    at.later(days=15)
    visitor.say("Снова я. Где парковка?")
    assert Conversation.objects.count() == 2


def test_a_typed_address_is_kept_and_proves_nothing(cast, visitor, conversation):
    Identity.objects.create(
        contact=cast.nanni, kind="email", value="nanni@ur.example", realm="clinic-key",
        verified_at=NOON,
    )  # fmt: skip
    assert visitor.post("email", email="NANNI@ur.example").status_code == 204
    assert visitor.post("email", email="not an address").status_code == 400
    kept = Identity.objects.get(kind="email", contact=conversation.contact)
    assert (kept.value, kept.verified_at) == ("nanni@ur.example", None)
    assert conversation.contact != cast.nanni
    assert visitor.post("transcript").status_code == 422


def test_an_upload_that_nobody_sent_leaves_no_empty_conversation(cast, visitor, media, at):
    visitor.begin()
    visitor.upload(png())
    assert Conversation.objects.count() == 1
    for job in JOBS:
        if job.name in {"uploads that nobody sent", "conversations in which nothing was said"}:
            job.run(at.later(days=3))
    assert not Conversation.objects.exists()
    assert [path for path in media.rglob("*") if path.is_file()] == []
    visitor.talk("Где мой заказ?")
    forget_unsaid(at.later(days=30))
    assert Conversation.objects.count() == 1
