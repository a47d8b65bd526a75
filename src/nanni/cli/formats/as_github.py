"""The report as workflow commands, which GitHub shows beside the lines of a pull request."""

from nanni.cli.formats.writer import Style, Writer
from nanni.cli.problems import describe
from nanni.cli.report import DraftReport, Placed
from nanni.review.sources.draft import Problem

_COMMANDS = {"error": "error", "warn": "warning", "note": "notice", "info": "notice"}


def make(style: Style) -> Writer:
    """The writer."""
    return GithubWriter(style)


class GithubWriter(Writer):
    """One command a finding."""

    def draft(self, report: DraftReport) -> None:
        """Write the findings of a draft."""
        for placed in self.shown(report):
            self._finding(report.path, placed)

    def _finding(self, path: str, placed: Placed) -> None:
        finding, start, end = placed.finding, placed.start, placed.end
        place = {
            "title": f"{finding.code} {finding.name}",
            "file": path,
            "line": start.line,
            "endLine": end.line,
        }
        # The page shows columns only of what stands on one line.
        if start.line == end.line:
            place |= {"col": start.column, "endColumn": end.column}
        message = f"«{finding.text}» {finding.why} {finding.advice}"
        self._command(_COMMANDS[finding.severity], place, message)

    def problem(self, problem: Problem) -> None:
        """Write what could not be read."""
        place: dict[str, object] = {"file": problem.path}
        if problem.line:
            place["line"] = problem.line
        self._command("error" if problem.is_error else "notice", place, describe(problem))

    def _command(self, name: str, place: dict[str, object], message: str) -> None:
        properties = ",".join(f"{key}={_property(str(value))}" for key, value in place.items())
        self.line(f"::{name} {properties}::{_data(message)}")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
