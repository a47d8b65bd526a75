"""TON10: whole phrases in capital letters."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rulekit.matchers import Layout
from nanni.rulekit.voice import is_ordinary


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    least = int(view.options["words"])
    for match in matches:
        shouted = [w for w in view.words[match.first : match.last] if is_ordinary(w)]
        if len(shouted) >= least:
            yield view.hit(match)


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
