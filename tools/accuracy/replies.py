"""Runs the engine over labelled replies and scores what it found."""

import argparse
from collections.abc import Iterable, Mapping, Sequence

from nanni import Reviewer
from tools.accuracy import report
from tools.accuracy.report import LANGUAGES, Measured
from tools.accuracy.rows import Found, Row, Span, select
from tools.accuracy.scoring import CATEGORIES, score

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


def lines(row: Row, found: Iterable[Found]) -> Iterable[str]:
    """One row in full, labels against findings."""
    shown = (
        (f"{item.severity:5} {item.code} {item.category}", *item.span, _deadline(item))
        for item in found
    )
    return report.row_lines(row, shown)


def _deadline(item: Found) -> str:
    return f" {item.deadline}" if item.deadline else ""
