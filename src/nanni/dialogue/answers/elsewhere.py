"""Sending elsewhere: sentences of ours that point to another place instead of telling."""

import re
from typing import Final

from nanni.dialogue.tables import joined

_SENT: Final = re.compile(
    joined(r"""
    \b(?<!не )(?:обра(?:титесь|щайтесь|титься|щаться)|напишите|пишите|написать|позвоните|звоните
    |свяжитесь|связаться|оформите обращение|(?:создайте|оставьте|заведите|заполните
    |отправьте|подайте),? (?:пожалуйста,? )?(?:обращение|заявку|тикет|запрос|письмо|форму)
    |перейдите в|переходите)\b(?!.{0,20}(?:номер|лог|верси|какой|что именно))
    |\b(?:contact(?: the| our| your| us)?|reach out to|e-?mail (?:us|\S+@)|write (?:to )?us
    |write (?:to|in) (?:support|our|the (?:\w+ )?(?:team|chat|office|department)|\S+@)|call us
    |message us|dm us|dm
    |open a (?:ticket|support|new)|submit a
    |get in touch with|file a|raise a (?:ticket|case)|visit (?:our|the) (?:website|site|page
    |help)|check with|refer to|head over to|ask (?:them|your
    |the))\b|в (?:техподдержку|поддержку|чат поддержки|личку)
    |продолж\w+ (?:общение |переписку |диалог )?в (?:почте
    |личке|лс|чате|письме|директе)|ответил\w* (?:вам )?(?:в|на|по) (?:лич|лс|почт|директ)\w*
    |(?:answered|replied|responded) to your (?:e-?mail|message|letter|dm)
    |(?:answered|replied|responded|continued?) (?:to )?(?:you )?(?:by|via|in|over|on) (?:e-?mail
    |dm|slack|private|pm|the)|(?:вас |вам )(?:проконсультируют|подскажут|ответят|помогут)
    |(?:отправля|направля|высыла|присыла)(?:ется|ются|ем) (?:\w+ )?(?:имейл|e-?mail|письм\w*|ответ
    |уведомлени\w*)|(?:детали|подробности|ответ|результат\w*|решение) (?:\w+ )?(?:направлен
    |отправлен|выслан)\w* (?:вам )?(?:на|по|электронн|письмом|в )
    |не (?:к нам|по адресу|наш (?:вопрос|отдел))|not (?:our
    |my) department
    """)
)
#: A pointer to where it is written down.
_POINTER: Final = re.compile(
    joined(r"""
    \b(?:подробн\w+|инструкци\w+|информаци\w+|details?|more info\w*|see|read|ознаком\w+
    |посмотр\w+|найти|уточнить|управлять|find|view|manage|review)[^.]{0,40}(?:по ссылке|здесь|тут
    |на (?:нашем )?сайте|here
    |link|faq|docs|(?:on|in) (?:our|the) (?:website|site|page|blog|faq|help center|docs)
    |(?:in|on|through|via|under) (?:the|your|our) (?:\w+ )?(?:app|account|profile|agreement|contract
    |terms|dashboard|portal)|в (?:мобильном |личном |вашем )?(?:приложении|кабинете|договоре
    |разделе))\b
    """)
)
#: It stands somewhere, or will be announced: the customer is to look or to wait.
_STANDS: Final = re.compile(
    joined(r"""
    \b(?:(?:can|could|may|will) be (?:found|viewed|seen|checked)|you(?:'ll| will| can) find (?:that
    |this|it|them|all|the|full|more)|(?:listed|detailed|described|posted|outlined|shown
    |available|published|visible|specified) (?:on|in) (?:the|our|your) (?:\w+ )?(?:page|site|website
    |app|product|portal|account|agreement|contract|docs|listing|description|terms|policy|schedule
    |faq|link|tracking|e-?mail|letter|confirmation)
    |(?:recommend|suggest|advise) (?:reading|checking|consulting)
    |(?:articles|links|pages|guides) that (?:might|may|can|will) help
    |(?:your|a|the|our) \w+ (?:can|will|could) (?:advise|tell|explain|answer)
    |(?:об этом|это) (?:вам )?(?:\w+ )?(?:расскаж|подскаж|объясн|проконсульт)\w+
    |рекоменду\w+ (?:\w+ )?(?:чита|прочита|ознаком|изуч)\w+
    |(?:вид(?:ен|на|но|ны)|отобража[ею]тся|показан\w*) (?:в|по|на) (?:\w+ )?(?:ссылк|трек|письм
    |приложени|кабинет|профил|сайт|чек)\w*
    |(?:check|see|view) (?:\w+ ){0,3}(?:on|in) (?:our|the|your) (?:\w+ )?(?:app|site|website|page
    |portal)|(?:sign up|subscribe) (?:for|to)|keep an eye (?:on|out)|watch this space|stay tuned
    |следите за|подпи(?:шитесь|сывайтесь)|(?:отследить|отслеживать|посмотреть|проверить) (?:\w+ )?
    (?:в|на) (?:\w+ )?(?:приложени|сайт|кабинет|профил)\w*|лучше (?:смотреть|посмотреть|уточнить)
    |(?:указан|перечислен|описан|приведен|прописан|опубликован|размещен|представлен)\w* (?:в|на
    |при)(?! (?:сумм|размер)))\b
    """)
)
#: A pointer after so many words only adds to what they say.
_MOST_BEFORE_POINTER: Final = 5
#: Where to write, call or click.
_ADDRESS: Final = re.compile(
    joined(r"""
    @\w|https?://|www\.|\b\w+\.(?:ru|com|org|io|net|рф)\b|\+?\d[\d\s()-]{6,}|telegram|телеграм
    |whatsapp|\d{3,}|форм[аеуы] |сайт\w*|офис\w*|отделени\w+|website|\bsite|\bform\b|\bdesk|в чат
    """)
)
#: A corner of the product, where one finds what one looks for but turns to nobody.
_CORNER: Final = re.compile(
    joined(r"""
    раздел|личн\w+ кабинет|приложени|настройк|\bapp\b|account|agreement|dashboard|profile
    |settings
    """)
)
_URL: Final = re.compile(r"(?:https?://|www\.)\S*")
_MOST_POINTING: Final = 4


def sends_elsewhere(low: str) -> bool:
    """Whether a sentence sends the customer elsewhere."""
    for pointing in (_POINTER, _STANDS):
        pointer = pointing.search(low)
        if pointer is not None and len(low[: pointer.start()].split()) < _MOST_BEFORE_POINTER:
            return True
    return _SENT.search(low) is not None or _only_points(low)


def sends_to_somebody(low: str) -> bool:
    """Whether a sentence sends the customer to somebody, not only to a page."""
    return _SENT.search(low) is not None


def has_address(low: str) -> bool:
    """Whether a sentence that sends the customer elsewhere says where."""
    return _ADDRESS.search(low) is not None


def has_corner(low: str) -> bool:
    """Whether a sentence names a corner of the product."""
    return _CORNER.search(low) is not None


def has_link(low: str) -> bool:
    """Whether a sentence holds a link or an e-mail address."""
    return "://" in low or "www." in low or "@" in low


def _only_points(low: str) -> bool:
    """Whether a sentence is a link with hardly a word around it."""
    if "://" not in low and "www." not in low:
        return False
    return len(_URL.sub(" ", low).split()) <= _MOST_POINTING
