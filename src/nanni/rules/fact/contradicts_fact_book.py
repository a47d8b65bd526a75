"""FCT01: the reply states what the fact book says otherwise."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rules.fact._beside_book import hits

_ADVICE = {
    "ru": "В книге фактов другое: «{name}» — {told}.",
    "en": "The fact book says otherwise: “{name}” is {told}.",
}


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    return hits(view, "contradicts", _ADVICE)


RULE = Rule(
    code="FCT01",
    name="contradicts-fact-book",
    category="wrong_fact",
    severity="error",
    why={
        "ru": "Клиент поверит и поступит по вашим словам, а правда другая.",
        "en": "The customer will believe you and act on it, and the truth is another.",
    },
    advice={
        "ru": "Назовите то, что записано в книге фактов.",
        "en": "Say what the fact book has.",
    },
    check=_check,
    needs="facts",
    source=("FACT", "REVIEW 3: FCT01"),
)
