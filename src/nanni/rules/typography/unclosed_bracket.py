"""TYP13: an opening bracket or quotation mark that nothing closes."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, literals
from nanni.rulekit.view import View

_SMILEY_EYES = frozenset(":;=-(")


def _check(view: View, _matches: Sequence[Match]) -> Iterator[Hit]:
    text = view.text
    if text.count("(") > text.count(")"):
        at = _unclosed(text, view.lang)
        if at >= 0 and not view.document.in_zone(at):
            yield Hit(at, at + 1)
    at = text.rfind("«")
    if at > text.rfind("»") and not view.document.in_zone(at):
        yield Hit(at, at + 1)


def _unclosed(text: str, lang: str) -> int:
    """Position of the last bracket that is opened before a word and never closed, or -1."""
    stack: list[int] = []
    for at, char in enumerate(text):
        if char == ")" and stack:
            stack.pop()
        elif char == "(" and (at == 0 or text[at - 1] not in _SMILEY_EYES):
            after = text[at + 1 : at + 2]
            aside = after == " " and lang == "en"  # in Russian it may be a sad smiley
            if after.isalnum() or after == "«" or aside:
                stack.append(at)
    return stack[-1] if stack else -1


RULE = Rule(
    code="TYP13",
    name="unclosed-bracket",
    category="formatting",
    severity="note",
    why={
        "ru": "Скобка без пары обрывает мысль: непонятно, где кончилось пояснение.",
        "en": "A bracket with no partner leaves the thought hanging: where does the aside end?",
    },
    advice={
        "ru": "Закройте скобку или кавычку либо уберите лишнюю.",
        "en": "Close the bracket or quotation mark, or take it out.",
    },
    match=literals("(", "«"),
    check=_check,
    zones=("quotation", "signature"),
    source=("corpus README: formatting",),
)
