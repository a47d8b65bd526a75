"""Promises that hang on something: looked at by a day that is named, and begun when it comes."""

import datetime as dt

import pytest
from django.urls import reverse

from nanni_desk.conversations.models import Commitment
from nanni_desk.conversations.services import working
from nanni_desk.events.consumers import run_once
from nanni_desk.promises.consumers import CONSUMERS
from nanni_desk.promises.models import Condition
from nanni_desk.promises.services.conditions import conditions_due
from tests.desk.conftest import NOON

DAY = dt.timedelta(days=1)
GIVEN = {"text": "Заменим замок", "words": "Придёт деталь со склада", "within_days": "2",
         "look_at": "2026-03-06T12:00"}  # fmt: skip
#: Friday noon in Moscow.
LOOK = dt.datetime(2026, 3, 6, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Когда замените замок?", NOON)
    return conversation


@pytest.fixture
def begin(cast, asked, signed_in, at):
    """Writes a promise on a condition down through its page."""

    def post(**fields):
        client = signed_in(cast.ea_nasir)
        return client.post(reverse("promise-condition", args=[asked.pk]), GIVEN | fields)

    return post


def press(client, name, **fields):
    return client.post(reverse(name, args=[Condition.objects.get().pk]), fields)


def test_its_term_begins_when_the_condition_is_met(cast, begin, signed_in, at):
    assert begin().status_code == 302
    promise = Commitment.objects.get()
    assert (promise.due, promise.is_conditional, promise.look_at) == (None, True, LOOK)
    at.now = NOON + DAY
    assert press(signed_in(cast.ea_nasir), "condition-met").status_code == 302
    promise.refresh_from_db()
    # Two working days after Wednesday.
    assert promise.due == dt.datetime(2026, 3, 6, 15, 0, tzinfo=dt.UTC)
    assert (promise.state, promise.is_conditional) == ("open", False)


@pytest.mark.parametrize(
    ("words", "days"),
    [("Как только придёт деталь, заменим в течение 2 дней.", 2),
     ("Once the part arrives we will repair it within 3 days.", 3)],
)  # fmt: skip
def test_a_condition_in_a_reply_is_noted_with_a_day_to_look_at_it(cast, asked, at, words, days):
    cast.answers(asked, words, NOON)
    for _ in range(2):
        run_once(CONSUMERS[0])
    condition = Condition.objects.get()
    assert condition.within_days == days
    assert condition.promise.look_at == dt.datetime(2026, 3, 6, 15, 0, tzinfo=dt.UTC)
    asked.refresh_from_db()
    assert asked.next_action_at == condition.promise.look_at


def test_whoever_keeps_it_is_asked_to_look_and_names_another_day(cast, begin, signed_in, at):
    begin()
    client = signed_in(cast.ea_nasir)
    assert conditions_due(LOOK - DAY) == 0
    assert "проверьте" not in client.get(reverse("notices")).content.decode().lower()
    at.now = LOOK
    assert [conditions_due(LOOK) for _ in range(2)] == [1, 0]
    assert "Придёт деталь" in client.get(reverse("notices")).content.decode()
    assert press(client, "condition-later").status_code == 400
    assert press(client, "condition-later", look_at="2026-03-06T11:00").status_code == 422
    assert press(client, "condition-later", look_at="2026-03-10T12:00").status_code == 302
    assert "Придёт деталь" not in client.get(reverse("notices")).content.decode()
    assert conditions_due(LOOK + 5 * DAY) == 1


def test_what_is_withdrawn_or_met_is_looked_at_no_more(cast, begin, signed_in, at):
    begin()
    promise = Commitment.objects.get()
    working.decide_commitment(
        actor=cast.ea_nasir, commitment=promise.pk, state="withdrawn", now=at.now
    )
    assert conditions_due(LOOK) == 0
    assert press(signed_in(cast.ea_nasir), "condition-met").status_code == 404


@pytest.mark.teaching("S3-57")
def test_it_stands_beside_the_conversation_until_it_is_met(cast, asked, begin, signed_in, at):
    begin()
    client = signed_in(cast.ea_nasir)
    beside = reverse("promises-beside", args=[asked.pk])
    ledger = client.get(reverse("ledger", args=[asked.pk])).content.decode()
    assert "с условием, проверим" in ledger
    assert "без срока" not in ledger
    assert "Придёт деталь со склада" in client.get(beside).content.decode()
    press(client, "condition-met")
    assert "Придёт деталь со склада" not in client.get(beside).content.decode()
    assert signed_in(cast.arbituram).get(beside).status_code == 404


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"look_at": ""}, "look_at"), ({"look_at": "2026-03-01T12:00"}, "look_at"),
     ({"words": ""}, "words"), ({"within_days": "0"}, "within_days")],
)  # fmt: skip
def test_a_day_to_look_at_it_has_to_be_named(begin, fields, field):
    answer = begin(**fields)
    assert answer.status_code == 422
    assert answer.context["form"].errors[field]
    assert not Commitment.objects.exists()
