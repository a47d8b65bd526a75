"""File edits: what a safe fix would change in its file; the files are written elsewhere."""

from nanni.cli.report import Placed
from nanni.model.typed import NamedTuple
from nanni.review.sources.quoting import spelled


class FileEdit(NamedTuple):
    """Replace the code points ``start..end`` of a file."""

    start: int
    end: int
    text: str


def is_fixable(placed: Placed) -> bool:
    """Whether the finding has a safe fix that can be written into its file."""
    return bool(file_edits(placed))


def file_edits(placed: Placed) -> list[FileEdit]:
    """The first safe fix as edits of the file; empty when it cannot be written there."""
    passage = placed.passage
    fix = next((fix for fix in placed.finding.fixes if fix.safe), None)
    if fix is None:
        return []
    out = []
    for edit in fix.edits:
        text = spelled(passage.style, edit.text)
        if text is None or not passage.is_whole(edit.start, edit.end):
            return []
        start, end = passage.raw_span(edit.start, edit.end)
        out.append(FileEdit(passage.offset + start, passage.offset + end, text))
    return out
