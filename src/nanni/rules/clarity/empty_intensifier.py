"""CLR06: opinions and vague amounts in place of facts."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="CLR06",
    name="empty-intensifier",
    category="clutter",
    severity="note",
    why={
        "ru": "Оценки и «ряд причин» занимают место факта, который человек ждёт.",
        "en": "Opinions and “a number of reasons” stand where the customer expects a fact.",
    },
    advice={
        "ru": "Замените фактом: не «уникальный сервис», а что он делает; не «ряд причин», а какие.",
        "en": "Put the fact: not “a unique service” but what it does; not “various reasons” but"
        " which.",
    },
    match=(
        *phrases(
            "крайне|уникальный|высококачественный|высокопрофессиональный|индивидуальный подход"
            "|сервис|команда"
            "|решение|предложение|продукт|качество|специалист|обслуживание",
            "=ряд|=ряда =причин|=факторов|=обстоятельств|=случаев|=технических",
            "=в =силу =определенных|=ряда|=различных|=некоторых обстоятельство|причина",
            "=по =ряду|=определенным|=различным|=некоторым|=независящим|=техническим причина"
            "|обстоятельство",
            "=максимально =быстро|=оперативно|=комфортно|=эффективно|=качественно",
            "=various|=certain|=several|=number =of? reason|factor|circumstance",
            "=unique|=world-class|=best-in-class|=cutting-edge|=state-of-the-art|=unparalleled"
            "|=seamless"
            " service|solution|team|experience|product|platform|support",
            "=for =technical =reasons",
            slack=0,
        ),
    ),
    source=("REVIEW CLR06",),
)
