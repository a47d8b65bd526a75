"""TYP09: a paragraph so long that nobody will read it through."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.matchers import Layout
from nanni.rulekit.view import View

_LEAST = 500
_MIN_SENTENCES = 5


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    document = view.document
    for match in matches:
        if match.end - match.start < view.options["chars"] or document.in_zone(match.start):
            continue
        first, last = document.word_at(match.start), document.word_at(match.end - 1)
        if last < 0:
            continue  # marks alone: leaders, a line of stars
        sentences = document.sentences[last] - document.sentences[max(first, 0)] + 1
        if sentences >= _MIN_SENTENCES:
            yield view.hit(match)


RULE = Rule(
    code="TYP09",
    name="wall-of-text",
    category="formatting",
    severity="note",
    why={
        "ru": "В сплошной стене текста ответ на вопрос надо искать, и его не находят.",
        "en": "In one solid wall of text the answer has to be searched for, and is missed.",
    },
    advice={
        "ru": "Разбейте на абзацы по мысли, шаги — в столбик, главное — первой строкой.",
        "en": "One thought a paragraph, steps in a column, the answer in the first line.",
    },
    match=(Layout("paragraph_chars", _LEAST),),
    check=_check,
    options={"chars": 900},
    source=("corpus README: formatting",),
)
