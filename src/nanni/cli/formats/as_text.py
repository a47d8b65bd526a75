"""The report for people: the line, the words underlined, why they hurt and what to write."""

import re

from nanni.cli.formats.writer import Style, Writer
from nanni.cli.i18n import count, say
from nanni.cli.report import DraftReport, Placed, Summary
from nanni.cli.terminal import Window, printable, terminal_width, wrapped
from nanni.model import SEVERITIES, Edit, Fix

_MIN_GUTTER = 3
_MANY_EDITS = 4
_MANY_LINES = 3
_CONTEXT = 12
_NO_BREAK = frozenset("\xa0\u202f")


def make(style: Style) -> Writer:
    """The writer."""
    return TextWriter(style)


class TextWriter(Writer):
    """Draws findings like a good compiler does."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._width = terminal_width()

    def draft(self, report: DraftReport) -> None:
        """Draw the findings of a draft."""
        in_thread = report.draft is not None and report.draft.conversation is not None
        for placed in self.shown(report):
            self.finding(report.path, placed, in_thread=in_thread)

    def finding(self, path: str, placed: Placed, *, in_thread: bool = False) -> None:
        """Draw one finding."""
        paint, finding = self.style.paint, placed.finding
        line, column = placed.start
        where = paint(printable(f"{path}:{line}:{column}"), "bold")
        level = paint(f"{finding.severity}[{finding.code}]", finding.severity)
        about = [finding.name]
        if placed.passage.pointer:
            about.append(printable(placed.passage.pointer))
        if in_thread:
            about.append(say("in-message", number=finding.message_index + 1))
        if finding.outcome == "block":
            about.append(paint(say("blocks"), "error"))
        self.line(f"{where}: {level} {' · '.join(about)}")
        self._frame(placed)
        self._tail(placed)
        self.line()

    def _frame(self, placed: Placed) -> None:
        finding, paint = placed.finding, self.style.paint
        excerpts = placed.passage.excerpts(finding.start, finding.end)
        shown = excerpts[:_MANY_LINES]
        gutter = max(len(str(shown[-1].line)), _MIN_GUTTER)
        bar = paint(" " * gutter + " |", "dim")
        self.line(bar)
        for excerpt in shown:
            number = paint(str(excerpt.line).rjust(gutter) + " |", "dim")
            window = Window(excerpt.text, excerpt.start, excerpt.end, self._width - gutter - 4)
            marked = paint(window.marked, finding.severity, "underline")
            self.line(f"{number} {window.before}{marked}{window.after}".rstrip())
            if excerpt.text.strip():
                self.line(f"{bar} {paint(window.carets, finding.severity)}")
        if len(excerpts) > len(shown):
            more = say("and-lines", number=len(excerpts) - len(shown))
            self.line(f"{bar} {paint(more, 'dim')}")

    def _tail(self, placed: Placed) -> None:
        finding = placed.finding
        notes = [(say("why"), finding.why), (say("advice"), finding.advice)]
        if finding.fixes:
            fix = finding.fixes[0]
            notes.append((say("fix-safe" if fix.safe else "fix"), describe(fix, placed)))
        for name, text in notes:
            if text:
                lead = f"    = {name}: "
                first, *rest = wrapped(lead, text, self._width, " " * 6)
                self.line(first.replace(f"{name}:", self.style.paint(f"{name}:", "bold"), 1))
                for line in rest:
                    self.line(line)

    def end(self, summary: Summary) -> None:
        """Write the sums."""
        if self.style.statistics:
            self._statistics(summary)
        if self.style.quiet:
            return
        for line in summary_lines(summary, self.style):
            self.line(line)

    def _statistics(self, summary: Summary) -> None:
        codes = sorted(
            {*summary.rules, *summary.quiet},
            key=lambda c: (-summary.rules[c], -summary.quiet[c], c),
        )
        head = (say("stat-rule"), say("stat-found"), say("stat-silenced"))
        widths = [max(len(head[0]), 6), len(head[1]), len(head[2])]
        self.line("  ".join((head[0].ljust(widths[0]), *head[1:])))
        for code in codes:
            numbers = (str(summary.rules[code]), str(summary.quiet[code]))
            cells = (n.rjust(w) for n, w in zip(numbers, widths[1:], strict=True))
            self.line("  ".join((code.ljust(widths[0]), *cells)))
        if summary.unused:
            self.line(say("stat-unused", marks=", ".join(sorted(summary.unused))))
        self.line()


def summary_lines(summary: Summary, style: Style) -> list[str]:
    """The last words of a report."""
    paint = style.paint
    lines = []
    scope = {"texts": count(summary.texts, "texts"), "files": count(summary.files, "files")}
    if summary.findings:
        levels = ", ".join(
            f"{paint(level, level)} {summary.levels[level]}"
            for level in reversed(SEVERITIES)
            if summary.levels[level]
        )
        found = count(summary.findings, "findings")
        lines.append(say("sum-found", findings=found, levels=levels, **scope))
        if summary.fixable:
            lines.append(say("sum-fixable", number=summary.fixable))
        lines.append(say("sum-explain", code=summary.first_code))
    elif not summary.texts and not summary.errors:
        lines.append(say("sum-nothing"))
    elif summary.texts:
        key = "sum-clean-one" if summary.texts == summary.files == 1 else "sum-clean"
        lines.append(paint(say(key, **scope), "green"))
    if summary.silenced:
        lines.append(say("sum-silenced", number=summary.silenced))
    if summary.merits and style.level != "info":
        lines.append(say("sum-merits", number=summary.merits))
    return lines


def describe(fix: Fix, placed: Placed) -> str:
    """A fix in words: what becomes what, with enough around it to be seen."""
    text = placed.passage.text
    shown = fix.edits[:_MANY_EDITS]
    more = " …" if len(fix.edits) > _MANY_EDITS else ""
    if fix.edits and all(edit.text in _NO_BREAK for edit in fix.edits):
        # Both kinds of blanks look alike: name the new one, and the words that it joins.
        joined = (" ".join(_around(edit, text)) for edit in shown)
        return say("fix-join", words=", ".join(say("quoted", words=w) for w in joined)) + more
    return "; ".join(dict.fromkeys(_edit(edit, text) for edit in shown)) + more


def _edit(edit: Edit, text: str) -> str:
    old, new = text[edit.start : edit.end], edit.text
    if old.strip() and new.strip():
        if len(old) == len(new) == 1 and old.isalpha():
            # A letter alone says little.
            before, after = (part.strip() for part in _around(edit, text))
            old, new = before + old + after, before + new + after
        return say("fix-replace", old=old, new=new)
    if old.strip():
        return say("fix-delete", old=old.strip())
    if new.strip() and not old:
        return say("fix-insert", new=new)
    # Blanks alone say nothing: show the words on both sides.
    before, after = _around(edit, text)
    if not (before + after).strip() or "\n" in old:
        return say("fix-blank")
    return say("fix-replace", old=before + old + after, new=before + new + after)


def _around(edit: Edit, text: str) -> tuple[str, str]:
    """The word before an edit and the word after it, on the same line."""
    before = re.search(r"\S*[^\S\n]?\Z", text[max(edit.start - _CONTEXT, 0) : edit.start])
    after = re.match(r"[^\S\n]?\S*", text[edit.end : edit.end + _CONTEXT])
    return (before[0] if before else "", after[0] if after else "")
