"""FCT04: the reply states what was true once, or will be later."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rules.fact._beside_book import hits

_ADVICE = {
    "ru": "Сейчас верно другое: «{name}» — {told}.",
    "en": "What holds now is “{name}”: {told}.",
}


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    return hits(view, "stale", _ADVICE)


RULE = Rule(
    code="FCT04",
    name="outdated-fact",
    category="wrong_fact",
    severity="warn",
    why={
        "ru": "Это было правдой раньше или станет потом, а клиент решает сейчас.",
        "en": "It was true once or will be later, and the customer decides now.",
    },
    advice={
        "ru": "Назовите то, что верно сегодня.",
        "en": "Say what is true today.",
    },
    check=_check,
    needs="facts",
    source=("FACT", "DOMAIN 2: fact"),
)
