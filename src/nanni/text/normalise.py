"""Normalising that keeps a map back to the original, so that no span is ever a guess.

Only characters that carry no meaning are dropped (zero-width, bidi and soft-hyphen marks) or
composed (a letter followed by its combining breve or dots). Everything else stays in place, one
code point for one code point; stretched letters and look-alikes are handled word by word
(``nanni.text.typos``), because they need a dictionary.
"""

import re
from bisect import bisect_left
from functools import cache

from nanni.text.expressions import compiled

_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f"
)
_COMBINING = "\u0300-\u036f"
#: Halves of broken emoji; no text encoding can carry them.
_SURROGATES = "\ud800-\udfff"
#: Cyrillic and Latin pairs met in text typed on phones and copied from PDF.
_COMPOSED = {
    "и\u0306": "й",
    "И\u0306": "Й",
    "е\u0308": "ё",
    "Е\u0308": "Ё",
    "i\u0307": "i",
}
#: One code point for one code point; ``str.replace`` is ten times faster than ``translate`` here.
_SAME_LENGTH = (
    ("\u2019", "'"),
    ("\u02bc", "'"),
    ("\u2010", "-"),
    ("\u2011", "-"),
    ("\u0130", "I"),
    ("\u0000", " "),
)
#: An opening quotation mark in the middle of a word is an apostrophe that was turned round.
_TURNED = "\u2018"


@cache
def _odd() -> re.Pattern[str]:
    plain = "".join(old for old, _ in _SAME_LENGTH) + _TURNED
    return compiled(f"[{_INVISIBLE}{_COMBINING}{_SURROGATES}{plain}]")


@cache
def _dropped() -> re.Pattern[str]:
    return compiled(f"[{_INVISIBLE}{_COMBINING}]")


class Normalised:
    """A text ready for matching, and the way back.

    Attributes:
        text: same letters and case as the original, without invisible marks.
        low: ``text`` lower-cased with ё folded to е; same length as ``text``.
        offsets: ``offsets[i]`` is the original index of ``text[i]`` and ``offsets[len(text)]``
            the original length; None when nothing was dropped.
    """

    __slots__ = ("low", "offsets", "text")

    def __init__(self, text: str, low: str, offsets: list[int] | None) -> None:
        self.text = text
        self.low = low
        self.offsets = offsets

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original that covers ``text[start:end]``, dropped marks included."""
        if self.offsets is None:
            return start, end
        if start >= end:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[end - 1] + self._width(end - 1)

    def _width(self, index: int) -> int:
        offsets = self.offsets or []
        step = offsets[index + 1] - offsets[index]
        return max(1, step)

    def from_original(self, index: int) -> int:
        """The position in ``text`` of an original index (the next kept one, if dropped)."""
        return index if self.offsets is None else bisect_left(self.offsets, index)


def normalise(original: str) -> Normalised:
    r"""Drop invisible marks and fold case.

    >>> normalise("из\u200bвините").low
    'извините'
    >>> normalise("из\u200bвините").to_original(0, 8)
    (0, 9)
    >>> normalise("we\u2018ll say \u2018yes\u2019").low
    "we'll say ‘yes'"
    """
    if original.isascii() and "\0" not in original:
        return Normalised(original, original.lower(), None)
    text, offsets = original, None
    if _odd().search(original):
        text, offsets = _strip(original)
        text = re.sub(f"[{_SURROGATES}]", "\ufffd", text)
        for old, new in _SAME_LENGTH:
            text = text.replace(old, new)
        if _TURNED in text:
            text = re.sub(rf"(?<=[^\W\d_]){_TURNED}(?=[^\W\d_])", "'", text)
    low = text.lower()
    return Normalised(text, low.replace("ё", "е") if "ё" in low else low, offsets)


def _strip(original: str) -> tuple[str, list[int] | None]:
    odd = _dropped()
    if not odd.search(original):
        return original, None
    kept: list[str] = []
    offsets: list[int] = []
    for index, char in enumerate(original):
        if odd.match(char):
            composed = _COMPOSED.get(kept[-1] + char) if kept else None
            if composed:
                kept[-1] = composed
            continue
        kept.append(char)
        offsets.append(index)
    offsets.append(len(original))
    return "".join(kept), offsets
