"""Numbers and what belongs to them: units, money, dates, №, thousands, initials, abbreviations."""

import re
from functools import cache

from nanni.text.expressions import compiled
from nanni.text.typography.canvas import Request

NB = "\u00a0"
_MONTH = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
#: Written right after a number these are units and nothing else (a house may be «12а», not «12кг»).
_GLUED = (
    r"кг|мг|мл|км|см|мм|шт|руб(?:л[а-я]{1,3})?|р|коп|ч|мин(?:ут[ыу]?)?|сек(?:унд[ыу]?)?|тыс(?:яч[иа]?)?"
    r"|млн|млрд|час(?:а|ов)?|дн(?:я|ей)|день|месяц(?:а|ев)?|мес|лет|год(?:а|ов)?|недел[юиь]|раза?|гб|мб"
    r"|Гб|Мб|ГБ|МБ|ТБ|КБ|Мбит|кВт|ГГц|МГц|Гц|штук[иа]?|человек|балл(?:а|ов)?|бонус(?:а|ов)?"
)
_MONEY = r"руб|₽|р\.|€|\$|тенге|долл|евро|бонус|балл"
_RU_UNIT = (
    r"[а-яё]|₽|\$|€|%|°|Гб|Мб|ГБ|МБ|КБ|ТБ|Мбит|Гбит|Вт|кВт|А\b|В\b|Гц|МГц|ГГц|GB|MB|TB|kg|GHz"
)
_NO_UNIT = r"(?:и|а|в|во|на|с|со|к|до|по|за|от|из|не|но|у|о|об|или|при|для)\b"
_EN_UNIT = (
    r"%|€|(?:kg|g|lbs?|oz|km|m|cm|mm|GB|MB|TB|KB|Mbps|Gbps|W|kW|V|GHz|MHz|px|am|pm|USD|EUR|GBP|million"
    r"|billion|percent|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|days?|hours?|minutes?|business|working)\b"
)
_GROUP = 3


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    cap = "[А-ЯЁ]"
    return {
        "glued": compiled(rf"(?<![\w.,/-])(?P<n>\d+(?:[.,]\d+)?)(?=(?:{_GLUED})(?![\w-])|[₽€])"),
        "glued_$": compiled(r"(?<![\w.,/$-])\d+(?:[.,]\d+)?(?P<m>)(?=\$(?!\w))"),
        "thousands": compiled(
            rf"(?<![\w.,/№#+-])(?<!№[ \u00a0])(?P<n>\d{{5,9}})(?=(?:,\d\d?)?[ \u00a0]?(?:{_MONEY}))"
        ),
        "ru_unit": compiled(rf"(?<=\d)(?<!:\d\d)(?P<m> )(?!{_NO_UNIT})(?={_RU_UNIT})"),
        "en_unit": compiled(rf"(?<=\d)(?P<m> )(?={_EN_UNIT})"),
        "groups": compiled(r"(?<![\d+)-])(?<![\d)] )\d{1,3}(?: \d{3})+(?![\d-])(?! \d)"),
        "year": compiled(
            rf"(?<={NB})(?:{_MONTH})(?P<m> )(?=\d{{4}}\b)|\b(?:{_MONTH})(?P<m2> )(?=\d{{4}}\b)"
        ),
        "year_short": compiled(r"\b\d{4}(?P<m> ?)(?=гг?\.)"),
        "thousand_money": compiled(r"(?:тыс\.|млн|млрд)(?P<m> )(?=руб|₽|долл|евро|\$|€)"),
        "sign": compiled(r"[№§](?P<m> ?)(?=\d)"),
        "and_so_on": compiled(r"(?<!\w)[тТ]\.(?P<m>[ \u00a0]?)(?=[дпекн]\.)"),
        "address_number": compiled(
            r"(?<![\w.])(?:д|кв|корп|стр|тел|доб|рис|табл|гл|пп?|ст|эт|под|оф)\.(?P<m> ?)(?=\d)"
        ),
        "address_name": compiled(
            r"(?<![\w.])(?<!\d[ \u00a0])(?:г|ул|пл|пер|наб|обл|им|пос|пр|ш|мкр)\."
            r"(?P<m> ?)(?=[А-ЯЁ])"
        ),
        "initials": compiled(
            rf"(?<![\w.]){cap}\.(?P<m>[ \u00a0]?){cap}\.(?P<m2>[ \u00a0]?)(?={cap}[а-яё])"
        ),
        "initial": compiled(rf"(?<![\w.]){cap}\.(?P<m> )(?={cap}[а-яё]{{2}})"),
        "initials_after": compiled(
            rf"{cap}[а-яё]+(?:-{cap}[а-яё]+)?(?P<m> ){cap}\.(?P<m2>[ \u00a0]?)(?={cap}\.)"
        ),
        "en_title": compiled(r"\b(?:Mr|Mrs|Ms|Dr|No)\.(?P<m> )(?=[A-Z\d])"),
    }


def number_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``number``: a blank between number and unit, thousands in groups."""
    if lang != "ru":
        return []
    patterns = _patterns()
    out = [(m.end("n"), m.end("n"), NB) for m in patterns["glued"].finditer(text)]
    out += [(m.start("m"), m.start("m"), NB) for m in patterns["glued_$"].finditer(text)]
    for match in patterns["thousands"].finditer(text):
        out += [(at, at, NB) for at in range(match.end("n") - _GROUP, match.start("n"), -_GROUP)]
    return out


def sign_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``sign``: № 5, § 3."""
    if lang != "ru" or ("№" not in text and "§" not in text):
        return []
    return _blanks(text, "sign")


def abbreviation_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``abbreviation``: и т. д., г. Пермь, ул. Ленина, д. 5, 2025 г."""
    if lang != "ru" or "." not in text:
        return []
    return _blanks(text, "and_so_on", "address_number", "address_name", "year_short")


def initials_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``initials``: А. С. Иванов, Иванов А. С."""
    if lang != "ru" or "." not in text:
        return []
    out = _blanks(text, "initials")
    taken = {request[0] for request in out}
    more = _blanks(text, "initial", "initials_after")
    return out + [request for request in more if request[0] not in taken]


def number_joint_requests(text: str, lang: str) -> list[Request]:
    """The part of the pass ``nbsp`` that has to do with numbers."""
    if not any(char.isdigit() for char in text):
        return []
    if lang != "ru":
        return _blanks(text, "en_unit", "en_title")
    out = _blanks(text, "ru_unit", "year", "thousand_money")
    for match in _patterns()["groups"].finditer(text):
        out += [
            (match.start() + i, match.start() + i + 1, NB)
            for i, char in enumerate(match[0])
            if char == " "
        ]
    return out


def _blanks(text: str, *names: str) -> list[Request]:
    """A no-break space at every group ``m`` or ``m2``."""
    patterns = _patterns()
    return [
        (*match.span(group), NB)
        for name in names
        for match in patterns[name].finditer(text)
        for group in ("m", "m2")
        if group in patterns[name].groupindex and match.start(group) >= 0
    ]
