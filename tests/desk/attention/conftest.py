"""People at work, and the worker's and the clock's steps, taken by hand."""

import datetime as dt

import pytest

from nanni_desk.accounts.models import Presence, Role
from nanni_desk.accounts.services import create_person, set_presence
from nanni_desk.attention import services
from nanni_desk.attention.consumers import CONSUMERS
from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.events.consumers import run_once
from tests.desk.conftest import NOON


@pytest.fixture
def carry_on():
    """The worker: every reaction of attention to what has happened."""

    def carry():
        for consumer in CONSUMERS:
            run_once(consumer)

    return carry


@pytest.fixture
def tick(at, carry_on):
    """The clock and the worker at a moment."""

    def at_moment(now):
        at.now = now
        carry_on()
        for job in (
            services.watch, services.promises_due, services.untold_due, services.snoozes_over,
            services.breaks_over, services.take_back, services.assign_waiting,
            services.limits_over,
        ):  # fmt: skip
            job(now)
        carry_on()

    return at_moment


@pytest.fixture
def there(cast):
    """Somebody is available."""

    def come(*people, presence=Presence.AVAILABLE, now=NOON):
        for person in people:
            set_presence(user=person, presence=presence, now=now)

    return come


@pytest.fixture
def hire(cast):
    """One more agent of the team Copper."""

    def one_more(name, *, days=365, languages=("ru", "en"), role=Role.AGENT, presence="available"):
        person = create_person(
            email=f"{name}@example.org", name=name.title(), password=None, role=role,
            now=NOON - dt.timedelta(days=days), teams=[cast.copper], languages=languages,
        )  # fmt: skip
        return set_presence(user=person, presence=presence, now=NOON)

    return one_more


@pytest.fixture
def customer(cast):
    """Another customer writes; gives the conversation."""

    def writes(now, body="Сколько стоит приём?", name="Клиент", **fields):
        contact = Contact.objects.create(name=name, created_at=now)
        conversation = begin(inbox=cast.inbox, contact=contact, now=now, **fields)
        cast.says(conversation, body, now)
        conversation.refresh_from_db()
        return conversation

    return writes
