"""FCT01: the reply states what the fact book says otherwise."""

from collections.abc import Iterator, Sequence

from nanni.dialogue.claims import read_claims
from nanni.model.facts import NO_FACTS
from nanni.rulekit import Hit, Match, Rule, View


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    return tuple(_hits(view)) if view.facts else ()


def _hits(view: View) -> Iterator[Hit]:
    for claim in read_claims(view, view.facts or NO_FACTS):
        if claim.verdict == "contradicts" and claim.fact is not None:
            told = claim.fact.told
            yield Hit(
                claim.start,
                claim.end,
                advice={
                    "ru": f"В книге фактов другое: «{claim.fact.name}» — {told}.",
                    "en": f"The fact book says otherwise: “{claim.fact.name}” is {told}.",
                },
                data={"fact": claim.fact.name, "said": claim.value, "expected": claim.fact.value},
            )


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
    source=("FACT", "REVIEW 3: FCT01"),
)
