"""TON09: «ты» and «вы» to one person in one message."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.tone._address import FORMAL, IMPERATIVES, PRONOUNS


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if FORMAL.isdisjoint(view.words):
        return
    wrong = matches
    if view.brand.informal_you:
        wrong = [m for m in matches if m.label == "vy"]
    else:
        wrong = [m for m in matches if m.label == "ty"]
    if wrong and len({m.label for m in matches}) > 1:
        yield view.hit(wrong[0])


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
        *phrases(PRONOUNS, label="ty"),
        *phrases(IMPERATIVES, label="ty"),
        *phrases("=вы|=вас|=вам|=вами|ваш", label="vy"),
    ),
    unless=phrases("=имей =в =виду", "=на =ты|=вы", slack=0),
    check=_check,
    source=("REVIEW TON09",),
)
