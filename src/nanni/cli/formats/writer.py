"""Writer: what every form of the report can do, and how it is asked to look."""

from nanni.cli.report import DraftReport, Placed, Summary
from nanni.cli.terminal import Paint
from nanni.model import Severity
from nanni.model.typed import TextIO
from nanni.review.sources.draft import Problem


class Style:
    """How a report is to look.

    Attributes:
        out: where it goes.
        paint: colours.
        level: the least severity shown; ``info`` shows merits too.
        quiet: no summary.
        statistics: with the numbers per rule.
    """

    def __init__(
        self, out: TextIO, paint: Paint, *, quiet: bool = False, statistics: bool = False
    ) -> None:
        self.out = out
        self.paint = paint
        self.level: Severity = "note"
        self.quiet = quiet
        self.statistics = statistics


class Writer:
    """Writes a report while it comes about, so that long files need no memory."""

    #: The least severity shown unless the user says otherwise.
    default_level: Severity = "note"

    def __init__(self, style: Style) -> None:
        self.style = style

    def begin(self) -> None:
        """Before the first file."""

    def file(self, path: str) -> None:
        """Before the drafts of a file."""

    def draft(self, report: DraftReport) -> None:
        """One draft that was reviewed, whether or not anything was found.

        Every form writes drafts; the other moments it may pass by.
        """
        raise NotImplementedError

    def problem(self, problem: Problem) -> None:
        """Something that could not be read."""

    def end(self, summary: Summary) -> None:
        """After the last file."""

    def shown(self, report: DraftReport) -> list[Placed]:
        """The findings of a draft that are grave enough to be shown."""
        return list(report.at_least(self.style.level))

    def line(self, text: str = "") -> None:
        """Write one line."""
        self.style.out.write(text + "\n")
