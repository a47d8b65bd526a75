"""The description of the API says what the API does."""

import json
import re

import jsonschema
import pytest
from django.test import Client

from nanni_desk.api import urls
from nanni_desk.api.models import Scope
from nanni_desk.conversations.models import Conversation
from tests.desk.conftest import NOON


@pytest.fixture(scope="module")
def described():
    return json.loads(Client().get("/api/v1/openapi.json").content)


def schema_of(described, path, method, status):
    responses = described["paths"][path][method]["responses"]
    content = responses[str(status)]["content"]["application/json"]["schema"]
    return content | {"components": described["components"]}


def holds(described, path, method, answer):
    schema = schema_of(described, path, method, answer.status_code)
    checker = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    assert [error.message for error in checker.iter_errors(answer.json())] == []


def test_every_address_is_described_and_every_described_address_exists(described):
    exist = {
        re.sub(r"<\w+:(\w+)>", r"{\1}", f"/{one.pattern}")
        for one in urls.urlpatterns
        if one.name not in {"api-openapi", "api-nothing"}
    }
    assert set(described["paths"]) == exist


def test_every_operation_names_a_scope_that_exists(described):
    named = {
        scope
        for path in described["paths"].values()
        for operation in path.values()
        for scope in operation["security"][0]["token"]
    }
    assert named == set(Scope)


def test_real_answers_are_as_described(cast, described, program, written):
    number, _first = written
    cast.answers(Conversation.objects.get(pk=number), "Узнаю на складе и напишу до 15:00.", NOON)
    asked = {
        ("/promises", "post"): program.post(
            "promises", {"text": "Позвоним", "minutes": 5, "conversation": number}
        ),
        ("/messages", "post"): program.post("messages", {"thread": "T", "id": "1", "text": "А?"}),
        ("/conversations/{number}", "get"): program.get(f"conversations/{number}"),
        ("/events", "get"): program.get("events"),
        ("/cases", "post"): program.post(
            "cases", {"conversation": number, "kind": "promise", "title": "Не позвонили"}
        ),
        ("/feedback", "post"): program.post(
            "feedback", {"conversation": number, "text": "Не так", "id": "f-1"}
        ),
        ("/refunds", "post"): program.post(
            "refunds", {"conversation": number, "wanted": "Верните деньги", "id": "r-1"}
        ),
    }
    case = asked["/cases", "post"].json()["id"]
    asked["/cases/{number}", "get"] = program.get(f"cases/{case}")
    refund = asked["/refunds", "post"].json()["id"]
    asked["/refunds/{number}", "get"] = program.get(f"refunds/{refund}")
    for (path, method), answer in asked.items():
        assert answer.status_code in {200, 201}, (path, answer.content)
        holds(described, path, method, answer)


def test_refusals_are_as_described(described, program, written):
    asked = {
        ("/promises", "post"): program.post("promises", {"text": "Позвоним"}),
        ("/messages", "post"): program.post("messages", {"thread": "T"}),
        ("/conversations/{number}", "get"): program.get("conversations/999999"),
        ("/files/{number}", "get"): program.get("files/999999"),
        ("/events", "get"): program.get("events", after="x"),
        ("/cases", "post"): program.post("cases", {"conversation": 1}),
        ("/cases/{number}", "get"): program.get("cases/999999"),
        ("/refunds", "post"): program.post("refunds", {"conversation": 1}),
        ("/refunds/{number}", "get"): program.get("refunds/999999"),
        ("/feedback", "post"): program.post("feedback", {"conversation": 999_999, "text": "x"}),
    }
    for (path, method), answer in asked.items():
        assert answer.status_code in {400, 404}
        holds(described, path, method, answer)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/promises", {"text": "x", "minutes": 5, "thread": "T", "customer": {"name": "Нанни"}}),
        ("/messages", {"thread": "T", "id": "1", "text": "x", "at": "2026-03-03T08:00:00Z"}),
    ],
)
def test_a_body_that_fits_the_description_is_taken(described, program, path, body):
    wanted = described["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    jsonschema.validate(body, wanted["schema"] | {"components": described["components"]})
    assert program.post(path[1:], body).status_code == 201
