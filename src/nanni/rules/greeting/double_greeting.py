"""GRT07: two greetings in a row."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rulekit.openings import first_words, greeting_at, opening

#: A name of up to so many words may stand between: «Здравствуйте, Анна Петровна! Добрый день!»
_BETWEEN = 3
_ADDRESS = frozenset(
    "уважаемый уважаемая уважаемые дорогой дорогая дорогие многоуважаемый господа товарищи коллеги"
    " ув уваж dear mr mrs ms welcome шановний шановна шановні шаноўны".split()
)
#: «Передайте привет Анне» greets nobody here.
_QUOTING = frozenset("say said says передайте передаю передавайте скажите".split())


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    first = opening(view)
    if first is None:
        return ()
    words, sentences = view.words, view.document.sentences
    if first_words().isdisjoint(words[first.last : first.last + _BETWEEN]):
        return ()
    for i in range(first.last, min(first.last + _BETWEEN, len(words))):
        again = greeting_at(words, i)
        if (
            again is None
            or words[i] in _ADDRESS
            or words[i - 1] in _QUOTING
            or sentences[i] > sentences[first.first] + 1
        ):
            continue
        if not first.langs & again.langs or words[first.first] in _ADDRESS:
            return ()
        start, end = view.document.words_span(again.first, again.last)
        closing = view.document.gaps[again.last]
        cut = end + len(closing) - len(closing.lstrip("!.,"))
        return (Hit(start, end, fixes=(view.delete(start, cut),)),)
    return ()


RULE = Rule(
    code="GRT07",
    name="double-greeting",
    category="clutter",
    severity="note",
    why={
        "ru": "Двойное приветствие выдаёт склейку из двух заготовок.",
        "en": "A double greeting shows that two templates were glued together.",
    },
    advice={
        "ru": "Поздоровайтесь один раз: «Здравствуйте, Анна!»",
        "en": "Greet once: “Hello Ann,”.",
    },
    check=_check,
    source=("REVIEW GRT03",),
)
