"""PRM03: a remedy is hinted at without saying which."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="PRM03",
    name="vague-compensation",
    category="vague_remedy",
    severity="note",
    why={
        "ru": "Намёк на компенсацию без суммы начинает торг: человек гадает, сколько и за что"
        " просить.",
        "en": "A hint at compensation without an amount starts haggling: the customer wonders"
        " what to ask for.",
    },
    advice={
        "ru": "Назовите сразу: «Верну 300 ₽ за доставку» — или выбор из двух вариантов.",
        "en": "Name it at once: “I’ll refund the $5 delivery fee”, or offer a choice of two.",
    },
    match=(
        *phrases(
            "=как-нибудь|=как-то|=обязательно|=постараемся компенсировать|возместить|загладить"
            "|отблагодарить",
            "компенсировать:futr|возместить:futr|загладить:futr ...2 неудобство|вина|моральный"
            "|ожидание|впечатление",
            "=загладить|=загладим|=сгладить|=искупить вина|впечатление|неудобство|ситуация",
            "=в =долгу =не =останемся|=останусь",
            "=что-нибудь|=что-то =придумаем|=придумаю|=подберем|=предложим",
            "=make =it|=this|=things =right|=up",
            "=make =it =up =to =you",
            "=something =nice|=special|=extra|=good =for =you",
            "=compensate|=reimburse =you =somehow|=accordingly|=appropriately|=suitably",
            "=appropriate|=suitable|=fair compensation|remedy|gesture",
        ),
    ),
    source=("REVIEW PRM03",),
)
