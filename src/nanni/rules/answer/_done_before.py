"""What customers say they have done, by concept, and the words that ask them to do it."""

import re
from functools import cache

from nanni.rules.answer._given_before import (
    GIVE_EN,
    GIVE_RU,
    GIVEN,
    SAY_RU,
    SENT,
    SENT_EN,
    Concept,
)
from nanni.text.expressions import compiled

_READ_RU = (
    "=ознакомьтесь|=прочитайте|=прочтите|=почитайте|=изучите|=посмотрите|=смотрите|=читайте"
    "|=воспользуйтесь|=следуйте"
)
_GO_RU = (
    "=обратитесь|=обращайтесь|=подойдите|=приходите|=посетите|обратиться:infn|подойти:infn"
    "|посетить:infn"
)
_WRITE_RU = "=напишите|=пишите|=отправьте|написать:infn"
_CALL_RU = "=позвоните|=звоните|=наберите|позвонить:infn"
_APPLY_RU = (
    "=оставьте|=подайте|=создайте|=заполните|=оформите|=отправьте|оставить:infn|подать:infn"
    "|создать:infn"
)


CONCEPTS: dict[str, Concept] = {
    **GIVEN,
    "restart": Concept(
        r"(?<!не )\b(?:перезагру(?:жал|зил)|перезапуска?л|перезапустил|ребутн)\w*"
        r"|(?<!не )\bвключал\w* и выключал|\b(?:restarted|rebooted|power.?cycled|tried restarting"
        r"|turned it off and on|already restart|already reboot)",
        (
            "=перезагрузите|=перезапустите|перезагрузить:infn|перезапустить:infn|=перезагружали",
            "!two|three|=the|=these|=those|=after|=several =restart|=reboot|=restarting|=rebooting",
            "=выключите =и =включите",
            "=turn ...3 =off =and =on",
        ),
    ),
    "story": Concept(
        r"already (?:told|explained|described|said|wrote)|\b(?:third|fourth|fifth|tenth) time"
        r"|уже (?:\w+ )?(?:объяснял|рассказывал|писал|описывал|говорил|описал|рассказал|объяснил)"
        r"|(?:второй|третий|четвертый|пятый|десятый|сотый) раз|сколько можно (?:объясн|повтор)",
        (
            "=опишите|=расскажите|=поясните ...2 проблема|ситуация|вопрос|=суть|=подробнее",
            "describe|explain ...3 issue|problem|situation|question|concern",
            "=tell =us|=me ...1 =what =happened",
            "=how =can|=may =i|=we =help",
            "=чем =могу|=можем ...1 помочь",
        ),
    ),
    "reinstall": Concept(
        r"(?<!не )\bпереустан(?:овил|авливал)\w*|\b(?:reinstalled|re-installed|uninstalled)",
        ("=переустановите|переустановить:infn|=переустанавливали", "reinstall|=reinstalling"),
    ),
    "update": Concept(
        r"(?<!не )\bобнов(?:ил|лял)(?:а|и|ся|ась)?\b|последн\w+ верси|\bupdated to the latest"
        r"|\b(?:latest|newest) version|already updated|\bi(?:'ve| have)? updated",
        (
            "=обновите|обновить:infn|=обновляли ...2 приложение|программа|версия|браузер|прошивка",
            "update ...3 =latest|=app|=browser|=version|=firmware",
        ),
    ),
    "cache": Concept(
        r"(?<!не )\b(?:чистил|почистил|очистил|очищал|сбрасывал)\w*[^.!?\n]{0,15}\b(?:кеш|кэш|куки"
        r"|cache)"
        r"|\b(?:кеш|кэш|куки)[^.!?\n]{0,15}(?<!не )(?:чистил|почистил|очистил|очищал)"
        r"|cleared[^.!?\n]{0,15}(?:cache|cookies)|(?:cache|cookies)[^.!?\n]{0,10} cleared",
        (
            "=очистите|=почистите|=сбросьте|очистить:infn ...2 =кеш|=кэш|=куки|=cookie",
            "clear|=clearing ...3 cache|=cookies|=cookie",
        ),
    ),
    "browser": Concept(
        r"\b(?:chrome|firefox|safari|edge|opera|хром|яндекс)\w*[^.!?\n]{0,25}\b(?:chrome|firefox"
        r"|safari|edge|opera|хром|яндекс)|(?:друг\w+|разн\w+|все[хм]?|двух|трех) браузер"
        r"|в (?:хроме|chrome|firefox|safari)"
        r"[^.!?\n]{0,25}(?:тоже|то же)|(?:another|different|other|every|three|two"
        r"|multiple) browser",
        (
            "=попробуйте|=откройте|=зайдите ...4 другой|иной браузер",
            "try|use ...3 =another|=different|=other browser",
        ),
    ),
    "relogin": Concept(
        r"(?<!не )\b(?:вышел|выходил\w*|вышла|перезаш\w+|разлогин\w+|перелогин\w+)\b"
        r"|logged out|signed out|logged back in|signed back in",
        (
            "=выйдите ...5 =войдите|=зайдите",
            "выйти:infn ...5 войти:infn|зайти:infn",
            "=перезайдите|=перезайти|=перелогиньтесь",
            "log|sign =out ...4 =in|=back|=again",
        ),
    ),
    "spam": Concept(
        r"(?:в|папк\w+) [«\"]?спам\w*[^.!?\n]{0,15}(?:смотрел|проверял|нет|пусто|тоже)"
        r"|(?:смотрел|проверял|проверил|посмотрел)\w*[^.!?\n]{0,15}спам"
        r"|(?:checked|looked)[^.!?\n]{0,20}(?:spam|junk)|(?:spam|junk)[^.!?\n]{0,20}(?:checked"
        r"|nothing)",
        (
            "=проверьте|=посмотрите|=загляните ...3 =спам|=спаме",
            "=проверьте|=посмотрите|=загляните ...1 =папку|=папке",
            "check|look ...4 spam|=junk",
        ),
    ),
    "cable": Concept(
        r"кабел\w*[^.!?\n]{0,20}(?:пробовал|проверил|проверял|менял|поменял|переподключ|напрямую)"
        r"|(?:пробовал|проверил|проверял|менял|поменял)\w*[^.!?\n]{0,20}кабел"
        r"|(?:checked|swapped|replaced|tried)[^.!?\n]{0,20}cable",
        (
            "=проверьте|=переподключите|=подключите|=замените ...3 кабель",
            "check|replace|swap|reconnect ...3 cable",
        ),
    ),
    "manual": Concept(
        r"(?<!не )\b(?:проч[её]л|прочла|прочитал|читал|перечитал|изучил|смотрел|посмотрел|ознакомил"
        r"|открывал|делал\w* (?:все )?по)\w*"
        r"[^.!?\n]{0,25}(?:инструкци|faq|справк|стать|документац|правил|памятк|мануал|readme)"
        r"|(?:инструкци|faq|справк|стать|документац|правил|памятк|мануал|readme)\w*"
        r"[^.!?\n]{0,25}(?<!не )\b(?:проч[её]л|прочла|прочитал|читал|изучил|смотрел|посмотрел"
        r"|не помо|нет)"
        r"|\b(?:i|we)(?:'ve| have)? (?:already |even |also )?(?:read|followed|went through|gone"
        r" through"
        r"|did|done|tried)[^.!?\n]{0,30}\b(?:guide|article|faq|manual|docs|documentation"
        r"|instructions|steps|page)",
        (
            (
                "=read|=follow|=see|=use|=try ...4 guide|article|=faq|manual|documentation"
                "|=instructions"
                "|=steps|=docs"
            ),
            "=по =инструкции|=справке|=памятке =пройдите|=сделайте|=настройте",
            f"{_READ_RU} ...3 инструкция|справка|статья|=faq|документация|памятка|мануал|правило",
        ),
    ),
    "office": Concept(
        r"(?<!не )\b(?:был|была|были|ходил|приходил|приезжал|ездил|обращал|обратил|сходил)\w*"
        r"[^.!?\n]{0,25}(?:офис|отделени|салон|филиал|банк|мфц|магазин|пункт)"
        r"|(?:офис|отделени|салон|филиал|мфц|магазин|пункт)\w*[^.!?\n]{0,15}(?<!не )\b(?:был|ходил"
        r"|приходил|приезжал|ездил|обращал|обратил|сходил)"
        r"|\b(?:i|we)(?:'ve| have)? (?:already |just )?(?:went|gone|been|visited|drove|driven)"
        r"[^.!?\n]{0,20}\b(?:branch|store|shop|office)",
        (
            "=visit|=go|=come|=drop|=pop ...4 =branch|=store|=shop|=office",
            "=ждем|=жду =вас =в =офисе|=отделении|=салоне|=магазине",
            f"{_GO_RU} ...3 офис|отделение|салон|филиал|=мфц|магазин|пункт",
        ),
    ),
    "mail": Concept(
        r"(?<!не )\b(?:писал|написал|отправлял|отправил)\w*[^.!?\n]{0,25}(?:почт|e-?mail|емейл"
        r"|письм)",
        (
            "=дублируйте|=продублируйте ...2 =на =почту|=адрес",
            f"{_WRITE_RU} ...3 =на =нашу? =почту|=email|=e-mail|=адрес|=ящик",
        ),
    ),
    "phone": Concept(
        r"(?<!не )\b(?:звонил|дозванив|позвонил|набирал)\w*"
        r"|\b(?:i|we)(?:'ve| have)? (?:already |also |just )?(?:called|rang|rung|phoned)\b",
        (
            (
                "=call|=ring|=phone ...4 =hotline|=line|=number|=support|=service|=team|=centre"
                "|=center"
            ),
            "=свяжитесь ...3 =по =телефону",
            f"{_CALL_RU} ...4 (=на =горячую | =по =телефону|=номеру)",
        ),
    ),
    "claim": Concept(
        r"(?:заявк|заявлени|обращени|тикет)\w*[^.!?\n]{0,15}(?<!не )\b(?:остав|подал|подав|созда"
        r"|завел|отправ|есть)|(?<!не )\b(?:оставил|оставлял|подал|подавал|создал|создавал|завел"
        r"|отправил)\w*[^.!?\n]{0,15}(?:заявк|заявлени|обращени|тикет)"
        r"|\b(?:i|we)(?:'ve| have)? (?:already |also )?(?:opened|submitted|raised|filed|created"
        r"|filled (?:in|out)|sent)[^.!?\n]{0,25}\b(?:ticket|claim|form|case)",
        (
            (
                "=open|=submit|=raise|=file|=create|=fill|=send|=complete ...3 =ticket|=claim|=form"
                "|=case"
            ),
            "=нужна|=нужно|=требуется заявка|заявление|обращение",
            f"{_APPLY_RU} ...2 заявка|заявление|обращение|тикет",
        ),
    ),
    "chat": Concept(
        r"(?:пишу|писал|обращал|спрашивал|написал)\w*[^.!?\n]{0,20}(?:чат|поддержк)"
        r"|\b(?:contacted|emailed|e-mailed|messaged|wrote|written|reached out)"
        r"[^.!?\n]{0,25}\b(?:support|customer service|help ?desk|service team|support team|you"
        r" guys)",
        (
            "=обратитесь|=напишите|=пишите ...3 чат|поддержка|техподдержка",
            "=contact|=email|=e-mail|=message|=write|=reach ...3 =support|=helpdesk|=service",
        ),
    ),
    "vpn": Concept(
        r"(?:vpn|впн)[^.!?\n]{0,15}(?:выключ|отключ|не польз|нет)"
        r"|(?<!не )\b(?:выключ|отключ)\w*[^.!?\n]{0,10}(?:vpn|впн)",
        ("=отключите|=выключите|отключить:infn|выключить:infn ...2 =vpn|=впн",),
    ),
    "password": Concept(
        r"(?<!не )\b(?:сбрасывал|сбросил|менял|поменял|восстанавливал)\w*[^.!?\n]{0,15}парол"
        r"|парол\w*[^.!?\n]{0,15}(?<!не )(?:сбрасывал|сбросил|менял|поменял)"
        r"|(?:reset|changed)[^.!?\n]{0,15}password",
        (
            "=сбросьте|=смените|=поменяйте|=восстановите|сбросить:infn|сменить:infn ...2 пароль",
            "=reset|=change|=resetting ...3 password",
            (
                "=воспользуйтесь|=попробуйте ...1 =сбросом|=восстановлением|=сброс|=восстановление"
                " =пароля"
            ),
            "=нажмите|=выберите ...2 =забыли|=сбросить|=восстановить =пароль",
        ),
    ),
}


@cache
def told(concept: str) -> re.Pattern[str]:
    """The customer's way of saying that ``concept`` is done."""
    return compiled(CONCEPTS[concept].told)


@cache
def sent() -> re.Pattern[str]:
    """The customer's way of saying that something has been sent or told."""
    return compiled(rf"(?<!не ){SENT}|\b{SENT_EN}\b")


#: Asking for any thing at all; the check looks whether the customer has sent that thing.
GIVE_PHRASES = (f"{GIVE_RU} ...1 <NOUN>", GIVE_EN, f"{SAY_RU} ...2 <NOUN>")

#: Steps of no concept; the check looks whether the customer tells the same verb in the past.
DO_RU = (
    "=выключите|=включите|=отключите|=удалите|=замените|=поменяйте|=установите|=скачайте|=добавьте"
    "|=настройте|=восстановите|=подтвердите|=привяжите|=отвяжите|=оплатите|=пополните|=измерьте"
    "|=откройте|=закройте|=введите|=скопируйте|=протрите|=промойте|=зарядите|=разморозьте"
    "|=сохраните|=загрузите|=перевыпустите|=передайте|=снимите|=вставьте"
    "|=подключите|=пересохраните|=отследите|=переподключите|=смажьте|=перепривяжите"
)
_ADVISED = (
    "=нужно|=надо|=можно|=необходимо|=рекомендуем|=рекомендую|=советуем|=попробуйте|=предлагаем"
    "|=можете|=стоит"
)
_STEPS_RU = (
    "=перевыпустить|=передать|=заменить|=установить|=скачать|=подтвердить|=оплатить|=загрузить"
    "|=подключить|=включить|=удалить|=добавить|=настроить|=измерить|=пополнить|=зарядить|=снять"
)
#: The same steps as advice: «нужно перевыпустить карту», «передать показания можно».
ADVISED_RU = (
    f"!не {_ADVISED} ...1 {_STEPS_RU} ...1 <NOUN>",
    f"^ <INFN> <NOUN> ...2 {_ADVISED}",
)
