"""PRM04: somebody unnamed will do it."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="PRM04",
    name="promise-without-owner",
    category="unowned_promise",
    severity="note",
    why={
        "ru": "«С вами свяжутся» — кто, когда и как? Если не свяжутся, спросить не с кого.",
        "en": "“Someone will reach out”: who, when and how? If nobody does, there is nobody to"
        " ask.",
    },
    advice={
        "ru": "Назовите человека и срок: «Вам позвонит Анна из бухгалтерии сегодня до 17:00».",
        "en": "Name the person and the time: “Anna from billing will call you by 5 pm today”.",
    },
    match=(
        *phrases(
            "=с =вами ...1 =свяжутся|=свяжется =наш|=специалист|=менеджер|=оператор|=сотрудник?",
            "=вам ...1 =перезвонят|=позвонят|=ответят|=напишут|=сообщат|=помогут",
            "=вас ...1 =уведомят|=проинформируют|=оповестят|=известят",
            "=наш|=наши|=профильный|=ответственный специалист|менеджер|оператор|сотрудник|коллега"
            " ...2 =свяжется|=свяжутся|=перезвонит|=ответит|=напишет|=поможет",
            "=someone|=somebody =from =our? ...3 =will|=would =reach|=be|=contact|=call|=get"
            "|=respond|=reply|=follow|=email",
            "=someone|=somebody =will =reach|=be|=contact|=call|=get|=respond|=reply|=follow"
            "|=email",
            "=you =will =be contacted|notified|informed|called",
            "=a|=an|=our|=one representative|specialist|agent|colleague|team|expert =will|=is"
            " =be? =reach|=contact|=call|=get|=touch",
            slack=0,
        ),
    ),
    source=("REVIEW PRM04",),
)
