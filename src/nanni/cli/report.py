"""What a review of files comes to: findings with their places, drafts, and the sums.

Plain classes, because a dataclass takes a millisecond to make and one draft only a few to review.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from nanni.model import SEVERITIES, Finding, Outcome, Severity
from nanni.review.sources.draft import Draft
from nanni.review.sources.passage import Passage, Place


class Placed:
    """A finding and where it stands in its file."""

    __slots__ = ("finding", "passage")

    def __init__(self, finding: Finding, passage: Passage) -> None:
        self.finding = finding
        self.passage = passage

    @property
    def start(self) -> Place:
        """The first character."""
        return self.passage.place(self._raw_span[0])

    @property
    def end(self) -> Place:
        """Just after the last character."""
        return self.passage.place(self._raw_span[1])

    @property
    def _raw_span(self) -> tuple[int, int]:
        return self.passage.raw_span(self.finding.start, self.finding.end)


class Silenced:
    """A finding that was silenced, and why.

    Attributes:
        placed: the finding.
        reason: in the words of whoever silenced it.
        in_file: silenced in the file itself, as opposed to in the settings.
    """

    __slots__ = ("in_file", "placed", "reason")

    def __init__(self, placed: Placed, reason: str, *, in_file: bool) -> None:
        self.placed = placed
        self.reason = reason
        self.in_file = in_file


class DraftReport:
    """What the engine said about one draft of a file.

    Attributes:
        path: the file as the user named it.
        draft: what was reviewed; None for findings about the file's own instructions.
        language: language it was read in.
        findings: in reading order.
        silenced: findings passed over.
    """

    __slots__ = ("draft", "findings", "language", "path", "silenced")

    def __init__(
        self,
        path: str,
        draft: Draft | None,
        language: str,
        findings: tuple[Placed, ...],
        silenced: tuple[Silenced, ...] = (),
    ) -> None:
        self.path = path
        self.draft = draft
        self.language = language
        self.findings = findings
        self.silenced = silenced

    @property
    def outcome(self) -> Outcome | None:
        """The strictest outcome of all faults."""
        outcomes = {p.finding.outcome for p in self.findings if p.finding.is_fault}
        order: tuple[Outcome, ...] = ("block", "warn", "note")
        return next((o for o in order if o in outcomes), None)

    def at_least(self, level: Severity) -> Iterable[Placed]:
        """Findings of the severity ``level`` or graver."""
        least = SEVERITIES.index(level)
        return (p for p in self.findings if SEVERITIES.index(p.finding.severity) >= least)


class Summary:
    """The sums over all files.

    Attributes:
        files, texts: how many were read.
        levels: severity -> findings that count.
        merits: good places.
        fixable: findings with a safe fix that can be written into their file.
        silenced: findings passed over.
        errors: problems that make the command fail.
        rules: code -> findings that count. ``quiet``: code -> findings silenced.
        unused: fingerprints silenced in the settings that met nothing.
        first_code: the gravest rule, the first of several.
    """

    def __init__(self) -> None:
        self.files = self.texts = self.merits = self.fixable = self.silenced = self.errors = 0
        self.levels: Counter[str] = Counter()
        self.rules: Counter[str] = Counter()
        self.quiet: Counter[str] = Counter()
        self.unused: Mapping[str, str] = {}
        self.first_code = ""
        self._gravest = -1

    @property
    def findings(self) -> int:
        """Findings that count."""
        return sum(self.levels.values())

    @property
    def exit_code(self) -> int:
        """0 clean, 1 findings, 2 something could not be read."""
        return 2 if self.errors else int(self.findings > 0)

    def add(self, report: DraftReport, level: Severity) -> None:
        """Count a draft's findings from ``level`` on; merits never count."""
        self.texts += report.draft is not None
        for placed in report.at_least(level):
            if placed.finding.is_fault:
                self.levels[placed.finding.severity] += 1
                self.rules[placed.finding.code] += 1
                self._note_gravest(placed.finding)
        self.merits += sum(not p.finding.is_fault for p in report.findings)
        self.silenced += len(report.silenced)
        for silenced in report.silenced:
            self.quiet[silenced.placed.finding.code] += 1

    def _note_gravest(self, finding: Finding) -> None:
        weight = SEVERITIES.index(finding.severity)
        if weight > self._gravest:
            self._gravest, self.first_code = weight, finding.code
