"""APO08: an error that nobody made: "mistakes were made"."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="APO08",
    name="passive-confession",
    category="passive_confession",
    severity="note",
    why={
        "ru": "Ошибка случилась будто сама: человек ищет, кто за неё отвечает, и не находит.",
        "en": "The error seems to have made itself: the customer cannot see who answers for it.",
    },
    advice={
        "ru": "Скажите «мы» и действие: «Мы отправили не тот размер».",
        "en": "Say “we” and the deed: “We shipped the wrong size”.",
    },
    match=(
        *phrases(
            "допустить:PRTS ...2 ошибка|неточность|опечатка|просчет|оплошность|накладка|недочет",
            "ошибка|неточность|опечатка|просчет|оплошность|недочет ...2 допустить:PRTS",
            "=произошла|=случилась|=возникла|=имела|=вышла ...2 накладка|ошибка|=место"
            "|оплошность|путаница",
            "=имело|=имела|=имел|=имели =место ...2 ошибка|сбой|задержка|некорректный|нарушение"
            "|факт|быть",
            "=было|=были|=был|=была ...1 принять:PRTS|=совершена|=совершено ...2 =неверное"
            "|=неправильное|=ошибочное|ошибка",
            "=закралась|=вкралась ...1 ошибка|опечатка",
        ),
        *phrases(
            "=mistake|=mistakes|=error|=errors|=oversight =was|=were|=has|=have =been? =made"
            "|=committed",
            "=error|=mistake|=oversight|=glitch|=mishap|=discrepancy|=discrepancies =has|=have?"
            " =occurred|=happened|=arose|=arisen",
            "=mishandled|=misplaced|=misrouted =by =our",
            "=appears|=seems =there|=that|=to =was|=have|=has ...2 =error|=mistake|=oversight"
            "|=mix-up",
            slack=0,
        ),
    ),
    unless=phrases(
        "=если|=когда|=почему|=какая|=где ...2 =произошла|=случилась|=возникла|ошибка",
        "=if|=case|=when|=why|=where ...2 =error|=mistake|=errors|=glitch",
        "=нами|=мной|=us|=our =допущена|=made|=side",
        "=an|=unknown|=unexpected|=internal|=server|=following =error =has|=have? =occurred",
        slack=0,
    ),
    source=("REVIEW APO08",),
)
