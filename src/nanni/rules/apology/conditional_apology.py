"""APO02: an apology that holds only if the customer was hurt."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    """The whole condition belongs to the fault."""
    for match in matches:
        yield Hit(match.start, view.clause(match)[1])


RULE = Rule(
    code="APO02",
    name="conditional-apology",
    category="non_apology",
    severity="warn",
    blocks=("public", "recovery"),
    why={
        "ru": "«Если» ставит под сомнение, что беда вообще случилась: человек слышит, что ему"
        " показалось.",
        "en": "The “if” doubts that any harm was done: the customer hears that they imagined it.",
    },
    advice={
        "ru": "Назовите, что произошло, без «если»: «Извините, что ответили грубо».",
        "en": "Name what happened, without “if”: “I’m sorry we answered rudely”.",
    },
    match=(cue("conditional_apology"),),
    check=_check,
    source=("REVIEW APO02", "S0-15"),
    version=2,
)
