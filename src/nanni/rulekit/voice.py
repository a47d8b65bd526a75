"""Whether words are shouted: capitals that are neither abbreviations nor commands nor names."""

from nanni.rulekit.view import View
from nanni.text.forms import load_forms

_SHORT = 4
_NAMES = ("Abbr", "Name", "Surn", "Patr", "Orgn", "Geox", "Trad")
_TECHNICAL = frozenset(
    "http https html json yaml select from where insert update delete into null true false post"
    " head patch error warning debug info todo readme license uuid ascii utf fatal exception trace"
    " version".split()
)
_LEAST = 2


def is_ordinary(word: str) -> bool:
    """Whether a lower-cased word is one of the language, not an abbreviation, name or command."""
    if len(word) < _SHORT or word in _TECHNICAL:
        return False
    forms = load_forms()
    if word.isascii():
        return forms.known(word) and forms.freq(word) > 0
    tags = forms.tags(word)
    return bool(tags) and not any(kind in tags[0] for kind in _NAMES)


def is_shouted(view: View, start: int, end: int) -> bool:
    """Whether most of ``text[start:end]`` is in capitals, ordinary words among them."""
    piece = view.text[start:end]
    capitals = sum(map(str.isupper, piece))
    if capitals * 2 <= sum(map(str.isalpha, piece)) or capitals < _SHORT:
        return False
    words = [word.strip('.,!?…:;()"«»-') for word in piece.split()]
    loud = [word for word in words if word.isupper() and is_ordinary(word.lower())]
    return len(loud) >= _LEAST or (len(words) == len(loud) == 1)
