"""The customer's language and the draft's, as far as rules about them need to know."""

from functools import lru_cache

from nanni.rulekit import View
from nanni.rulekit.openings import opening
from nanni.text.language import detect_language
from nanni.text.tongues import latin_language, tongue

_LONGEST = 2000
_LATEST = 3
#: A first sentence of so few words is all greeting: «Доброго дня, шановна пані!»
_SHORT = 5
_MIN_LATIN = 3
_MOSTLY = 0.7
_SURE = 2
#: One word in so many is a little word, or the text is names and commands.
_SPARSE = 5


def customer_languages(view: View) -> frozenset[str]:
    """Languages that the customer reads: as stated, and as they last wrote."""
    stated, context = view.situation.lang, view.situation.context
    written = {_tongue(text[:_LONGEST]) for text in context[-_LATEST:]}
    written.discard("und")
    return frozenset(written | {stated} if stated else written)


@lru_cache(maxsize=512)
def _tongue(text: str) -> str:
    found = tongue(text)
    if len(text.split()) < _SURE:
        return found if found not in {"en", "und"} else "und"
    if found == "und" and text.isascii() and len(text.split()) >= _MIN_LATIN:
        return detect_language(text)
    return found


def body_language(view: View) -> str:
    """Language of the prose after the greeting; ``und`` when mixed or too little to tell."""
    greeting = opening(view)
    document = view.document
    first = 0
    if greeting and greeting.first == 0:
        _, end = document.sentence_words(0)
        first = end if end <= _SHORT else greeting.last
    words = [
        word
        for i, word in enumerate(view.words)
        if i >= first and word[0].isalpha() and not document.in_zone(document.starts[i])
    ]
    latin = [word for word in words if word[0].isascii() or _is_accented(word[0])]
    other = len(words) - len(latin)
    if other and other >= _MOSTLY * len(words):
        return _script_language(words)
    if len(latin) >= _MOSTLY * len(words) and len(words) - len(latin) <= _SURE:
        return _latin(latin)
    return "und"


def _is_accented(char: str) -> bool:
    return "\u00c0" <= char <= "\u024f"


def _script_language(words: list[str]) -> str:
    text = " ".join(words)
    return detect_language(text) if any("а" <= char <= "я" for char in text) else "und"


def _latin(words: list[str]) -> str:
    lang, met = latin_language(words)
    if met * _SPARSE < len(words):
        return "und"
    return lang if met >= _SURE or (met and lang == "en" and len(words) > _SURE) else "und"
