"""The same shards on Dask and on Spark: the same bytes, also when a worker is killed midway."""

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

# A cluster starts servers and threads that outlive a test, so each runs in a process of its own,
# which kills one of the workers as soon as the first shard is done.
_PROGRAM = """
import json, os, signal, sys, threading, time
from pathlib import Path
from nanni.audit.inputs import find_sources
from nanni.audit.job import Job
from nanni.audit.run import audit

name, out, kill, *paths = sys.argv[1:]

def workers():
    found = []
    for one in Path("/proc").iterdir():
        if one.name.isdecimal():
            try:
                words = (one / "cmdline").read_bytes().decode().replace("\\0", " ")
                line = one.joinpath("stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            found.append((int(one.name), int(line[1]), words))
    return found

def below(number, everybody):
    mine = [pid for pid, parent, _ in everybody if parent == number]
    return mine + [more for one in mine for more in below(one, everybody)]

def killer():
    manifest = Path(out, "manifest")
    while not (manifest.exists() and any(p.suffix == ".json" for p in manifest.iterdir())):
        time.sleep(0.01)
    everybody = workers()
    family = below(os.getpid(), everybody)
    mark = "pyspark.daemon" if name == "spark" else "spawn_main"
    marked = [pid for pid, parent, words in everybody if pid in family and mark in words]
    if name == "spark":
        # The daemon forks the workers: they have its command line, and each other as kin.
        marked = [pid for pid in marked if any(p == pid and q in marked for p, q, _ in everybody)]
    # The last one is a worker; before it may come helpers of multiprocessing.
    os.kill(max(marked), signal.SIGKILL)
    print("killed", flush=True)

if __name__ == "__main__":
    if name == "spark":
        from nanni.audit.spark import Spark as Runner
    else:
        from nanni.audit.dask import Dask as Runner
    if kill == "kill":
        threading.Thread(target=killer, daemon=True).start()
    job = Job(out, now="2026-04-01T09:00:00+00:00")
    totals = audit(find_sources(paths), job, Runner(2))
    print(json.dumps([totals.counts["conversations"], totals.failed]), flush=True)
    if name == "spark":
        from pyspark.sql import SparkSession
        SparkSession.getActiveSession().stop()
"""


def needs(name: str) -> None:
    """Skip, aloud, where a package manager other than pip would have to help: Spark needs Java."""
    module = {"spark": "pyspark", "dask": "distributed"}[name]
    if find_spec(module) is None:
        pytest.skip(f"{module.upper()} IS NOT INSTALLED: pip install 'nanni[{name}]'")
    if name == "spark" and shutil.which("java") is None:
        pytest.skip("THERE IS NO JAVA, which Spark needs")


@pytest.mark.parametrize("kill", ["calm", "kill"])
@pytest.mark.parametrize("name", ["dask", "spark"])
def test_a_cluster_writes_the_same_bytes(name, kill, month, run, written, tmp_path):
    needs(name)
    long = tmp_path / "long.jsonl"
    long.write_text("".join(Path(p).read_text("utf-8") for p in month * 2), encoding="utf-8")
    program = tmp_path / "program.py"
    program.write_text(_PROGRAM, encoding="utf-8")
    paths = [*month, str(long)]
    done = subprocess.run(
        [sys.executable, str(program), name, str(tmp_path / "out"), kill, *paths],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"},
    )
    said = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr[-3000:]
    assert json.loads(said[-1]) == [360, []]
    assert ("killed" in said) == (kill == "kill")
    run(paths, tmp_path / "here")
    assert written(tmp_path / "out") == written(tmp_path / "here")


@pytest.mark.parametrize("name", ["dask", "spark"])
def test_what_a_cluster_cannot_do_is_told(name, tmp_path):
    needs(name)
    program = (
        "from nanni.audit.job import Job\n"
        "from nanni.audit.run import Monitor\n"
        "from nanni.audit.shard import Shard\n"
        f"from nanni.audit.{name} import {name.title()}\n"
        "if __name__ == '__main__':\n"
        f"    job, shard = Job({str(tmp_path)!r}), Shard('x', 'a', 'no such format', 1)\n"
        f"    [one] = {name.title()}(1).run('analyse', [shard], job, Monitor())\n"
        "    print(one.reason)\n"
    )
    (tmp_path / "program.py").write_text(program, "utf-8")
    done = subprocess.run(
        [sys.executable, str(tmp_path / "program.py")],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"},
    )
    assert done.stdout.strip() == "KeyError: 'no such format'", done.stderr[-3000:]
