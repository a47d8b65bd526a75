"""CLR05: a sentence too long to be read once."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Layout, Match, Rule, View

_LISTS = (";", "\n", "•", " - ", "→")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        long = match.last - match.first >= view.options["words"]
        if long and not any(mark in view.text[match.start : match.end] for mark in _LISTS):
            yield view.hit(match)


RULE = Rule(
    code="CLR05",
    name="long-sentence",
    category="clutter",
    severity="note",
    why={
        "ru": "К концу такого предложения забываешь начало, а в чате его просто пролистывают.",
        "en": "By its end the beginning is forgotten; in a chat it is simply skipped.",
    },
    advice={
        "ru": "Разрежьте на два: одна мысль — одно предложение.",
        "en": "Cut it in two: one thought, one sentence.",
    },
    match=(Layout("sentence_words", 26),),
    check=_check,
    options={"words": 32},
    source=("REVIEW CLR05",),
)
