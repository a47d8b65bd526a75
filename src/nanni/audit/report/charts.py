"""Charts: bars drawn as inline SVG, with nothing but shapes and numbers in them."""

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

_WIDTH, _HEIGHT = 320.0, 112.0
_TOP, _BOTTOM = 18.0, 18.0
_GAP = 0.28
#: With more bars than this their numbers would run into one another.
_NUMBERED = 9
_FAINT = "faint"


class Bar(NamedTuple):
    """One bar.

    Attributes:
        value: its height.
        label: what stands above it.
        below: what stands below it.
        title: what it says when one rests on it.
        is_faint: it is not to be compared with the others.
    """

    value: float
    label: str
    below: str
    title: str
    is_faint: bool = False


def bars(some: Sequence[Bar], about: str) -> Markup:
    """Bars side by side.

    Args:
        some: at least one.
        about: what the chart shows, for those who cannot see it.
    """
    greatest = max(*(bar.value for bar in some), 1e-09)
    step = _WIDTH / len(some)
    room = _HEIGHT - _TOP - _BOTTOM
    shapes: list[Markup] = []
    for place, bar in enumerate(some):
        height = room * bar.value / greatest
        left, middle = step * (place + _GAP / 2), step * (place + 0.5)
        shapes.append(
            Markup(
                '<g class="bar {}"><title>{}</title>'
                '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="2"/>'
            ).format(
                _FAINT if bar.is_faint else "",
                bar.title,
                left,
                _TOP + room - max(height, 1.0),
                step * (1 - _GAP),
                max(height, 1.0),
            )
        )
        if len(some) <= _NUMBERED:
            shapes.append(_text(middle, _TOP + room - height - 5, "value", bar.label))
        if len(some) <= _NUMBERED or place in {0, len(some) - 1}:
            edge = "" if len(some) <= _NUMBERED else " first" if place == 0 else " last"
            at = middle if not edge else 0.0 if place == 0 else _WIDTH
            shapes.append(_text(at, _HEIGHT - 4, f"below{edge}", bar.below))
        shapes.append(Markup("</g>"))
    return Markup(
        '<svg class="chart" viewBox="0 0 {:.0f} {:.0f}" role="img" aria-label="{}">{}</svg>'
    ).format(_WIDTH, _HEIGHT, about, Markup("").join(shapes))


def _text(x: float, y: float, kind: str, said: str) -> Markup:
    return Markup('<text x="{:.1f}" y="{:.1f}" class="{}">{}</text>').format(x, y, kind, said)


def share_bar(share: float, goal: float | None = None) -> Markup:
    """A thin bar filled so far, with a line where the goal is."""
    fill = Markup('<rect class="fill" width="{:.1f}" height="8" rx="4"/>').format(100 * share)
    line = (
        Markup("")
        if goal is None
        else Markup('<rect class="goal" x="{:.1f}" y="-1" width="1.5" height="10"/>').format(
            100 * goal
        )
    )
    return Markup(
        '<svg class="share" viewBox="0 -1 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="track" width="100" height="8" rx="4"/>{}{}</svg>'
    ).format(fill, line)
