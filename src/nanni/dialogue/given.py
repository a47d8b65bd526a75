"""Given: which data the customer has already handed over, and which a sentence of ours asks for."""

import re
from functools import lru_cache
from typing import Final, Literal

from nanni.dialogue.tables import joined
from nanni.dialogue.thread import Turn
from nanni.rulekit.view import View

Datum = Literal["order", "phone", "email", "address", "photo", "screenshot", "name", "version"]

_VIEWS = 256
#: Pictures: each is of one thing, so that another is not the same datum.
FILES: Final[frozenset[Datum]] = frozenset({"photo", "screenshot"})
_WORDS_ALONE: Final[frozenset[Datum]] = FILES | {"name", "email"}
_SENT_RU: Final = (
    "прикрепи|приложи|прикладыва|отправи|отправля|присла|скину|выложи|прилага|загрузи|высла"
)
_SENT_EN: Final = "attached|attaching|sent|sending|uploaded|posted|here is|here's|here are|added"


def _sent(russian: str, english: str) -> re.Pattern[str]:
    """A pattern for a thing that the customer says to have sent."""
    return re.compile(
        rf"(?:(?:{_SENT_RU})\w*|вот)(?: \w+){{0,3}} (?:{russian})"
        rf"|(?:{russian})(?: \w+){{0,2}} (?:(?:{_SENT_RU})\w*|выше|во вложении|в письме)"
        rf"|\[(?:{russian}|{english}|изображение|вложение|attachment)[^\]]{{0,30}}\]"
        rf"|(?:{_SENT_EN})(?: \w+){{0,3}} (?:{english})"
        rf"|(?:{english})(?: \w+){{0,2}} (?:attached|above|enclosed|below|uploaded|sent)"
    )


_GIVEN: Final[dict[Datum, re.Pattern[str]]] = {
    "order": re.compile(
        joined(r"""
        (?:заказ\w*|заявк\w*|обращени\w*|договор\w*|бронь|брони\w*|накладн\w*|трек\w*|order
        |ticket|booking|reservation|tracking|contract|invoice|reference|номер\w*|number|№
        |#)[ :—–-]{0,3}(?:(?:номер\w*|number|no\.?|is|это|был|№|#
        |id)[ :—–-]{0,3}){0,2}(?:[a-zа-я]{1,4}-?)?\d[\d-]{3,14}(?![\d.,]*\s?(?:руб|р\b|₽|\$
        |€|usd|eur))|^\W*(?:вот|это|it's|here it is|here)?\W*(?:№
        |#)?\s?(?:[a-zа-я]{1,4}-?)?\d{4,15}\W*$
    """)
    ),
    "phone": re.compile(
        joined(r"""
        (?<![\w+])(?:\+\d|8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)
    """)
    ),
    "email": re.compile(r"[\w.+-]{2,}@[\w-]+\.[a-zа-я]{2,}"),
    "address": re.compile(
        joined(r"""
        \b(?:ул(?:ица|ице)?|проспект\w*|пр-т|просп|пер(?:еулок)?|шоссе|бульвар\w*
        |наб(?:ережная)?|проезд)\b\.?[\w\s.«»-]{2,40}?,?\s(?:д(?:ом)?\b\.? ?)?\d{1,4}
        |\b\d{1,5} (?:\w+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd
        |court|way)\b
    """)
    ),
    "photo": _sent(r"фото\w*|снимк\w*|снимок", r"photos?|pictures?|pics?|images?"),
    "screenshot": _sent(r"скрин\w*", r"screenshots?|screen ?caps?"),
    "name": re.compile(r"(?:меня зовут|мое имя|my name is|my name's|my full name is)\W+\w{2,}"),
    "version": re.compile(
        joined(r"""
        (?:верси\w+|version|верс\.
        |\bv\.?)\W{0,3}(?:is |это |приложения |прошивки |app )?\W?\d+[\d.]*
    """)
    ),
}
_ASKED: Final[dict[Datum, re.Pattern[str]]] = {
    "email": re.compile(
        joined(r"""
        адрес\w* (?:вашей |вашу |своей )?(?:электронной |эл\.? ?)?почты|\b(?:e-?mail
        |имейл\w*|емейл\w*)\b|электронн\w+ (?:почт|адрес)\w*|\bпочт[уы]\b(?! росс)
    """)
    ),
    "phone": re.compile(
        joined(r"""
        (?:номер\w* )?(?:\w+ )?телефон[а-я]{0,2}\b(?!\w* (?:модел|марк))|(?:phone|mobile
        |contact|cell) number|номер для связи|\byour phone\b
    """)
    ),
    "order": re.compile(
        joined(r"""
        номер\w*(?: \w+){0,2} (?:заказ|заявк|обращени|договор|брон|накладн)\w*
        |номер\w* и дат\w+ заказа|(?:order|ticket|booking|reservation|tracking|contract
        |invoice|reference) (?:number|no\b|id\b|#)|№ ?заказа|трек-?номер\w*
        |number of (?:your|the) (?:order|booking)
    """)
    ),
    "address": re.compile(
        joined(r"""
        адрес\w*(?: доставки| проживания)?\b(?! (?:электрон|почт|сайт|магазин|наш))
        |(?:delivery|shipping|postal|home|your) address
    """)
    ),
    "photo": re.compile(r"\b(?:фото|фотографи\w+|снимок|снимк\w+)\b|\b(?:photos?|pictures?)\b"),
    "screenshot": re.compile(r"\b(?:скриншот\w*|скрин\w*|screenshots?)\b"),
    "name": re.compile(
        joined(r"""
        как (?:вас зовут|к вам (?:можно )?обращаться|ваше имя)|(?:ваш[еи]|свое|укажите
        |назовите|подскажите|напишите)(?: ваше| свое)? (?:имя|фио|ф\.и\.о)
        |your (?:full )?name\b
    """)
    ),
    "version": re.compile(
        joined(r"""
        (?:какая|какую|номер|укажите|какой)(?: у вас)? верси\w+|верси\w+ (?:приложения
        |программы|прошивки)|(?:what|which) version|version (?:number|of the app|are you
        |do you)
    """)
    ),
}
#: The datum is looked at again on purpose: to make sure, to correct it, to have another one.
_AGAIN_ON_PURPOSE: Final = re.compile(
    joined(r"""
        правильно|верно\b|подтвер|сверим|сверьте|проверьте|проверить|перепроверь|друг(?:ой
        |ую|ое|им|ие)|еще одн|новый|новую|новое|новые|актуальн|изменил|ошиб|опечат|не (?:наш
        |нах|вид|откр|чит|загруз|приш|получ|прикреп|определ|совпад)|нет заказ|полност
        |целиком|крупн|confirm|correct|double.?check|verify|another|different|alternative
        |new (?:e-?mail|phone|address|number|photo)|can't find|cannot find|couldn't find
        |could not find|not find|unable to find|no order|didn't (?:come|load|open|get)
        |did not|doesn't (?:match|open)|full|clearer|still|последние (?:четыре|4|3|три) цифр
        |last (?:four|4|three) digits|удобн|лучше|prefer|best (?:number|time|way)|convenient
        |код(?:ом)? из|если|\bif\b|чтобы привязать|привяза|к котор|на котор|по котор|which
        |registered|зарегистрир|оформлен
    """)
)
_SEND: Final = re.compile(
    joined(r"""
        пришл|присыла|уточн|напиш|укаж|сообщ|подска|назов|предостав|отправ|скинь|прилож
        |прикреп|вышл|покаж|скаж|дайте|продикт|нужен|нужна|нужно|нужны|понадоб|потреб
        |необходим|требу|прошу|просим|может|могли|как|какой|какая|какую|send|provide|share
        |attach|specify|give|tell|upload|include|need|require|may i|can i|could i|what
        |have your|let me know|let us know|could you|can you
    """)
)
_NAMED: Final = (
    "номер", "телефон", "почт", "mail", "мейл", "мэйл", "имейл", "адрес", "фото", "сним", "скрин",
    "имя", "зовут", "обраща", "фио", "верси", "трек", "№", "number", "phone", "address", "picture",
    "screenshot", "name", "version", "order", "ticket", "booking", " id",
)  # fmt: skip
#: A photo of something named is another photo.
_OF_WHAT: Final = re.compile(
    r"(?:фото\w*|скрин\w*|снимк\w*|снимок|photos?|screenshots?|pictures?) "
    r"(?!пожалуйста|нам|мне|сюда|в чат|ответ|please|to |here|so |and |и |or |чтобы|товара|проблемы|"
    r"ошибки|экрана|заказа|of the (?:item|issue|problem|error|product|damage)|повреждени)\w"
)


@lru_cache(_VIEWS)
def given_in(view: View) -> frozenset[Datum]:
    """What a customer's message hands over by its words."""
    low = view.low
    has_digit = any(character.isdigit() for character in low)
    return frozenset(
        datum
        for datum, pattern in _GIVEN.items()
        if (has_digit or datum in _WORDS_ALONE) and pattern.search(low)
    )


def given(turn: Turn) -> frozenset[Datum]:
    """What a customer's message hands over, files among it."""
    found = given_in(turn.view)
    return found | FILES if turn.message.attachments else found


def may_ask(low: str) -> bool:
    """Whether a message of ours names any of the data at all; a cheap first look."""
    return any(stem in low for stem in _NAMED)


def asked_for(low: str) -> frozenset[Datum]:
    """The data that a sentence of ours wants to be told; none when it only makes sure of them."""
    if _AGAIN_ON_PURPOSE.search(low) or not _SEND.search(low):
        return frozenset()
    wanted = {datum for datum, pattern in _ASKED.items() if pattern.search(low)}
    if "email" in wanted and "address" in wanted and "адрес" in low:
        wanted.discard("address")
    if _OF_WHAT.search(low):
        wanted -= FILES
    return frozenset(wanted)
