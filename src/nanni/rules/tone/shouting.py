"""TON10: whole phrases in capital letters."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rulekit.matchers import Layout
from nanni.text.forms import load_forms

_SHORT = 4
_NAMES = ("Abbr", "Name", "Surn", "Patr", "Orgn", "Geox", "Trad")
_TECHNICAL = frozenset(
    "http https html json yaml select from where insert update delete into null true false post"
    " head patch error warning debug info todo readme license uuid ascii utf".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    least = int(view.options["words"])
    for match in matches:
        shouted = [w for w in view.words[match.first : match.last] if _is_word(w)]
        if len(shouted) >= least:
            yield view.hit(match)


def _is_word(word: str) -> bool:
    """An ordinary word of the language, not an abbreviation, a name or a command."""
    if len(word) < _SHORT or word in _TECHNICAL:
        return False
    forms = load_forms()
    if word.isascii():
        return forms.known(word) and forms.freq(word) > 0
    tags = forms.tags(word)
    return bool(tags) and not any(kind in tags[0] for kind in _NAMES)


RULE = Rule(
    code="TON10",
    name="shouting",
    category="formatting",
    severity="warn",
    why={
        "ru": "Прописные буквы подряд читаются как крик.",
        "en": "Capitals in a row read as shouting.",
    },
    advice={
        "ru": "Пишите обычными буквами; важное поставьте первым: «Код никому не сообщайте».",
        "en": "Use ordinary letters and put what matters first: “Never share the code”.",
    },
    match=(Layout("caps_words", 2),),
    check=_check,
    options={"words": 3},
    source=("REVIEW TON10",),
)
