"""PRM05: work is said to go on: no who, no when."""

from nanni.rulekit import Rule, phrases
from nanni.rules.promise._untimed import untimed

RULE = Rule(
    code="PRM05",
    name="unowned-progress",
    category="unowned_promise",
    severity="note",
    why={
        "ru": "«В работе» и «передано» не говорят ни кто делает, ни когда будет ответ: это звучит"
        " как «ждите».",
        "en": "“In progress” and “escalated” say neither who is on it nor when the answer comes:"
        " it reads as “wait”.",
    },
    advice={
        "ru": "Скажите, кто взял и когда напишете: «Вопрос у Ильи из доставки, напишу вам завтра"
        " до 12:00».",
        "en": "Say who has it and when you will write: “Ilya from delivery has it, I’ll write by"
        " noon tomorrow”.",
    },
    match=(
        *phrases(
            "вопрос|обращение|заявка|запрос|проблема|жалоба|ситуация ...2 =в =работе|=обработке"
            "|=рассмотрении",
            "вопрос|обращение|заявка|запрос|жалоба ...2 =передан|=передана|=передано|=переданы"
            "|=зарегистрирован|=зарегистрирована|=зарегистрировано|=эскалирован|=эскалирована",
            "=находится|=находятся =в|=на =работе|=обработке|=рассмотрении|=стадии|=контроле",
            "=ведутся|=ведется работа",
            "=работаем =над =этим|=вашим|=решением|=данной",
            "request|ticket|case|issue|complaint|query|matter =has|=have|=is|=was =been?"
            " escalated|forwarded|passed|registered|logged|submitted",
            "=is|=are =being =looked|=reviewed|=investigated|=processed|=worked|=handled",
            "=we|=team be =currently|=still|=actively? =working|=looking =on|=into =it|=this"
            "|=your|=the",
            "=under =review|=investigation",
            slack=0,
        ),
    ),
    check=untimed,
    source=("REVIEW PRM05",),
)
