"""TON09: «ты» and «вы» to one person in one message."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.tone._address import FORMAL, IMPERATIVES, PRONOUNS


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    formal = [i for i, word in enumerate(view.words) if word in FORMAL]
    if not formal:
        return
    if view.brand.informal_you:
        yield Hit(*view.document.words_span(formal[0], formal[0] + 1))
    else:
        yield view.hit(matches[0])


RULE = Rule(
    code="TON09",
    name="mixed-address",
    category="mixed_address",
    severity="warn",
    langs=("ru",),
    why={
        "ru": "То «вы», то «ты»: видно, что ответ склеен из кусков или человека не держат в уме.",
        "en": "Now «вы», now «ты»: the reply looks pasted together, or the reader forgotten.",
    },
    advice={
        "ru": "Выберите одно обращение и держите его до конца: «Ваш заказ готов, приходите».",
        "en": "Choose one and keep it to the end: «Ваш заказ готов, приходите».",
    },
    match=(
        *phrases(PRONOUNS),
        *phrases(IMPERATIVES),
    ),
    unless=phrases("=имей =в =виду", "=на =ты|=вы", slack=0),
    check=_check,
    source=("REVIEW TON09",),
)
