"""A book with a price, and what customers were told of it."""

import datetime as dt

import pytest

from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.services import replying
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.facts.services import keeping, retracting
from nanni_desk.facts.written import Written
from tests.desk.conftest import NOON

DAY = dt.timedelta(days=1)


@pytest.fixture
def write(cast):
    """Write a fact down: ``write("УЗИ", "price", "2 400 ₽")``."""

    def written(name, kind, value, **fields):
        line = Written(name, kind, value, **{"source": "Прейскурант", "grade": "measured"} | fields)
        return keeping.write_down(actor=cast.sit_sin, written=line, now=NOON)

    return written


@pytest.fixture
def ultrasound(write):
    return write("УЗИ", "price", "2 400 ₽", subject=("узи", "ultrasound"))


@pytest.fixture
def tell(cast):
    """Somebody asks and is told: ``tell("Анна", "УЗИ стоит 2 400 ₽.")``."""

    def told(name, answer, *, asked="Здравствуйте! Сколько стоит УЗИ?", at=NOON, inbox=None,
             actor=None, language="ru"):  # fmt: skip
        contact = Contact.objects.create(name=name, created_at=at)
        where = inbox or cast.inbox
        conversation = begin(inbox=where, contact=contact, now=at, language=language)
        cast.says(conversation, asked, at)
        cast.answers(conversation, answer, at, actor=actor)
        for due in replying.claim_due(at, limit=1000):
            replying.mark_sent(message=due.pk, now=at)
        conversation.refresh_from_db()
        return conversation

    return told


@pytest.fixture
def correct(cast):
    """Correct a fact and look for everybody, to the end: gives the retraction."""

    def corrected(fact, value, *, actor=None, now=NOON + DAY, since=None):
        made = retracting.correct(
            actor=actor or cast.sit_sin, fact=fact, value=value, wrong_since=since,
            why="Опечатка в прейскуранте", now=now,
        )  # fmt: skip
        search(made, now)
        return made

    return corrected


def search(retraction, now):
    """As the clock does it, until nothing more is found."""
    while retracting.search_on(retraction.pk, now) is not None:
        pass
