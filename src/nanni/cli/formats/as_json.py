"""The report as one JSON value, written while it comes about; see review.schema.json."""

import json

import nanni
from nanni.cli.formats.shape import problem_shape, review_shape
from nanni.cli.formats.writer import Style, Writer
from nanni.cli.problems import describe
from nanni.cli.report import DraftReport, Summary
from nanni.model.typed import Any
from nanni.review.sources.draft import Problem


def make(style: Style) -> Writer:
    """The writer."""
    return JsonWriter(style)


class JsonWriter(Writer):
    """Reviews first, because there may be many; what is short comes after them."""

    default_level = "info"

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._separator = "\n"
        self._problems: list[dict[str, Any]] = []

    def begin(self) -> None:
        """Open the value."""
        version = json.dumps(nanni.__version__)
        self.style.out.write(f'{{"version": {version}, "reviews": [')

    def draft(self, report: DraftReport) -> None:
        """Write a draft that there is something to say of."""
        findings = self.shown(report)
        if findings or report.silenced:
            shape = review_shape(report, findings)
            self.style.out.write(self._separator + json.dumps(shape, ensure_ascii=False))
            self._separator = ",\n"

    def problem(self, problem: Problem) -> None:
        """Keep it for the end."""
        self._problems.append(problem_shape(problem, describe(problem)))

    def end(self, summary: Summary) -> None:
        """Close the value with problems and sums."""
        rest = {"problems": self._problems, "summary": summary_shape(summary, self.style)}
        self.line("\n], " + json.dumps(rest, ensure_ascii=False)[1:])


def summary_shape(summary: Summary, style: Style) -> dict[str, Any]:
    """The sums."""
    out: dict[str, Any] = {
        "files": summary.files,
        "texts": summary.texts,
        "findings": summary.findings,
        "merits": summary.merits,
        "suppressed": summary.silenced,
        "fixable": summary.fixable,
        "severities": dict(sorted(summary.levels.items())),
    }
    if style.statistics:
        out["statistics"] = {
            code: {"findings": summary.rules[code], "suppressed": summary.quiet[code]}
            for code in sorted({*summary.rules, *summary.quiet})
        }
        out["unused_silences"] = dict(sorted(summary.unused.items()))
    return out
