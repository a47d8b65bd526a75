"""APO09: an apology spread over a whole company."""

from nanni.rulekit import Rule, phrases
from nanni.rulekit.regret_words import REGRET_RU, SORRY_RU

_SAY = f"{SORRY_RU}|{REGRET_RU}|=sorry|apologize|apology|regret"

RULE = Rule(
    code="APO09",
    name="faceless-apology",
    category="clutter",
    severity="note",
    why={
        "ru": "Извинение «от лица компании» не принадлежит никому: вина размазана на всех.",
        "en": "An apology “on behalf of the company” belongs to nobody: the blame is spread thin.",
    },
    advice={
        "ru": "Говорите от себя: «Извините меня: я записала вас не на тот день».",
        "en": "Speak for yourself: “I’m sorry: I booked you for the wrong day”.",
    },
    match=phrases(
        f"=от =лица|=имени ...5 {_SAY}",
        f"{_SAY} ...2 =от =лица|=имени",
        f"=on =behalf =of ...7 {_SAY}",
        f"{_SAY} ...2 =on =behalf =of",
        "компания|банк|магазин|администрация|руководство|команда|администрация ...3 =приносит"
        f"|=просит|=выражает ...2 {SORRY_RU}|сожаление",
        "=company|=management|=bank|=team|=department =would|=wishes|=deeply|=sincerely =like?"
        " =to? apologize|regret|=extend",
    ),
    unless=phrases("=от =своего|=себя", "=от =моего =имени", slack=0),
    source=("REVIEW APO09",),
)
