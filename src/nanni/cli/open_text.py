"""A text that is open in an editor: its findings, and positions as the editor counts them."""

from bisect import bisect_right
from collections.abc import Callable, Iterator

from nanni.cli.i18n import language
from nanni.cli.report import Placed
from nanni.cli.session import Session
from nanni.model import Fix
from nanni.review.sources.draft import Problem
from nanni.review.sources.passage import newlines
from nanni.review.sources.quoting import spelled
from nanni.review.sources.reading import read_text
from nanni.review.sources.walk import channel_of

#: Code points of a string in the units of the editor, UTF-16 as a rule.
Units = Callable[[str], int]
#: Line and character from zero.
Position = tuple[int, int]
Replacement = tuple[Position, Position, str]


class OpenText:
    """One reviewed state of a text."""

    def __init__(self, text: str, kind: str, path: str, session: Session, units: Units) -> None:
        """Review ``text``, which the editor shows as the file ``path``."""
        self.text = text
        self.kind = kind
        self._units = units
        self._starts = [0, *(at + 1 for at in newlines(text))]
        self.findings: list[Placed] = []
        self._locale = session.settings.locale
        self._languages: dict[Placed, str] = {}
        self.problems: list[Problem] = []
        items, source = read_text(text, kind, path)
        for report in session.items(iter(items), source, channel_of(path)):
            if isinstance(report, Problem):
                self.problems.append(report)
            else:
                self.findings += report.findings
                self._languages |= dict.fromkeys(report.findings, report.language)

    def lang(self, placed: Placed) -> str:
        """The language that a finding is explained in."""
        own = self._languages[placed]
        return self._locale or (own if own in {"ru", "en"} else language())

    def position(self, offset: int) -> Position:
        """A code point of the text as the editor counts it."""
        line = bisect_right(self._starts, offset) - 1
        return line, self._units(self.text[self._starts[line] : offset])

    def span(self, placed: Placed) -> tuple[Position, Position]:
        """Where a finding begins and ends."""
        passage, finding = placed.passage, placed.finding
        start, end = passage.raw_span(finding.start, finding.end)
        return self.position(passage.offset + start), self.position(passage.offset + end)

    def touching(self, start: Position, end: Position) -> Iterator[Placed]:
        """Findings that a selection touches, borders included."""
        for placed in self.findings:
            first, last = self.span(placed)
            if first <= end and start <= last:
                yield placed

    def replacements(self, placed: Placed, fix: Fix) -> list[Replacement]:
        """A fix in the editor's terms; empty when it cannot be written at this place."""
        passage = placed.passage
        out = []
        for edit in fix.edits:
            text = spelled(passage.style, edit.text)
            if text is None or not passage.is_whole(edit.start, edit.end):
                return []
            start, end = (passage.offset + at for at in passage.raw_span(edit.start, edit.end))
            out.append((self.position(start), self.position(end), text))
        return out

    def silence(self, placed: Placed) -> Replacement | None:
        """The line that silences a finding, for the writer to finish with a reason.

        None for formats without comments.
        """
        form = {
            "markdown": "<!-- nanni: ignore {} -->",
            "html": "<!-- nanni: ignore {} -->",
            "text": "# nanni: ignore {} ",
            "yaml": "# nanni: ignore {} ",
            "toml": "# nanni: ignore {} ",
        }.get(self.kind)
        if form is None:
            return None
        (line, _), _ = self.span(placed)
        if placed.passage.style in {"yaml-block", "yaml-folded"}:
            # Inside of the block it would be words of the text.
            line, _ = self.position(max(placed.passage.offset - 1, 0))
        start = self._starts[line]
        content = self.text[start : start + len(self.text)].split("\n", 1)[0]
        indent = content[: len(content) - len(content.lstrip())]
        return (line, 0), (line, 0), f"{indent}{form.format(placed.finding.code)}\n"
