"""CLR07: slogans of the trade."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="CLR07",
    name="client-centric-jargon",
    category="jargon",
    severity="note",
    why={
        "ru": "Слова из презентаций звучат как угроза или насмешка: человеку нужен не «лайфхак»,"
        " а помощь.",
        "en": "Slogans of the trade sound like a slide show: the customer needs help, not a"
        " “journey”.",
    },
    advice={
        "ru": "Скажите просто: не «клиентоориентированность», а «внимание к людям»; не «лайфхак»,"
        " а «совет».",
        "en": "Say it plainly: not “customer-centricity” but “care for people”; not “hack” but"
        " “tip”.",
    },
    match=(
        *phrases(
            "клиентоориентирован*|клиентоцентрич*|клиентократ*|человекоцентрич*|клиентотерап*",
            fix="внимание к людям",
        ),
        *phrases("лайфхак*", fix="совет"),
        *phrases(
            "синерг*|проактивн*|бесшовн*|омниканал*|энгейджмент*|перформанс*|геймифика*",
            "клиентский =опыт|=опыта|=опытом|=путь|=пути",
            "=вау-эффект|=вау-сервис|=вау",
            "=customer-centric|=customer-centricity|=customer-obsessed|=synergy|=synergies"
            "|=omnichannel"
            "|=frictionless",
            "=customer =journey|=centricity|=obsession|=delight",
            "=delight =our|=the =customers|=customer",
            "=life =hack|=hacks",
            "=lifehack|=lifehacks",
            slack=0,
        ),
    ),
    source=("REVIEW CLR07",),
)
