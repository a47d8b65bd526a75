"""Asking back: sentences of ours that want something of the customer before we go on."""

import re
from typing import Final

from nanni.dialogue.tables import joined

_SEND: Final = (
    "пришлите|присылайте|уточните|напишите|укажите|сообщите|подскажите|назовите|предоставьте|отправьте"
    "|скиньте|приложите|прикрепите|опишите|вышлите|покажите|проверьте|скажите|запишите|дайте|расскажите"
    "|направьте|подтвердите|продублируйте|send|provide|share|attach|confirm|specify|describe|give|dm|pm"
    "|tell|post|include|upload|paste|verify|check"
)
_DATA: Final = (
    r"лог\w{0,3}|скрин\w*|номер\w*|верси\w+|модел\w+|id|видео\w*|фото\w*|данн\w+|почт\w+|телефон\w*|детал\w+"
    r"|подробн\w+|доступ\w*|логин\w*|чек\w*|квитанц\w+|ссылк\w+|адрес\w*|фио|имя|дат\w+|файл\w*|паспорт\w*"
    r"|реквизит\w*|информаци\w+|описани\w+|ошибк\w+|заказ\w*|договор\w*|какой|какая|какие|какую|какое|что"
    r"|log\w*|screenshot\w*|number|version|email|e-mail|phone|name|details|info\w*|id|photo\w*|picture\w*"
    r"|video|address|link|url|steps|output|example|repro\w*|config\w*|order|account|date|which|what|when"
    r"|more|exact"
)
_LACKING: Final = (
    r"лог\w{0,2}|скрин\w*|номер\w*|верси\w+|данн\w+|доступ\w*|детал\w+|подробн\w+|фото\w*|видео|файл\w*|чек\w*"
    r"|информаци\w+"
)
_ASK: Final = re.compile(
    joined(
        rf"""
        \b(?:{_SEND})\b(?:\W+[\w-]+){{0,7}}?\W+(?:{_DATA})\b
        |^\W*(?:уточните|назовите|опишите|clarify|specify)\b
        |\b(?:нужн[аыо]?|нужен|понадоб\w+|потребу\w+|необходим[аыо]?|требу\w+|не хватает)\b
        (?:\W+[\w-]+){{0,4}}?\W+(?:{_LACKING})\b
        """,
        r"""
        |\b(?:хотелось бы|можете|могли бы|давайте|просьба|прошу|просим|попрошу|попросим)\b.{0,40}
        \b(?:подробн\w+|уточн\w+|деталей|прислать|указать|сообщить|описать|сказать|назвать
        |предоставить)
        """,
        rf"""
        |\b(?:we|i)(?:'d| would| will|'ll)? (?:need|require|like)
        (?: you to| to (?:know|see|get))?(?: \w+){{0,3}}? (?:{_DATA})\b
        """,
        r"""
        |\bplease (?:let (?:us|me) know|tell (?:us|me)|confirm|clarify|specify|provide|share|attach
        |open a|post|paste|try to reproduce)\b
        |(?:can|could|would) you (?:please )?(?:send|provide|share|confirm|tell|try|check|describe
        |clarify|give|attach|post|let)
        """,
    )
)
#: "You need to confirm the e-mail", "we've sent the link" tell, they do not ask.
_TOLD: Final = re.compile(
    joined(r"""
    \ball you (?:need|have) to do is\b|\bвам (?:нужно|надо|достаточно) (?:только|лишь|просто)\b
    |^\W*(?:first,? |then,? )?you(?:'ll| will)? (?:need|have|can|could|should|must|just)\b
    (?!.{0,20}\b(?:send|provide|share|attach)\b)
    |^\W*(?:we|i)(?:'ll|'ve|'m|'re| will| have| can| could| just| am| are)\b
    (?!.{0,12}\b(?:need|require|like|ask)\b)
    |\bпокажите (?:проводник|кассир|охран|сотрудник|администратор|курьер|продавц|врач|водител)\w*
    |\b(?:and|then) (?:we|i)(?:'ll| will)\b|\bпосле этого\b|, (?:и )?мы \w+(?:ем|им)\b
    """)
)
#: What the customer is to look at or to enter for themselves; we want to hear nothing of it.
_OWN_STEP: Final = re.compile(
    joined(r"""
    \b(?:проверьте|проверяйте)\b(?:\W+[\w-]+){0,3}?\W+(?:лог\w*|журнал\w*|почт\w*|папк\w*|спам\w*
    |входящ\w*|настройк\w*|раздел\w*|баланс\w*|соединени\w*|подключени\w*)\b
    |\b(?:check|verify)\b(?:\W+[\w-]+){0,3}?\W+(?:spam|junk|inbox|folders?|logs? (?:in|under|at|for)
    |settings|balance|connection|cables?)\b
    |\b(?:verify|confirm) (?:(?:it|this) )?(?:with|using|via|by) (?:your|the)\b
    """)
)
#: Something to be said or shown to others: «назовите фамилию на стойке».
_AT_A_DESK: Final = re.compile(
    joined(r"""
    \b(?:назовите|скажите|покажите|предъявите|сообщите|дайте)\b[^,.]{0,40}\b(?:на (?:стойке|входе
    |кассе|рецепции|ресепшене|проходной|посту|выдаче|месте)|в (?:кассе|пункте|салоне|отделении
    |магазине|офисе)|кассиру|охран\w+|администратору|водителю|курьеру|мастеру|врачу)\b
    |\b(?:give|tell|show|say|send|confirm)\b[^,.]{0,40}\b(?:at|to) (?:the|our|any|your) (?:\w+ )?
    (?:desk|counter|entrance|door|reception|gate|front|till|guard|clerk|driver|courier|cashier
    |station|shop|office|bank|host|porter)\b
    """)
)
#: Such a beginning leads through a form or a menu, so that what is to be filled in goes there.
_LEADS: Final = re.compile(
    joined(r"""
    ^\W*(?:(?:просто|тогда|сначала|пожалуйста|для этого|just|please|first|then|simply)\W+)*
    (?:оформите|зайдите|откройте|нажмите|выберите|включите|установите|скачайте|обновите|верните
    |go to|open (?!a\b)|click|tap|select|choose|copy|install|download|log in|sign in|start a return)
    \b(?!.*\b(?:пришл|скин|вышл|напиш|сообщ|отправьте (?:нам|мне|в ответ)|send|tell|let (?:us|me)
    |share with)\w*)
    """)
)
#: Questions of ours that offer: the customer may go on without answering.
_OFFER: Final = re.compile(
    joined(r"""
    ^\W*(?:[\w-]++\W*+){1,2}+$
    |\b(?:would you like|shall (?:i|we)|want (?:me|us) to|should (?:i|we)|хотите|желаете|давайте
    |оформ\w+|запис\w+|подойдет|устро\w+|могу (?:ли )?я|удобно|does that|is that ok|sound good
    |anything else|что-нибудь еще|еще (?:чем|что|вопрос))\b
    """)
)
#: Ways out that a question of ours holds: «можем заменить или вернуть, как вам удобнее?».
_WAYS_OUT: Final = re.compile(
    r"^\W*(?:(?:мы|we|i) )?(?:можем|могу|предлага(?:ем|ю)|can|could)\b"
    r"(?! you| (?:i |we )?(?:just |please )?(?:grab|get|have|take|ask|check))"
    r"(?! (?:узна|спрос|уточн))(?!.*\b(?:помочь|быть полез|help|assist|else)\b)"
)


#: Such a beginning asks whatever follows it.
_ASKS_FIRST: Final = re.compile(
    r"^\W*(?:(?:тогда|а|и|пожалуйста|please|then|just)\W+)*(?:подскажите|уточните|назовите|укажите"
    r"|опишите|расскажите|clarify|specify|describe|tell (?:me|us)|let (?:me|us) know)\b"
)
#: Consent asked for after something told: «вечером может с 18 до 20, подходит?».
_CONSENT: Final = re.compile(
    joined(r"""
    , (?:вам )?(?:подходит|подойдет|удобно|хорошо|ок|ладно|устроит|годится|оформ\w+|запис\w+
    |оставляем|бронируем|согласны|ok|okay|right|does that work|sound good|sounds good
    |is that ok)(?: ли)?(?: вам| так| you)?$
    """)
)
#: An offer that follows what is told: «последняя пара, отложить?», "11:30 is open, want it?".
_OFFERED: Final = re.compile(
    joined(r"""
    (?:,|;|\s[—–-])\s(?:(?:вам|вас|мне|нам) )?[а-я]{3,}(?:ать|ить|еть|ять|сти|ю|у|ем|им)
    (?: (?:вам|вас|его|ее|их|за вами|для вас|на ваше имя))*$
    |(?:,|;|\s[—–-])\s(?:shall|should|want|would you like|interested|care for|does (?:that|it)
    |is that|will that)\b[^,]{0,40}$
    """)
)
#: What stands before an offer tells nothing if it asks or speaks of the customer's wish.
_ASKS_TOO: Final = re.compile(
    r"\b(?:вы|вас|вам|хотите|желаете|можете|или|как|что|когда|где|куда|какой|какая|какую|какие"
    r"|подскажите|скажите|уточните|you|your|or|do|does|what|when|where|which|how|tell)\b"
)
#: So few words before an offer tell nothing.
_LEAST_TOLD: Final = 2


def asks_back(low: str) -> bool:
    """Whether a sentence without a question mark asks the customer for something."""
    if _AT_A_DESK.search(low) is not None:
        return False
    if _ASKS_FIRST.search(low) is not None:
        return True
    if _OWN_STEP.search(low) is not None or _LEADS.search(low) is not None:
        return False
    return _ASK.search(low) is not None and _TOLD.search(low) is None


def is_offer(low: str) -> bool:
    """Whether a question of ours only offers."""
    return _OFFER.search(low) is not None


def offers_ways_out(low: str) -> bool:
    """Whether a question of ours names what can be done."""
    return _WAYS_OUT.search(low) is not None


def appended_offer(low: str) -> int | None:
    """Where a question of ours, which tells first, begins to ask for consent; None otherwise."""
    if (consent := _CONSENT.search(low)) is not None:
        return consent.start()
    offer = _OFFERED.search(low)
    if offer is None or len(low[: offer.start()].split()) < _LEAST_TOLD:
        return None
    return None if _ASKS_TOO.search(low, 0, offer.start()) else offer.start()
