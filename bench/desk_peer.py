"""Goals 13 and 14: whole pages of ours beside django-helpdesk's, on as many conversations."""

import json
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from bench.measuring import Row, Sizes, figure, ratio
from tools.running_desk import desk

ROOT = Path(__file__).parent.parent
_MANY, _TENFOLD = 10_000, 10
#: What is asked for: goal, how many times faster we have to be, most statements of ours.
GATES = {"list": ("13", 8.0, 10), "open": ("14", 3.0, 12), "post": ("14", 2.0, 12)}
GROWTH_GATE = 1.5


class Asked:
    """A process that does as it is told."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._orders, self._answers = process.stdin, process.stdout
        self.version = str(self._answer()["version"])

    def do(self, what: str) -> dict[str, Any]:
        """Have it done; gives its seconds and statements."""
        print(what, file=self._orders, flush=True)
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        line = next(iter(self._answers or ()), "")
        if not line:
            msg = "the desk under measurement ended"
            raise ChildProcessError(msg)
        found: dict[str, Any] = json.loads(line)
        return found


def beside_helpdesk(sizes: Sizes) -> list[Row]:
    """The list, a conversation and a reply: theirs and ours take turns."""
    count = min(_MANY, 5 * sizes.messages)
    rounds = max(2 * sizes.rounds, 4)
    with _theirs(count) as theirs, _ours(count) as ours:
        rows = []
        for what, (goal, times, most) in GATES.items():
            their, our = _in_turns(theirs, ours, what, rounds)
            value, spread = ratio(their.seconds, our.seconds)
            note = (
                f"django-helpdesk {theirs.version}, {count:,} conversations; {their.milliseconds}"
                f" and {our.milliseconds} ms; {their.statements} statements of theirs"
            )
            rows += [
                Row(goal, f"{what}: django-helpdesk / ours", value, spread, ">=", times, note),
                Row(goal, f"statements: {what}", our.statements, "", "<=", most),
            ]
    return rows


def growth(sizes: Sizes) -> list[Row]:
    """The list on ten times as many conversations."""
    count = min(_MANY, 5 * sizes.messages)
    rounds = max(2 * sizes.rounds, 4)
    with _ours(count * _TENFOLD) as many, _ours(count) as few:
        much, little = _in_turns(many, few, "list", rounds)
    value, spread = ratio(much.seconds, little.seconds)
    what = f"list of {count * _TENFOLD:,} / of {count:,} conversations"
    return [Row("13", what, value, spread, "<=", GROWTH_GATE)]


class Spent(NamedTuple):
    """What one desk needed: seconds of each round, statements of the last."""

    seconds: list[float]
    statements: int

    @property
    def milliseconds(self) -> str:
        """The median round."""
        return figure(1000 * median(self.seconds))


def _in_turns(one: Asked, other: Asked, what: str, rounds: int) -> tuple[Spent, Spent]:
    """Rounds of the same work, without the first, in which each process warms up."""
    found = [(one.do(what), other.do(what)) for _ in range(rounds)][1:]
    sides = list(zip(*found, strict=True))
    first, second = (
        Spent([done["seconds"] for done in side], side[-1]["statements"]) for side in sides
    )
    return first, second


@contextmanager
def _theirs(count: int) -> Iterator[Asked]:
    python = ROOT / ".bench" / "venv" / "bin" / "python"
    script = Path(__file__).parent / "peers" / "tickets.py"
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [str(python), str(script), folder, str(count)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        with _ending(process):
            yield Asked(process)


@contextmanager
def _ours(count: int) -> Iterator[Asked]:
    with desk({"NANNI_DATABASE_URL": "", "NANNI_REDIS_URL": ""}, start=False) as made:
        process = made.python("bench.desk_work", str(count))
        with _ending(process):
            yield Asked(process)


@contextmanager
def _ending(process: subprocess.Popen[str]) -> Iterator[None]:
    try:
        yield
    finally:
        process.kill()
        process.communicate()
