"""Promises speak up before the customer does; what is known and untold becomes a task."""

import datetime as dt

import pytest

from nanni_desk.attention.selectors import signals_for
from nanni_desk.conversations.models import Commitment, Contact, NextAction
from nanni_desk.conversations.selectors import queue_for
from nanni_desk.conversations.services import working
from nanni_desk.events.models import Event
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
THREE = dt.datetime(2026, 3, 3, 12, 0, tzinfo=dt.UTC)  # 15:00 in Moscow


@pytest.fixture
def promised(cast, there):
    there(cast.ea_nasir)
    conversation = cast.begin(NOON)
    cast.says(conversation, "Здравствуйте, когда придёт результат анализа?", NOON)
    cast.answers(conversation, "Уточню у врача и перезвоню вам до 15:00.", NOON + MINUTE)
    conversation.refresh_from_db()
    return conversation


def told(kind):
    return [(e.data["commitment"], e.at) for e in Event.objects.filter(kind=kind).order_by("id")]


@pytest.mark.teaching("S1-4")
def test_a_promise_that_expires_raises_the_alarm_before_the_customer_writes(promised, tick, cast):
    promise = promised.commitments.get()
    tick(THREE - dt.timedelta(seconds=1))
    assert told("promise.broken") == []
    tick(THREE)
    assert told("promise.broken") == [(promise.pk, THREE)]
    promise.refresh_from_db()
    promised.refresh_from_db()
    assert (promise.state, promise.broken_at) == (Commitment.State.BROKEN, THREE)
    assert promised.severity >= 1
    assert promised.owed_since == THREE
    assert [n.kind for n in signals_for(cast.ea_nasir, THREE)] == ["promise"]


def test_an_unkept_promise_is_a_wait_with_steps_of_its_own(promised, tick, cast, there):
    there(cast.sit_sin)
    tick(THREE)
    tick(THREE + 8 * MINUTE)
    promised.refresh_from_db()
    assert (promised.steps_raised, promised.assignee) == (3, cast.sit_sin)


def test_its_owner_is_reminded_once_a_quarter_of_an_hour_before(promised, tick):
    tick(THREE - 16 * MINUTE)
    assert told("promise.due_soon") == []
    for minutes in (15, 14, 1):
        tick(THREE - minutes * MINUTE)
    assert len(told("promise.due_soon")) == 1


def test_a_short_promise_is_reminded_of_half_way(cast, tick):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Когда перезвоните?", NOON)
    cast.answers(conversation, "Перезвоним вам через 10 минут.", NOON)
    tick(NOON + 4 * MINUTE)
    assert told("promise.due_soon") == []
    tick(NOON + 5 * MINUTE)
    assert len(told("promise.due_soon")) == 1


def test_after_hours_without_the_clock_the_breach_is_told_once_with_its_own_time(promised, tick):
    tick(THREE + 90 * MINUTE)
    tick(THREE + 91 * MINUTE)
    assert len(told("promise.broken")) == 1
    assert promised.commitments.get().broken_at == THREE
    assert told("promise.due_soon") == []


def test_a_kept_promise_is_not_alarmed(promised, tick, cast):
    cast.answers(promised, "Перезвонили вам, результат придёт завтра.", NOON + 30 * MINUTE)
    promise = promised.commitments.first()
    working.decide_commitment(
        actor=cast.ea_nasir, commitment=promise.pk, state="kept", now=NOON + 31 * MINUTE
    )
    tick(THREE + MINUTE)
    assert promise.pk not in [number for number, _ in told("promise.broken")]


def test_a_word_after_the_term_stops_the_wait_and_the_breach_stays(promised, tick, cast):
    tick(THREE + MINUTE)
    cast.answers(promised, "Мы не успели к 15:00. Врач ответит до 17:00, напишу вам сразу.",
                 THREE + 2 * MINUTE)  # fmt: skip
    tick(THREE + 3 * MINUTE)
    promised.refresh_from_db()
    assert promised.owed_since is None
    assert promised.commitments.filter(broken_at=THREE).exists()


@pytest.mark.teaching("S1-5")
def test_a_customer_who_asks_whether_all_is_well_stands_at_the_top_with_the_promise_in_sight(
    cast, promised, tick, signed_in
):
    earlier = cast.begin(NOON - 30 * MINUTE)
    cast.says(earlier, "Где мой заказ?", NOON - 30 * MINUTE)
    tick(THREE + 5 * MINUTE)
    cast.says(promised, "Ребята, всё в порядке?", THREE + 20 * MINUTE)
    assert list(queue_for(cast.ea_nasir)) == [promised, earlier]
    page = signed_in(cast.ea_nasir).get("/attention/notices/").content.decode()
    assert "перезвоню вам до 15:00" in page
    assert f'href="/c/{promised.pk}/"' in page


@pytest.mark.teaching("S1-15")
def test_a_fact_that_nobody_told_becomes_a_task_after_a_quarter_of_an_hour(
    cast, promised, tick, signed_in
):
    cast.answers(promised, "Запись на приём проверяем.", NOON + 2 * MINUTE)
    promised.commitments.all().delete()
    working.know(
        actor=cast.ea_nasir, conversation=promised.pk, text="запись подтверждена в 11:00",
        now=NOON + 3 * MINUTE,
    )  # fmt: skip
    client = signed_in(cast.ea_nasir)
    tick(NOON + 17 * MINUTE)
    assert "запись подтверждена" not in client.get("/attention/notices/").content.decode()
    tick(NOON + 18 * MINUTE)
    assert (
        "Сообщите клиенту: запись подтверждена"
        in client.get("/attention/notices/").content.decode()
    )
    tick(NOON + 19 * MINUTE)
    assert Event.objects.filter(kind="attention.asked", data__step="tell").count() == 1
    fact = promised.untold.get()
    working.told(actor=cast.ea_nasir, fact=fact.pk, now=NOON + 20 * MINUTE)
    tick(NOON + 20 * MINUTE)
    assert "запись подтверждена" not in client.get("/attention/notices/").content.decode()


@pytest.mark.teaching("S1-3")
def test_a_promise_made_by_a_form_has_an_owner_and_a_term_and_is_watched(cast, tick):
    conversation = cast.begin(NOON)
    made = working.promise(
        actor="system", conversation=conversation.pk, text="Перезвонить в течение 30 минут",
        due=NOON + 30 * MINUTE, now=NOON, source=Commitment.Source.FORM, owner=cast.ea_nasir,
    )  # fmt: skip
    conversation.refresh_from_db()
    assert (conversation.next_action, conversation.next_action_at) == (
        NextAction.KEEP_PROMISE, NOON + 30 * MINUTE,
    )  # fmt: skip
    tick(NOON + 30 * MINUTE)
    assert told("promise.broken") == [(made.pk, NOON + 30 * MINUTE)]


@pytest.mark.teaching("S3-14")
def test_a_call_to_somebody_who_wants_it_in_writing_is_warned_of(cast, signed_in, at):
    conversation = cast.begin(NOON)
    working.assign(actor="system", conversation=conversation.pk, assignee=cast.ea_nasir, now=NOON)
    working.promise(
        actor="system", conversation=conversation.pk, text="Позвонить и подтвердить запись",
        due=NOON + 60 * MINUTE, now=NOON,
    )  # fmt: skip
    client = signed_in(cast.ea_nasir)
    assert "Позвонить" not in client.get("/attention/notices/").content.decode()
    Contact.objects.filter(pk=cast.nanni.pk).update(prefers="written")
    page = client.get("/attention/notices/").content.decode()
    assert "badge--warning" in page
    assert "Нанни: пишем, а не звоним. Обещано: «Позвонить и подтвердить запись»" in page


def test_what_was_put_aside_comes_back_by_itself(cast, promised, tick):
    working.snooze(
        actor=cast.ea_nasir, conversation=promised.pk, until=NOON + 60 * MINUTE, now=NOON
    )
    tick(NOON + 59 * MINUTE)
    promised.refresh_from_db()
    assert promised.status == "snoozed"
    tick(NOON + 60 * MINUTE)
    promised.refresh_from_db()
    assert (promised.status, promised.snoozed_until) == ("waiting", None)
    assert [n.kind for n in signals_for(cast.ea_nasir, NOON + 60 * MINUTE)] == ["woken"]
