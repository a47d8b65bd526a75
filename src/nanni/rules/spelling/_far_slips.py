"""Slips in long Russian words that the search of ``nanni.text.typos`` gives up as too rare.

In a word of eight letters hardly any two words are one letter apart, so that how common the word
meant is matters no more; and a piece typed twice is a slip in a word of any kind.
"""

from collections.abc import Iterator

from nanni.text.expressions import compiled
from nanni.text.forms import Forms

MIN_LENGTH = 8
"""Shorter words are one letter away from too many rare ones."""

_ENDING = 2
_ONE_N = compiled(r"([а-я]{3,}[аея]н)([а-я]{2,3})")
_STUTTER = compiled(r"([а-я]{2,5})\1")
#: Letters that ears confuse.
_TWINS = {
    **dict(zip("шздбгвй", "щстпкфи", strict=True)),
    **dict(zip("щстпкфи", "шздбгвй", strict=True)),
}


def far_fixes(word: str, forms: Forms) -> list[str]:
    """The words that were meant by a lower-cased Russian one that no dictionary has.

    >>> from nanni.text.forms import load_forms
    >>> far_fixes("работаботает", load_forms())
    ['работает']
    """
    if len(word) < MIN_LENGTH or not word.isalpha():
        return []
    for candidates in (_unstuttered(word), _resounded(word), _shorter(word)):
        found = [form for form in dict.fromkeys(candidates) if forms.known(form)]
        if found:
            return sorted(found, key=lambda form: -forms.freq(form))
    return []


def participle(word: str, forms: Forms) -> str:
    """The full passive participle that was written with one «н»: «доставленый».

    >>> from nanni.text.forms import load_forms
    >>> participle("доставленые", load_forms())
    'доставленные'
    """
    found = _ONE_N.fullmatch(word)
    if not found:
        return ""
    whole = f"{found[1]}н{found[2]}"
    return whole if any(tag.startswith("PRTF") for tag in forms.tags(whole)) else ""


def _unstuttered(word: str) -> Iterator[str]:
    for start in range(len(word)):
        found = _STUTTER.match(word, start)
        if found:
            yield word[:start] + word[start + len(found[1]) :]


def _resounded(word: str) -> Iterator[str]:
    for i, char in enumerate(word):
        if i and char in _TWINS:
            yield word[:i] + _TWINS[char] + word[i + 1 :]


def _shorter(word: str) -> Iterator[str]:
    # The last letters tell forms and suffixes apart: «стиралка» is no slip for «стирала».
    return (word[:i] + word[i + 1 :] for i in range(1, len(word) - _ENDING))
