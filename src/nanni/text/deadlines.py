"""Finds time expressions in Russian and English text: when something is due, or only "soon".

A cheap look for anchor words decides whether a text is read at all; around the anchors tokens
become symbols, and a small grammar over symbols does the rest (``nanni.text.times``).
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from nanni.text.times.anchors import Window, find_windows
from nanni.text.times.expression import Kind, TimeExpression, iso_for
from nanni.text.times.reader import read_window

__all__ = ["Kind", "TimeExpression", "find_times", "is_bounded", "iso_for", "unbounded"]


def find_times(low: str, begin: int = 0, end: int | None = None) -> list[TimeExpression]:
    """All time expressions, by start and apart from each other.

    Takes time in proportion to the text; never raises.

    Args:
        low: a message in lower case with ё folded to е; spans are offsets into it.
        begin: where to begin to read, such as the beginning of a sentence.
        end: where to stop; None means at the end.

    >>> [one.duration for one in find_times("вернем деньги в течение 2-3 рабочих дней")]
    ['P3D']
    """
    windows = find_windows(low[begin:end])
    if not windows:
        return []
    found = [
        one
        for window in windows
        for one in read_window(
            low, Window(window.start + begin, window.end + begin, window.families)
        )
    ]
    found.sort(key=_start)
    return found


def is_bounded(times: Iterable[TimeExpression]) -> bool:
    """Whether any of the expressions gives the reader a time to reckon with.

    >>> is_bounded(find_times("ответим завтра")), is_bounded(find_times("ответим скоро"))
    (True, False)
    """
    return any(one.deadline for one in times)


def unbounded(
    times: Sequence[TimeExpression], sentences: Sequence[tuple[int, int]] = ()
) -> list[TimeExpression]:
    """The vague expressions that no real bound of the same sentence makes good.

    Args:
        times: as `find_times` gives them.
        sentences: spans of the sentences, by start; empty means that all is one sentence.
    """
    starts = [start for start, _ in sentences]
    good = {bisect_right(starts, one.start) for one in times if one.deadline}
    return [
        one for one in times if one.kind == "vague" and bisect_right(starts, one.start) not in good
    ]


def _start(one: TimeExpression) -> int:
    return one.start
