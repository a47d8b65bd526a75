"""TON18: judgement after judgement where facts are wanted."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="TON18",
    name="evaluation-words",
    category="evaluation",
    severity="note",
    count=2,
    why={
        "ru": "Одного признания достаточно: второе «ужасно» не добавляет ни факта, ни решения.",
        "en": "One admission is enough: a second “awful” adds neither a fact nor a remedy.",
    },
    advice={
        "ru": "Замените вторую оценку фактом: «Письмо лежало в спаме двое суток, фильтр"
        " исправили».",
        "en": "Put a fact in its place: “Your letter lay in spam for two days; the filter is"
        " fixed”.",
    },
    match=phrases(
        "ужасный|=ужасно|=ужас|кошмарный|=кошмар|безобразный|безобразие|отвратительный"
        "|отвратительно"
        "|чудовищный|возмутительный|возмутительно|вопиющий|недопустимый|недопустимо|неприемлемый"
        "|неприемлемо|катастрофический|позор|позорный|прискорбный|печальный|плачевный|скверный"
        "|досадный|досадно|обидный|обидно|неприятный|неприятно|стыдно|непростительный"
        "|непростительно"
        "|некрасивый|грустный|грустно|дикость|нелепый|нелепость|вопиющий|унизительный|жуткий|жутко"
        "|гадкий|мерзкий|беспредел|хамство",
        "terrible|awful|horrible|unacceptable|outrageous|appalling|dreadful|disgraceful|shocking"
        "|atrocious|nightmare|disgusting|shameful|abysmal|inexcusable|horrendous|horrid"
        "|unforgivable"
        "|embarrassing|deplorable|dismal|disastrous|lousy|pathetic|ridiculous|ghastly"
        "|heartbreaking",
    ),
    source=("S2-16",),
)
