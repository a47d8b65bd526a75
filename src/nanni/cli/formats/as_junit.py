"""The report as JUnit XML, which every CI server shows as tests: a file is a suite."""

import re
from xml.sax.saxutils import escape, quoteattr

from nanni.cli.formats.writer import Style, Writer
from nanni.cli.problems import describe
from nanni.cli.report import DraftReport, Placed, Summary
from nanni.review.sources.draft import Problem

#: Characters that XML 1.0 cannot hold in any spelling.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def make(style: Style) -> Writer:
    """The writer."""
    return JunitWriter(style)


class JunitWriter(Writer):
    """Keeps the cases of one file at a time, because a suite begins with their number."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._path = ""
        self._cases: list[str] = []
        self._failures = self._errors = 0

    def begin(self) -> None:
        """Open the document."""
        self.line('<?xml version="1.0" encoding="utf-8"?>')
        self.line('<testsuites name="nanni">')

    def file(self, path: str) -> None:
        """Open a suite, and close the one before."""
        self._close()
        self._path = path

    def draft(self, report: DraftReport) -> None:
        """Take in the findings of a draft."""
        for placed in self.shown(report):
            self._cases.append(self._failure(placed))
            self._failures += placed.finding.is_fault

    def _failure(self, placed: Placed) -> str:
        finding, (line, column) = placed.finding, placed.start
        name = _attribute(f"{finding.code} {finding.name} {line}:{column}")
        head = f"  <testcase classname={_attribute(self._path)} name={name}"
        if not finding.is_fault:
            return head + "/>"
        body = f"{self._path}:{line}:{column}\n«{finding.text}»\n{finding.why}\n{finding.advice}"
        message = f"{finding.severity}: {finding.why}"
        return (
            f"{head}>\n    <failure type={_attribute(finding.code)} message={_attribute(message)}>"
            f"{escape(_clean(body))}</failure>\n  </testcase>"
        )

    def problem(self, problem: Problem) -> None:
        """Take in what could not be read."""
        if not problem.is_error:
            return
        self._errors += 1
        message = _attribute(describe(problem))
        self._cases.append(
            f'  <testcase classname={_attribute(problem.path)} name="read">\n'
            f"    <error message={message}/>\n  </testcase>"
        )

    def end(self, summary: Summary) -> None:
        """Close the document."""
        del summary
        self._close()
        self.line("</testsuites>")

    def _close(self) -> None:
        if self._path:
            cases = self._cases or [
                f'  <testcase classname={_attribute(self._path)} name="clean"/>'
            ]
            self.line(
                f'<testsuite name={_attribute(self._path)} tests="{len(cases)}"'
                f' failures="{self._failures}" errors="{self._errors}">'
            )
            for case in cases:
                self.line(case)
            self.line("</testsuite>")
        self._path, self._cases, self._failures, self._errors = "", [], 0, 0


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)


def _attribute(text: str) -> str:
    return quoteattr(_clean(text))
