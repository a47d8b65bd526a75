"""TON23: mockery: sarcasm and comparisons with other customers."""

from nanni.rulekit import Rule, phrases
from nanni.rules.tone._sarcasm import EN, RU

RULE = Rule(
    code="TON23",
    name="sarcasm",
    category="disrespect",
    severity="warn",
    why={
        "ru": "Над человеком смеются там, где он просил помощи, и это читают все остальные.",
        "en": "The customer asked for help and is laughed at, with everybody reading.",
    },
    advice={
        "ru": "Уберите укол и оставьте факт: «Сервер упал в 14:05, чиним, напишу в 15:00».",
        "en": "Drop the barb and keep the fact: “The server went down at 2:05, we’re on it, I’ll"
        " write"
        " at 3”.",
    },
    match=(*RU, *EN),
    unless=phrases(
        "=за =эти|=ваши =деньги =спасибо|=вернем|=верну",
        "=if =you =need =it =so",
        "=here =we =go =again =with",
        slack=0,
    ),
    source=("REVIEW TON20",),
)
