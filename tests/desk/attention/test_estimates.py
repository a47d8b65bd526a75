"""What a waiting customer is told: an honest place and time, or nothing."""

import datetime as dt

import pytest

from nanni_desk.attention.models import Wait
from nanni_desk.attention.selectors import customer_state, estimate
from nanni_desk.attention.selectors.estimating import Estimate, estimate_error
from nanni_desk.conversations.services.replying import withdraw
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
ANSWER = "Приём стоит 1500 рублей."


@pytest.fixture
def history(cast, customer, carry_on, there, at):
    """Ten customers, each alone in the queue, answered after two to six minutes by one person."""
    there(cast.ea_nasir)
    began = NOON - 110 * MINUTE
    for number in range(10):
        at.now = began + number * 10 * MINUTE
        chat = customer(at.now)
        carry_on()
        at.later(minutes=2 + number % 5)
        cast.answers(chat, ANSWER, at.now)
        carry_on()
    at.now = NOON
    return list(Wait.objects.order_by("pk"))


def test_each_wait_is_kept_with_its_length(history):
    assert [wait.seconds // 60 for wait in history] == [2, 3, 4, 5, 6] * 2
    assert {wait.place for wait in history} == {1}


def test_the_estimate_comes_from_recent_waits_and_the_people_there(cast, history, customer, hire):
    first, second = customer(NOON), customer(NOON + MINUTE / 60)
    assert estimate(first, NOON + MINUTE / 2) == Estimate(1, 3 * MINUTE, 6 * MINUTE)
    assert estimate(second, NOON + MINUTE / 2) == Estimate(2, 6 * MINUTE, 12 * MINUTE)
    hire("two")
    assert estimate(second, NOON + MINUTE / 2) == Estimate(2, 3 * MINUTE, 6 * MINUTE)


def test_without_enough_waits_or_people_only_the_place_is_known(cast, customer, there):
    chat = customer(NOON)
    assert estimate(chat, NOON) == Estimate(1, None, None)
    there(cast.ea_nasir)
    assert estimate(chat, NOON) == Estimate(1, None, None)


def test_past_everything_that_is_known_no_number_is_made_up(history, customer):
    chat = customer(NOON)
    assert estimate(chat, NOON + 30 * MINUTE).high is None


def test_while_the_team_is_closed_or_nobody_waits_there_is_no_estimate(cast, customer, carry_on):
    chat = customer(NOON)
    assert estimate(chat, NOON + dt.timedelta(hours=12)) is None
    cast.answers(chat, ANSWER, NOON)
    chat.refresh_from_db()
    assert estimate(chat, NOON) is None


def test_another_teams_customers_do_not_stand_in_this_queue(cast, history, customer):
    for _ in range(3):
        other = customer(NOON - MINUTE)
        type(other).objects.filter(pk=other.pk).update(team=cast.barley)
    chat = customer(NOON)
    assert estimate(chat, NOON).place == 1


@pytest.mark.teaching("S4-5")
def test_estimate_beside_fact_is_a_number(cast, history, customer, carry_on, at, signed_in):
    for took in (5, 20):
        chat = customer(at.now)
        carry_on()
        at.later(minutes=took)
        cast.answers(chat, ANSWER, at.now)
        carry_on()
    error = estimate_error(cast.copper, NOON)
    assert (error.told, error.within, error.later) == (2, 1, 1)
    assert error.typical > 0
    assert "Ответили в этот срок" in signed_in(cast.sit_sin).get("/attention/").content.decode()


def test_a_wait_that_was_over_before_the_worker_looked_is_kept_as_well(cast, customer, carry_on):
    chat = customer(NOON)
    cast.answers(chat, ANSWER, NOON + 4 * MINUTE)
    carry_on()
    wait = Wait.objects.get()
    assert (wait.seconds, wait.people) == (240, 0)


def test_a_reply_taken_back_lets_the_wait_run_on(cast, customer, carry_on):
    chat = customer(NOON)
    sent = cast.answers(chat, ANSWER, NOON + MINUTE, hold=MINUTE)
    carry_on()
    assert Wait.objects.get().answered_at == NOON + MINUTE
    withdraw(actor=cast.ea_nasir, message=sent.pk, now=NOON + MINUTE)
    carry_on()
    assert Wait.objects.get().answered_at is None


@pytest.mark.teaching("S0-20")
def test_the_customer_sees_one_of_four_states_and_always_a_date_ahead(cast, customer):
    chat = customer(NOON)
    state = customer_state(chat, NOON)
    assert (state.state, state.at, state.late) == ("in_work", NOON + MINUTE, False)
    for minutes in (2, 7, 14, 300):
        late = customer_state(chat, NOON + minutes * MINUTE)
        assert late.state == "in_work"
        assert late.at > NOON + minutes * MINUTE
        assert late.late
    cast.answers(chat, "Уточню у врача и отвечу вам до 15:00.", NOON)
    chat.refresh_from_db()
    promised = customer_state(chat, NOON)
    assert (promised.state, promised.at) == ("promised", dt.datetime(2026, 3, 3, 12, tzinfo=dt.UTC))
    cast.answers(chat, "Приём стоит 1500 рублей, врач подтвердил.", NOON + MINUTE)
    chat.commitments.all().delete()
    chat.refresh_from_db()
    assert customer_state(chat, NOON + MINUTE).state == "your_turn"
