"""What customers say they have done, by concept, and the words that ask them to do it."""

import re
from functools import cache
from typing import NamedTuple


class Concept(NamedTuple):
    """One thing that is asked for again and again.

    Args:
        told: how the customer says it is done (a regular expression on folded text).
        asked: phrases by which the agent asks for it.
    """

    told: str
    asked: tuple[str, ...]


_SENT = (
    r"(?:прислал|отправил|отправлял|прикрепил|приложил|скинул|скидывал|выслал|загрузил|присылал"
    r"|приклад|вложил|прикладыва|отослал|дал|указал|писал|сообщал|назвал|дикту|диктовал"
    r"|предоставил)\w*"
)
_SENT_EN = (
    r"(?:sent|attached|uploaded|provided|shared|included|gave|posted|emailed|submitted|given"
    r"|pasted|wrote|told)"
)
_GIVE_RU = (
    "=пришлите|=отправьте|=приложите|=прикрепите|=предоставьте|=вышлите|=скиньте|=загрузите"
    "|=сделайте|прислать:infn|отправить:infn|приложить:infn|предоставить:infn|прикрепить:infn"
)
_SAY_RU = "=укажите|=назовите|=сообщите|=напишите|=пришлите|=уточните|=продиктуйте|=подскажите"
_GIVE_EN = "=send|=attach|=provide|=share|=upload|=include|=forward|=post|=submit|=supply"


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


def _given(noun_ru: str, noun_en: str) -> str:
    near = r"[^.!?\n]{0,40}"
    return (
        rf"(?<!не ){_SENT}{near}\b(?:{noun_ru})|\b(?:{noun_ru})\w*{near}\b(?<!не ){_SENT}"
        rf"|\b{_SENT_EN}\b{near}\b(?:{noun_en})|\b(?:{noun_en})\b[^.!?\n]{{0,20}}\b{_SENT_EN}"
        rf"|\b(?:{noun_ru})\w*[^.!?\n]{{0,20}} в (?:перв|прошл|предыдущ)\w+ (?:сообщени|письм)"
        rf"|\b(?:{noun_ru})\w* (?:во вложении|ниже|выше|по ссылке)"
        rf"|\b(?:{noun_en})s? (?:is|are)? ?(?:attached|below|above)"
    )


_PICTURE = "фото|фотк|снимк|скрин|видео|изображени"
_PICTURE_EN = "photos?|pictures?|screenshots?|images?|videos?|pics?"

#: Beginnings of words for a picture, which people vary: they send a photo of a screenshot.
PICTURE = (
    "фот",
    "снимо",
    "скрин",
    "видео",
    "изображ",
    "photo",
    "pic",
    "screenshot",
    "image",
    "video",
)

CONCEPTS: dict[str, Concept] = {
    "picture": Concept(
        _given(_PICTURE, _PICTURE_EN),
        (),
    ),
    "order_number": Concept(
        r"\bтрек\w*(?:-номер\w*)?:? [\w-]*\d{5,}|(?:заказ|договор|заявк|брон|обращени|полис)\w*"
        r" (?:номер |№ ?|# ?)?[\w-]*\d{3,}"
        r"|(?:заказ\w*|order) (?:номер |number |no\.? |№ ?|# ?)?[\w-]*\d{3,}"
        r"|номер заказа[ :-]*[\w-]*\d"
        r"|\b(?:booking|reservation|claim|case|ref)\w*(?: ref\w*| number| code)?:? ?#?[a-z]{0,4}"
        r"\d{3,}"
        rf"|{_SENT}[^.!?\n]{{0,20}}номер|номер\w*[^.!?\n]{{0,40}}(?<!не ){_SENT}",
        (
            f"{_SAY_RU} ...3 =номер ...1 =заказа|=договора|=заявки|=брони|=обращения|=полиса",
            f"{_SAY_RU} ...2 =трек-номер|=трек|=трек-код",
            (
                f"{_GIVE_EN}|=tell|=give ...3 =order|=booking|=reservation|=claim|=case =number|=id"
                "|=reference|=ref"
            ),
        ),
    ),
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
        r"|не помо|нет)",
        (
            "=по =инструкции|=справке|=памятке =пройдите|=сделайте|=настройте",
            f"{_READ_RU} ...3 инструкция|справка|статья|=faq|документация|памятка|мануал|правило",
        ),
    ),
    "office": Concept(
        r"(?<!не )\b(?:был|была|были|ходил|приходил|приезжал|ездил|обращал|обратил|сходил)\w*"
        r"[^.!?\n]{0,25}(?:офис|отделени|салон|филиал|банк|мфц|магазин|пункт)"
        r"|(?:офис|отделени|салон|филиал|мфц|магазин|пункт)\w*[^.!?\n]{0,15}(?<!не )\b(?:был|ходил"
        r"|приходил|приезжал|ездил|обращал|обратил|сходил)",
        (
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
        r"(?<!не )\b(?:звонил|дозванив|позвонил|набирал)\w*",
        (
            "=свяжитесь ...3 =по =телефону",
            f"{_CALL_RU} ...4 (=на =горячую | =по =телефону|=номеру)",
        ),
    ),
    "claim": Concept(
        r"(?:заявк|заявлени|обращени|тикет)\w*[^.!?\n]{0,15}(?<!не )\b(?:остав|подал|подав|созда"
        r"|завел|отправ|есть)|(?<!не )\b(?:оставил|оставлял|подал|подавал|создал|создавал|завел"
        r"|отправил)\w*[^.!?\n]{0,15}(?:заявк|заявлени|обращени|тикет)",
        (
            "=нужна|=нужно|=требуется заявка|заявление|обращение",
            f"{_APPLY_RU} ...2 заявка|заявление|обращение|тикет",
        ),
    ),
    "chat": Concept(
        r"(?:пишу|писал|обращал|спрашивал|написал)\w*[^.!?\n]{0,20}(?:чат|поддержк)",
        ("=обратитесь|=напишите|=пишите ...3 чат|поддержка|техподдержка",),
    ),
    "vpn": Concept(
        r"(?:vpn|впн)[^.!?\n]{0,15}(?:выключ|отключ|не польз|нет)"
        r"|(?<!не )\b(?:выключ|отключ)\w*[^.!?\n]{0,10}(?:vpn|впн)",
        ("=отключите|=выключите|отключить:infn|выключить:infn ...2 =vpn|=впн",),
    ),
    "call_number": Concept(
        r"(?:телефон|номер|звоните|позвоните|перезвоните|набер)\w*[^.!?\n]{0,25}\+?[78][\d ()-]{9,}"
        r"|\+7[\d ()-]{9,}|(?:phone|number|call me|reach me)[^.!?\n]{0,25}\+?\d[\d ()-]{8,}",
        (
            f"{_SAY_RU}|=оставьте ...2 =номер =телефона|=мобильного",
            f"{_SAY_RU}|=оставьте ...2 =телефон|=контакты",
            "=на|=по =какой|=какому =номер|=номеру|=телефон ...2 =перезвонить|=позвонить|=звонить",
            f"{_GIVE_EN}|=tell|=give|=leave ...3 =phone|=telephone|=contact =number",
            "=what =is|=number =your? =phone? =number|=can",
        ),
    ),
    "account_email": Concept(
        r"(?:почт|e-?mail|логин|ящик|email)[^.!?\n]{0,25}[\w.+-]+@\w|\b[\w.+-]+@[\w-]+\.\w+",
        (
            f"{_SAY_RU} ...3 =почту|=email|=e-mail|=адрес =вашего|=электронной|=почты|=аккаунта?",
            "=what|=which =is|=are? =the|=your =email|=e-mail",
            "=what's =the|=your =email|=e-mail|=phone|=order",
            "=which|=what =email|=e-mail =address? =do|=did|=is|=are",
            (
                f"{_GIVE_EN}|=tell|=give|=confirm ...2 =the|=your =email|=e-mail =address|=on"
                "|=linked|=associated|=you|=used"
            ),
        ),
    ),
    "version": Concept(
        r"(?:верси\w+|version|v\.?|build|сборк\w+) ?(?:is |у меня )?\d+[\d.]*"
        r"|(?:windows|macos|android|ios|ubuntu) \d",
        (
            (
                "=какая|=какой|=какую =у? =вас? =стоит|=установлена|=используете? =версия|=версию"
                "|=версии|=сборка"
            ),
            f"{_SAY_RU} ...2 =версию ...2 =приложения|=программы|=системы|=андроид|=прошивки|=ios",
            "=what|=which =version|=os|=operating =system|=of|=are|=do",
            f"{_GIVE_EN}|=tell|=confirm ...3 =version|=os|=operating",
        ),
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
    return re.compile(CONCEPTS[concept].told)


@cache
def sent() -> re.Pattern[str]:
    """The customer's way of saying that something has been sent or told."""
    return re.compile(rf"(?<!не ){_SENT}|\b{_SENT_EN}\b")


#: Asking for any thing at all; the check looks whether the customer has sent that thing.
GIVE_PHRASES = (f"{_GIVE_RU} ...1 <NOUN>", _GIVE_EN, f"{_SAY_RU} ...2 <NOUN>")

#: Steps of no concept; the check looks whether the customer tells the same verb in the past.
DO_RU = (
    "=выключите|=включите|=отключите|=удалите|=замените|=поменяйте|=установите|=скачайте|=добавьте"
    "|=настройте|=восстановите|=подтвердите|=привяжите|=отвяжите|=оплатите|=пополните|=измерьте"
    "|=откройте|=закройте|=введите|=скопируйте|=протрите|=промойте|=зарядите|=разморозьте"
)
