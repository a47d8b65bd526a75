"""Values in text: sums, shares and contacts, each in one normalised form.

A sum or a share may be a range (``300..500 RUB``), a bound (``300.. RUB``, ``..2%``) or nothing
at all (``0``), and a sum may be paid for something (``99 RUB/month``).
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

ValueKind = Literal["money", "share", "hours", "address", "phone", "email"]

_CURRENCIES = {
    "RUB": "₽|руб(?:л[а-я]*\\b|\\b\\.?)|р\\.|р\\b(?!\\.)|rub(?:les?)?\\b|rur\\b|roubles?\\b",
    "USD": "\\$|доллар[а-я]*|usd\\b|dollars?\\b|bucks\\b",
    "EUR": "€|евро\\b|eur\\b|euros?\\b",
    "GBP": "£|фунт[а-я]*(?: стерлингов)?|gbp\\b|pounds?\\b",
    "KZT": "₸|тенге\\b|kzt\\b",
    "BYN": "byn\\b|белорусск[а-я]+ рубл[а-я]+",
}
#: Words that may stand before the name of the money.
_WHOSE = "(?:(?:российск|русск|американск)[а-я]+ |us |u\\.s\\. |american |russian )?"
_THOUSANDS = {"тыс": 1_000, "k": 1_000, "млн": 1_000_000, "m": 1_000_000, "mln": 1_000_000}
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?"
_UNITS = {
    "month": "мес(?:яц[а-я]*|\\.|\\b)|months?\\b|mo\\b",
    "year": "год[а-я]*|years?\\b|yr\\b|annum\\b",
    "week": "недел[а-я]*|weeks?\\b",
    "day": "день\\b|дня\\b|дней\\b|сутки\\b|суток\\b|days?\\b",
    "hour": "час[а-я]*|hours?\\b|hr\\b|h\\b",
    "minute": "мин(?:ут[а-я]*|\\.|\\b)|minutes?\\b|min\\b",
    "night": "ночь\\b|ночи\\b|nights?\\b",
    "piece": "шт(?:ук[а-я]*|\\.|\\b)|piece\\b|item\\b|unit\\b",
    "person": "человек[а-я]*|person\\b|guest\\b",
    "user": "пользовател[а-я]*|сотрудник[а-я]*|user\\b|seat\\b|member\\b",
    "km": "км\\b|километр[а-я]*|km\\b|mile\\b",
    "kg": "кг\\b|килограмм[а-я]*|kg\\b",
    "gb": "гб\\b|гигабайт[а-я]*|gb\\b",
}
_EACH = {
    "month": ("ежемесячн", "помесячн", "monthly"),
    "year": ("ежегодн", "annually", "yearly"),
    "day": ("ежедневно списыва", "daily"),
}
_PHONE_DIGITS = range(10, 16)
_RUSSIAN_PHONE = len("79001234567")
_NEAR = 28


class Value(NamedTuple):
    """One value.

    Attributes:
        start, end: half-open span in the text.
        kind: what it is.
        value: ``1490 RUB``, ``300..500 RUB``, ``99 RUB/month``, ``0``, ``2%``, digits of a
            telephone, an address of mail; opening hours and streets as their modules write them.
    """

    start: int
    end: int
    kind: ValueKind
    value: str


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words = "|".join(f"(?P<{code}>{_WHOSE}(?:{said}))" for code, said in _CURRENCIES.items())
    plain = "|".join(said for code, said in _CURRENCIES.items() if code != "BYN")
    times = r"тыс\b\.?|тысяч[а-я]*|млн\b\.?|k\b|mln\b"
    least = "от|начиная (?:от|с)|from|between|starting (?:at|from)|at least|не менее|минимум"
    most = "до|up to|не более|не больше|максимум|at most|no more than|maximum"
    bound = rf"(?:(?P<least>\b(?:{least}))\s|(?P<most>\b(?:{most}))\s|(?P<near>~\s?))?"
    low = (
        rf"(?:(?P<low>{_NUMBER})[ \u00a0]?(?:{plain})?"
        r"(?P<dash>\s?[-–—]\s?| до | to | and | и до )[$€£]?)?"
    )
    units = "|".join(f"(?P<{name}>{said})" for name, said in _UNITS.items())
    return {
        "money": re.compile(
            rf"{bound}(?<![\d.,])[$€£]?{low}(?P<n>{_NUMBER})[ \u00a0\u202f-]?"
            rf"(?P<times>{times})?[ \u00a0\u202f]?(?:{words})"
        ),
        "before": re.compile(
            rf"{bound}(?P<sign>[$€£])\s?{low}(?P<n>{_NUMBER})(?!\d)(?P<times>k\b)?"
        ),
        "share": re.compile(
            rf"{bound}(?<![\d.,-])(?:(?P<low>\d+(?:[.,]\d+)?)\s?%?"
            r"(?P<dash>\s?[-–—]\s?| до | to | and ))?"
            r"(?P<n>\d+(?:[.,]\d+)?)[ \u00a0]?(?:%|процент[а-я]*|per ?cent\b)"
        ),
        "unit": re.compile(
            rf"\s?(?:(?:/|\bв|\bза|\bс|\bна|\bper|\ban?|\bevery|\beach|\bfor (?=\d))\s?"
            rf"(?:кажд[а-я]+ |один |одну )?(?P<how_many>\d+ ?)?(?:{units}))"
        ),
        "nothing": re.compile(
            r"(?<![\w-])(?:бесплатн(?:о|ый|ая|ое|ые|а|ы|ен|ую|ой|ым)(?!\w)"
            r"(?! (?:период|тариф|пробн|верси|номер|звон|телефон|срок|план|аккаунт))"
            r"|без (?:всякой |какой-либо )?(?:комисси[ийя]|доплат\w*|платы)(?! (?:за|от))|даром"
            r"|free of charge|(?:for|completely|totally|absolutely|always|is|are|it's|be) free"
            r"|at no (?:extra |additional )?(?:cost|charge)|complimentary"
            r"|(?:no|zero) (?:extra |additional |hidden )?(?:fees?|charges?|commission)"
            r"|without (?:a |any )?(?:fees?|charges?|commission)"
            r"|free(?= (?:city |home |standard |express |international |next-day |gift )*"
            r"(?:delivery|shipping|returns?|wrap\w*|installation|pickup|exchange|parking)))"
            r"(?![\w-])(?! (?:to|from|trial|up)\b)"
        ),
        "email": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
        "phone": re.compile(r"(?<![\w@.])\+?\d[\d ()\u00a0-]{8,18}\d(?!\w)"),
        "short": re.compile(
            r"(?:телефон[а-я]*(?: [а-я]+)?|звоните|позвоните|наберите|call|dial|phone)"
            r"(?: нам| us)?(?: на| по| at| on)?(?: (?:короткий |короткому )?номеру?)?[\s:—–-]{1,3}"
            r"(?P<n>\*?\d{3,5})(?![\d%]| ?(?:руб|₽|\$|дн|час|мин|раз))(?![.,:]\d)"
        ),
    }


_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
_NOT = re.compile(r"(?:\bне|\bnot|n't)(?: (?:a|the|совсем|будет|является))?\s$")
_FREE = ("бесплат", "без ", "free", "no ", "zero ", "without ", "complimentary", "даром")
_DIGIT = re.compile(r"\d")


def find_values(low: str) -> list[Value]:
    """Sums, shares and contacts of a text in lower case with ё folded, by start.

    >>> [one.value for one in find_values("от 300 до 500 руб., комиссия 2,5 %, 99 ₽ в месяц")]
    ['300..500 RUB', '2.5%', '99 RUB/month']
    """
    found: list[Value] = []
    if _DIGIT.search(low):
        found += [*_money(low), *_shares(low), *_phones(low)]
    if "@" in low:
        found += _emails(low)
    if any(word in low for word in _FREE):
        found += _nothing(low)
    if len(found) > 1:
        found.sort(key=lambda one: (one.start, -one.end))
        found = _apart(found)
    return found


def _apart(found: list[Value]) -> list[Value]:
    out: list[Value] = []
    for one in found:
        if not out or one.start >= out[-1].end:
            out.append(one)
    return out


def _money(low: str) -> Iterator[Value]:
    patterns = _patterns()
    if any(sign in low for sign in _SIGNS):
        for found in patterns["before"].finditer(low):
            yield _sum(low, found, _SIGNS[found["sign"]])
    for found in patterns["money"].finditer(low):
        code = next(code for code in _CURRENCIES if found[code])
        yield _sum(low, found, code)


def _sum(low: str, found: re.Match[str], code: str) -> Value:
    times = (found["times"] or "").rstrip(".")
    factor = 1_000 if times.startswith("тысяч") else _THOUSANDS.get(times, 1)
    amount = _amount(found["n"]) * factor
    least, most, start = _bounds(found, amount, factor)
    if amount == 0 and not least:
        return Value(start, found.end(), "money", "0")
    unit, end = _unit(low, start, found.end())
    return Value(start, end, "money", f"{least}{most} {code}{unit}")


def _bounds(found: re.Match[str], amount: float, factor: int) -> tuple[str, str, int]:
    """The lower end with its dots, the upper end, and where the value begins."""
    told = _plain(amount)
    start = found.start("n")
    sign = "sign" in found.re.groupindex
    if sign:
        start = found.start("sign")
    elif found.string[start - 1 : start] in _SIGNS:
        start -= 1
    bare = found["low"]
    if bare:
        low = _amount(bare)
        low *= factor if low * factor < amount else 1
        spaced = found["dash"].strip() == "" or found["dash"] != found["dash"].strip()
        if low < amount and (found["least"] or not spaced):
            begin = found.start("sign") if sign else found.start("low")
            return f"{_plain(low)}..", told, begin if not found["least"] else found.start("least")
    elif found["least"]:
        return f"{told}..", "", found.start("least")
    elif found["most"]:
        return "..", told, found.start("most")
    return "", told, start


def _unit(low: str, start: int, end: int) -> tuple[str, int]:
    """What the sum is paid for, and where the words of it end."""
    units = ""
    while found := _patterns()["unit"].match(low, end):
        units, end = units + _each(found), found.end()
    if units:
        return units, end
    near = low[max(start - _NEAR, 0) : end + _NEAR]
    for name, words in _EACH.items():
        if any(word in near for word in words):
            return f"/{name}", end
    for found in _patterns()["unit"].finditer(low, max(start - _NEAR, 0), start):
        if found.end() + len(" — ") >= start:
            return _each(found), end
    return "", end


def _each(found: re.Match[str]) -> str:
    many = (found["how_many"] or "").strip()
    return f"/{many if many != '1' else ''}{next(name for name in _UNITS if found[name])}"


def _plain(amount: float) -> str:
    return f"{amount:.2f}".rstrip("0").rstrip(".")


def _amount(digits: str) -> float:
    """The number; a comma or full stop before one or two last digits begins the fraction."""
    bare = re.sub(r"[ \u00a0\u202f]", "", digits)
    fraction = re.search(r"[.,](\d{1,2})$", bare)
    whole = re.sub(r"\D", "", bare[: fraction.start()] if fraction else bare)
    return float(f"{whole}.{fraction[1]}" if fraction else whole)


def _shares(low: str) -> Iterator[Value]:
    for found in _patterns()["share"].finditer(low):
        amount = float(found["n"].replace(",", "."))
        least, most, start = _bounds(found, amount, 1)
        told = f"{least}{most}%"
        yield Value(start, found.end(), "share", told if told != "0%" else "0")


def _nothing(low: str) -> Iterator[Value]:
    for found in _patterns()["nothing"].finditer(low):
        before = low[max(found.start() - _NEAR, 0) : found.start()]
        if not _NOT.search(before) and not before.endswith(("feel ", "set ", "break ")):
            yield Value(found.start(), found.end(), "money", "0")


def _emails(low: str) -> Iterator[Value]:
    for found in _patterns()["email"].finditer(low):
        bare = found[0].rstrip(".")
        yield Value(found.start(), found.start() + len(bare), "email", bare)


def _phones(low: str) -> Iterator[Value]:
    patterns = _patterns()
    for found in patterns["phone"].finditer(low):
        digits = re.sub(r"\D", "", found[0])
        written = found[0] != digits or (len(digits) == _RUSSIAN_PHONE and digits[0] in "78")
        if len(digits) in _PHONE_DIGITS and written:
            if len(digits) == _RUSSIAN_PHONE and digits[0] == "8":
                digits = "7" + digits[1:]
            yield Value(found.start(), found.end(), "phone", digits)
    for found in patterns["short"].finditer(low):
        yield Value(found.start("n"), found.end("n"), "phone", found["n"])
