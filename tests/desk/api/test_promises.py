"""Promises that forms and programs make (S1-3)."""

import datetime as dt

import pytest

from nanni_desk.conversations.models import Commitment, Conversation, NextAction
from nanni_desk.events.models import Event
from tests.desk.conftest import NOON


@pytest.mark.teaching("S1-3")
def test_a_promise_of_a_form_appears_with_owner_and_due_time(cast, program, signed_in):
    told = program.post(
        "promises",
        {"text": "Перезвоним", "minutes": 30, "customer": {"name": "Нанни", "phone": "+7 900 1"}},
    )
    assert told.status_code == 201
    promise = told.json()["promise"]
    assert promise["text"] == "Перезвоним"
    assert dt.datetime.fromisoformat(promise["due"]) == NOON + dt.timedelta(minutes=30)
    assert promise["owner"] == {"kind": "team", "id": cast.copper.pk, "name": "Copper"}
    conversation = Conversation.objects.get(pk=told.json()["conversation"])
    assert conversation.next_action_at <= NOON + dt.timedelta(minutes=30)
    assert conversation.contact.identities.get(kind="phone").value == "+7 900 1"
    page = signed_in(cast.ea_nasir).get(f"/c/{conversation.pk}/")
    assert page.status_code == 200
    assert "Перезвоним" in page.content.decode()


def test_it_is_told_to_the_team_and_kept_as_made_by_a_form(program, written):
    number, _answer = written
    due = NOON + dt.timedelta(hours=2)
    told = program.post(
        "promises", {"text": "Напишем", "due": due.isoformat(), "conversation": number}
    )
    assert told.status_code == 201
    made = Commitment.objects.get(source=Commitment.Source.FORM)
    assert (made.due, made.conversation_id) == (due, number)
    assert Event.objects.filter(kind="ledger.changed", actor__startswith="token:").exists()


def test_an_assignee_is_the_owner(cast, program, written):
    number, _answer = written
    Conversation.objects.filter(pk=number).update(assignee=cast.ea_nasir)
    told = program.post("promises", {"text": "Позвоним", "minutes": 5, "conversation": number})
    assert told.json()["promise"]["owner"]["name"] == cast.ea_nasir.name


def test_a_promise_is_what_comes_next(program):
    told = program.post("promises", {"text": "Позвоним", "minutes": 5, "thread": "T-9"})
    conversation = Conversation.objects.get(pk=told.json()["conversation"])
    assert conversation.next_action == NextAction.KEEP_PROMISE
    again = program.post("promises", {"text": "И ещё раз", "minutes": 9, "thread": "T-9"})
    assert again.json()["conversation"] == conversation.pk


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"minutes": 30, "thread": "T"}, "text"),
        ({"text": " ", "minutes": 30, "thread": "T"}, "text"),
        ({"text": 7, "minutes": 30, "thread": "T"}, "text"),
        ({"text": "x" * 301, "minutes": 30, "thread": "T"}, "text"),
        ({"text": "x", "thread": "T"}, "due"),
        ({"text": "x", "minutes": 1, "due": "2026-03-03T15:00:00+03:00", "thread": "T"}, "due"),
        ({"text": "x", "minutes": 0, "thread": "T"}, "minutes"),
        ({"text": "x", "minutes": True, "thread": "T"}, "minutes"),
        ({"text": "x", "minutes": 1e9, "thread": "T"}, "minutes"),
        ({"text": "x", "due": "2026-03-03T15:00:00", "thread": "T"}, "due"),
        ({"text": "x", "due": "2020-03-03T15:00:00Z", "thread": "T"}, "due"),
        ({"text": "x", "due": "soon", "thread": "T"}, "due"),
        ({"text": "x", "minutes": 5}, "conversation"),
        ({"text": "x", "minutes": 5, "conversation": "1"}, "conversation"),
        ({"text": "x", "minutes": 5, "conversation": 10**30}, "conversation"),
        ({"text": "x", "minutes": 5, "customer": "Нанни"}, "customer"),
        ({"text": "x", "minutes": 5, "customer": {"name": ["a"]}}, "customer.name"),
        ({"text": "x", "minutes": 5, "customer": {"role": "owner"}}, "customer.role"),
        ({"text": "x", "minutes": 5, "thread": "T", "assignee": 1}, "assignee"),
    ],
)
def test_what_makes_no_sense_is_told_by_field(program, body, field):
    told = program.post("promises", body)
    assert told.status_code == 400
    assert told.json()["field"] == field
    assert told.json()["text"]
    assert not Conversation.objects.exists()


def test_a_widgets_token_promises_only_in_conversations_that_exist(cast, program_of):
    program = program_of(cast.inbox)
    conversation = cast.begin(NOON)
    body = {"text": "Позвоним", "minutes": 5}
    assert program.post("promises", body | {"customer": {"name": "x"}}).status_code == 409
    assert program.post("promises", body | {"conversation": conversation.pk}).status_code == 201
