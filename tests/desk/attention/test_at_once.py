"""Several clocks, workers and people at the same moment: each thing happens once."""

import datetime as dt
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from nanni_desk.attention import services
from nanni_desk.attention.models import Raised
from nanni_desk.conversations.models import Conversation
from nanni_desk.conversations.services.locking import locked
from nanni_desk.events.models import Event
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
pytestmark = pytest.mark.django_db(transaction=True)


def together(*jobs):
    """Run the jobs in threads of their own; gives what they returned or raised."""

    def run(job):
        try:
            return job()
        except services.OverCap as refused:
            return refused
        finally:
            connection.close()

    with ThreadPoolExecutor(len(jobs)) as pool:
        return list(pool.map(run, jobs))


def test_three_clocks_raise_each_step_once(cast, customer):
    chats = [customer(NOON) for _ in range(5)]
    counts = together(*[lambda: services.watch(NOON + 8 * MINUTE)] * 3)
    assert sum(counts) == 15
    assert Raised.objects.count() == 15
    told = Counter(Event.objects.filter(kind="attention.raised").values_list("conversation"))
    assert told == {(chat.pk,): 3 for chat in chats}


def test_two_hands_reaching_for_the_last_place_do_not_both_get_it(cast, customer, there):
    there(cast.ea_nasir)
    chats = [customer(NOON + dt.timedelta(seconds=number)) for number in range(6)]
    for chat in chats[:2]:
        services.take(actor=cast.ea_nasir, conversation=chat.pk, now=NOON)
    together(
        *[lambda: services.assign_waiting(NOON)] * 2,
        *[
            lambda chat=chat: services.take(actor=cast.ea_nasir, conversation=chat.pk, now=NOON)
            for chat in chats[4:]
        ],
    )
    assert Conversation.objects.filter(assignee=cast.ea_nasir).count() == 3


def test_replies_and_assignments_do_not_wait_for_each_other_forever(cast, customer, hire):
    people = [hire(name) for name in ("one", "two", "three")]
    chats = [customer(NOON + dt.timedelta(seconds=number)) for number in range(9)]

    def answer(chat, person):
        for number in range(3):
            cast.answers(chat, "Разбираемся.", NOON, actor=person, token=f"{chat.pk}-{number}")

    answers = [
        lambda chat=chat, person=person: answer(chat, person)
        for chat, person in zip(chats, people * 3, strict=True)
    ]
    clocks = [lambda: services.assign_waiting(NOON), lambda: services.take_back(NOON),
              lambda: services.watch(NOON + 8 * MINUTE)]  # fmt: skip
    together(*answers[:6], *clocks)
    assert Event.objects.filter(kind="message.held").count() == 18
    for chat in chats:
        with transaction.atomic():
            assert locked(chat.pk).pk == chat.pk
