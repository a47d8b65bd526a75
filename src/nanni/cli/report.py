"""What a review of files comes to: findings with their places, drafts, and the sums."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nanni.model import SEVERITIES, Finding, Outcome, Severity
from nanni.review.sources.draft import Draft
from nanni.review.sources.passage import Passage, Place


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding and where it stands in its file."""

    finding: Finding
    passage: Passage

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


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that was silenced, and why.

    Args:
        placed: the finding.
        reason: in the words of whoever silenced it.
        in_file: silenced in the file itself, as opposed to in the settings.
    """

    placed: Placed
    reason: str
    in_file: bool


@dataclass(frozen=True, slots=True)
class DraftReport:
    """What the engine said about one draft of a file.

    Args:
        path: the file as the user named it.
        draft: what was reviewed; None for findings about the file's own instructions.
        language: language it was read in.
        findings: in reading order.
        silenced: findings passed over.
    """

    path: str
    draft: Draft | None
    language: str
    findings: tuple[Placed, ...]
    silenced: tuple[Silenced, ...] = ()

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


@dataclass(slots=True)
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
        fixed: fixes made, and ``fixed_files``, in how many files.
    """

    files: int = 0
    texts: int = 0
    levels: Counter[str] = field(default_factory=Counter)
    merits: int = 0
    fixable: int = 0
    silenced: int = 0
    errors: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    quiet: Counter[str] = field(default_factory=Counter)
    unused: Mapping[str, str] = field(default_factory=dict)
    fixed: int = 0
    fixed_files: int = 0
    first_code: str = ""

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
                self.first_code = self.first_code or placed.finding.code
        self.merits += sum(not p.finding.is_fault for p in report.findings)
        self.silenced += len(report.silenced)
        for silenced in report.silenced:
            self.quiet[silenced.placed.finding.code] += 1
