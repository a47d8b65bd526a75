"""What is read in one statement is what Django reads table by table."""

import datetime as dt

import pytest

from nanni_desk.conversations.known import STATED_AT, Known, Whole
from nanni_desk.conversations.models import Conversation, Draft, TeamHours, Untold
from nanni_desk.conversations.selectors import conversations_for, whole_for
from nanni_desk.conversations.services import working
from nanni_desk.lib.errors import NotThere
from tests.desk.conftest import NOON

DAY = dt.timedelta(days=1)
LEDGERS = ("messages", "questions", "commitments", "signals", "untold", "drafts")


@pytest.fixture
def full(cast):
    """A conversation with something in every ledger; the rows hold JSON, yes and no, no time."""
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит «приём»\nи где вы?! Это безобразие.", NOON)
    cast.answers(conversation, "Приём стоит 1500 рублей. Перезвоню завтра до 15:00.", NOON)
    working.promise(
        actor=cast.sit_sin.actor, conversation=conversation.pk, text="Прайс", due=NOON + DAY,
        now=NOON,
    )  # fmt: skip
    known = {"known_at": NOON, "known_by": cast.sit_sin, "tell_by": NOON + DAY}
    Untold.objects.create(conversation=conversation, text="Врач в отпуске", **known)
    Draft.objects.create(
        conversation=conversation, author=cast.sit_sin, body="А ещё", saved_at=NOON
    )
    TeamHours.objects.create(team=cast.copper, zone="Asia/Baghdad", days_off=["2026-03-09"])
    return Conversation.objects.get(pk=conversation.pk)


def values_of(row):
    return {f.attname: getattr(row, f.attname) for f in row._meta.concrete_fields}


def told(rows):
    return [{name: (type(v), v) for name, v in values_of(row).items()} for row in rows]


@pytest.mark.parametrize("ledger", LEDGERS)
def test_every_ledger_is_read_as_it_is(full, ledger):
    rows = list(getattr(full, ledger).order_by("pk"))
    assert rows
    assert told(getattr(Known.of(full), ledger)) == told(rows)


def test_statements_are_known_by_their_place(full):
    assert Known.of(full).stated == set(full.statements.values_list(*STATED_AT)) != set()


def test_the_conversation_itself_comes_with_those_around_it(cast, full, django_assert_num_queries):
    with django_assert_num_queries(1):
        found, known, teams = Whole.read(full.pk, cast.ea_nasir.pk)
        around = [found, found.inbox, found.contact, found.team, found.team.hours]
    assert told(around) == told([full, full.inbox, full.contact, full.team, full.team.hours])
    assert known == Known.of(full)
    assert teams == {cast.copper.pk}


def test_a_team_without_hours_of_its_own_is_not_asked_again(cast, django_assert_num_queries):
    number = cast.begin(NOON).pk
    with django_assert_num_queries(1):
        assert not hasattr(Whole.read(number).conversation.team, "hours")


def test_nothing_of_another_conversation_is_read(cast, full):
    other = cast.begin(NOON)
    assert not any(Known.of(other))
    assert Whole.read(other.pk + 1) is None


@pytest.mark.parametrize("who", ["owner", "ea_nasir", "sit_sin", "arbituram", "reviewer"])
@pytest.mark.parametrize("whose", ["team", "person", "nobody"])
def test_who_sees_one_is_who_finds_it_among_all(cast, who, whose):
    conversation, user = cast.begin(NOON), getattr(cast, who)
    if whose == "person":
        conversation.assignee = cast.arbituram
    conversation.team = None if whose == "nobody" else conversation.team
    conversation.assignee = conversation.assignee or (cast.owner if whose == "nobody" else None)
    conversation.save()
    if conversations_for(user).filter(pk=conversation.pk).exists():
        assert whole_for(user, conversation.pk).conversation == conversation
    else:
        with pytest.raises(NotThere):
            whole_for(user, conversation.pk)
