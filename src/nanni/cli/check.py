"""``nanni check``: review files, folders and standard input."""

import gc
import sys
from collections.abc import Iterator

from nanni.cli.check_options import Options, read_options, read_request
from nanni.cli.errors import UsageError
from nanni.cli.formats import make_writer
from nanni.cli.formats.writer import Style, Writer
from nanni.cli.i18n import count, say
from nanni.cli.problems import line_of
from nanni.cli.progress import Progress
from nanni.cli.report import DraftReport, Summary
from nanni.cli.session import Session
from nanni.cli.terminal import Paint, wants_color
from nanni.model import Severity
from nanni.review.sources.draft import Problem
from nanni.review.sources.walk import STDIN, Found, find_files, kind_of
from nanni.text.expressions import keep_learnt

#: New objects after which garbage is looked for.
_MUCH = 50_000


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    options = read_options(arguments)
    if not options.paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError(say("no-paths"), "nanni check")
        options.paths = [STDIN]
    files = [_named(found, options) for found in find_files(options.paths)]
    session = Session(read_request(options))
    if not gc.isenabled():
        # What was loaded so far stays to the end and is never looked through again; what is new is
        # looked through when there is much of it, and a few drafts make little.
        gc.freeze()
        gc.set_threshold(_MUCH)
        gc.enable()
    chosen = _Fixes if options.fix or options.diff else _Check
    code = chosen(options, session, files).run()
    keep_learnt()
    return code


def _named(found: Found, options: Options) -> Found:
    if found.path == STDIN and options.stdin_name:
        return found._replace(kind=kind_of(options.stdin_name) or "text")
    return found


class _Check:
    """One run over all files."""

    def __init__(self, options: Options, session: Session, files: list[Found]) -> None:
        self._options = options
        self._session = session
        self._files = files
        self.summary = Summary()
        self._writer = _writer(options)
        self._progress = Progress(files, enabled=not options.quiet)
        self._visitor: object = None

    def run(self) -> int:
        """Review, report, and give the exit code."""
        writer = self._writer
        writer.begin()
        try:
            for found in self._files:
                self._file(found)
        finally:
            self._progress.hide()
        if not self._files:
            _say_nothing_found(self._options.paths)
        self.summary.unused = self._session.unused_silences
        writer.end(self.summary)
        return self.summary.exit_code

    def _file(self, found: Found) -> None:
        name = display_name(found, self._options)
        self._writer.file(name)
        read = False
        for item in self._items(found, name):
            if isinstance(item, Problem):
                self._problem(item)
            else:
                read = True
                self._draft(item)
                if item.draft is not None:
                    last = max(item.draft.passages)
                    self._progress.at(found, item.draft.passages[last].offset)
        self.summary.files += read
        self._progress.finished(found)

    def _items(self, found: Found, name: str) -> Iterator[DraftReport | Problem]:
        items = self._session.file(found, name)
        if not self._options.links:
            yield from items
            return
        from nanni.cli.reach import Visitor, with_dead_links

        if not isinstance(self._visitor, Visitor):
            self._visitor = Visitor()
        kept = list(items)
        yield from (item for item in kept if isinstance(item, Problem))
        reports = [item for item in kept if not isinstance(item, Problem)]
        yield from with_dead_links(reports, self._visitor)

    def _draft(self, report: DraftReport) -> None:
        level = self._writer.style.level
        self.summary.add(report, level)
        if any(p.finding.fixes for p in report.findings):
            from nanni.cli.file_edits import is_fixable

            self.summary.fixable += sum(is_fixable(p) for p in report.at_least(level))
        if self._progress.is_shown and report.findings:
            self._progress.hide()
        self._writer.draft(report)

    def _problem(self, problem: Problem) -> None:
        self.summary.errors += problem.is_error
        self._progress.hide()
        print(line_of(problem), file=sys.stderr)
        self._writer.problem(problem)


class _Fixes:
    """One run that corrects files, or shows how it would."""

    def __init__(self, options: Options, session: Session, files: list[Found]) -> None:
        self._options = options
        self._session = session
        self._files = files
        self._made = self._changed = 0
        self._failed = False

    def run(self) -> int:
        """Correct, then review what is left; with ``--diff`` only show the changes."""
        for found in self._files:
            self._file(found)
        if self._options.diff:
            self._say("sum-would-fix")
            return 2 if self._failed else int(self._changed > 0)
        if any(found.path == STDIN for found in self._files):
            return 2 if self._failed else 0
        code = _Check(self._options, self._session, self._files).run()
        self._say("sum-fixed")
        return 2 if self._failed else code

    def _file(self, found: Found) -> None:
        from nanni.cli import fixing

        if found.path == STDIN:
            self._stdin(found)
            return
        result = fixing.fixed_copy(self._session, found, _level(self._options))
        if isinstance(result, Problem):
            self._failed = True
            print(line_of(result), file=sys.stderr)
        elif result is not None:
            copy, made = result
            self._made, self._changed = self._made + made, self._changed + 1
            if self._options.diff:
                self._show(fixing.difference(found.path, copy, found))
                copy.unlink()
            else:
                fixing.put_in_place(copy, found.path)

    def _stdin(self, found: Found) -> None:
        """Print the corrected input: editors pipe a text through."""
        import shutil
        import tempfile
        from pathlib import Path

        from nanni.cli import fixing

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, self._options.stdin_name or "stdin.txt").with_name("stdin")
            path = path.with_suffix(Path(self._options.stdin_name or ".txt").suffix or ".txt")
            with path.open("wb") as out:
                shutil.copyfileobj(sys.stdin.buffer, out)
            here = found._replace(path=str(path))
            result = fixing.fixed_copy(self._session, here, _level(self._options))
            if isinstance(result, Problem):
                self._failed = True
                print(line_of(result), file=sys.stderr)
            copy, made = (path, 0) if result is None or isinstance(result, Problem) else result
            self._made, self._changed = self._made + made, self._changed + (made > 0)
            if self._options.diff:
                self._show(fixing.difference(str(path), copy, found._replace(path="stdin")))
            else:
                sys.stdout.flush()
                sys.stdout.buffer.write(copy.read_bytes())

    def _show(self, lines: Iterator[str]) -> None:
        paint = Paint(enabled=wants_color(self._options.color, sys.stdout))
        styles = {"+": ("green",), "-": ("red",), "@": ("cyan",)}
        for line in lines:
            print(paint(line, *styles[line[0]]) if line[:1] in styles else line)

    def _say(self, key: str) -> None:
        if not self._options.quiet and self._made:
            said = say(
                key, fixes=count(self._made, "fixes"), files=count(self._changed, "files-in")
            )
            print(said, file=sys.stderr)


def display_name(found: Found, options: Options) -> str:
    """How the file is called in reports."""
    if found.path != STDIN:
        return found.path
    return str(options.stdin_name or say("stdin"))


def _level(options: Options) -> Severity:
    level: Severity = options.severity or "note"
    return level


def _writer(options: Options) -> Writer:
    style = Style(
        out=sys.stdout,
        paint=Paint(enabled=options.format == "text" and wants_color(options.color, sys.stdout)),
        quiet=options.quiet,
        statistics=options.statistics,
    )
    writer = make_writer(options.format, style)
    style.level = options.severity or ("info" if options.show_merits else writer.default_level)
    return writer


def _say_nothing_found(paths: list[str]) -> None:
    from nanni.review.sources.walk import KINDS

    for path in paths:
        said = say("p-nothing", path=path, suffixes=" ".join(KINDS))
        print(f"nanni: {said}", file=sys.stderr)
