"""What a page of promises and the watchdog's sweep cost on a desk that has made very many.

Both read off indexes: a hundred times the promises may cost little more. How long they took in
this run is told beside it.
"""

import json

from bench.measuring import Row, Sizes
from tools.running_desk import Desk, desk
from tools.servers import postgres

PAGE_GATE, SWEEP_GATE = 2.0, 15.0
#: What a large desk may cost at the most, in milliseconds: a page at the 95th of 100, a sweep.
PAGE_MS, SWEEP_MS = 150.0, 1000.0
_PAGES = ("owner, everybody's", "agent, everybody's", "agent, mine", "owner, of a colleague")
_SWEEPS = ("sweep", "sweep with some due")


def promises(sizes: Sizes) -> list[Row]:
    """The page and the sweep, with a hundredth of the promises and with all, on both databases."""
    with desk({"NANNI_DATABASE_URL": "", "NANNI_REDIS_URL": ""}, start=False) as made:
        rows = _rows("SQLite", made, sizes)
    with (
        postgres() as server,
        desk({"NANNI_DATABASE_URL": server.url, "NANNI_REDIS_URL": ""}, start=False) as made,
    ):
        made.initialise()
        return rows + _rows("PostgreSQL", made, sizes)


def _rows(store: str, made: Desk, sizes: Sizes) -> list[Row]:
    count = sizes.longest // 10
    child = made.python("bench.desk_promises_child", str(count), str(sizes.rounds * 3))
    found = json.loads(child.communicate(timeout=1800)[0])
    few, many = found["few"], found["many"]
    page, sweep = (max(many[name] for name in names) for names in (_PAGES, _SWEEPS))
    growth = max(many[name] / few[name] for name in _PAGES)
    each = ", ".join(f"{name} {many[name]:.0f} ms" for name in _PAGES)
    some = f"{few['sweep with some due']:.0f} and {many['sweep with some due']:.0f} ms"
    return [
        Row("", f"page of {count:,} promises / of {count // 100:,}, {store}", growth, "", "<=",
            PAGE_GATE, each),
        Row("", f"sweep over {count:,} promises / {count // 100:,}, {store}",
            many["sweep with some due"] / few["sweep with some due"], "", "<=", SWEEP_GATE, some),
        Row("", f"of {PAGE_MS:.0f} ms for that page, p95, {store}", page / PAGE_MS),
        Row("", f"of {SWEEP_MS:.0f} ms for that sweep, {store}", sweep / SWEEP_MS),
    ]  # fmt: skip
