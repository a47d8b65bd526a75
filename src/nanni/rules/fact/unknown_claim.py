"""FCT05: the reply states a price, a term or hours that the fact book does not know."""

from collections.abc import Iterator, Sequence

from nanni.dialogue.claims import read_claims
from nanni.model.facts import NO_FACTS
from nanni.rulekit import Hit, Match, Rule, View


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    return tuple(_hits(view)) if view.facts else ()


def _hits(view: View) -> Iterator[Hit]:
    for claim in read_claims(view, view.facts or NO_FACTS):
        if claim.verdict == "unknown":
            yield Hit(claim.start, claim.end, data={"kind": claim.kind, "said": claim.value})


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
    enabled=False,
    source=("FACT",),
)
