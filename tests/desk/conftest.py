"""The cast of every desk test, after the tablet of Ur, and the clock they live by."""

import datetime as dt
from dataclasses import dataclass
from itertools import count
from types import SimpleNamespace

import pytest
from django.test import Client

from nanni_desk.accounts.models import Role, Team, User
from nanni_desk.accounts.services import create_person
from nanni_desk.conversations.models import Contact, Conversation, Inbox, Message
from nanni_desk.conversations.services.accepting import reply
from nanni_desk.conversations.services.receiving import begin, receive
from nanni_desk.lib import engine

#: A Tuesday in working hours, in Moscow.
NOON = dt.datetime(2026, 3, 3, 9, 0, tzinfo=dt.UTC)
PASSWORD = "copper-of-Dilmun-1750"
_tokens = count()


@pytest.fixture
def at(monkeypatch):
    """The clock: ``at.now`` is what the desk reads, ``at.later(minutes=3)`` moves it."""
    state = SimpleNamespace(now=NOON)

    def later(**length):
        state.now += dt.timedelta(**length)
        return state.now

    state.later = later
    monkeypatch.setattr("nanni_desk.lib.clock.now", lambda: state.now)
    return state


@dataclass(frozen=True)
class Cast:
    """Who plays: the team Copper with its agent and lead, another team, a stranger."""

    copper: Team
    barley: Team
    owner: User
    ea_nasir: User
    sit_sin: User
    arbituram: User
    reviewer: User
    inbox: Inbox
    nanni: Contact

    def begin(self, now, **fields) -> Conversation:
        return begin(inbox=self.inbox, contact=self.nanni, now=now, **fields)

    def says(self, conversation, body, now, **fields) -> Message:
        return receive(conversation=conversation.pk, body=body, now=now, **fields)

    def answers(self, conversation, body, now, actor=None, **fields) -> Message:
        """A reply that has seen everything and is sent at once."""
        newest = conversation.messages.order_by("pk").last()
        fields = {"seen": newest.pk if newest else 0, "token": f"t{next(_tokens)}",
                  "hold": dt.timedelta()} | fields  # fmt: skip
        return reply(
            actor=actor or self.ea_nasir, conversation=conversation.pk, body=body, now=now, **fields
        )


def _person(name, role, *teams, languages=("ru", "en")):
    return create_person(
        email=f"{name}@example.org", name=name.replace("_", " ").title(), password=PASSWORD,
        now=NOON - dt.timedelta(days=365), role=role, teams=teams, languages=languages,
    )  # fmt: skip


@pytest.fixture
def cast(db):
    copper, barley = (Team.objects.create(name=name) for name in ("Copper", "Barley"))
    inbox = Inbox.objects.create(
        name="Clinic", kind="widget", key="clinic-key", secret="s" * 43, team=copper, language="ru"
    )
    return Cast(
        copper,
        barley,
        owner=_person("owner", Role.OWNER),
        ea_nasir=_person("ea_nasir", Role.AGENT, copper),
        sit_sin=_person("sit_sin", Role.LEAD, copper),
        arbituram=_person("arbituram", Role.AGENT, barley),
        reviewer=_person("reviewer", Role.REVIEWER),
        inbox=inbox,
        nanni=Contact.objects.create(name="Нанни", created_at=NOON),
    )


@pytest.fixture
def signed_in(cast):
    """A browser's session of somebody: ``signed_in(cast.ea_nasir)``."""

    def sign_in(user) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return sign_in


@pytest.fixture(autouse=True)
def _book_of_this_test():
    """What another test wrote down is true there alone."""
    engine.forget_facts()
    yield
    engine.forget_facts()
