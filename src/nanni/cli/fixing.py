"""Writing safe fixes into files: every word elsewhere stays, and so do encoding and line ends.

A file is replaced in one step by a finished copy, and only after the copy has been read again and
says exactly what the fixes meant it to say.
"""

import codecs
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nanni.cli.file_edits import FileEdit, file_edits
from nanni.cli.i18n import say
from nanni.cli.report import DraftReport
from nanni.cli.session import Session
from nanni.model import Edit, Severity
from nanni.review.sources.draft import Draft, Problem
from nanni.review.sources.reading import Opened
from nanni.review.sources.walk import Found

#: A fix may uncover another; more rounds than this mean that two rules disagree.
_ROUNDS = 5
_CHUNK = 1 << 20
_MARKS = {
    "utf-16": ((codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF16_LE, "utf-16-le")),
    "utf-32": ((codecs.BOM_UTF32_BE, "utf-32-be"), (codecs.BOM_UTF32_LE, "utf-32-le")),
}


@dataclass(slots=True)
class _Plan:
    """What is to be written, and what must be read afterwards."""

    edits: list[FileEdit]
    expected: list[str]
    fixes: int


def fixed_copy(
    session: Session, found: Found, level: Severity
) -> tuple[Path, int] | Problem | None:
    """A corrected copy of a file beside it, and the number of fixes in it; None without any.

    The caller moves the copy to its place or deletes it.
    """
    current, made = Path(found.path), 0
    try:
        for _ in range(_ROUNDS):
            here = found._replace(path=str(current))
            plan = _plan(session, here, level)
            if plan is None or not plan.edits:
                break
            copy = _write(here, Path(found.path), plan.edits)
            if _texts(copy, here, session) != plan.expected:
                copy.unlink()
                _discard(current, found)
                return Problem("fix-failed", found.path, None, say("fix-unsure"))
            _discard(current, found)
            current, made = copy, made + plan.fixes
    except (OSError, UnicodeError) as error:
        _discard(current, found)
        return Problem("fix-failed", found.path, None, str(error))
    return (current, made) if made else None


def _discard(path: Path, found: Found) -> None:
    if str(path) != found.path:
        path.unlink(missing_ok=True)


def put_in_place(copy: Path, path: str) -> None:
    """Replace the file by its corrected copy in one step; a link stays a link."""
    copy.replace(Path(path).resolve())


def _plan(session: Session, found: Found, level: Severity) -> _Plan | None:
    """The edits of one round; None when the file cannot be read whole."""
    plan = _Plan([], [], 0)
    for report in session.file(found, found.path):
        if isinstance(report, Problem):
            # What stands behind a broken record is unknown: leave such a file alone.
            return None
        if report.draft is not None:
            _add(plan, report, report.draft, level)
    return plan


def _add(plan: _Plan, report: DraftReport, draft: Draft, level: Severity) -> None:
    chosen: dict[int, list[Edit]] = {index: [] for index in draft.passages}
    for placed in report.at_least(level):
        index = placed.finding.message_index
        spelt = file_edits(placed)
        own = next((fix.edits for fix in placed.finding.fixes if fix.safe), ())
        if report.draft is None or not spelt or _clashes(own, chosen[index]):
            continue
        if any(edit in chosen[index] for edit in own):
            continue
        chosen[index] += own
        plan.edits += spelt
        plan.fixes += 1
    for index, passage in draft.passages.items():
        text = passage.text
        for edit in sorted(chosen[index], reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        plan.expected.append(text)


def _clashes(edits: Iterable[Edit], others: list[Edit]) -> bool:
    return any(
        (a.start < b.end and b.start < a.end) or a.start == b.start for a in edits for b in others
    )


def _write(found: Found, target: Path, edits: list[FileEdit]) -> Path:
    """A copy of the file with the edits made, beside ``target``, under a name of its own."""
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name}.", suffix=target.suffix, dir=target.resolve().parent
    )
    copy = Path(name)
    try:
        with Opened(found, found.path) as opened, os.fdopen(handle, "wb") as out:
            mark, encoding = _encoding(found.path, opened.encoding)
            out.write(mark)
            for piece in _edited(opened, sorted(edits)):
                out.write(piece.encode(encoding, "surrogateescape"))
        shutil.copymode(target, copy)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy


def _encoding(path: str, name: str) -> tuple[bytes, str]:
    """The mark at the beginning of the file, and the encoding of what follows it."""
    if name == "utf-8-sig":
        return codecs.BOM_UTF8, "utf-8"
    if name not in _MARKS:
        return b"", name
    with Path(path).open("rb") as file:
        head = file.read(4)
    return next(
        ((mark, exact) for mark, exact in _MARKS[name] if head.startswith(mark)), (b"", name)
    )


def _edited(opened: Opened, edits: list[FileEdit]) -> Iterator[str]:
    """The file's characters with the edits made, piece by piece."""
    stream, at = opened.stream, 0
    for edit in edits:
        while at < edit.start:
            piece = stream.read(min(edit.start - at, _CHUNK))
            at += len(piece)
            yield piece
        stream.read(edit.end - edit.start)
        at = edit.end
        yield edit.text
    while piece := stream.read(_CHUNK):
        yield piece


def _texts(copy: Path, found: Found, session: Session) -> list[str]:
    """What the copy says, text by text."""
    out: list[str] = []
    with Opened(found._replace(path=str(copy)), found.path, session.request.fields) as opened:
        for item in opened.items():
            if isinstance(item, Draft):
                out += [passage.text for passage in item.passages.values()]
    return out


def difference(old: str, new: Path, found: Found) -> Iterator[str]:
    """The lines of a unified diff from the file to its copy."""
    from difflib import unified_diff

    before, after = (_lines(found._replace(path=path)) for path in (old, str(new)))
    for line in unified_diff(before, after, f"a/{found.path}", f"b/{found.path}"):
        yield line.rstrip("\r\n")


def _lines(found: Found) -> list[str]:
    with Opened(found, found.path) as opened:
        return opened.stream.read().splitlines(keepends=True)
