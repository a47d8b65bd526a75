"""Rows that are written with statements of our own are the rows that Django would write."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction

from nanni_desk.conversations.models import Commitment, Conversation, Message
from nanni_desk.events.models import Event
from nanni_desk.lib.writing import insert, update, update_each
from tests.desk.conftest import NOON

DAY = dt.timedelta(days=1)


def told(row):
    names = [f.attname for f in row._meta.concrete_fields if not f.primary_key]
    return {name: getattr(row, name) for name in names}


@pytest.fixture
def promise(cast):
    """A promise with a moment, JSON, nothing at all and a word that ends a statement."""
    conversation = cast.begin(NOON)
    return lambda number=0: Commitment(
        conversation=conversation, text=f"'); -- %s {number} «цена»", due=NOON + DAY, made_at=NOON,
        evidence=[{"message": 1, "what": "«да» %"}], is_conditional=True,
    )  # fmt: skip


def test_what_is_inserted_is_what_django_reads(promise):
    ours, djangos = promise(), promise()
    insert([ours])
    djangos.save()
    assert told(Commitment.objects.get(pk=ours.pk)) == told(Commitment.objects.get(pk=djangos.pk))
    ours.text = "Прайс"
    ours.save()
    assert Commitment.objects.get(pk=ours.pk).text == "Прайс"


def test_each_of_many_rows_learns_its_own_number(promise):
    rows = [promise(number) for number in range(300)]
    insert(rows)
    texts = dict(Commitment.objects.values_list("pk", "text"))
    assert {row.pk: row.text for row in rows} == texts
    assert len(texts) == 300


def test_nothing_is_inserted_of_nothing(db, django_assert_num_queries):
    with django_assert_num_queries(0):
        insert([])


def test_what_may_not_be_is_refused(cast):
    twins = [
        Message(conversation=conversation, kind="inbound", created_at=NOON, token="one")
        for conversation in [cast.begin(NOON)] * 2
    ]
    with pytest.raises(IntegrityError), transaction.atomic():
        insert(twins)
    assert not Message.objects.exists()


def test_rows_are_changed_where_all_holds(cast):
    conversation, other = cast.begin(NOON), cast.begin(NOON)
    change = {"subject": "%s «тема»", "snoozed_until": NOON + DAY, "assignee_id": cast.sit_sin.pk}
    assert update(Conversation, change, id=conversation.pk, version=1) == 0
    assert update(Conversation, change, id=conversation.pk, version=0) == 1
    conversation.refresh_from_db()
    assert {name: getattr(conversation, name) for name in change} == change
    other.refresh_from_db()
    assert other.subject == ""


def test_an_event_keeps_what_it_tells(cast):
    event = Event(
        kind="setting.changed", at=NOON, actor="system", data={"what": "«часы»", "n": [1]}
    )
    insert([event])
    assert told(Event.objects.get(pk=event.pk)) == told(event)


def test_each_of_many_rows_says_its_own(promise, cast, django_assert_num_queries):
    rows = [promise(number) for number in range(3)]
    insert(rows)
    for number, row in enumerate(rows):
        row.text, row.due = f"%s «{number}»; --", NOON + number * DAY if number else None
        row.evidence = [{"message": number, "what": "«нет» %"}]
        row.is_conditional, row.keeper_id = bool(number), cast.sit_sin.pk if number else None
        row.state = Commitment.State.KEPT
    names = ("due", "evidence", "is_conditional", "keeper_id", "text")
    with django_assert_num_queries(1):
        update_each(rows, names)
    for row in rows:
        found = Commitment.objects.get(pk=row.pk)
        assert {n: getattr(found, n) for n in names} == {n: getattr(row, n) for n in names}
        assert found.state == Commitment.State.OPEN, "not among what was to be written"


def test_many_rows_are_changed_in_as_many_statements_as_it_takes(promise):
    rows = [promise(number) for number in range(700)]
    insert(rows)
    for number, row in enumerate(rows):
        row.text = f"позже {number}"
    update_each(rows, ("text", "due"))
    texts = dict(Commitment.objects.values_list("pk", "text"))
    assert {row.pk: row.text for row in rows} == texts
