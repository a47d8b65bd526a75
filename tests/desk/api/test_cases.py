"""Recovery by program: failures told, cases read, a customer's word handed over."""

import json

import pytest
from django.test import Client

from nanni_desk.conversations.models import Message
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.severity import Failure
from nanni_desk.status.models import Feedback


def test_a_failure_told_by_a_program_opens_a_case_and_the_next_joins_it(program, written):
    number, first = written
    answer = program.post("cases", {
        "conversation": number, "kind": "promise", "title": "Не перезвонили",
        "message": first["message"]["id"], "we_knew_at": "2026-03-03T08:30:00Z",
    })  # fmt: skip
    assert answer.status_code == 201, answer.content
    told = answer.json()
    assert told["triggers"] == ["api"]
    assert told["customer"]["state"] == "in_work"
    case = Case.objects.get()
    assert case.we_knew_at < case.they_knew_at
    more = {"conversation": number, "kind": "money", "title": "Списали дважды"}
    assert program.post("cases", more).json()["id"] == case.pk
    assert len(program.get(f"cases/{case.pk}").json()["issues"]) == 2


@pytest.mark.parametrize("wrong", [{"kind": "gold"}, {"message": 999_999}, {"title": ""}])
def test_a_failure_that_makes_no_sense_is_refused(program, written, wrong):
    body = {"conversation": written[0], "kind": "promise", "title": "x"} | wrong
    answer = program.post("cases", body)
    assert (answer.status_code, answer.json()["field"]) == (400, next(iter(wrong)))
    assert not Case.objects.exists()


def test_another_inboxs_cases_and_conversations_are_not_there(
    cast, program, program_of, written, at
):
    number, _first = written
    body = {"conversation": number, "kind": "other", "title": "x"}
    case = program.post("cases", body).json()["id"]
    stranger = program_of(cast.inbox)
    assert stranger.get(f"cases/{case}").status_code == 404
    assert stranger.post("cases", body).status_code == 404
    said = {"conversation": number, "text": "x", "id": "1"}
    assert stranger.post("feedback", said).status_code == 404


def test_a_token_without_the_scope_opens_no_case(program_of, connection, written):
    reader = program_of(connection, ["conversations:read"])
    body = {"conversation": written[0], "kind": "other", "title": "x"}
    assert reader.post("cases", body).status_code == 403


@pytest.mark.teaching("S1-24")
def test_a_word_on_us_by_program_is_in_the_desk_at_once(cast, program, written, signed_in):
    number, _first = written
    body = {"conversation": number, "text": "Ответ не про мой заказ", "id": "w-1"}
    first, again = (program.post("feedback", body).json() for _ in range(2))
    assert first == again
    assert Feedback.objects.get().kind == "wrong"
    assert Message.objects.filter(body="Ответ не про мой заказ").count() == 1
    assert "Ответ не про мой заказ" in signed_in(cast.ea_nasir).get("/feedback/").content.decode()


def test_the_description_knows_every_kind_of_failure():
    described = json.loads(Client().get("/api/v1/openapi.json").content)["components"]["schemas"]
    named = described["CaseWanted"]["properties"]["kind"]["enum"]
    assert set(named) == set(Failure.values)
