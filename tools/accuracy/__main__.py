"""The command `python -m tools.accuracy`: runs the engine over all sets and reports."""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence

from nanni import Reviewer
from tools.accuracy import report
from tools.accuracy.report import LANGUAGES, Measured
from tools.accuracy.rows import (
    BLIND,
    ROOT,
    SHARED,
    SHIPPED,
    SPLITS,
    Found,
    Row,
    Span,
    read_rows,
    select,
)
from tools.accuracy.scoring import CATEGORIES, score

PAGE = ROOT / "docs" / "reference" / "accuracy.md"
_SHARED_SECTION = "\n## Shared sample\n"

FoundByRow = Mapping[str, Sequence[Found]]


def find(reviewer: Reviewer, row: Row) -> list[Found]:
    """What the engine finds in one reply, given what the customer wrote before it."""
    review = reviewer.review(
        row.text,
        context=list(row.context),
        channel=row.channel,
        lang=row.lang,
        first_reply=row.first_reply,
    )
    return [
        Found(f.category, Span(f.start, f.end), f.code, f.severity, f.data.get("deadline"))
        for f in review.findings
    ]


def measure(
    name: str, rows: Sequence[Row], found: FoundByRow, options: argparse.Namespace
) -> Measured:
    """Score the rows of each language that the options ask for."""
    languages = (options.lang,) if options.lang else LANGUAGES
    categories = options.category or CATEGORIES
    return Measured(
        name,
        {lang: score(select(rows, lang), found, categories) for lang in languages},
    )


def write_page(shipped: Sequence[Measured], shared: Measured | None, limit: int) -> None:
    """Write the page of figures; the shared section stays as it was where the sample is absent."""
    if shared is not None:
        tail = report.page_shared(shared, limit)
    else:
        old = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        _, mark, rest = old.partition(_SHARED_SECTION)
        tail = mark + rest
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(report.page_head(shipped, limit) + tail, encoding="utf-8")


def show_rows(rows: Iterable[Row], found: FoundByRow, wanted: Sequence[str]) -> int:
    """Print rows in full. 1 when an id is unknown."""
    by_id = {row.id: row for row in rows}
    unknown = [name for name in wanted if name not in by_id]
    for name in wanted:
        if name in by_id:
            shown = (
                (f"{item.severity:5} {item.code} {item.category}", *item.span, _deadline(item))
                for item in found[name]
            )
            print("\n".join(report.row_lines(by_id[name], shown)), end="\n\n")
    for name in unknown:
        print(f"no row {name}", file=sys.stderr)
    return int(bool(unknown))


def _deadline(item: Found) -> str:
    return f" {item.deadline}" if item.deadline else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print a summary and, unless only a part was asked for, write the page."""
    options = _options(arguments)
    shipped = [*read_rows(SHIPPED), *read_rows(BLIND)]
    shared = read_rows(SHARED) if SHARED.exists() else []
    reviewer = Reviewer.load()
    everything = [*shipped, *shared]
    if options.rows:
        chosen = [row for row in everything if row.id in options.rows]
        return show_rows(chosen, {row.id: find(reviewer, row) for row in chosen}, options.rows)
    found = {row.id: find(reviewer, row) for row in everything}
    splits = (options.split,) if options.split else SPLITS
    ours = [measure(f"shipped {s}", select(shipped, split=s), found, options) for s in splits]
    theirs = measure("shared", shared, found, options) if shared and not options.split else None
    _print(ours, theirs, options)
    if not (options.lang or options.split or options.category):
        write_page(ours, theirs, options.mistakes)
        print(f"\nwritten: {PAGE.relative_to(ROOT).as_posix()}")
    return 0


def _print(ours: list[Measured], theirs: Measured | None, options: argparse.Namespace) -> None:
    parts = [*ours, theirs] if theirs else ours
    print("\n".join(report.terminal_summary(parts)))
    for part in parts:
        print("\n".join(report.terminal_categories(part)))
    if not (options.split or options.category):
        return
    for part in parts:
        print(f"\n{part.name}")
        lines = report.mistakes(part.scores.values(), options.mistakes, quotable=part is not theirs)
        print("\n".join(lines))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.accuracy", description=__doc__)
    parser.add_argument("--lang", choices=LANGUAGES, help="one language only")
    parser.add_argument("--split", choices=SPLITS, help="one part of the shipped set only")
    parser.add_argument(
        "--category", action="append", choices=CATEGORIES, metavar="NAME", help="may be repeated"
    )
    parser.add_argument(
        "--mistakes", type=int, default=3, metavar="N", help="how many of a kind and category"
    )
    parser.add_argument("--rows", nargs="+", metavar="ID", help="show labels against findings")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
