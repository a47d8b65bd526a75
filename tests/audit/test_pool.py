"""Real processes, really killed."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nanni.audit.job import Job
from nanni.audit.pool import Outcome, Pool
from nanni.audit.run import Monitor
from nanni.audit.shard import Shard

COMMAND = "import sys; from nanni.cli.main import main; sys.exit(main(sys.argv[1:]))"


class Killer(Monitor):
    """Kills the process that speaks, so many times."""

    def __init__(self, times):
        self.left = times

    def at(self, *_):
        if self.left:
            self.left -= 1
            for child in multiprocessing.active_children():
                os.kill(child.pid, signal.SIGKILL)
            # Nobody may speak again before the death is seen.
            time.sleep(0.2)


@pytest.fixture
def long_file(tmp_path, month):
    """One file that takes its process a second or more."""
    path = tmp_path / "long.jsonl"
    path.write_text("".join(Path(p).read_text("utf-8") for p in month * 2), encoding="utf-8")
    return path


def test_a_killed_process_costs_nothing_but_time(month, long_file, run, written, tmp_path):
    paths = [*month, long_file]
    run(paths, tmp_path / "quiet")
    killer = Killer(2)
    totals = run(paths, tmp_path / "killed", processes=2, monitor=killer)
    assert killer.left == 0
    assert totals.failed == []
    assert written(tmp_path / "killed") == written(tmp_path / "quiet")


def test_a_shard_that_kills_three_processes_is_told_and_the_rest_is_done(
    month, long_file, run, tmp_path
):
    class Picky(Killer):
        def at(self, shard, *_):
            if shard.path == str(long_file):
                super().at()

    totals = run([long_file, month[0]], tmp_path / "out", processes=1, monitor=Picky(3))
    [(path, reason)] = totals.failed
    assert path == str(long_file)
    assert "3 times" in reason
    assert totals.counts["conversations"] == 20
    # What failed is tried again by the next run.
    assert run([long_file, month[0]], tmp_path / "out").failed == []


def test_a_shard_that_cannot_be_done_is_told_and_not_tried_again(tmp_path):
    shard = Shard("x", str(tmp_path / "a"), "no such format", 1)
    job = Job(str(tmp_path), now="2026-01-01T00:00:00+00:00")
    assert list(Pool(1).run("analyse", [shard], job, Monitor())) == [
        Outcome(shard, None, "KeyError: 'no such format'")
    ]


def start(paths, out) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", COMMAND, "audit", *paths, "--out", out, "--jobs", "2"]
    environment = {**os.environ, "NANNI_LANG": "en"}
    return subprocess.Popen(
        [*map(str, words), "--no-report", "--now", "2026-04-01T09:00+00:00"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_for_shards(out, number, process):
    manifest = Path(out, "manifest")
    while process.poll() is None:
        if manifest.exists() and sum(p.suffix == ".json" for p in manifest.iterdir()) >= number:
            return
        time.sleep(0.01)
    raise AssertionError(process.communicate())


def test_a_run_that_is_killed_again_and_again_loses_and_doubles_nothing(
    month, long_file, run, written, tmp_path
):
    paths, out = [*month, long_file], tmp_path / "out"
    for number in (1, 3, 5):
        process = start(paths, out)
        wait_for_shards(out, number, process)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    process = start(paths, out)
    said = process.communicate()
    assert process.returncode == 0, said
    assert "Done before" in said[0]
    run(paths, tmp_path / "quiet")
    assert written(out) == written(tmp_path / "quiet")
    assert list(out.rglob("*.part")) == []


def test_orphans_of_a_killed_run_end_soon(month, long_file, tmp_path):
    process = start([*month, long_file], tmp_path / "out")
    wait_for_shards(tmp_path / "out", 1, process)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        process.kill()
        process.communicate()
        pytest.skip("the system does not tell whose child a process is")
    orphans = [int(one) for one in children.read_text().split()]
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    until = time.monotonic() + 20
    while time.monotonic() < until and any(map(is_alive, orphans)):
        time.sleep(0.1)
    assert [one for one in orphans if is_alive(one)] == []


def is_alive(number) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_ctrl_c_stops_at_once_and_says_how_to_go_on(month, long_file, tmp_path):
    process = start([*month, long_file], tmp_path / "out")
    wait_for_shards(tmp_path / "out", 1, process)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130, (out, err)
    assert "To go on, run the same command again" in err
    assert "Traceback" not in err
