"""kill -9 at random moments under load: nothing lost, nothing doubled, nobody forgotten."""

import os
import random
import signal
import time
from contextlib import suppress

import pytest

from tests.desk.faults.conftest import SETTINGS, Book, check, check_stream
from tests.desk.faults.load import Load
from tools import running_desk
from tools.running_desk import until
from tools.servers import postgres

SECONDS, ENOUGH = 10, 4


def kill(pid):
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def torment(desk, book, load, seed, blow):
    """Strike at random moments while the load runs; gives the number of blows and the late ones."""
    fate = random.Random(seed)
    late = [book.begin("late", 5)]
    blows, begun = 0, time.monotonic()
    # On a slow machine a little longer: what nobody did cannot have been lost.
    while (passed := time.monotonic() - begun) < SECONDS or (
        passed < 3 * SECONDS and len(load.replied) < ENOUGH
    ):
        # A desk that is always down proves nothing: each blow finds it at work.
        until(desk.is_ready, "the desk before a blow", 60)
        time.sleep(0.2 + fate.random())
        blow(fate)
        blows += 1
    late.append(book.begin("late", 5))
    until(desk.is_ready, "the desk after the last blow", 60)
    load.end()
    return blows, [number for asked in late for number in book.answer(asked)]


@pytest.mark.parametrize("seed", [1750, 2026])
def test_processes_killed_one_by_one(desk, book, loaded, tell, seed):
    load = loaded(seed)

    def blow(fate):
        pids = desk.pids(fate.choice(["web", "web", "stream", "worker", "worker", "clock"]))
        if pids:
            kill(fate.choice(pids))

    blows, late = torment(desk, book, load, seed, blow)
    told = book.settled()
    check(told, load, late)
    check_stream(told, load)
    tell(
        f"seed {seed}: {blows} kills, {len(load.accepted)} messages and {len(load.replied)} replies"
        f" accepted, {load.refused} tries refused, {len(load.heard)} events heard,"
        f" {len(late)} late customers"
    )


def test_the_whole_desk_killed(desk, book, loaded, tell):
    load = loaded(1)

    def blow(_fate):
        for pid in desk.everything():
            kill(pid)
        desk.process.wait()
        desk.start()

    blows, late = torment(desk, book, load, 7, blow)
    told = book.settled()
    check(told, load, late)
    check_stream(told, load)
    tell(f"{blows} kills of everything, {load.operations} operations, {load.refused} tries refused")


def test_the_database_killed(tell):
    with (
        postgres() as database,
        running_desk.desk({**SETTINGS, "NANNI_DATABASE_URL": database.url}, start=False) as desk,
    ):
        desk.initialise()
        book = Book(desk)
        load = Load(desk, book("prepare"), 3)
        desk.start()
        load.begin()

        def blow(_fate):
            database.kill()
            database.start()
            time.sleep(1.5)

        blows, late = torment(desk, book, load, 11, blow)
        told = book.settled()
        check(told, load, late)
        check_stream(told, load)
        desk.stop()
    tell(f"{blows} kills of PostgreSQL, {load.operations} operations, {load.refused} refused")
