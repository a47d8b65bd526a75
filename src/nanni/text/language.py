"""Which language a message is written in: Russian, English, a neighbour, or neither."""

import re
from collections.abc import Sequence
from functools import cache

from nanni.text.expressions import compiled

#: Letters that Russian does not have; the first that a text has often enough names it.
_NEIGHBOURS = (("kk", "әғқңөұүһ"), ("be", "ў"), ("uk", "іїєґ"))
#: Commonest first: the first ones tell.
_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё" + "".join(letters for _, letters in _NEIGHBOURS)
_ENGLISH = frozenset(
    "a an and are as at be been but by can could did do does for from get had has have hello hi "
    "how i if in is it its just let me my no not of on or our please so sorry thank thanks that "
    "the their them then there they this to us was we what when where which who why will with "
    "would yes you your ok okay done sure hey dear i'm i'll we'll we're you're it's don't".split()
)
_MIN_FOREIGN_WORDS = 4
_CLEAR = 0.6
_HEAD = 160


@cache
def _letters() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    noise = compiled(r"https?://\S+|\S{1,64}@\S+|`[^`]*`|\{\{[^}]*\}\}")
    return compiled(f"[{_CYRILLIC}]"), compiled("[a-zà-öø-ÿ]"), noise


@cache
def _beyond_russian() -> re.Pattern[str]:
    """All that follows ё: a single range is compiled and searched faster than the letters meant."""
    return compiled("[\u0452-\u04ff]")


def detect_language(text: str, low: str | None = None, words: Sequence[str] | None = None) -> str:
    """Language of a message as ISO 639-1, or ``und`` when it has too few letters to tell.

    Args:
        text: the message.
        low: the same in lower case, if known already.
        words: its words in lower case, if known already.

    >>> detect_language("Где мой заказ?"), detect_language("Where is it?"), detect_language("123")
    ('ru', 'en', 'und')
    """
    low = text.lower() if low is None else low
    if low.isascii():
        return _latin(low, words)
    # Cyrillic letters take two bytes: a text that begins with many of them needs no counting.
    head = low[:_HEAD]
    if len(head.encode("utf-8", "surrogatepass")) > (1 + _CLEAR) * len(head):
        return _cyrillic(low)
    cyrillic, latin, noise = _letters()
    clean = noise.sub(" ", low)
    cyr, lat = len(cyrillic.findall(clean)), len(latin.findall(clean))
    if cyr == lat == 0:
        return "und"
    # Product names and links are Latin in Russian text; hardly anything Cyrillic is in English.
    return _cyrillic(clean) if cyr * 2 >= lat else _latin(clean)


def _cyrillic(low: str) -> str:
    if _beyond_russian().search(low):
        for code, letters in _NEIGHBOURS:
            if sum(map(low.count, letters)) * 50 > len(low):
                return code
    return "ru" if any(map(low.__contains__, _CYRILLIC)) else "und"


def _latin(low: str, words: Sequence[str] | None = None) -> str:
    if words and not _ENGLISH.isdisjoint(words):
        return "en"
    words = re.findall(r"[^\W\d_]+(?:'[a-z]+)?", low)
    if not words:
        return "und"
    if len(words) < _MIN_FOREIGN_WORDS or not _ENGLISH.isdisjoint(words):
        return "en"
    return "en" if low.isascii() else "und"
