"""The JSON shape of a placed finding, shared by the forms for programs."""

from nanni.cli.report import DraftReport, Placed, Silenced
from nanni.model import finding_to_json
from nanni.model.typed import Any
from nanni.review.sources.draft import Problem
from nanni.review.suppression import fingerprint


def finding_shape(placed: Placed) -> dict[str, Any]:
    """A finding with its place in the file and its fingerprint."""
    start, end = placed.start, placed.end
    return {
        **finding_to_json(placed.finding),
        "fingerprint": fingerprint(placed.finding),
        "place": {
            "line": start.line,
            "column": start.column,
            "end_line": end.line,
            "end_column": end.column,
            **({"pointer": placed.passage.pointer} if placed.passage.pointer else {}),
        },
    }


def silenced_shape(silenced: Silenced) -> dict[str, Any]:
    """A silenced finding with its reason and where the silence is written."""
    return {
        **finding_shape(silenced.placed),
        "silenced": {
            "reason": silenced.reason,
            "by": "file" if silenced.in_file else "settings",
        },
    }


def review_shape(report: DraftReport, findings: list[Placed]) -> dict[str, Any]:
    """A draft with what was found in it."""
    return {
        "path": report.path,
        "language": report.language,
        "outcome": report.outcome,
        "findings": [finding_shape(p) for p in findings],
        "suppressed": [silenced_shape(s) for s in report.silenced],
    }


def problem_shape(problem: Problem, message: str) -> dict[str, Any]:
    """Something that could not be read."""
    return {
        "path": problem.path,
        "line": problem.line,
        "kind": problem.kind,
        "message": message,
    }
