"""What the customer is told: true, with a date, and only what is known."""

import datetime as dt

import pytest

from nanni_desk.attention.selectors import Estimate
from nanni_desk.conversations.models import Conversation, TeamHours
from nanni_desk.conversations.services import working
from tests.desk.widget.conftest import deliver

NINE_TO_SIX = [[["09:00", "18:00"]]] * 5 + [[], []]


@pytest.fixture
def conversation(visitor):
    visitor.talk("Сколько стоит приём терапевта?")
    return Conversation.objects.get()


@pytest.mark.teaching("S4-5")
def test_place_and_wait_are_told_when_they_are_known(cast, visitor, monkeypatch):
    minutes = lambda n: dt.timedelta(minutes=n)  # noqa: E731 - two short uses
    known = Estimate(3, minutes(4), minutes(7))
    monkeypatch.setattr("nanni_desk.channels.widget.standing.estimate", lambda *_: known)
    state = visitor.talk("Где мой заказ?")["state"]
    assert (state["place"], state["wait"]) == ("Ваше место в очереди: 3", "от 4 до 7 минут")
    monkeypatch.setattr("nanni_desk.channels.widget.standing.estimate", lambda *_: None)
    state = visitor.get("messages").json()["state"]
    assert (state["place"], state["wait"]) == ("", "")


@pytest.fixture
def state(visitor, conversation):
    """What the panel shows at this moment."""
    return lambda: visitor.get("messages").json()["state"]


@pytest.mark.teaching("S0-20")
def test_who_waits_is_told_until_when_and_the_truth_when_it_passed(state, at):
    assert (state()["state"], state()["text"]) == (
        "in_work", "Ваше сообщение у нас. Ответим до 12:01.",
    )  # fmt: skip
    at.later(minutes=4)
    assert state()["text"].startswith("Задерживаемся, простите. Человек ответит до 12:0")


@pytest.mark.teaching("S0-20")
def test_a_promise_is_told_with_its_term(cast, state, conversation, at):
    cast.answers(conversation, "Приём стоит 1500. Точное время уточню и напишу до 15:00.", at.now)
    assert (state()["state"], state()["at"]) == ("promised", "2026-03-03T12:00:00+00:00")
    assert state()["text"] == "Мы обещали вернуться к вам до 15:00."


def test_times_are_told_by_the_customers_clock_with_ours_beside(
    cast, state, visitor, conversation, at
):
    cast.answers(conversation, "Приём стоит 1500. Точное время уточню и напишу до 15:00.", at.now)
    visitor.zone = "Asia/Novosibirsk"
    assert state()["text"] == "Мы обещали вернуться к вам до 19:00 (у нас 15:00)."
    visitor.zone = "Pacific/Auckland"
    assert state()["text"] == "Мы обещали вернуться к вам завтра до 1:00 (у нас 15:00)."


@pytest.mark.parametrize("zone", ["", "Europe", "../etc/passwd", "Mars/Olympus", "x" * 9_000])
def test_a_zone_that_is_none_is_the_desks(cast, state, visitor, conversation, at, zone):
    cast.answers(conversation, "Приём стоит 1500. Точное время уточню и напишу до 15:00.", at.now)
    visitor.zone = zone
    assert state()["text"] == "Мы обещали вернуться к вам до 15:00."


@pytest.mark.teaching("S0-20")
def test_when_the_word_is_the_customers_they_are_told_what_we_do_next(
    cast, state, conversation, at
):
    cast.answers(conversation, "Приём терапевта стоит 1500 рублей.", at.now)
    assert (state()["state"], state()["text"]) == (
        "your_turn",
        "Слово за вами. Если не напишете, сами спросим, как дела, 6 марта в 12:00.",
    )


@pytest.mark.teaching("S0-20")
def test_what_is_closed_is_told_with_its_time(cast, state, conversation, at):
    deliver(cast.answers(conversation, "Приём терапевта стоит 1500 рублей.", at.now), at.now)
    working.close(actor=cast.ea_nasir, conversation=conversation.pk, now=at.later(minutes=4))
    assert (state()["state"], state()["text"]) == (
        "closed",
        "Закрыто в 12:04. Если что-то осталось, напишите сюда, и разговор откроется снова.",
    )


def test_at_night_the_time_of_the_answer_is_honest(cast, visitor, at):
    TeamHours.objects.create(team=cast.copper, week=NINE_TO_SIX)
    at.now = dt.datetime(2026, 3, 3, 20, 0, tzinfo=dt.UTC)
    before = visitor.get("messages").json()["state"]
    assert (before["staffed"], before["hours"]) == (False, "Ответим завтра с 9:00.")
    after = visitor.talk("Сколько стоит приём?")["state"]
    assert after["text"] == "Ваше сообщение в очереди. Ответим завтра с 9:00."
    assert after["place"] == ""
