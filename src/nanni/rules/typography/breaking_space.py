"""TYP15: a macro whose prepositions and units may be torn off at the end of a line."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View
from nanni.rules.typography._edits import changes, fix


def _check(view: View, _matches: Sequence[Match]) -> Iterator[Hit]:
    found = changes(view, "nbsp")
    if found:
        yield Hit(found[0].start, max(found[0].end, found[0].start + 1), fixes=(fix(view, found),))


RULE = Rule(
    code="TYP15",
    name="breaking-space",
    category="typography",
    severity="note",
    why={
        "ru": "Предлог, повисший в конце строки, и число, оторванное от «₽», читаются с запинкой.",
        "en": "A preposition left at the end of a line, or a number torn from its unit, trips the"
        " reader.",
    },
    advice={
        "ru": "Поставьте неразрывные пробелы — правка сделает это во всём тексте сразу.",
        "en": "Put in no-break spaces; the fix does it for the whole text at once.",
    },
    check=_check,
    langs=("ru",),
    channels=("macro",),
    source=("S3-19", "REVIEW TYP04"),
)
