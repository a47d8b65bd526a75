"""The report as SARIF 2.1.0, which code hosts and editors read."""

import json
from urllib.parse import quote

import nanni
from nanni.cli.formats.writer import Style, Writer
from nanni.cli.problems import describe
from nanni.cli.report import DraftReport, Placed, Silenced, Summary
from nanni.model import Fix
from nanni.model.typed import Any
from nanni.review.sources.draft import Problem
from nanni.review.sources.passage import Passage
from nanni.review.sources.quoting import spelled
from nanni.review.suppression import fingerprint

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warn": "warning", "note": "note", "info": "none"}


def make(style: Style) -> Writer:
    """The writer."""
    return SarifWriter(style)


class SarifWriter(Writer):
    """Gathers the results of one run; the format has them after the rules that they name."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._rules: dict[str, dict[str, Any]] = {}
        self._results: list[dict[str, Any]] = []
        self._notices: list[dict[str, Any]] = []
        self._failed = False

    def draft(self, report: DraftReport) -> None:
        """Gather the findings of a draft, the silenced ones too."""
        self._results += [self._result(report.path, p) for p in self.shown(report)]
        self._results += [self._quiet(report.path, s) for s in report.silenced]

    def _quiet(self, path: str, silenced: Silenced) -> dict[str, Any]:
        kind = "inSource" if silenced.in_file else "external"
        suppression = {"kind": kind, "justification": silenced.reason}
        return {**self._result(path, silenced.placed), "suppressions": [suppression]}

    def _result(self, path: str, placed: Placed) -> dict[str, Any]:
        finding = placed.finding
        self._rules.setdefault(
            finding.code,
            {
                "id": finding.code,
                "name": finding.name,
                "shortDescription": {"text": finding.why},
                "help": {"text": finding.advice},
                "properties": {"category": finding.category},
            },
        )
        fault = finding.is_fault
        result: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": list(self._rules).index(finding.code),
            "level": _LEVELS[finding.severity],
            "kind": "fail" if fault else "informational",
            "message": {"text": f"«{finding.text}» {finding.why} {finding.advice}"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": _uri(path)},
                        "region": {
                            **_region(placed.passage, finding.start, finding.end),
                            "snippet": {"text": finding.text},
                        },
                    }
                }
            ],
            "partialFingerprints": {"nanni/v1": fingerprint(finding)},
        }
        fixes = [f for f in (_fix(path, placed.passage, fix) for fix in finding.fixes) if f]
        return {**result, "fixes": fixes} if fixes else result

    def problem(self, problem: Problem) -> None:
        """Gather what could not be read."""
        self._failed = self._failed or problem.is_error
        where: dict[str, Any] = {"artifactLocation": {"uri": _uri(problem.path)}}
        if problem.line:
            where["region"] = {"startLine": problem.line}
        self._notices.append(
            {
                "level": "error" if problem.is_error else "note",
                "message": {"text": describe(problem)},
                "locations": [{"physicalLocation": where}],
            }
        )

    def end(self, summary: Summary) -> None:
        """Write the run."""
        del summary
        driver = {
            "name": "nanni",
            "version": nanni.__version__,
            "rules": list(self._rules.values()),
        }
        invocation = {
            "executionSuccessful": not self._failed,
            "toolExecutionNotifications": self._notices,
        }
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation],
            "results": self._results,
        }
        report = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
        self.line(json.dumps(report, ensure_ascii=False, indent=1))


def _uri(path: str) -> str:
    return quote(path.replace("\\", "/"), errors="surrogateescape")


def _region(passage: Passage, start: int, end: int) -> dict[str, int]:
    first, last = passage.raw_span(start, end)
    begin, stop = passage.place(first), passage.place(last)
    return {
        "startLine": begin.line,
        "startColumn": begin.column,
        "endLine": stop.line,
        "endColumn": stop.column,
    }


def _fix(path: str, passage: Passage, fix: Fix) -> dict[str, Any] | None:
    """The fix as replacements in the file; None when it cannot be written there."""
    replacements = []
    for edit in fix.edits:
        text = spelled(passage.style, edit.text)
        if text is None or not passage.is_whole(edit.start, edit.end):
            return None
        replacements.append(
            {
                "deletedRegion": _region(passage, edit.start, edit.end),
                "insertedContent": {"text": text},
            }
        )
    change = {"artifactLocation": {"uri": _uri(path)}, "replacements": replacements}
    return {"description": {"text": "nanni"}, "artifactChanges": [change]}
