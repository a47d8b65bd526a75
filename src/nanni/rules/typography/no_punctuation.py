"""TYP16: a long stretch of words without a single mark between them."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.matchers import Layout
from nanni.rulekit.view import View

_LEAST = 20
_BLANKS = frozenset((" ", "\u00a0"))


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    document = view.document
    limit = view.options["words_en" if view.lang == "en" else "words_ru"]
    for match in matches:
        run = 1
        for i in range(match.first + 1, match.last + 1):
            if i < match.last and document.gaps[i] in _BLANKS:
                run += 1
                continue
            if run >= limit and not document.in_zone(document.starts[i - 1]):
                yield Hit(*document.words_span(i - run, i))
            run = 1


RULE = Rule(
    code="TYP16",
    name="no-punctuation",
    category="formatting",
    severity="note",
    why={
        "ru": "Без единого знака не видно, где кончается один шаг и начинается другой.",
        "en": "Without a single mark nobody can tell where one step ends and the next begins.",
    },
    advice={
        "ru": "Поставьте точки и запятые; шаги — с новой строки.",
        "en": "Put in full stops and commas; give each step a line of its own.",
    },
    match=(Layout("sentence_words", _LEAST),),
    check=_check,
    options={"words_ru": 24, "words_en": 40},
    source=("corpus README: formatting",),
)
