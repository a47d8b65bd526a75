"""A desk under load, and the check that nothing was lost, doubled or forgotten."""

import json
import subprocess
import time

import pytest

from tests.desk.faults.load import Load
from tools import running_desk

SETTINGS = {"NANNI_HOLD_SECONDS": "1", "NANNI_LOG_LEVEL": "error"}


class Book:
    """What the database of a desk says, asked in a process of its own."""

    def __init__(self, desk):
        self._desk = desk

    def begin(self, *command):
        return self._desk.python("tests.desk.faults.book", *map(str, command))

    def answer(self, asked):
        answer, _ = asked.communicate(timeout=60)
        if asked.returncode:
            raise subprocess.CalledProcessError(asked.returncode, asked.args)
        return json.loads(answer)

    def __call__(self, *command):
        return self.answer(self.begin(*command))

    def settled(self):
        """What is so when nothing is on its way any more, and no alarm is due."""
        self("minute_later")
        end = time.monotonic() + 60
        while any((found := self("told"))[left] for left in ("unsent", "behind", "due")):
            assert time.monotonic() < end, (found["unsent"], found["behind"], found["due"])
        return found


def check(told, load, late):
    """Every accepted message once, every reply sent once, every alarm, nobody behind."""
    assert {token: told["inbound"].get(token) for token in load.accepted} == dict.fromkeys(
        load.accepted, 1
    )
    sent = {token: (state, times) for token, state, times in told["outbound"]}
    assert len(sent) == len(told["outbound"])
    assert load.replied <= set(sent)
    assert {state in {"sent", "delivered"} for state, _ in sent.values()} <= {True}
    assert {times for _, times in sent.values()} | set(told["bot"]) <= {1}
    for conversation in map(str, late):
        assert (told["raised"].get(conversation), told["said"].get(conversation)) == (3, 3)


def check_stream(told, load):
    """A live page heard everything, in order and once."""
    *_, newest = told["events"]
    load.hear_up_to(newest)
    assert load.heard == sorted(set(load.heard))
    heard = {one for one in load.heard if one <= newest}
    assert heard == {one for one in told["events"] if one > load.prepared["last"]}


@pytest.fixture
def tell(request):
    """Print a line that is seen even when the test passes."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def say(line):
        with capture.global_and_fixture_disabled():
            print(f"\n  {line}", flush=True)  # noqa: T201 - the count is part of the proof

    return say


@pytest.fixture
def desk():
    with running_desk.desk(SETTINGS, start=False) as made:
        yield made


@pytest.fixture
def book(desk):
    return Book(desk)


@pytest.fixture
def loaded(desk, book):
    def begin(seed):
        prepared = book("prepare")
        desk.start()
        load = Load(desk, prepared, seed)
        load.begin()
        return load

    return begin
