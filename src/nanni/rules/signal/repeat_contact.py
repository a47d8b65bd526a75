"""SIG08: the customer has written before or has waited for us; own attempts are neither."""

from nanni.rulekit import Rule, pattern, phrases
from nanni.rules.signal._contact_en import EN
from nanni.rules.signal._contact_ru import RU
from nanni.rules.signal._contact_shapes import SHAPES, UNLESS
from nanni.rules.signal._strength import plain

RULE = Rule(
    code="SIG08",
    name="repeat-contact",
    category="repeat_contact",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент пишет об этом не впервые или ждёт: в прошлый раз вопрос не решили.",
        "en": "The customer has asked before or has been waiting: last time nothing was solved.",
    },
    advice={
        "ru": "Прочитайте прошлые обращения, не переспрашивайте и назовите срок, который сдержите.",
        "en": "Read the earlier contacts, ask nothing again and name a time you will keep.",
    },
    # A message of nothing but question marks or a bare «алло?» reminds us of the one before.
    match=(
        *RU,
        *EN,
        *SHAPES,
        # «Время 12:20. Где файл?»: the clock held against us.
        pattern(
            r"(?:^|[.!?…\n]\s*)(?P<m>(?:it'?s|it is|время|сейчас|на часах|уже)(?: already| уже)?"
            r" (?:\d{1,2}[:.]\d\d|вечер|ночь|полдень|полночь|evening|night|noon|midnight))"
            r"(?=[\s,.!]+(?:and|but|а|и|но|still|where(?:'s)?|when|no|nobody|где|когда|нет|никого|ничего"
            r"|тишина|так)\b)",
            ":",
            ".",
            "вечер",
            "ночь",
            "пол",
            "evening",
            "night",
            "noon",
        ),
        pattern(r"\A\s*(?:hello|hey|алло|ау|эй|кто-нибудь)?\s*\?+\s*\Z", "?"),
    ),
    unless=UNLESS
    + phrases(
        # Own attempts and other people's waiting.
        "пробовать|перезагружать|переустанавливать|переустановить|перезапускать|обновлять"
        "|входить|нажимать|очищать ...3 =раз|=раза",
        "=раз|=раза ...2 пробовать|перезагружать|перезагрузить|переустанавливать|переустановить"
        "|нажимать|обновлять|проверить|проверять|пытаться|включать|сбрасывать|удалять|платить"
        "|оплатить|списать|сломаться|падать",
        "=спасибо ...3 =жду",
        "=жду =вашего|=ваш|=от =ответа|=ответ|=вас =спасибо?",
        "=пользуюсь|=клиент|=работает|=работало|=живу|=покупаю|=являюсь|=абонент|=клиентом ...4"
        " =уже|=больше|=более|=почти ...2 =лет|=года|=год|=месяца|=месяцев|=неделю",
        "=уже|=больше|=более|=почти|=около ...2 =лет|=года|=год|=месяц|=неделю ...3 =пользуюсь"
        "|=клиент|=ваш|=работаю|=живу|=являюсь|=абонент|=у|=клиентом",
        "=tried|=reinstalled|=restarted|=rebooted|=updated|=clicked|=cleared|=checked|=reset"
        "|=logged ...4 =times|=twice|=several|=already",
        "=multiple|=several|=three|=two|=many|=few|=four|=five|=couple =of? =times|=occasions"
        "|=devices|=people|=requests|=agents|=attempts =i|=in|=a|=on|=at"
        "|=with|=and|=but|=have|=it? =tried|=restarted|=reinstalled|=day|=row|=week|=month|=the"
        "|=same|=per|=crashed?",
        "=already =tried|=checked|=restarted|=reinstalled|=updated|=reset|=posted",
        "=customer|=user|=member|=using|=subscriber|=client|=subscribed|=working ...4 =for"
        "|=over ...3 =years|=year|=months|=long|=decade",
        "=nobody|=one|=no =is|=has|=else? =using|=use|=touched|=access|=knows|=else",
        "=second|=third =day|=one|=order|=item|=account|=email =in|=address|=i|=of|=is|=for"
        "|=arrived?",
        "=waiting =at|=outside|=inside|=downstairs|=by|=in =the|=your|=a?",
        "=опять|=снова ...1 =еду|=приеду|=зайду|=заеду|=иду|=лечу|=поеду",
        "=in|=with|=thanks|=for|=your|=by =advance|=regards|=waiting",
        "=every|=each|=one =day|=week|=month|=hour",
        # What waits or was asked, and is not the customer; attempts of one's own.
        "=that|=which|=jobs|=builds|=it|=order|=parcel =has|=have =been =waiting",
        "=am|=was|=were|=is|=are|=being =now|=also|=again? =asked|=told =to =pay|=sign|=enter|=log",
        "=told =me|=us =nothing",
        "=вы =указывали|=указываете|=писали|=пишете =что ...3 =первый|=второй|=третий",
        "=button|=page|=app|=extension|=site|=website|=screen|=server ...2 =no =response",
        "=день|=дня|=дней|=неделю|=недели|=месяц|=час|=часа|=часов|=сутки =пытаюсь|=мучаюсь"
        "|=пробую|=бьюсь $",
        "=день|=дня|=дней|=неделю|=недели|=месяц|=час|=часа|=часов|=сутки =пытаюсь|=мучаюсь"
        "|=пробую|=бьюсь =войти|=зайти|=оплатить|=установить|=настроить|=разобраться|=подать"
        "|=скачать|=зарегистрироваться|=запустить|=подключить|=сам|=сама|=и|=над|=сделать",
        "=вчера|=сегодня|=утром|=позавчера ...1 =подал|=подала|=подали|=отправил|=отправила"
        " =заявку|=заявление|=анкету|=документы|=деньги|=посылку|=заказ",
        slack=0,
    ),
    check=plain,
    source=("REVIEW SIG08", "S1-14", "S1-16"),
)
