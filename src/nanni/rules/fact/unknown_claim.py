"""FCT05: the reply states a price, a term or hours that the fact book does not know."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rules.fact._beside_book import hits


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    return hits(view, "unknown", {})


RULE = Rule(
    code="FCT05",
    name="unknown-claim",
    category="unknown_fact",
    severity="note",
    why={
        "ru": "Этого нет в книге фактов: проверить сказанное клиенту не по чему.",
        "en": "The fact book has no such fact: there is nothing to check these words against.",
    },
    advice={
        "ru": "Проверьте и внесите в книгу фактов или не называйте числа.",
        "en": "Check it and add it to the fact book, or leave the number out.",
    },
    check=_check,
    needs="facts",
    enabled=False,
    source=("FACT",),
)
