"""SEC03: a whole card number, a passport, SNILS or somebody else's contacts stand in the reply."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases
from nanni.text.expressions import compiled

#: Numbers that payment systems publish for tests; they belong to nobody.
_TEST_CARDS = frozenset(
    "4242424242424242 4111111111111111 4012888888881881 4000056655665556 4000000000000002"
    " 5555555555554444 5105105105105100 5200828282828210 2223003122003222 378282246310005"
    " 371449635398431 2200000000000004 2200000000000053 4000000000000077 4000002500003155".split()
)
#: Long numbers that are no cards, though one in ten passes the check digit.
_OTHER_NUMBERS = (
    "трек накладн заказ imei iccid штрих счет договор лиценз артикул снилс инн серийн отправлен"
    " посылк track order imei iccid barcode serial iban account invoice reference license licence"
    " shipment parcel".split()
)
_CARD_WORDS = ("карт", "card", "visa", "mastercard", "pan")
_AMEX = ("34", "37")
_CARD_DIGITS = 16


@cache
def _card_number() -> re.Pattern[str]:
    return compiled(
        r"(?<![\w.,+-])(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}(["
        r" -]?)\d{6}\2\d{5})(?![\w-]|[.,]\d)"
    )


@cache
def _contact() -> re.Pattern[str]:
    return compiled(
        r"(?:\+7|\b8|\+\d{1,3})[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}["
        r" -]?\d{2}\b|\b[\w.+-]+@[\w-]+\.\w+"
    )


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    labels = {match.label for match in matches}
    if "number" in labels:
        yield from _cards(view)
    for match in matches:
        if match.label == "other":
            yield from _contacts(view, match)
        elif match.label == "snils":
            if _is_snils(view.text[match.start : match.end]):
                yield view.hit(match)
        elif match.label != "number":
            yield view.hit(match)


def _cards(view: View) -> Iterator[Hit]:
    for found in _card_number().finditer(view.text):
        digits = found[0].replace(" ", "").replace("-", "")
        if digits in _TEST_CARDS or not passes_luhn(digits) or len(set(digits)) < len(_AMEX) + 1:
            continue
        if view.document.in_zone(found.start(), "url", "code", "email"):
            continue
        sentence = view.sentence(found.start())
        plain = digits == found[0]
        if plain and _is_other_number(sentence):
            continue
        yield Hit(found.start(), found.end())


def _is_other_number(sentence: str) -> bool:
    named = any(mark in sentence for mark in _CARD_WORDS)
    return not named and any(
        word.startswith(tuple(_OTHER_NUMBERS)) for word in sentence.replace("-", " ").split()
    )


def _contacts(view: View, match: Match) -> Iterator[Hit]:
    start, end = view.span_of_sentence(match.start)
    for found in _contact().finditer(view.text, start, end):
        yield Hit(found.start(), found.end())


def passes_luhn(digits: str) -> bool:
    """Whether the last digit of a card's number agrees with the others (ISO/IEC 7812).

    >>> passes_luhn("4539578763621486"), passes_luhn("4539578763621487")
    (True, False)
    """
    doubled = [sum(divmod(2 * int(d), 10)) for d in digits[-2::-2]]
    return (sum(doubled) + sum(int(d) for d in digits[-1::-2])) % 10 == 0


def _is_snils(text: str) -> bool:
    """Whether the last two digits agree with the first nine, as the pension fund counts them."""
    digits = [int(char) for char in text if char.isdigit()]
    total = sum(digit * weight for digit, weight in zip(digits[:9], range(9, 0, -1), strict=True))
    return total % 101 % 100 == digits[9] * 10 + digits[10]


RULE = Rule(
    code="SEC03",
    name="echoes-personal-data",
    category="data_leak",
    severity="error",
    channels=("chat", "email", "public", "note", "macro"),
    reads=("agent", "bot", "note"),
    blocks=("always",),
    why={
        "ru": "Письма пересылают, чаты читают через плечо: целый номер карты или документа —"
        " готовая утечка, и винить будут вас.",
        "en": "Mails are forwarded and chats read over a shoulder: a whole card or document number"
        " is a leak already, and it is yours.",
    },
    advice={
        "ru": "Оставьте хвост: «карта, которая кончается на 1486», «паспорт на ваше имя». Чужие"
        " телефоны и адреса не называйте вовсе.",
        "en": "Keep the tail only: “the card ending in 1486”, “the passport you sent”. Never give"
        " somebody else's phone or address.",
    },
    match=(
        *phrases("<LONGNUM>", "<NUM4> <NUM4> <NUM4> <NUM4>", slack=0, label="number"),
        pattern(
            r"паспорт[^\d\n]{0,40}(?P<m>\d{2} ?\d{2} ?(?:№ ?)?\d{6})(?!\d)",
            "паспорт",
            label="document",
        ),
        pattern(
            r"passport[^\d\n]{0,30}?\b(?P<m>[a-z]{0,2}\d{7,9})\b", "passport", label="document"
        ),
        pattern(r"(?<!\d)(?P<m>\d{3}-\d{3}-\d{3}[ -]\d{2})(?!\d)", "снилс", label="snils"),
        pattern(
            r"(?<!\d)(?P<m>\d{3}-\d{2}-\d{4})(?!\d)", "ssn", "social security", label="document"
        ),
        *phrases(
            "другой|предыдущий|чужой|прежний|соседний|еще"
            " клиент|покупатель|абонент|пациент|владелец"
            "|жилец|заявитель|пользователь|гость|арендатор",
            "=another|=other|=previous|=different|=former =customer|=client|=owner|=tenant|=guest"
            "|=patient|=buyer|=user|=subscriber|=customer's|=client's|=owner's",
            slack=0,
            label="other",
        ),
    ),
    check=_check,
    source=("REVIEW SEC03", "ISO/IEC 7812 check digit"),
)
