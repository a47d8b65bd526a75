"""The table on the screen and the page of ratios."""

import platform
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bench.measuring import Row, Skipped, figure

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "speed.md"
_PACKAGES = ("ahocorasick-rs", "marisa-trie", "pymorphy3-dicts-ru")
_HEAD = """\
# How fast it is

Written by `python -m bench --write`; not edited by hand.
Every figure is a ratio of two things measured back to back in one run: the median of interleaved
rounds, with the least and the greatest of them. What the goals mean and how the pace is kept is
told in [speed](../architecture/speed.md).

"""


def versions() -> str:
    """What was measured with."""
    found = [f"Python {platform.python_version()}", f"{platform.system()} {platform.machine()}"]
    for name in _PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)


def show(row: Row | Skipped) -> None:
    """Print one row at once; a skipped one loudly."""
    if isinstance(row, Skipped):
        print(f"SKIPPED  {row.goal:>2}  {row.what}: {row.reason.upper()}", flush=True)
        return
    verdict = "" if not row.sense else "ok" if row.holds else "FAILS"
    gate = f"{row.sense} {figure(row.bound)}" if row.sense else ""
    spread = f"({row.spread})" if row.spread else ""
    print(f"{verdict:<8} {row.goal:>2}  {row.what:<48} {figure(row.value):>7} {spread:<16} {gate}")
    if row.note:
        print(f"{'':13}{row.note}", flush=True)


def write(rows: Sequence[Row | Skipped], sizes: str) -> None:
    """Write the page: ratios only, for absolute times belong to one machine."""
    lines = [_HEAD, f"Measured with {versions()}. Texts: {sizes}.\n\n"]
    lines.append("| goal | what | ratio | rounds | gate |\n|---|---|---|---|---|\n")
    for row in rows:
        if isinstance(row, Skipped):
            lines.append(f"| {row.goal} | {row.what} | skipped: {row.reason} | | |\n")
            continue
        gate = f"{'≥' if row.sense == '>=' else '≤'} {figure(row.bound)}" if row.sense else ""
        lines.append(f"| {row.goal} | {row.what} | {figure(row.value)} | {row.spread} | {gate} |\n")
    PAGE.write_text("".join(lines), encoding="utf-8")
    print(f"written: {PAGE.name}", file=sys.stderr)
