"""TYP10: ё left out, or put in, against the brand's policy; off until a team chooses one."""

from collections.abc import Iterator, Sequence

from nanni.model import Edit, Fix
from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View
from nanni.rules.typography._edits import changes, fix

_ADVICE_NONE = {
    "ru": "В вашем стиле букву ё не пишут: «еще», «ждем».",
    "en": "Your house style does without ё: «еще», «ждем».",
}


def _check(view: View, _matches: Sequence[Match]) -> Iterator[Hit]:
    if view.options["policy"] == "none":
        yield from _written(view)
        return
    document = view.document
    for change in changes(view, "yo"):
        i = document.word_at(change.start)
        yield Hit(document.starts[i], document.word_end(i), fixes=(fix(view, [change]),))


def _written(view: View) -> Iterator[Hit]:
    document, text = view.document, view.text
    for i, start in enumerate(document.starts):
        end = document.word_end(i)
        places = [at for at in range(start, end) if text[at] in "ёЁ"]
        if places and not document.in_zone(start):
            edits = tuple(
                Edit(*document.to_original(at, at + 1), "е" if text[at] == "ё" else "Е")
                for at in places
            )
            yield Hit(start, end, fixes=(Fix(safe=True, edits=edits),), advice=_ADVICE_NONE)


RULE = Rule(
    code="TYP10",
    name="yo-against-policy",
    category="typography",
    severity="note",
    why={
        "ru": "Когда ё то есть, то нет, тексты одной компании выглядят написанными разными людьми.",
        "en": "When ё comes and goes, one company's texts look written by many hands.",
    },
    advice={
        "ru": "В вашем стиле ё пишут везде: «ещё», «ждём», «всё».",
        "en": "Your house style always writes ё: «ещё», «ждём».",
    },
    check=_check,
    langs=("ru",),
    options={"policy": "restore"},
    enabled=False,
    source=("S3-19",),
)
