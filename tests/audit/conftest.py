"""A small month of conversations, files of it, and audits of them."""

import json
import random
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nanni.audit.inputs import find_sources
from nanni.audit.job import Job
from nanni.audit.pool import Pool
from nanni.audit.run import Totals, audit
from nanni.audit.work import perform

ASKED = (
    "Где мой заказ 12345?",
    "Когда вернёте деньги? Мой номер +7 916 123-45-67",
    "Ничего не работает уже неделю!!!",
    "Where is my refund? Write to maria@mail.example",
    "Спасибо, всё пришло.",
)
TOLD = (
    "Приносим извинения за доставленные неудобства, Мария. Ожидайте.",
    "Вернём деньги завтра до 18:00.",
    "We will call you back within an hour.",
    "Заказ приедет в пятницу, курьер позвонит за час.",
    "Вам следовало прочитать правила.",
)
BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
NOW = "2026-04-01T09:00:00+00:00"


def conversation(number: int) -> dict[str, object]:
    """One conversation; the same number gives the same one."""
    draw = random.Random(number)
    at = BEGIN + timedelta(minutes=draw.randrange(20 * 24 * 60))
    messages = []
    for index in range(draw.randrange(2, 8)):
        at += timedelta(minutes=draw.randrange(1, 50))
        ours = index % 2
        messages.append(
            {
                "role": "agent" if ours else "customer",
                "text": draw.choice(TOLD if ours else ASKED),
                "at": at.isoformat(),
                "author": f"agent-{number % 3}" if ours else f"client-{number}",
            }
        )
    people = [{"id": f"client-{number}", "role": "customer", "name": "Мария"}]
    return {"id": f"c{number}", "messages": messages, "participants": people}


def lines(numbers: range) -> str:
    """Conversations as JSON lines."""
    return "".join(json.dumps(conversation(n), ensure_ascii=False) + "\n" for n in numbers)


@pytest.fixture
def month(tmp_path) -> list[str]:
    """Paths of six files with twenty conversations each."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(6):
        text = lines(range(20 * number, 20 * (number + 1)))
        (folder / f"part{number}.jsonl").write_text(text, encoding="utf-8")
    return sorted(str(path) for path in folder.iterdir())


class Here:
    """Runs shards inside the test, one after the other."""

    def run(self, task, shards, job, _watch):
        from nanni.audit.pool import Outcome

        for shard in shards:
            yield Outcome(shard, perform(task, shard, job))


@pytest.fixture
def run():
    """A function that audits paths inside the test; ``processes`` uses real ones."""

    def go(paths, out, processes=0, fresh=False, monitor=None, **job) -> Totals:
        runner = Pool(processes) if processes else Here()
        named = Job(str(out), **{"now": NOW, **job})
        return audit(find_sources([str(p) for p in paths]), named, runner, monitor, fresh=fresh)

    return go


def tables(out: Path) -> Mapping[str, bytes]:
    """Every table file of an audit by its name, with its bytes."""
    root = Path(out, "tables")
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in sorted(root.rglob("*.parquet"))}


@pytest.fixture
def written():
    return tables


@pytest.fixture
def rows():
    """A function that reads one table of an audit as dictionaries."""
    from nanni.audit.parquet import read_table

    def read(out, table):
        found = []
        for path in sorted(Path(out, "tables", table).glob("*.parquet")):
            found += read_table(path).to_pylist()
        return found

    return read
