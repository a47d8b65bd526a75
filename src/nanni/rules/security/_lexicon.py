"""Beginnings of words that tell secrets from harmless codes, cards and fields."""

from nanni.rulekit import View

#: A message that names more secrets than this has said enough.
MOST = 50
#: Words of screens and forms: «зайдите в кабинет, укажите логин и пароль» asks for nothing.
ON_SITE = (
    "зайд зайт перейд откро откры нажм нажат поле поля полях сайт форм приложени раздел вход войти"
    " войд страниц настройк меню http экран терминал банкомат строк окн кабинете field page website"
    " site app login log sign checkout screen box settings portal terminal keypad form prompt"
    " window dialog".split()
)
#: People who may be told a code face to face: it proves that they hand the thing to the right one.
RECIPIENTS = (
    "курьер водител кассир касс сотрудник стойк продавц консультант администратор ресепш охран"
    " постамат выдач короткий courier driver rider cashier desk counter reception pickup pick-up"
    " technician guard locker staff mechanic engineer pharmacist".split()
)
LAST_FOUR = "последн первы маск last first final ending masked".split()
#: A picture may show a card whose number is hidden.
COVERED = "закрыв закройт замаж заклей прикр cover mask hidden hide blur redact".split()
#: Cards that pay for nothing.
OTHER_CARDS = (
    "лояльн бонусн скидочн клубн медицинск медкарт амбулатор транспортн проездн читательск подарочн"
    " пациент сим-карт сим симк тройк членск студенческ loyalty membership member gift library"
    " insurance rewards id sim report student travel medicare graphics video business memory памят"
    " reader привив маршрут sd ident".split()
)
PAYING = (
    "оплат оплач платеж платил плач списа верн возвра перевод перевед перечисл зачисл банк кредит"
    " дебет деньг денег pay paid charg refund debit credit bank declin transaction purchas bill"
    " money".split()
)
#: Codes that open nothing of the customer's.
OTHER_CODES = (
    "ошибк промо трек товар заказ купон брон домофон штрих qr почтов подразделени исходн программ"
    " индекс заявк подъезд двер калитк ворот парадн обращен тарифн error promo discount voucher"
    " coupon booking reservation order tracking gate door postal postcode zip source barcode area"
    " dial sort swift branch product sku serial tag country color colour dress status response"
    " reference refund exit return http line snippet sample example minimal block repo commit"
    " fail".split()
)
CODE_TALK = (
    "смс sms эсэмэс смск 2fa otp верификац одноразов подтвержд двухфактор verif authent one-time"
    " two-factor text texted login signin log сообщени шестизначн четырехзначн войти входа входу"
    " приходит".split()
)
#: What follows "code" when a program is meant.
PROGRAM = frozenset(
    "that for of which behind страницы сайта скрипта функции модуля приложения запроса"
    " плагина".split()
)
PLACES = "map address area city deliver location адрес достав индекс postal zip ship region".split()
#: After the word "password": the talk is about it, not of it.
ABOUT_PASSWORD = frozenset(
    "reset link manager field page policy strength recovery hint protected protection change"
    " requirements rules expiry screenshot again".split()
)
#: A password that guards no account of the customer's.
HARMLESS_PASSWORD = frozenset(
    "архив архива архиву zip rar pdf файла файлу документа документу документ wi-fi wifi вайфай"
    " вайфая вай-фай wlan гостевой гостевого archive file document".split()
)


def any_begins(words: list[str], stems: list[str]) -> bool:
    """Whether one of the words begins with one of the stems."""
    beginnings = tuple(stems)
    return any(word.startswith(beginnings) for word in words)


def sentence_words(view: View, position: int, before: int = 0) -> list[str]:
    """Words of the sentence around ``position``, and of so many sentences before it."""
    document = view.document
    number = document.sentences[max(document.word_at(position), 0)]
    ranges = document.sentence_ranges()
    return view.words[ranges[max(number - before, 0)][0] : ranges[number][1]]


def said(view: View, stems: list[str]) -> bool:
    """Whether a word of the message or of the customer's begins with one of the stems."""
    return any_begins(view.words, stems) or any(
        any_begins(words, stems) for words in _customers_words(view)
    )


def asked_about_code(view: View) -> bool:
    """Whether the customer speaks of a code, and not of one that opens nothing of theirs."""
    return any(
        any_begins(words, ["код", "code"]) and not any_begins(words, OTHER_CODES)
        for words in _customers_words(view)
    )


def _customers_words(view: View) -> list[list[str]]:
    return [text.lower().replace("ё", "е").split() for text in view.situation.context]
