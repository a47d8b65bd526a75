"""What the rules of this family share: from typographic changes to findings."""

from collections.abc import Iterable, Iterator

from nanni.model import Edit, Fix
from nanni.rulekit import Hit
from nanni.rulekit.view import View
from nanni.text.typography import Change, Kind, edits

#: Changes that stand so close are one slip: a blank before the comma and none after it.
_NEAR = 2


def changes(view: View, *kinds: Kind) -> list[Change]:
    """What typography of these kinds would change in the message."""
    return edits(view.text, view.lang, kinds, zones=view.document.zones)


def grouped(found: Iterable[Change]) -> Iterator[list[Change]]:
    """Neighbouring changes together."""
    group: list[Change] = []
    for change in found:
        if group and change.start - group[-1].end > _NEAR:
            yield group
            group = []
        group.append(change)
    if group:
        yield group


def fix(view: View, group: Iterable[Change]) -> Fix:
    """A safe fix that makes all changes of a group."""
    to_original = view.document.to_original
    return Fix(safe=True, edits=tuple(Edit(*to_original(c.start, c.end), c.new) for c in group))


def hit(view: View, group: list[Change]) -> Hit:
    """A finding over a group; blanks are shown with the mark that they stand beside."""
    start, end = group[0].start, group[-1].end
    if start == group[0].end and start:
        start -= 1
    elif view.text[start:end].isspace() and end < len(view.text):
        end += 1
    return Hit(start, max(end, start + 1), fixes=(fix(view, group),))
