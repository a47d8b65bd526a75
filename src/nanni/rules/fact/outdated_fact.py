"""FCT04: the reply states what was true once, or will be later."""

from collections.abc import Iterator, Sequence

from nanni.dialogue.claims import read_claims
from nanni.model.facts import NO_FACTS
from nanni.rulekit import Hit, Match, Rule, View


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    return tuple(_hits(view)) if view.facts else ()


def _hits(view: View) -> Iterator[Hit]:
    for claim in read_claims(view, view.facts or NO_FACTS):
        if claim.verdict == "stale" and claim.fact is not None:
            told = claim.fact.told
            yield Hit(
                claim.start,
                claim.end,
                advice={
                    "ru": f"Сейчас верно другое: «{claim.fact.name}» — {told}.",
                    "en": f"What holds now is “{claim.fact.name}”: {told}.",
                },
                data={"fact": claim.fact.name, "said": claim.value, "expected": claim.fact.value},
            )


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
    source=("FACT", "DOMAIN 2: fact"),
)
