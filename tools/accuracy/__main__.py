"""The command `python -m tools.accuracy`: runs the engine over all sets and reports."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from nanni import Analyst, Reviewer
from tools.accuracy import dialogue_report, dialogues, replies, report
from tools.accuracy.dialogue_rows import (
    SHARED_DIALOGUES,
    SHIPPED_DIALOGUES,
    Dialogue,
    read_dialogues,
    select_dialogues,
)
from tools.accuracy.dialogues import MeasuredDialogues
from tools.accuracy.report import LANGUAGES, Measured
from tools.accuracy.rows import BLIND, ROOT, SHARED, SHIPPED, SPLITS, Row, read_rows, select
from tools.accuracy.scoring import CATEGORIES

PAGE = ROOT / "docs" / "reference" / "accuracy.md"
_SHARED_SECTION = "\n## Shared sample\n"


@dataclass(slots=True)
class Sets:
    """All labelled rows that are at hand."""

    shipped: list[Row] = field(default_factory=list)
    shared: list[Row] = field(default_factory=list)
    dialogues: list[Dialogue] = field(default_factory=list)
    shared_dialogues: list[Dialogue] = field(default_factory=list)


@dataclass(slots=True)
class Measures:
    """All scores; a set that is not at hand has none."""

    ours: list[Measured] = field(default_factory=list)
    theirs: Measured | None = None
    our_dialogues: list[MeasuredDialogues] = field(default_factory=list)
    their_dialogues: MeasuredDialogues | None = None


def read_sets(only: str | None) -> Sets:
    """The rows of all sets, or of those of one kind."""
    sets = Sets()
    if only != "dialogues":
        sets.shipped = [*read_rows(SHIPPED), *read_rows(BLIND)]
        sets.shared = read_rows(SHARED) if SHARED.exists() else []
    if only != "replies":
        sets.dialogues = _dialogues_at(SHIPPED_DIALOGUES)
        sets.shared_dialogues = _dialogues_at(SHARED_DIALOGUES)
    return sets


def _dialogues_at(path: Path) -> list[Dialogue]:
    return read_dialogues(path) if path.exists() else []


def measure_all(reviewer: Reviewer, sets: Sets, options: argparse.Namespace) -> Measures:
    """Run the engine over all rows and score the parts that the options ask for."""
    measures = Measures()
    found = {row.id: replies.find(reviewer, row) for row in [*sets.shipped, *sets.shared]}
    if sets.shipped:
        splits = (options.split,) if options.split else SPLITS
        measures.ours = [
            replies.measure(f"shipped {s}", select(sets.shipped, split=s), found, options)
            for s in splits
        ]
    if sets.shared and not options.split:
        measures.theirs = replies.measure("shared", sets.shared, found, options)
    if not options.category:
        _measure_dialogues(measures, Analyst(reviewer.engine), sets, options)
    return measures


def _measure_dialogues(
    measures: Measures, analyst: Analyst, sets: Sets, options: argparse.Namespace
) -> None:
    languages = (options.lang,) if options.lang else LANGUAGES
    rows = [*sets.dialogues, *sets.shared_dialogues]
    found = {row.id: dialogues.read(analyst, row) for row in rows}
    for split in dict.fromkeys(row.split for row in sets.dialogues):
        if options.split in (None, split):
            part = select_dialogues(sets.dialogues, split=split)
            name = f"shipped {split}".rstrip()
            measures.our_dialogues.append(dialogues.measure(name, part, found, languages))
    if sets.shared_dialogues and not options.split:
        measures.their_dialogues = dialogues.measure(
            "shared", sets.shared_dialogues, found, languages
        )


def write_page(measures: Measures, limit: int) -> None:
    """Write the page of figures; the shared section stays as it was where the sample is absent."""
    if measures.theirs is not None:
        tail = report.page_shared(measures.theirs, limit)
        if measures.their_dialogues is not None:
            tail += dialogue_report.page_shared(measures.their_dialogues, limit)
    else:
        old = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        _, mark, rest = old.partition(_SHARED_SECTION)
        tail = mark + rest
    head = report.page_head(measures.ours, limit)
    head += dialogue_report.page_shipped(measures.our_dialogues, limit)
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(head + tail, encoding="utf-8")


def show_rows(reviewer: Reviewer, sets: Sets, wanted: Sequence[str]) -> int:
    """Print rows in full. 1 when an id is unknown."""
    shown = dict(_rows_in_full(reviewer, sets, wanted))
    for name in wanted:
        if name in shown:
            print(shown[name], end="\n\n")
    unknown = [name for name in wanted if name not in shown]
    for name in unknown:
        print(f"no row {name}", file=sys.stderr)
    return int(bool(unknown))


def _rows_in_full(
    reviewer: Reviewer, sets: Sets, wanted: Sequence[str]
) -> Iterator[tuple[str, str]]:
    for row in [*sets.shipped, *sets.shared]:
        if row.id in wanted:
            yield row.id, "\n".join(replies.lines(row, replies.find(reviewer, row)))
    analyst = Analyst(reviewer.engine)
    for each in [*sets.dialogues, *sets.shared_dialogues]:
        if each.id in wanted:
            found = dialogues.read(analyst, each)
            yield each.id, "\n".join(dialogue_report.dialogue_lines(each, found))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print a summary and, unless only a part was asked for, write the page."""
    options = _options(arguments)
    sets = read_sets(options.only)
    reviewer = Reviewer.load()
    if options.rows:
        return show_rows(reviewer, sets, options.rows)
    measures = measure_all(reviewer, sets, options)
    _print_replies(measures, options)
    _print_dialogues(measures, options)
    if not (options.lang or options.split or options.category or options.only):
        write_page(measures, options.mistakes)
        print(f"\nwritten: {PAGE.relative_to(ROOT).as_posix()}")
    return 0


def _print_replies(measures: Measures, options: argparse.Namespace) -> None:
    parts = [*measures.ours, *([measures.theirs] if measures.theirs else [])]
    if not parts:
        return
    print("\n".join(report.terminal_summary(parts)))
    for part in parts:
        print("\n".join(report.terminal_categories(part)))
    if not (options.split or options.category):
        return
    for part in parts:
        print(f"\n{part.name}")
        quotable = part is not measures.theirs
        print("\n".join(report.mistakes(part.scores.values(), options.mistakes, quotable=quotable)))


def _print_dialogues(measures: Measures, options: argparse.Namespace) -> None:
    theirs = measures.their_dialogues
    parts = [*measures.our_dialogues, *([theirs] if theirs else [])]
    if not parts:
        return
    print("\n" + "\n".join(dialogue_report.terminal_summary(parts)))
    for part in parts:
        print("\n".join(dialogue_report.terminal_details(part)))
    if options.only != "dialogues":
        return
    # Who works on the analysis must not come by mistakes in rows that measure it.
    for part in (p for p in parts if options.split or not p.name.endswith("blind")):
        slips = dialogue_report.slips(
            part.scores.values(), options.mistakes, quotable=part is not theirs
        )
        print(f"\n{part.name}", *slips, sep="\n")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.accuracy", description=__doc__)
    parser.add_argument("--lang", choices=LANGUAGES, help="one language only")
    parser.add_argument("--only", choices=("replies", "dialogues"), help="one kind of set only")
    parser.add_argument(
        "--split", choices=(*SPLITS, "blind"), help="one part of the shipped sets only"
    )
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
