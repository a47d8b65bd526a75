"""Typography: sets a text the way a printer would, or says what it would change.

``typeset`` returns the text, ``edits`` the single changes with their kinds. Links, addresses, code,
placeholders, markup and quoted lines stay untouched; no letter or digit ever changes (ё apart, and
only on request); setting a text twice is the same as setting it once.
"""

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module

from nanni.model.typed import Literal
from nanni.text.typography.canvas import Canvas, Change, Request
from nanni.text.zones import Zone

__all__ = ["KINDS", "Change", "Kind", "edits", "typeset"]

Kind = Literal[
    "space", "blanks", "paragraphs", "ellipsis", "quotes", "range", "dash", "bullet", "minus",
    "number", "sign", "abbreviation", "initials", "nbsp", "yo",
]  # fmt: skip
_Pass = Callable[[str, str], list[Request]]


#: The function of each pass, by its name below here: a draft rarely needs more than one module.
_PASSES: dict[Kind, str] = {
    "space": "spacing.space_requests",
    "blanks": "paragraphs.blank_requests",
    "paragraphs": "paragraphs.paragraph_requests",
    "ellipsis": "paragraphs.ellipsis_requests",
    "quotes": "quotes.quote_requests",
    "range": "dashes.range_requests",
    "dash": "dashes.dash_requests",
    "bullet": "dashes.bullet_requests",
    "minus": "dashes.minus_requests",
    "number": "numbers.number_requests",
    "sign": "numbers.sign_requests",
    "abbreviation": "numbers.abbreviation_requests",
    "initials": "numbers.initials_requests",
    "nbsp": "joints.joint_requests",
    "yo": "yo.yo_requests",
}
#: Names of the passes, in the order in which they run.
KINDS: tuple[Kind, ...] = tuple(_PASSES)
_MAX_ROUNDS = 6


def edits(
    text: str,
    lang: str = "ru",
    kinds: Iterable[Kind] | None = None,
    *,
    restore_yo: bool = False,
    zones: Iterable[Zone] | None = None,
) -> list[Change]:
    """What ``typeset`` would change, in reading order.

    Args:
        text: any text.
        lang: ``ru``, ``en``; other languages get what is common to both.
        kinds: only these passes; by default all but ``yo``, and for English all but ``quotes``.
        restore_yo: add the pass ``yo``.
        zones: the zones of ``text``, if they are already known.

    >>> edits("слово ,слово")
    [Change(start=5, end=7, new=', ', kind='space')]
    """
    chosen = _chosen(lang, kinds, restore_yo=restore_yo)
    canvas = Canvas(text, zones)
    for _ in range(_MAX_ROUNDS):
        busy = [canvas.apply(_pass(kind)(canvas.masked, lang), kind) for kind in chosen]
        if not any(busy):
            return canvas.changes()
        canvas.remask()
    return []


def typeset(text: str, lang: str = "ru", *, restore_yo: bool = False, curly: bool = False) -> str:
    r"""``text`` with the typography of its language.

    Args:
        text: any text.
        lang: ``ru`` or ``en``.
        restore_yo: write ё wherever no other reading is possible.
        curly: English only: curly quotation marks.

    >>> typeset('"привет" - сказал А. С. Иванов, 10 кг').replace("\u00a0", "_")
    '«привет»_— сказал А._С._Иванов, 10_кг'
    """
    kinds = _chosen(lang, None, restore_yo=restore_yo)
    if curly and lang == "en":
        kinds = (*kinds, "quotes")
    out = text
    for change in reversed(edits(text, lang, kinds)):
        out = out[: change.start] + change.new + out[change.end :]
    return out


def _chosen(lang: str, kinds: Iterable[Kind] | None, *, restore_yo: bool) -> tuple[Kind, ...]:
    if kinds is not None:
        wanted = set(kinds)
        return tuple(kind for kind in KINDS if kind in wanted)
    return tuple(
        kind
        for kind in KINDS
        if (kind != "yo" or restore_yo) and (kind != "quotes" or lang == "ru")
    )


@cache
def _pass(kind: Kind) -> _Pass:
    module, _, function = _PASSES[kind].partition(".")
    found: _Pass = getattr(import_module(f"{__name__}.{module}"), function)
    return found
