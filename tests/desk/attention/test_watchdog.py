"""Hint, alarm and lead come by themselves, once, and at their time."""

import datetime as dt

import pytest
from django.db import connection

from nanni_desk.attention.models import Raised
from nanni_desk.attention.services import watch
from nanni_desk.attention.services.hours import set_hours
from nanni_desk.conversations.models import Conversation, Status, TeamHours
from nanni_desk.conversations.services import replying, working
from nanni_desk.events.models import Event
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def waiting(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём?", NOON)
    conversation.refresh_from_db()
    return conversation


def steps(conversation=None):
    events = Event.objects.filter(kind="attention.raised").order_by("id")
    if conversation is not None:
        events = events.filter(conversation=conversation.pk)
    return [event.data["step"] for event in events]


@pytest.mark.teaching("S4-6")
def test_no_reply_for_3_5_and_8_minutes_is_a_hint_an_alarm_and_the_leads(cast, waiting, there):
    there(cast.sit_sin)
    seen = []
    for second in range(9 * 60 + 1):
        watch(NOON + dt.timedelta(seconds=second))
        if steps() and len(seen) < len(steps()):
            seen.append((steps()[-1], second))
    assert seen == [("hint", 180), ("alarm", 300), ("lead", 480)]
    waiting.refresh_from_db()
    assert waiting.assignee == cast.sit_sin


def test_without_a_lead_everybody_of_the_team_sees_the_step(cast, waiting):
    watch(NOON + 8 * MINUTE)
    waiting.refresh_from_db()
    assert (waiting.assignee, waiting.steps_raised) == (None, 3)
    assert Event.objects.filter(kind="attention.raised", team=cast.copper.pk).count() == 3


def test_after_an_hour_without_the_clock_every_step_comes_once_with_its_own_time(waiting):
    assert watch(NOON + 60 * MINUTE) == 3
    assert watch(NOON + 61 * MINUTE) == 0
    due = list(Raised.objects.order_by("due_at").values_list("step", "due_at"))
    assert due == [
        ("hint", NOON + 3 * MINUTE), ("alarm", NOON + 5 * MINUTE), ("lead", NOON + 8 * MINUTE),
    ]  # fmt: skip


def test_a_clock_that_jumps_back_raises_nothing_again(waiting):
    watch(NOON + 4 * MINUTE)
    watch(NOON - 600 * MINUTE)
    watch(NOON + 4 * MINUTE)
    assert steps() == ["hint"]
    watch(NOON + 5 * MINUTE)
    assert steps() == ["hint", "alarm"]


def test_an_empty_reply_does_not_stop_the_steps_and_an_answer_does(cast, waiting, carry_on):
    watch(NOON + 3 * MINUTE)
    cast.answers(waiting, "Разбираемся, ожидайте.", NOON + 3 * MINUTE)
    watch(NOON + 5 * MINUTE)
    assert steps() == ["hint", "alarm"]
    cast.answers(waiting, "Приём стоит 1500 рублей.", NOON + 6 * MINUTE)
    carry_on()
    assert watch(NOON + 60 * MINUTE) == 0
    assert Event.objects.filter(kind="attention.cleared").count() == 1
    assert not Raised.objects.filter(cleared_at=None).exists()


def test_a_second_wait_begins_anew(cast, waiting, carry_on):
    watch(NOON + 3 * MINUTE)
    cast.answers(waiting, "Приём стоит 1500 рублей.", NOON + 4 * MINUTE)
    cast.says(waiting, "А где вы находитесь?", NOON + 10 * MINUTE)
    watch(NOON + 13 * MINUTE)
    assert steps() == ["hint", "hint"]


def test_a_reply_that_is_taken_back_lets_the_same_wait_go_on_without_saying_it_twice(
    cast, waiting, carry_on
):
    watch(NOON + 3 * MINUTE)
    sent = cast.answers(
        waiting, "Приём стоит 1500 рублей.", NOON + 4 * MINUTE, hold=dt.timedelta(seconds=10)
    )
    carry_on()
    replying.withdraw(actor=cast.ea_nasir, message=sent.pk, now=NOON + 4 * MINUTE)
    carry_on()
    watch(NOON + 4 * MINUTE)
    assert steps() == ["hint"]
    assert Raised.objects.filter(step="hint", cleared_at=None).exists()
    watch(NOON + 5 * MINUTE)
    assert steps() == ["hint", "alarm"]


def test_putting_aside_while_the_customer_waits_stops_nothing(cast, waiting):
    working.snooze(
        actor=cast.ea_nasir, conversation=waiting.pk, until=NOON + 600 * MINUTE, now=NOON
    )
    watch(NOON + 5 * MINUTE)
    assert steps() == ["hint", "alarm"]


def test_the_night_does_not_count(cast):
    evening = NOON.replace(hour=14, minute=58)  # 17:58 in Moscow, closing at 18:00
    conversation = cast.begin(evening)
    cast.says(conversation, "Сколько стоит приём?", evening)
    watch(evening + 600 * MINUTE)
    assert steps() == []
    morning = evening.replace(day=4, hour=6, minute=1)  # 9:01
    watch(morning - dt.timedelta(seconds=1))
    assert steps() == []
    watch(morning)
    assert steps() == ["hint"]


def test_a_lunch_break_of_the_team_does_not_count(cast):
    week = [[["09:00", "12:00"], ["13:00", "18:00"]]] * 5 + [[], []]
    set_hours(actor=cast.owner, team=cast.copper, week=week, zone="", holidays_of="RU",
              days_off=[], now=NOON)  # fmt: skip
    before_lunch = NOON - MINUTE  # 11:59
    conversation = cast.begin(before_lunch)
    cast.says(conversation, "Сколько стоит приём?", before_lunch)
    watch(NOON + 59 * MINUTE)
    assert steps() == []
    watch(NOON + 62 * MINUTE)
    assert steps() == ["hint"]


def test_new_hours_count_for_waits_that_have_begun(cast, waiting):
    assert waiting.watch_at == NOON + 3 * MINUTE
    set_hours(actor=cast.owner, team=cast.copper, week=[[["13:00", "18:00"]]] * 5 + [[], []],
              zone="", holidays_of="", days_off=[], now=NOON)  # fmt: skip
    waiting.refresh_from_db()
    assert waiting.watch_at == NOON + 63 * MINUTE
    assert TeamHours.objects.get().team == cast.copper


@pytest.mark.parametrize("kind", ["callback", "mail"])
def test_other_channels_have_their_own_clocks(cast, kind):
    cast.inbox.kind = kind
    cast.inbox.save()
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём?", NOON)
    conversation.refresh_from_db()
    expected = {"callback": 30, "mail": 360}[kind]
    late = conversation.watch_at == NOON + expected * MINUTE
    assert late or conversation.watch_at.date() > NOON.date()


def test_one_conversation_that_fails_does_not_silence_the_others(cast, waiting, customer, caplog):
    other = customer(NOON)
    TeamHours.objects.create(team=cast.barley, week=[[["18:00", "09:00"]]] * 7)
    Conversation.objects.filter(pk=waiting.pk).update(team=cast.barley)
    watch(NOON + 3 * MINUTE)
    assert steps(other) == ["hint"]
    assert "could not be raised" in caplog.text


def _multiply(conversation, times):
    """Double the open conversations so many times; the copies are due tomorrow."""
    table = Conversation._meta.db_table
    names = [f'"{field.column}"' for field in Conversation._meta.fields if not field.primary_key]
    copied = ", ".join(names)
    Conversation.objects.filter(pk=conversation.pk).update(watch_at=NOON + dt.timedelta(days=1))
    with connection.cursor() as cursor:
        for _ in range(times):
            cursor.execute(f"INSERT INTO {table} ({copied}) SELECT {copied} FROM {table}")  # noqa: S608
    Conversation.objects.filter(pk=conversation.pk).update(watch_at=NOON + 3 * MINUTE)


def test_a_hundred_thousand_open_conversations_do_not_matter(
    cast, waiting, django_assert_max_num_queries
):
    _multiply(waiting, 17)
    assert Conversation.objects.exclude(status=Status.CLOSED).count() > 100_000
    with django_assert_max_num_queries(1):
        assert watch(NOON + MINUTE) == 0
    due = Conversation.objects.filter(watch_at__isnull=False, watch_at__lte=NOON + MINUTE)
    plan = due.order_by("watch_at").values_list("pk", flat=True)[:500].explain()
    assert "conversation_watched" in plan
    with django_assert_max_num_queries(20):
        assert watch(NOON + 3 * MINUTE) == 1


def test_a_closed_conversation_is_no_longer_watched(cast, waiting):
    working.decide_question(
        actor=cast.ea_nasir, question=waiting.questions.get().pk, status="dismissed", now=NOON
    )
    cast.answers(waiting, "Приём стоит 1500 рублей.", NOON)
    replying.claim_due(NOON)
    replying.mark_sent(message=waiting.messages.last().pk, now=NOON)
    working.close(actor=cast.ea_nasir, conversation=waiting.pk, now=NOON)
    waiting.refresh_from_db()
    assert (waiting.status, waiting.watch_at) == (Status.CLOSED, None)
