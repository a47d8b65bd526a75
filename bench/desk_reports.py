"""What the report of a month costs on a desk with ten thousand cases, and with a tenth of them.

The page counts everything anew each time it is read; nothing is kept ready that could be stale.
"""

import json

from bench.measuring import Row, Sizes
from tools.running_desk import Desk, desk
from tools.servers import postgres

GATE = 12.0
#: What the page may cost at the most, in milliseconds.
PAGE_MS = 1000.0


def reports(sizes: Sizes) -> list[Row]:
    """The page for an owner and for a lead, on both databases."""
    with desk({"NANNI_DATABASE_URL": "", "NANNI_REDIS_URL": ""}, start=False) as made:
        rows = _rows("SQLite", made, sizes)
    with (
        postgres() as server,
        desk({"NANNI_DATABASE_URL": server.url, "NANNI_REDIS_URL": ""}, start=False) as made,
    ):
        made.initialise()
        return rows + _rows("PostgreSQL", made, sizes)


def _rows(store: str, made: Desk, sizes: Sizes) -> list[Row]:
    count = sizes.longest // 100
    child = made.python("bench.desk_reports_child", str(count), str(sizes.rounds))
    found = json.loads(child.communicate(timeout=1800)[0])
    few, many = found["few"], found["many"]
    growth = max(many[who] / few[who] for who in many)
    each = ", ".join(f"{who} {took:.0f} ms" for who, took in many.items())
    return [
        Row("", f"report of {count:,} cases / of {count // 10:,}, {store}", growth, "", "<=", GATE,
            each),
        Row("", f"of {PAGE_MS:.0f} ms for that report, {store}", max(many.values()) / PAGE_MS),
    ]  # fmt: skip
