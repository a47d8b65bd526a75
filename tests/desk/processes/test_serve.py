"""`nanni serve`: four processes, started again when they die, ended together."""

import os
import signal
import socket
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from tools.running_desk import until

NAMES = ("web", "stream", "worker", "clock")


def gone(pids):
    return not any(Path(f"/proc/{pid}").exists() and not zombie(pid) for pid in pids)


def zombie(pid):
    with suppress(OSError):
        return "\nState:\tZ" in Path(f"/proc/{pid}/status").read_text()
    return True


def test_it_says_where_it_is_and_ends_in_peace(desk):
    desk.start()
    assert all(desk.pids(name) for name in NAMES)
    processes = desk.everything()
    assert f"Nanni is at work: {desk.url}" in desk.log.read_text()
    assert desk.stop() == 0
    assert gone(processes)


def test_whatever_dies_is_started_again(desk):
    desk.start()
    for name in NAMES:
        before = desk.pids(name)
        os.kill(before[0], signal.SIGKILL)
        # Granian's worker does not outlive the server that it belonged to.
        until(lambda: gone(before), f"the end of {before}")  # noqa: B023 - called at once
        until(lambda: desk.pids(name), f"another {name}")  # noqa: B023 - called at once
        until(desk.is_ready, f"the desk after the death of {name}")


def test_children_do_not_outlive_a_killed_parent(desk):
    desk.start()
    processes = desk.everything()
    desk.process.kill()
    desk.process.wait()
    until(lambda: gone(processes), "the end of all processes")
    desk.start()


def test_a_desk_that_is_not_set_up_says_so(desk, tmp_path):
    desk.environment |= {"NANNI_DATA": str(tmp_path), "NANNI_DATABASE_URL": ""}
    done = desk.nanni("serve")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "run `nanni desk init`" in done.stderr
    assert not (tmp_path / "nanni.sqlite3").exists()


def test_a_second_one_on_the_same_folder_is_refused(desk):
    desk.start()
    done = desk.nanni("serve")
    assert done.returncode == 2
    assert f"already, as process {desk.process.pid}" in done.stderr


@pytest.mark.parametrize("setting", ["NANNI_PORT", "NANNI_STREAM_PORT"])
def test_a_taken_port_is_named_with_its_setting(desk, setting):
    with socket.socket() as other:
        other.bind(("127.0.0.1", int(desk.environment[setting])))
        other.listen()
        done = desk.nanni("serve")
    assert done.returncode == 2
    assert desk.environment[setting] in done.stderr
    assert setting in done.stderr


@pytest.mark.parametrize("command", ["serve", "web", "stream", "worker", "clock", "desk"])
def test_a_wrong_setting_is_one_line(desk, command):
    desk.environment["NANNI_HOLD_SECONDS"] = "soon"
    done = desk.nanni(command, *(["init"] if command == "desk" else []))
    assert done.returncode == 2
    assert done.stderr == (
        "nanni: NANNI_HOLD_SECONDS is 'soon'; it must be a whole number from 0 to 300\n"
    )


def test_health_is_told_without_signing_in(desk):
    desk.start()
    assert httpx.get(f"{desk.url}/health/live").json() == {"live": True}
    assert httpx.get(f"{desk.url}/health/ready").json() == {
        "ready": True,
        "database": True,
        "migrated": True,
        "processes": {"web": 1, "stream": 1, "worker": 1, "clock": 1},
    }
