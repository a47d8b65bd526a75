"""TON11: diminutives of things that are no toys."""

from nanni.rulekit import Rule, phrases
from nanni.rules.tone._diminutives import DIMINUTIVES

RULE = Rule(
    code="TON11",
    name="cutesy-diminutives",
    category="condescension",
    severity="note",
    langs=("ru",),
    why={
        "ru": "«Номерочек» и «скриншотик» — так говорят с ребёнком; взрослому с бедой это обидно.",
        "en": "Russian diminutives of this kind are for small children; an adult in trouble feels"
        " talked down to.",
    },
    advice={
        "ru": "Назовите вещь обычным словом: «Пришлите номер заказа и снимок экрана».",
        "en": "Use the plain word: «Пришлите номер заказа и снимок экрана».",
    },
    match=phrases(DIMINUTIVES),
    source=("REVIEW TON11",),
)
