"""A conversation is opened with few statements, which say what Django's own queries say."""

import datetime as dt

import pytest
from django.db import DataError, connection, transaction
from django.db.models import Q
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from nanni_desk.conversations.models import Contact, Message
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib.errors import NotThere
from nanni_desk.lib.prepared import prepared
from nanni_desk.pages.selectors.opening import opened
from nanni_desk.pages.services import looking
from nanni_desk.recovery.selectors.notice import NOTHING, notice_for
from tests.desk.conftest import NOON

#: What goal 14 of docs/architecture/speed.md allows, the log's place among them.
STATEMENTS = 12


@prepared
def by_everything(name, since, numbers, number):
    named = Contact.objects.filter(Q(name=name) | Q(pk__in=numbers), created_at__gte=since)
    return named.exclude(pk=number).order_by("-name", "pk")


def outcome(ask, *values):
    try:
        with transaction.atomic():
            return list(ask(*values))
    except DataError as refusal:
        return str(refusal)


class TestPrepared(TestCase):
    @given(
        st.sampled_from(["Нанни", "Эа-нацир", "' OR 1=1 --", "%s"]),
        st.integers(-3, 3),
        st.lists(st.integers(-1, 6), max_size=4),
        st.integers(-1, 6),
    )
    def test_a_query_put_together_once_finds_what_a_new_one_finds(self, name, day, some, number):
        for place, known in enumerate(["Нанни", "Эа-нацир", "Нанни", "%s"]):
            at = NOON + dt.timedelta(days=place - 1)
            Contact.objects.create(pk=place + 1, name=known, created_at=at)
        values = name, NOON + dt.timedelta(days=day), some, number
        assert by_everything(*values) == list(by_everything.build(*values))

    def test_it_takes_and_refuses_what_a_new_one_would(self):
        # PostgreSQL knows no such text, SQLite does; neither has a row of that number.
        for name, number in (("\0", 1), ("Нанни", 10**30)):
            values = name, NOON, [1], number
            assert outcome(by_everything, *values) == outcome(by_everything.build, *values)


@pytest.fixture
def talk(cast, at):
    found = cast.begin(NOON, subject="Приём")
    cast.says(found, "Сколько стоит приём? И есть ли парковка?", NOON)
    cast.answers(found, "Приём стоит 1500 рублей. Перезвоню вам до 12:10.", NOON)
    found.refresh_from_db()
    return found


def everybody(cast):
    return [cast.owner, cast.ea_nasir, cast.sit_sin, cast.arbituram, cast.reviewer]


def seen_by(find, user, number):
    try:
        return find(user, number)
    except NotThere:
        return None


@pytest.mark.parametrize("owner", [None, "ea_nasir", "arbituram"])
def test_it_is_opened_by_exactly_those_who_may_see_it(cast, talk, owner):
    talk.assignee = getattr(cast, owner) if owner else None
    talk.save()
    for user in everybody(cast):
        may = seen_by(conversation_for, user, talk.pk)
        found = seen_by(opened, user, talk.pk)
        assert (found and found.conversation) == may
    assert seen_by(opened, cast.arbituram, talk.pk) is None or owner == "arbituram"


def test_who_leaves_the_team_opens_it_no_more(cast, talk):
    talk.assignee = None
    talk.save()
    assert opened(cast.ea_nasir, talk.pk)
    cast.ea_nasir.teams.clear()
    assert seen_by(opened, cast.ea_nasir, talk.pk) is None


def test_it_says_how_far_one_had_read_and_who_else_is_here(cast, talk):
    assert opened(cast.ea_nasir, talk.pk).seen == 0
    looking.see(user=cast.ea_nasir, conversation=talk, message=talk.last_message, now=NOON)
    looking.look(user=cast.ea_nasir, conversation=talk, now=NOON, typing=False)
    assert opened(cast.ea_nasir, talk.pk).seen == talk.last_message
    assert not opened(cast.ea_nasir, talk.pk).has_company
    assert opened(cast.sit_sin, talk.pk).seen == 0
    assert opened(cast.sit_sin, talk.pk).has_company


def test_what_is_not_asked_for_would_have_told_nothing(cast, talk):
    found = opened(cast.ea_nasir, talk.pk)
    assert not found.has_case
    assert notice_for(cast.ea_nasir, talk, NOON) == NOTHING._replace(conditions=[])


@pytest.mark.parametrize("who", ["ea_nasir", "owner"])
def test_opening_takes_a_dozen_statements_however_much_was_said(signed_in, cast, talk, who):
    Message.objects.bulk_create(
        Message(conversation=talk, body="И ещё.", created_at=NOON, author=author,
                kind=Message.Kind.OUTBOUND if author else Message.Kind.INBOUND)
        for author in [None, cast.sit_sin] * 40
    )  # fmt: skip
    browser = signed_in(getattr(cast, who))
    with CaptureQueriesContext(connection) as asked:
        page = browser.get(f"/c/{talk.pk}/", headers={"Accept": "text/html"})
    assert page.status_code == 200
    assert "И ещё." in page.content.decode()
    assert len(asked) <= STATEMENTS, [one["sql"][:120] for one in asked.captured_queries]
