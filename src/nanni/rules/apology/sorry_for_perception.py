"""APO01: regret about how the customer took it, not about what was done."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue
from nanni.rulekit.generic_words import stretched


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        yield Hit(*stretched(view, match))


RULE = Rule(
    code="APO01",
    name="sorry-for-perception",
    category="non_apology",
    severity="warn",
    blocks=("public", "recovery"),
    why={
        "ru": "Жалеем о том, как человек это воспринял, а не о том, что сделали: виноват будто он.",
        "en": "It regrets how the customer took it, not what we did: the fault moves to the"
        " customer.",
    },
    advice={
        "ru": "Назовите свой поступок: «Жаль, что ответили грубо. С оператором уже поговорили».",
        "en": "Name what we did: “I’m sorry our agent was rude. I have spoken to him”.",
    },
    match=(cue("regret_of_perception"),),
    check=_check,
    source=("REVIEW APO01", "S0-15"),
)
