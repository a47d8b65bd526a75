"""REF12: helplessness declared: nothing can be done."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue
from nanni.rulekit.helpfulness import helps
from nanni.rules.refusal._turns import turns_to_help


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if helps(view):
        return
    for match in matches:
        if match.label != "helpless" or view.is_question(match) or turns_to_help(view, match):
            continue
        yield view.hit(match)


RULE = Rule(
    code="REF12",
    name="helpless-refusal",
    category="refusal_without_remedy",
    severity="warn",
    blocks=("recovery",),
    why={
        "ru": "«Ничего нельзя сделать» говорит, что фирма сдалась раньше клиента.",
        "en": "“Nothing can be done” says the company gave up before the customer did.",
    },
    advice={
        "ru": "Найдите хотя бы одно, что можете: спросить коллегу, вернуть часть, подсказать"
        " другой путь — и назовите это: «Сам я отмену не проведу, поэтому спросил старшую смены:"
        " ответит до 15:00».",
        "en": "Find the one thing you can do and name it: ask a colleague, refund a part, show"
        " another way: “I can’t cancel it myself, so I’ve asked the shift lead; you’ll hear by 3"
        " pm.”",
    },
    match=(cue("refusal"),),
    check=_check,
    source=("REVIEW REF01", "S2-2"),
)
