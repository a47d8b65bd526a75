"""Answering out of turn is told as a fact; a hand is offered where somebody is stuck."""

import datetime as dt

import pytest

from nanni_desk.attention.models import Skip
from nanni_desk.attention.services import take
from nanni_desk.conversations.models import Message
from nanni_desk.conversations.services import working
from nanni_desk.events.models import Event
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
ANSWER = "Приём стоит 1500 рублей."


@pytest.fixture
def three(cast, there, customer, tick):
    """Three customers of one agent wait, one minute apart."""
    there(cast.ea_nasir)
    chats = [customer(NOON + number * MINUTE / 2, name=f"К{number}") for number in range(3)]
    tick(NOON + MINUTE)
    return chats


def told(user):
    events = Event.objects.filter(kind="attention.skipped", user=user.pk).order_by("id")
    return [event.conversation for event in events]


@pytest.mark.teaching("S4-8")
def test_answering_the_newest_twice_is_shown_to_the_agent_and_then_to_the_lead(
    cast, three, tick, signed_in, at
):
    cast.answers(three[2], ANSWER, NOON + 2 * MINUTE)
    tick(NOON + 2 * MINUTE)
    assert told(cast.ea_nasir) == [three[0].pk]
    assert told(cast.sit_sin) == []
    lead, agent = signed_in(cast.sit_sin), signed_in(cast.ea_nasir)
    assert "К2" in agent.get("/attention/notices/").content.decode()
    assert "К2" not in lead.get("/attention/notices/").content.decode()
    cast.answers(three[1], ANSWER, NOON + 5 * MINUTE / 2)
    tick(NOON + 5 * MINUTE / 2)
    assert told(cast.ea_nasir) == [three[0].pk] * 2
    assert told(cast.sit_sin) == [three[0].pk]
    page = lead.get("/attention/notices/").content.decode()
    assert "Сначала ответили: К1; К0 ждёт дольше, 2 минуты. Отвечает Ea Nasir" in page


def test_answering_the_longest_waiting_first_skips_nobody(cast, three, tick):
    for minute, chat in enumerate(three, 2):
        cast.answers(chat, ANSWER, NOON + minute * MINUTE / 2)
    tick(NOON + 3 * MINUTE)
    assert not Skip.objects.exists()


def test_a_second_message_to_the_same_customer_skips_nobody(cast, three, tick):
    cast.answers(three[0], ANSWER, NOON + MINUTE)
    cast.answers(three[0], "Приходите с паспортом.", NOON + MINUTE)
    tick(NOON + MINUTE)
    assert not Skip.objects.exists()


def test_a_graver_matter_may_go_first(cast, three, tick):
    cast.says(three[2], "У меня украли деньги с карты, сколько стоит приём?", NOON + MINUTE)
    three[2].refresh_from_db()
    assert three[2].severity > 0
    cast.answers(three[2], ANSWER, NOON + 2 * MINUTE)
    tick(NOON + 2 * MINUTE)
    assert not Skip.objects.exists()


def test_the_event_is_private_to_its_reader_and_puts_away(cast, three, tick, signed_in, at):
    cast.answers(three[2], ANSWER, NOON + 2 * MINUTE)
    tick(NOON + 2 * MINUTE)
    skip = Skip.objects.get()
    address = f"/attention/seen/skip/{skip.pk}/"
    assert signed_in(cast.arbituram).post(address).status_code == 404
    agent = signed_in(cast.ea_nasir)
    assert agent.post(address, headers={"X-Requested-With": "fetch"}).status_code == 204
    assert "К2" not in agent.get("/attention/notices/").content.decode()


def test_taking_a_newer_one_from_the_queue_is_a_skip(cast, customer):
    old, new = customer(NOON), customer(NOON + MINUTE)
    take(actor=cast.ea_nasir, conversation=new.pk, now=NOON + MINUTE)
    assert Skip.objects.get().passed_over == old


@pytest.mark.teaching("S4-17")
def test_put_aside_three_times_a_hand_is_offered_with_a_pair(
    cast, customer, tick, signed_in, hire, at
):
    chat = customer(NOON)
    take(actor=cast.ea_nasir, conversation=chat.pk, now=NOON)
    helper = hire("helper")
    client = signed_in(cast.ea_nasir)
    for number in range(1, 4):
        assert "нужна помощь" not in client.get("/attention/notices/").content.decode()
        working.snooze(actor=cast.ea_nasir, conversation=chat.pk, now=NOON,
                       until=NOON + number * 60 * MINUTE)  # fmt: skip
        tick(NOON + number * dt.timedelta(seconds=1))
    page = client.get("/attention/notices/").content.decode()
    assert "Клиент: нужна помощь?" in page
    assert "Helper может помочь." in page
    client.post(f"/c/{chat.pk}/pair/", {"token": "once"})
    client.post(f"/c/{chat.pk}/pair/", {"token": "once"})
    note = chat.messages.get(kind=Message.Kind.NOTE)
    assert note.data["mentions"] == [helper.pk]
    assert "нужна помощь" not in client.get("/attention/notices/").content.decode()


def test_passed_on_three_times_a_hand_is_offered(cast, customer, tick, hire, signed_in, at):
    chat = customer(NOON)
    people = [hire(name, presence="away") for name in ("a", "b", "c", "d")]
    for person in people:
        working.assign(actor="system", conversation=chat.pk, assignee=person, now=NOON)
    cast.answers(chat, "Разбираемся.", NOON, actor=people[-1])
    tick(NOON)
    page = signed_in(people[-1]).get("/attention/notices/").content.decode()
    assert "нужна помощь" in page


def test_nobody_there_to_help_is_said(cast, customer, signed_in):
    chat = customer(NOON)
    answer = signed_in(cast.ea_nasir).post(f"/c/{chat.pk}/pair/")
    assert answer.status_code == 422
    assert "Никого из команды" in answer.content.decode()
