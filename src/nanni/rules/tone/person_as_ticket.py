"""TON14: the customer is a number."""

from nanni.rulekit import Rule, pattern, phrases

_CASE_RU = "заявка|обращение|тикет|запрос|инцидент|кейс|задача|случай|тема"

RULE = Rule(
    code="TON14",
    name="person-as-ticket",
    category="clutter",
    severity="note",
    why={
        "ru": "Человеку важно, что решили его беду, а не что закрыли заявку с номером.",
        "en": "People care that their trouble is over, not that ticket 4471 was closed.",
    },
    advice={
        "ru": "Пишите о деле: вместо «ваша заявка закрыта» — «интернет починили, проверьте».",
        "en": "Speak of the matter: “your internet is back” instead of “your ticket was closed”.",
    },
    match=(
        *phrases(
            "уважаемый|дорогой заявка|тикет|обращение|клиент|абонент|пользователь"
            " =номер|=n|=no? <NUM>",
            f"=ваш|=ваша|=ваше|=ваши|=по =вашему|=вашей? {_CASE_RU} ...2 закрыть:PRTS|принять:PRTS"
            "|зарегистрировать:PRTS|обработать:PRTS|передать:PRTS|эскалировать:PRTS|решить:PRTS"
            "|=закрыт|=закрыта|=закрыто|=закрыта|=рассмотрено|=рассмотрена|=отработан|=отработано",
            "=закрываем|=закрываю|=закрыли|=закрыл|=закрыла =ваш|=ваше|=вашу|=данный|=данное|=этот"
            "|=это? тикет|обращение|заявка|инцидент|кейс",
            "=your ticket|case|=incident =number? <NUM>? =has|=is|=was|=will =now? =been|=now|=be?"
            " assigned"
            "|escalated|closed|updated|resolved|created|logged|escalate|close|assign|log|update"
            "|resolve",
            "=i|=we =will|=are|=am|=have|=now? close|escalate|closing|escalating|closed =your"
            "|=this|=the"
            " ticket|case",
            "=dear ticket|user|customer|client|subscriber|member <NUM>",
            slack=0,
        ),
        pattern(
            r"(?:уважаемый|dear) (?:клиент|абонент|пользователь|заявитель|ticket|customer|user)"
            r" ?[№#]\s?\d+",
            "№",
            "#",
        ),
    ),
    source=("REVIEW TON14",),
)
