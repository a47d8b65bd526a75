"""Values in text: sums, shares, opening hours and contacts, each in one normalised form."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

ValueKind = Literal["money", "share", "hours", "phone", "email"]

_CURRENCIES = {
    "RUB": "₽|руб(?:л[а-я]*\\b|\\b\\.?)|р\\.|rub(?:les?)?\\b|rur\\b",
    "USD": "\\$|доллар[а-я]*|usd\\b|dollars?\\b|bucks\\b",
    "EUR": "€|евро\\b|eur\\b|euros?\\b",
    "GBP": "£|фунт[а-я]* стерлингов|gbp\\b|pounds?\\b",
    "KZT": "₸|тенге\\b|kzt\\b",
    "BYN": "byn\\b|белорусск[а-я]+ рубл[а-я]+",
}
_THOUSANDS = {"тыс": 1_000, "k": 1_000, "млн": 1_000_000, "m": 1_000_000, "mln": 1_000_000}
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_NOON, _DAY = 12, 24
_PHONE_DIGITS = range(10, 16)


class Value(NamedTuple):
    """One value.

    Attributes:
        start, end: half-open span in the text.
        kind: what it is.
        value: ``1490 RUB``, ``2%``, ``09:00-21:00``, digits of a telephone, an address of mail.
        least: the words say "from" or "at least": the true value may be greater.
    """

    start: int
    end: int
    kind: ValueKind
    value: str
    least: bool = False


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    signs = "|".join(f"(?P<{code}>{words})" for code, words in _CURRENCIES.items())
    clock = r"(\d{1,2})(?:[:.](\d\d)|\s?ч(?:ас[а-я]*)?\b)?(?:\s?([ap])(?:\.m\.|m\b))?"
    return {
        "money": re.compile(
            rf"(?<![\d.,])(?P<n>{_NUMBER})[ \u00a0\u202f-]?"
            rf"(?P<times>тыс\b\.?|млн\b\.?|k\b|mln\b)?[ \u00a0\u202f]?(?:{signs})"
        ),
        "before": re.compile(rf"(?P<sign>[$€£])\s?(?P<n>{_NUMBER})(?!\d)(?P<times>k\b)?"),
        "share": re.compile(
            r"(?<![\d.,])(?P<n>\d+(?:[.,]\d+)?)[ \u00a0]?(?:%|процент[а-я]*|percent)"
        ),
        "hours": re.compile(
            rf"(?:\bс |\bfrom |\b)?(?<![\d.:,/]){clock}"
            rf"\s?(?:до|to|till|until|[-–—])\s?{clock}(?![\d:/%]|\.\d)"
        ),
        "always": re.compile(r"круглосуточно|\b24/7\b|around the clock|24 hours a day"),
        "email": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
        "phone": re.compile(r"(?<![\w@.])\+?\d[\d ()\u00a0-]{8,18}\d(?!\w)"),
    }


_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
_FROM = re.compile(r"(?:\bот|\bfrom|\bat least|\bне менее|\bминимум)\s?$")
_OPENING = re.compile(
    r"работа|открыт|закры|график|часы|принима|режим|звоните|\bopen|\bhours?\b|\bclosed?\b|\bwork"
    r"|\bavailable"
)


def find_values(low: str) -> list[Value]:
    """All values of a text in lower case with ё folded, by start.

    Hours are found only in a text that speaks of being open, since «с 9 до 21» may be a range of
    anything.

    >>> [one.value for one in find_values("доставка 1 490 руб., комиссия 2,5 %")]
    ['1490 RUB', '2.5%']
    """
    if not any(map(str.isdigit, low)) and "круглосуточно" not in low and "around the" not in low:
        return []
    found = [*_money(low), *_shares(low), *_hours(low), *_contacts(low)]
    found.sort()
    out: list[Value] = []
    for one in found:
        if not out or one.start >= out[-1].end:
            out.append(one)
    return out


def _money(low: str) -> Iterator[Value]:
    patterns = _patterns()
    for found in patterns["money"].finditer(low):
        code = next(code for code in _CURRENCIES if found[code])
        yield _sum(low, found, code)
    for found in patterns["before"].finditer(low):
        yield _sum(low, found, _SIGNS[found["sign"]])


def _sum(low: str, found: re.Match[str], code: str) -> Value:
    times = _THOUSANDS.get((found["times"] or "").rstrip("."), 1)
    amount = _amount(found["n"]) * times
    told = f"{amount:.2f}".rstrip("0").rstrip(".")
    least = bool(_FROM.search(low, max(found.start() - 12, 0), found.start()))
    return Value(found.start(), found.end(), "money", f"{told} {code}", least)


def _amount(digits: str) -> float:
    """The number; a comma or full stop before one or two last digits begins the fraction."""
    bare = re.sub(r"[ \u00a0\u202f]", "", digits)
    fraction = re.search(r"[.,](\d{1,2})$", bare)
    whole = re.sub(r"\D", "", bare[: fraction.start()] if fraction else bare)
    return float(f"{whole}.{fraction[1]}" if fraction else whole)


def _shares(low: str) -> Iterator[Value]:
    for found in _patterns()["share"].finditer(low):
        least = bool(_FROM.search(low, max(found.start() - 12, 0), found.start()))
        number = f"{float(found['n'].replace(',', '.')):g}"
        yield Value(found.start(), found.end(), "share", f"{number}%", least)


def _hours(low: str) -> Iterator[Value]:
    if not _OPENING.search(low):
        return
    patterns = _patterns()
    for found in patterns["always"].finditer(low):
        yield Value(found.start(), found.end(), "hours", "00:00-24:00")
    for found in patterns["hours"].finditer(low):
        end = _clock(found[4], found[5], found[6])
        begin = _clock(found[1], found[2], found[3] or found[6])
        if begin and end and begin >= end and not found[3]:  # "9 to 5 pm"
            begin = _clock(found[1], found[2], None)
        if begin and end and begin < end:
            yield Value(found.start(), found.end(), "hours", f"{begin}-{end}")


def _clock(hour: str, minute: str | None, half: str | None) -> str | None:
    number = int(hour)
    if half == "p" and number < _NOON:
        number += _NOON
    elif half == "a" and number == _NOON:
        number = 0
    return f"{number:02}:{minute or '00'}" if number <= _DAY else None


def _contacts(low: str) -> Iterator[Value]:
    patterns = _patterns()
    for found in patterns["email"].finditer(low):
        yield Value(found.start(), found.end(), "email", found[0].rstrip("."))
    for found in patterns["phone"].finditer(low):
        digits = re.sub(r"\D", "", found[0])
        written = found[0] != digits or (len(digits) == len("79001234567") and digits[0] in "78")
        if len(digits) in _PHONE_DIGITS and written:
            if len(digits) == len("79001234567") and digits[0] == "8":
                digits = "7" + digits[1:]
            yield Value(found.start(), found.end(), "phone", digits)


_ADDRESS_WORDS = frozenset(
    "ул улица г город д дом корп корпус стр строение оф офис street st avenue ave road rd".split()
)


def address_key(low: str) -> str:
    """An address without marks and the words for street and house, to be compared.

    >>> address_key("ул. лесная, д. 5")
    'лесная 5'
    """
    return " ".join(w for w in re.findall(r"\w+", low) if w not in _ADDRESS_WORDS)
