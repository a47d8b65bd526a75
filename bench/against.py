"""Goals against other tools: 1 to 3 by pace, 7 by the time of one draft, 8 and 9 by the command."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from types import TracebackType
from typing import Any, Self

from bench import commands, generator
from bench.measuring import Row, Sizes, figure, interleaved, ratio, seconds
from bench.within import review_all
from nanni import Reviewer

ROOT = Path(__file__).parent.parent
HOME = ROOT / ".bench"
_DRAFT, _TAIL = 0.1, 5.0
_COMMAND, _MEMORY = 0.6, 0.6


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool, the goal it stands for and how many times our pace its own has to be."""

    name: str
    goal: str
    lang: str
    times: float


PEERS = (
    Peer("proselint", "1", "en", 25),
    Peer("textlint", "1", "en", 25),
    Peer("write-good", "2", "en", 4),
    Peer("typograf", "2", "ru", 2),
    Peer("pylat-ru", "3", "ru", 500),
)
_PYTHON = {"proselint": "proselint", "pylat-ru": "pylat_ru", "django-helpdesk": "helpdesk"}


class Running:
    """A tool in its own process, ready to be asked."""

    def __init__(self, name: str) -> None:
        """Start the runner and wait until the tool is loaded."""
        folder = Path(__file__).parent / "peers"
        command = (
            (str(_venv_python()), str(folder / "runner.py"), name)
            if name in _PYTHON
            else ("node", str(folder / "runner.cjs"), name, str(HOME))
        )
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.version = str(self._answer()["version"])

    def check(self, texts: Sequence[str]) -> tuple[list[float], int]:
        """The time of each text inside the tool, and its findings in all of them."""
        print(json.dumps(list(texts)), file=self._process.stdin, flush=True)
        answer = self._answer()
        return answer["seconds"], answer["findings"]

    def _answer(self) -> dict[str, Any]:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise ChildProcessError("the tool stopped")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()


def missing(name: str) -> str:
    """Why a tool cannot be run here; empty when it can."""
    if name in _PYTHON:
        found = list((HOME / "venv").glob(f"lib/python*/site-packages/{_PYTHON[name]}"))
    else:
        found = [] if shutil.which("node") is None else list(HOME.glob(f"node_modules/{name}"))
    return "" if found else "not installed: run `make bench-peers`"


def pace(peer: Peer, sizes: Sizes) -> list[Row]:
    """Our messages a second beside the tool's, on the same texts; ours also has the warm-up."""
    reviewer = Reviewer.load()
    theirs = generator.small(peer.lang, sizes.peer_messages)
    ours = generator.small(peer.lang, max(sizes.messages, len(theirs)))
    review_all(reviewer, ours)
    rounds, findings = [], 0
    with Running(peer.name) as tool:
        tool.check(theirs)
        for _ in range(max(min(sizes.rounds, 5), 2)):
            own = len(ours) / seconds(partial(review_all, reviewer, ours))
            spent, findings = tool.check(theirs)
            rounds.append(own / (len(theirs) / sum(spent)))
        note = (
            f"{peer.name} {tool.version} on {len(theirs):,} of our {len(ours):,} messages,"
            f" {findings / len(theirs):.2f} findings each"
        )
    spread = f"{figure(min(rounds))}-{figure(max(rounds))}"
    what = f"pace, nanni / {peer.name}, {peer.lang}"
    return [Row(peer.goal, what, median(rounds), spread, ">=", peer.times, note)]


def draft(sizes: Sizes) -> list[Row]:
    """Goal 7: one English draft of 300 characters, asked again and again."""
    reviewer = Reviewer.load()
    text = max(generator.small("en", 200), key=len)
    reviewer.review(text)
    own: list[float] = []
    theirs: list[float] = []
    with Running("proselint") as tool:
        tool.check([text])
        for _ in range(sizes.drafts):
            begin = perf_counter()
            reviewer.review(text)
            own.append(perf_counter() - begin)
            theirs += tool.check([text])[0]
    middle = median(own)
    note = f"{len(own)} calls each, alternated; {len(text)} characters"
    tail = quantiles(own, n=100)[98] / middle
    return [
        Row("7", "draft, nanni / proselint", middle / median(theirs), "", "<=", _DRAFT, note),
        Row("7", "draft, our p99 / p50", tail, "", "<=", _TAIL, note),
    ]


def command(sizes: Sizes) -> list[Row]:
    """Goals 8 and 9, second halves: the whole command beside proselint's and textlint's."""
    with tempfile.TemporaryDirectory() as folder:
        path = commands.draft_file(folder, "en")
        ours = commands.check_command(path)
        theirs = (str(_venv_python()), "-m", "proselint", "check", str(path))
        works = (partial(commands.run, ours), partial(commands.run, theirs))
        value, spread = ratio(*interleaved(works, sizes.starts))
        rows = [Row("8", "nanni check / proselint check", value, spread, "<=", _COMMAND)]
        if not missing("textlint"):
            script = HOME / "node_modules" / "textlint" / "bin" / "textlint.js"
            rules = ("--rule", "write-good", "--rule", "terminology")
            linter = ("node", str(script), "--rules-base-directory", str(HOME / "node_modules"))
            memory = commands.peak_mb((shutil.which("node") or "", *linter[1:], *rules, str(path)))
            share = commands.peak_mb(ours) / memory
            rows.append(Row("9", "peak memory, nanni / textlint", share, "", "<=", _MEMORY))
        return rows


def _venv_python() -> Path:
    folder = "Scripts" if sys.platform == "win32" else "bin"
    return HOME / "venv" / folder / "python"
