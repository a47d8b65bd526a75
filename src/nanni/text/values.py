"""Values in text: sums, shares and contacts, each in one normalised form.

A sum or a share may be a range (``300..500 RUB``), a bound (``300.. RUB``, ``..2%``) or nothing
at all (``0``), and a sum may be paid for something (``99 RUB/month``).
"""

import re
from collections.abc import Iterator
from functools import cache

from nanni.model.typed import Literal, NamedTuple
from nanni.text.expressions import compiled

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
    "person": "человек[а-я]*|person\\b|guest\\b|head\\b",
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
    low = (
        rf"(?:(?P<low>{_NUMBER})[ \u00a0]?(?:{plain})?"
        r"(?P<dash>\s?[-–—]\s?| до | to | and | и до )[$€£]?)?"
    )
    units = "|".join(f"(?P<{name}>{said})" for name, said in _UNITS.items())
    return {
        "money": compiled(
            rf"{low}(?P<n>{_NUMBER})[ \u00a0\u202f-]?(?P<times>{times})?[ \u00a0\u202f]?(?:{words})"
        ),
        "before": compiled(rf"{low}(?P<n>{_NUMBER})(?!\d)(?P<times>k\b)?"),
        "share": compiled(
            r"(?:(?P<low>\d+(?:[.,]\d+)?)\s?%?(?P<dash>\s?[-–—]\s?| до | to | and ))?"
            r"(?P<n>\d+(?:[.,]\d+)?)[ \u00a0]?(?:%|процент[а-я]*|per ?cent\b)"
        ),
        "bound": compiled(rf"\b(?:(?P<least>{least})|(?P<most>{most}))\s$"),
        "unit": compiled(
            rf"\s?(?:(?:/|\bв|\bза|\bс|\bна|\bper|\ban?|\bevery|\beach|\bfor (?=\d))\s?"
            rf"(?:кажд[а-я]+ |один |одну )?(?P<how_many>\d+ ?)?(?:{units}))"
        ),
        "nothing": compiled(
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
        "email": compiled(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
        "phone": compiled(r"\+?\d[\d ()\u00a0-]{8,18}\d(?!\w)"),
        "short": compiled(
            r"(?:телефон[а-я]*(?: [а-я]+)?|звоните|позвоните|наберите|call|dial|phone)"
            r"(?: нам| us| нашу| our)?(?: на| по| at| on)?(?: горячую линию"
            r"| hotline)?(?: (?:короткий |короткому )?номеру?)?[\s:—–-]{1,3}"
            r"(?P<n>\*?\d{3,5})(?![\d%]| ?(?:руб|₽|\$|дн|час|мин|раз))(?![.,:]\d)"
        ),
    }


_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
_NOT = compiled(r"(?:\bне|\bnot|n't)(?: (?:a|the|совсем|будет|является))?\s$")
_CALLS = ("звон", "телефон", "набер", "call", "dial", "phone")
#: Where a number begins; what is behind a full stop or a comma is the rest of one.
_BEGINS = compiled(r"\d(?<![\d.,]\d)")


def find_values(low: str) -> list[Value]:
    """Sums, shares and contacts of a text in lower case with ё folded, by start.

    >>> [one.value for one in find_values("от 300 до 500 руб., комиссия 2,5 %, 99 ₽ в месяц")]
    ['300..500 RUB', '2.5%', '99 RUB/month']
    """
    found = _numbers(low)
    if "@" in low:
        found += _emails(low)
    if _may_be_free(low):
        found += _nothing(low)
    if len(found) > 1:
        found.sort(key=lambda one: (one.start, -one.end))
        found = _apart(found)
    return found


def _may_be_free(low: str) -> bool:
    # Spelled out, because a message without numbers costs little else.
    return (
        "бесплат" in low
        or "free" in low
        or "без " in low
        or "даром" in low
        or " no " in low
        or low.startswith("no ")
        or "zero " in low
        or "without " in low
        or "compliment" in low
    )


def _apart(found: list[Value]) -> list[Value]:
    out: list[Value] = []
    for one in found:
        if not out or one.start >= out[-1].end:
            out.append(one)
    return out


def _numbers(low: str) -> list[Value]:
    """What begins with a number; elsewhere nothing is looked for, which is what costs time."""
    out: list[Value] = []
    end = 0
    for found in _BEGINS.finditer(low):
        start = found.start()
        if start >= end:
            value = _money(low, start) or _share(low, start) or _phone(low, start)
            if value:
                out.append(value)
            end = value.end if value else start + 1
    if end and any(word in low for word in _CALLS):
        out += _short_numbers(low)
    return out


def _money(low: str, start: int) -> Value | None:
    patterns = _patterns()
    begin = start - 1 if low[start - 1 : start] != " " else start - 2
    sign = _SIGNS.get(low[begin : begin + 1]) if begin >= 0 else None
    if sign:
        found = patterns["before"].match(low, start)
        return _sum(low, found, sign, begin) if found else None
    found = patterns["money"].match(low, start)
    if found is None:
        return None
    return _sum(low, found, next(code for code in _CURRENCIES if found[code]), start)


def _sum(low: str, found: re.Match[str], code: str, begin: int) -> Value:
    times = (found["times"] or "").rstrip(".")
    factor = 1_000 if times.startswith("тысяч") else _THOUSANDS.get(times, 1)
    amount = _amount(found["n"]) * factor
    told, start = _bounded(low, found, amount, factor, begin)
    if told == "0":
        return Value(start, found.end(), "money", "0")
    unit, end = _unit(low, start, found.end())
    return Value(start, end, "money", f"{told} {code}{unit}")


def _bounded(
    low: str, found: re.Match[str], amount: float, factor: int, begin: int
) -> tuple[str, int]:
    """The number with its lower or upper end, and where its words begin."""
    told = _plain(amount)
    bound = _patterns()["bound"].search(low, max(begin - _NEAR, 0), begin)
    bare = found["low"]
    if bare:
        least = _amount(bare)
        least *= factor if least * factor < amount else 1
        spaced = not found["dash"].strip() or found["dash"] != found["dash"].strip()
        if least < amount and ((bound and bound["least"]) or not spaced):
            start = bound.start() if bound and bound["least"] else begin
            return f"{_plain(least)}..{told}", start
        sign = found.string[found.start("n") - 1] in _SIGNS
        return told, found.start("n") - sign
    if bound and bound["least"]:
        return f"{told}..", bound.start()
    if bound:
        return f"..{told}", bound.start()
    return told, begin


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


def _share(low: str, start: int) -> Value | None:
    found = _patterns()["share"].match(low, start)
    if found is None:
        return None
    amount = float(found["n"].replace(",", "."))
    told, start = _bounded(low, found, amount, 1, start)
    return Value(start, found.end(), "share", told if told == "0" else f"{told}%")


def _nothing(low: str) -> Iterator[Value]:
    for found in _patterns()["nothing"].finditer(low):
        before = low[max(found.start() - _NEAR, 0) : found.start()]
        if not _NOT.search(before) and not before.endswith(("feel ", "set ", "break ")):
            yield Value(found.start(), found.end(), "money", "0")


def _emails(low: str) -> Iterator[Value]:
    for found in _patterns()["email"].finditer(low):
        bare = found[0].rstrip(".")
        yield Value(found.start(), found.start() + len(bare), "email", bare)


def _phone(low: str, start: int) -> Value | None:
    begin = start - (low[start - 1 : start] == "+")
    if begin and (low[begin - 1].isalnum() or low[begin - 1] in "@_"):
        return None
    found = _patterns()["phone"].match(low, begin)
    if found is None:
        return None
    digits = re.sub(r"\D", "", found[0])
    written = found[0] != digits or (len(digits) == _RUSSIAN_PHONE and digits[0] in "78")
    if len(digits) not in _PHONE_DIGITS or not written:
        return None
    if len(digits) == _RUSSIAN_PHONE and digits[0] == "8":
        digits = "7" + digits[1:]
    return Value(begin, found.end(), "phone", digits)


def _short_numbers(low: str) -> Iterator[Value]:
    for found in _patterns()["short"].finditer(low):
        yield Value(found.start("n"), found.end("n"), "phone", found["n"])
