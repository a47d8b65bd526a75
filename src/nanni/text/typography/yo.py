"""The letter ё: where it is certain that a word written with е is spelt with ё."""

import re
from functools import cache

from nanni.model.typed import TYPE_CHECKING
from nanni.text.typography.canvas import MASK, Request

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer


@cache
def _analyzer() -> "MorphAnalyzer":
    from pymorphy3 import MorphAnalyzer  # noqa: PLC0415 - only for those who ask for ё

    return MorphAnalyzer(lang="ru")


@cache
def restore(word: str) -> str:
    """A lower-case word with its ё, when every known reading of it has one.

    >>> restore("еще"), restore("все")
    ('ещё', 'все')
    """
    readings = {parse.word for parse in _analyzer().parse(word) if parse.is_known}
    return readings.pop() if len(readings) == 1 else word


def yo_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``yo``; capitals stay as they were."""
    if lang != "ru":
        return []
    out: list[Request] = []
    for match in re.finditer(rf"[\w{MASK}]+(?:-\w+)*", text):
        word = match[0]
        low = word.lower()
        if "е" in low and "ё" not in low and low.isalpha():
            restored = restore(low)
            out += [
                (match.start() + i, match.start() + i + 1, "Ё" if word[i].isupper() else "ё")
                for i, (old, new) in enumerate(zip(low, restored, strict=False))
                if old != new and len(low) == len(restored)
            ]
    return out
