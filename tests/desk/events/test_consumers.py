"""Consumers: once each, in order, whatever dies."""

import threading

import pytest
from django.db import connection

from nanni_desk.events.consumers import Consumer, run_once
from nanni_desk.events.models import Cursor
from nanni_desk.lib.env import Environment
from nanni_desk.processes.worker import carry_on

CHANGED = frozenset({"conversation.changed"})


@pytest.fixture
def seen():
    return []


@pytest.fixture
def reader(seen):
    return Consumer("reader", CHANGED, lambda event: seen.append(event.pk))


def test_it_reads_what_it_wants_once_and_in_order(happens, reader, seen):
    ids = happens(3)
    happens(2, kind="person.changed")
    ids += happens(1)
    assert run_once(reader) == 4
    assert run_once(reader) == 0
    assert seen == ids


def test_what_nobody_wants_is_not_read_again(happens, reader):
    *_, last = happens(250, kind="person.changed")
    run_once(reader)
    assert Cursor.objects.get(name="reader").last == last


def test_a_failure_leaves_neither_the_deed_nor_the_step(happens, seen):
    from nanni_desk.accounts.models import Team

    def make_a_team(event):
        Team.objects.create(name=f"of {event.pk}")
        if not seen:
            seen.append(event.pk)
            raise LookupError

    consumer = Consumer("maker", CHANGED, make_a_team)
    [event] = happens()
    with pytest.raises(LookupError):
        run_once(consumer)
    assert not Team.objects.exists()
    assert Cursor.objects.get(name="maker").last < event
    run_once(consumer)
    assert Team.objects.count() == 1


def test_one_that_fails_does_not_keep_its_neighbours_from_working(happens, reader, seen):
    def fail(_event):
        raise LookupError

    happens(2)
    assert carry_on([Consumer("failing", CHANGED, fail), reader]) == 2
    assert len(seen) == 2


def test_an_event_that_always_fails_is_given_up_and_the_next_is_handled(happens, seen):
    poison, good = happens(2)

    def handle(event):
        if event.pk == poison:
            raise LookupError
        seen.append(event.pk)

    consumer = Consumer("choosy", CHANGED, handle)
    for _ in range(6):
        carry_on([consumer])
    assert seen == [good]


def test_two_workers_at_once_do_everything_once(happens, reader, seen):
    ids = happens(60)

    def work():
        try:
            run_once(reader)
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert seen == ids


@pytest.mark.parametrize("url", ["", "redis://127.0.0.1:1/0"])
def test_a_redis_that_is_away_does_not_hold_a_message_back(happens, settings, url):
    import time

    settings.REDIS_URL = url or Environment().text("NANNI_REDIS_URL")
    begun = time.monotonic()
    happens(20)
    assert time.monotonic() - begun < 2
