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
#: Beside their post without a gate: ours when the text was reviewed as it was typed, and what our
#: worker does once the reply is no longer held; ``desk_work`` tells more.
_MORE = {"typed": "post of a text reviewed before", "sent": "the worker's part of it"}


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
                f" and {our.milliseconds} ms{our.parts}; {their.statements} statements of theirs"
            )
            rows += [
                Row(goal, f"{what}: django-helpdesk / ours", value, spread, ">=", times, note),
                Row(goal, f"statements: {what}", our.statements, "", "<=", most),
            ]
        for what, name in _MORE.items():
            their, our = _in_turns(theirs, ours, "post", rounds, what)
            value, spread = ratio(their.seconds, our.seconds)
            note = (
                f"{their.milliseconds} and {our.milliseconds} ms{our.parts};"
                f" {our.statements} statements"
            )
            rows.append(Row("", f"{name}: django-helpdesk / ours", value, spread, note=note))
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
    """What one desk needed: all of each round, statements of the last."""

    rounds: list[dict[str, Any]]

    @property
    def seconds(self) -> list[float]:
        """Of each round."""
        return [found["seconds"] for found in self.rounds]

    @property
    def statements(self) -> int:
        """Of the last round."""
        return int(self.rounds[-1]["statements"])

    @property
    def milliseconds(self) -> str:
        """The median round."""
        return figure(1000 * median(self.seconds))

    @property
    def parts(self) -> str:
        """Of what the rounds consist, each part's median; empty when it was not told."""
        known = [found.get("parts", {}) for found in self.rounds]
        names = [name for name in known[-1] if len(known[-1]) > 1]
        told = (f"{name} {figure(1000 * median(found[name] for found in known))}" for name in names)
        return f" ({', '.join(told)})" if names else ""


def _in_turns(
    one: Asked, other: Asked, what: str, rounds: int, others: str = ""
) -> tuple[Spent, Spent]:
    """Rounds of work, without the first, in which each process warms up.

    Args:
        one: does ``what``.
        other: does ``others`` in turn, or the same.
        what: the work.
        rounds: how often.
        others: the other's work if it is another.
    """
    found = [(one.do(what), other.do(others or what)) for _ in range(rounds)][1:]
    first, second = (Spent(list(side)) for side in zip(*found, strict=True))
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
