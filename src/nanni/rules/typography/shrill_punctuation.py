"""TYP03: three and more exclamation or question marks in a row."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, pattern
from nanni.rulekit.view import View


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        marks = view.text[match.start : match.end]
        calm = "?" if "?" in marks else "!"
        yield view.hit(match, fixes=(view.replace(match.start, match.end, calm, safe=True),))


RULE = Rule(
    code="TYP03",
    name="shrill-punctuation",
    category="formatting",
    severity="note",
    why={
        "ru": "Три знака подряд звучат как крик или заискивание, а не как радушие.",
        "en": "Three marks in a row sound like shouting or fawning, not like warmth.",
    },
    advice={
        "ru": "Одного знака достаточно: «Приятных покупок!»",
        "en": "One mark is enough: “Enjoy your trip!”",
    },
    match=(
        pattern(
            r"[!?]{3,}|[!?](?: [!?]){2,}",
            *("!!!", "???", "?!?", "!?!", "!!?", "??!", "?!!", "!??", "! !", "? ?"),
        ),
    ),
    check=_check,
    zones=("quotation", "signature"),
    source=("REVIEW TYP03",),
)
