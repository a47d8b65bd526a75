"""``python -m bench``: measures everything, fails when a gate is missed in two runs of two."""

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial

from bench import (
    against,
    audit,
    commands,
    desk_pages,
    desk_peer,
    desk_promises,
    desk_reports,
    desk_review,
    desk_stream,
    following,
    report,
    rules,
    within,
)
from bench.measuring import Row, Sizes, Skipped

Part = Callable[[Sizes], list[Row]]

OWN: dict[str, Part] = {
    "pace": within.pace,
    "rules": within.growth_with_rules,
    "phrases": within.growth_with_phrases,
    "cold": within.cold_caches,
    "length": within.length,
    "monotony": within.monotony,
    "following": following.following,
    "costs": rules.costs,
    "start": commands.start,
    "memory": commands.memory,
    "audit": audit.beside_the_engine,
    "runner": audit.beside_a_pool,
    "large": audit.memory,
    "review": desk_review.review,
    "send": desk_pages.send,
    "inbox": desk_pages.inbox,
    "growth": desk_peer.growth,
    "promises": desk_promises.promises,
    "reports": desk_reports.reports,
    "listeners": desk_stream.listeners,
    "latency": desk_stream.latency,
}
#: Part -> the tool without which it is skipped, the goal, and the measurement.
BESIDE: dict[str, tuple[str, str, Part]] = {
    **{peer.name: (peer.name, peer.goal, partial(against.pace, peer)) for peer in against.PEERS},
    "draft": ("proselint", "7", against.draft),
    "command": ("proselint", "8", against.command),
    "helpdesk": ("django-helpdesk", "13", desk_peer.beside_helpdesk),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*OWN, *BESIDE, []], help="all by default")
    parser.add_argument(
        "--tiny", action="store_true", help="see that it runs; figures mean nothing"
    )
    parser.add_argument("--write", action="store_true", help="write docs/reference/speed.md")
    options = parser.parse_args(arguments)
    sizes = Sizes.tiny() if options.tiny else Sizes()
    print(report.versions())
    rows: list[Row | Skipped] = []
    for name in options.parts or (*OWN, *BESIDE):
        found = measure(name, sizes, gated=not options.tiny)
        for row in found:
            report.show(row)
        rows += found
    if options.write:
        texts = f"{sizes.messages:,} generated replies a language and vocabulary, shipped examples"
        report.write(rows, texts)
    return 0 if options.tiny else _verdict(rows)


def measure(name: str, sizes: Sizes, *, gated: bool) -> list[Row | Skipped]:
    """The rows of one part; a missed gate is measured once more, and the better run counts."""
    if name in BESIDE:
        tool, goal, part = BESIDE[name]
        reason = against.missing(tool)
        if reason:
            return [Skipped(goal, name, reason)]
    else:
        part = OWN[name]
    try:
        first = part(sizes)
        again = part(sizes) if gated and not all(row.holds for row in first) else first
    except (ChildProcessError, FileNotFoundError, PermissionError) as error:
        return [Skipped("", name, f"cannot be run: {error}")]
    return [one if one.holds else two for one, two in zip(first, again, strict=True)]


def _verdict(rows: Sequence[Row | Skipped]) -> int:
    missed = [row for row in rows if isinstance(row, Row) and not row.holds]
    skipped = [row for row in rows if isinstance(row, Skipped)]
    if skipped:
        print(f"{len(skipped)} parts SKIPPED: `make bench-peers` installs the tools they need")
    for row in missed:
        print(f"missed in two runs of two: {row.what}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
