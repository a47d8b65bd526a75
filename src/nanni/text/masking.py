"""Masking: names, addresses and numbers of people hidden behind marks, letter for letter.

The masked text is as long as the text, so that every span of one is a span of the other. What is
left of a number is enough for a person to tell two of them apart: the last four digits of a card,
the last two of anything else.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

MARK = "*"

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b")
#: Digits in one piece or in groups: cards, telephones, passports, numbers of accounts.
_NUMBER = re.compile(r"(?<![\w@#№./])\+?\(?\d(?:[ \xa0.()\u2010-\u2013-]{0,2}\d){8,}(?!\w)")
_DATE = re.compile(r"\b(?:\d{1,2}\.\d{1,2}\.(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})\b")
_DIGIT = re.compile(r"\d")
_SHOWN = re.compile(r"[^\W_]")
#: «45 10 123456» and «4510 123456», «123-456-789 00».
_PAPER = re.compile(r"\d{2} ?\d{2} \d{6}|\d{3}-\d{3}-\d{3}[ -]\d{2}")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ \xa0]\d{3})+")
_CARD = range(13, 20)
_ABROAD = range(8, 16)
_RUSSIAN, _LOCAL = 11, 10
#: Nobody's own: a company's line.
_FREE = ("8800", "7800")
_CARD_SHOWN, _SHOWN_DIGITS = 4, 2

_WORD = re.compile(r"[^\W\d_]{2,}")
#: What a name of three letters and more ends in when it is declined.
_ENDINGS = (
    "(?:а|я|у|ю|ы|и|е|о|й|ь|ой|ей|ою|ею|ом|ем|ём|ым|им|ого|его|ому|ему|ую|юю|ая|яя|ою|ий|ые|ых)?"
)
_ENDED = re.compile(r"[аяоеийьыую]$", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
#: In any case of letters these are nothing but names.
_LONG = 5
#: What stands for a name where nobody told one.
_NOBODY = frozenset(
    "client customer guest user visitor anonymous unknown support agent operator bot admin team"
    " клиент клиентка гость покупатель пользователь посетитель аноним поддержка оператор бот"
    " ооо ип зао ао".split()
)


def mask(text: str, names: Iterable[str] = ()) -> str:
    """The text with what tells who somebody is hidden; it keeps its length.

    Args:
        text: any text.
        names: names of people; their Russian cases are hidden as well.

    >>> mask("Карта 4111 1111 1111 1111, звоните Марии: +7 916 123-45-67", ["Мария"])
    'Карта **** **** **** 1111, звоните М****: +* *** ***-**-67'
    """
    if "@" in text:
        text = _MAIL.sub(_all_hidden, text)
    if _DIGIT.search(text):
        text = _ACCOUNT.sub(_ends_hidden, text)
        text = _NUMBER.sub(_number, text)
    here = _said(text, frozenset(names))
    return _names_pattern(here).sub(_name, text) if here else text


def _said(text: str, names: frozenset[str]) -> frozenset[str]:
    """The words of names that a text may hold: most texts hold none, and need no expression."""
    words = _stems(names)
    if not words:
        return frozenset()
    low = text.lower()
    return frozenset(word for word, stem in words if stem in low)


@lru_cache(1 << 10)
def _stems(names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    words = {word for name in names for word in _WORD.findall(name)}
    own = (word for word in words if word.lower() not in _NOBODY)
    return tuple((word, _stem(word).lower()) for word in own)


def _stem(word: str) -> str:
    return _ENDED.sub("", word) if _CYRILLIC.search(word) else word


@lru_cache(1 << 12)
def _names_pattern(words: frozenset[str]) -> re.Pattern[str]:
    parts = sorted((_word_pattern(word) for word in words), key=lambda part: (-len(part), part))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})(?![^\W_])")


def _word_pattern(word: str) -> str:
    stem = _stem(word)
    ending = _ENDINGS if _CYRILLIC.search(word) else ""
    first = stem[:1]
    found = f"[{first.upper()}]{re.escape(stem[1:].lower())}{ending}"
    if len(stem) >= _LONG:
        return f"(?i:{re.escape(stem)}{ending})"
    return f"{found}|{re.escape(stem.upper())}{ending.upper()}"


def is_card(digits: str) -> bool:
    """Whether digits can be the number of a payment card: their length and Luhn's sum.

    >>> is_card("4111111111111111"), is_card("4111111111111112")
    (True, False)
    """
    if len(digits) not in _CARD or digits[0] == "0":
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - the greatest digit
    return total % 10 == 0


def _number(found: re.Match[str]) -> str:
    said = found[0]
    digits = "".join(_DIGIT.findall(said))
    # One number may stand behind another without a sign between them; a date is no number.
    if _DATE.search(said):
        return _around_dates(said)
    if is_card(digits):
        return _digits_hidden(said, len(digits) - _CARD_SHOWN)
    return _digits_hidden(said, len(digits) - _SHOWN_DIGITS) if _is_own(said, digits) else said


def _is_own(said: str, digits: str) -> bool:
    """Whether digits tell who somebody is: a telephone, a paper, an account."""
    if digits.startswith(_FREE) and len(digits) == _RUSSIAN:
        return False
    if said.startswith("+"):
        return len(digits) in _ABROAD
    if said.isdecimal() or _PAPER.fullmatch(said):
        return True
    if _THOUSANDS.fullmatch(said):
        return False
    if len(digits) == _RUSSIAN:
        return digits[0] in "78"
    return len(digits) == _LOCAL and digits[0] in "3489"


def _around_dates(said: str) -> str:
    """What stands beside dates, each piece by itself."""
    out, at = [], 0
    for date in _DATE.finditer(said):
        out += [_NUMBER.sub(_number, said[at : date.start()]), date[0]]
        at = date.end()
    return "".join([*out, _NUMBER.sub(_number, said[at:])])


def _digits_hidden(said: str, count: int) -> str:
    return _DIGIT.sub(MARK, said, count=count)


def _all_hidden(found: re.Match[str]) -> str:
    return _SHOWN.sub(MARK, found[0])


def _ends_hidden(found: re.Match[str]) -> str:
    said = found[0]
    return _SHOWN.sub(MARK, said[:-_CARD_SHOWN]) + said[-_CARD_SHOWN:]


def _name(found: re.Match[str]) -> str:
    return found[0][0] + MARK * (len(found[0]) - 1)
