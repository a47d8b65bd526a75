"""A connection to another system, its token, and a program that uses it."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from nanni_desk.api.models import Scope
from nanni_desk.api.services import create_token
from nanni_desk.conversations.services.inboxes import Described, create_inbox
from tests.desk.conftest import NOON


@dataclass
class Program:
    """Somebody else's system with a token."""

    token: str
    client: Client

    def post(self, path: str, body: Any, **headers: str):
        return self.client.post(
            f"/api/v1/{path}", body, content_type="application/json",
            headers={"authorization": f"Bearer {self.token}", **headers},
        )  # fmt: skip

    def get(self, path: str, **query: Any):
        headers = {"authorization": f"Bearer {self.token}"}
        return self.client.get(f"/api/v1/{path}", query, headers=headers)


@pytest.fixture
def connection(cast):
    described = Described("Shop", cast.copper, "ru", {"url": "https://shop.example/hook"})
    return create_inbox(actor=cast.owner, kind="callback", described=described, now=NOON)


@pytest.fixture
def program_of(cast, at):
    def program_of(inbox, scopes=tuple(Scope)):
        token = create_token(actor=cast.owner, inbox=inbox, name="Form", scopes=scopes, now=NOON)
        return Program(token, Client(enforce_csrf_checks=True))

    return program_of


@pytest.fixture
def program(program_of, connection):
    return program_of(connection)


@pytest.fixture
def written(program):
    """A message that was handed over: ``(number of the conversation, answer)``."""
    body = {"thread": "T-1", "id": "m-1", "text": "Где мой заказ 17?",
            "customer": {"id": "c-1", "name": "Нанни"}}  # fmt: skip
    answer = program.post("messages", body)
    assert answer.status_code == 201, answer.content
    return answer.json()["conversation"], answer.json()
