"""kill -9 in the middle of a retraction: everybody is found, and told once."""

import json
import os
import random
import signal
import time
from contextlib import suppress

import pytest

from tools import running_desk
from tools.running_desk import until

PEOPLE = int(os.environ.get("NANNI_TEST_PEOPLE", "150"))
SETTINGS = {"NANNI_HOLD_SECONDS": "1", "NANNI_LOG_LEVEL": "error"}
PATIENCE = 90 + PEOPLE / 4


@pytest.fixture
def say(request):
    """Print a line that is seen even when the test passes."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def told(line):
        with capture.global_and_fixture_disabled():
            print(f"\n  {line}", flush=True)  # noqa: T201 - the count is part of the proof

    return told


def ask(desk, *words):
    asked = desk.python("tests.desk.facts.thousands", *map(str, words))
    answer, _ = asked.communicate(timeout=300)
    assert asked.returncode == 0
    return json.loads(answer)


def torment(desk, seed, done, every):
    """Kill the clock or the worker again and again until it is done; gives the number of kills."""
    fate, kills = random.Random(seed), 0
    end = time.monotonic() + PATIENCE
    looked = 0.0
    while time.monotonic() < end:
        time.sleep(every * (0.5 + fate.random()))
        for pid in desk.pids(fate.choice(["clock", "clock", "worker"])):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
                kills += 1
        if time.monotonic() - looked > 2 * every:
            looked = time.monotonic()
            if done():
                return kills
    return kills


def test_each_is_told_once_whatever_is_killed(say):
    with running_desk.desk(SETTINGS, start=False) as desk:
        retraction = ask(desk, "prepare", PEOPLE)["retraction"]
        desk.start()
        begun = time.monotonic()
        # A clock that was killed has to come up again before anything is done.
        every = 2.5 if PEOPLE < 1000 else 20
        kills = torment(
            desk, 1750, lambda: ask(desk, "found", retraction)["people"] == PEOPLE, every
        )
        until(
            lambda: ask(desk, "found", retraction)["people"] == PEOPLE, "everybody found", PATIENCE
        )
        searched = time.monotonic() - begun
        ask(desk, "approve", retraction)
        begun = time.monotonic()

        def half():
            states = ask(desk, "told", retraction)["states"]
            return states.get("to_tell", 0) < PEOPLE / 10

        kills += torment(desk, 2026, half, every)

        def quiet():
            told = ask(desk, "told", retraction)
            return told if told["states"] == {"told": PEOPLE} and told["cases"] == PEOPLE else None

        told = until(quiet, "everybody told", PATIENCE)
        say(
            f"{PEOPLE} people, {kills} kills: found in {searched:.0f} s, told in"
            f" {time.monotonic() - begun:.0f} s; {told['replies']} messages,"
            f" at most {told['most_for_one']} for one person, sent at most {told['most_sent']} time"
        )
    assert (told["replies"], told["most_for_one"], told["most_sent"]) == (PEOPLE, 1, 1)
