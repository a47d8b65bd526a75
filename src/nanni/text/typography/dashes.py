"""Dashes: — between words, – in ranges, − before amounts; the hyphen stays inside words."""

import re
from functools import cache

from nanni.text.expressions import compiled
from nanni.text.typography.canvas import Request

_RU_QUANTITY = (
    r"(?:%|₽|\$|€|°|руб|р\.|тыс|млн|дн|день|рабоч|календ|час|ч\b|мин|сек|недел|мес|год|лет|шт|раз|кг|г\b"
    r"|км|м\b|см|мм|л\b|мл|Гб|ГБ|МБ|человек|балл|стр|процент|числ|сут|минут|этаж|"
    r"январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)"
)
_EN_QUANTITY = (
    r"(?:%|business|working|calendar|days?\b|hours?\b|hrs?\b|minutes?\b|mins?\b|seconds?\b|weeks?\b"
    r"|months?\b|years?\b|times\b|items?\b|kg\b|km\b|GB\b|MB\b|am\b|pm\b|percent|pages?\b|people\b)"
)
_DAY = r"(?:пн|вт|ср|чт|пт|сб|вс|Пн|Вт|Ср|Чт|Пт|Сб|Вс|ПН|ВТ|СР|ЧТ|ПТ|СБ|ВС)"
_WEAK_ENDS = r"[ \u00a0\t]"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    number = r"\d{1,4}(?:,\d{1,2})?"
    return {
        "between": compiled(
            rf"(?<=[^\s])(?P<l>{_WEAK_ENDS}+)(?:-{{1,3}}|–|−|—)(?P<r>{_WEAK_ENDS}+)(?=\S)"
        ),
        "bullet": compiled(r"(?m)^[ \t]*(?P<m>-|–)(?= \S)"),
        "ru": compiled(
            rf"(?<![\w.,:/№#+-])(?P<a>{number})(?P<m>[ \u00a0]?[-–—−][ \u00a0]?)(?P<b>{number})"
            rf"(?=[ \u00a0-]?{_RU_QUANTITY})"
        ),
        "en": compiled(
            rf"(?<![\w.,:/#+-])(?P<a>\d{{1,4}})(?P<m> ?[-–—−] ?)(?P<b>\d{{1,4}})"
            rf"(?= ?{_EN_QUANTITY})"
        ),
        "clock": compiled(
            r"(?<![\d:.,-])(?P<a>\d{1,2}:\d\d)(?P<m>[ \u00a0]?[-–—][ \u00a0]?)"
            r"(?P<b>\d{1,2}:\d\d)(?![\d:-])"
        ),
        "days": compiled(rf"(?<![\w-]){_DAY}(?P<m> ?[-—] ?){_DAY}(?![\w-])"),
        "minus": compiled(r"(?:(?<=[\s(])|^)(?P<m>-)(?=\d[\d.,]{0,8}[ \u00a0]?[%°₽])"),
    }


def dash_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``dash``: a dash between words, with its blanks."""
    if " -" not in text and "–" not in text and "—" not in text and "\u00a0-" not in text:
        return []
    before = "\u00a0" if lang == "ru" else " "
    return [
        (*match.span(), f"{before}— ")
        for match in _patterns()["between"].finditer(text)
        if not _is_sum(text, match)
    ]


def bullet_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``bullet``: Russian lists and dialogues are led by a dash."""
    if lang != "ru" or "- " not in text:
        return []
    return [(*match.span("m"), "—") for match in _patterns()["bullet"].finditer(text)]


def range_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``range``: 10–15 дней, 9:00–18:00, пн–пт."""
    if "-" not in text and "—" not in text and "–" not in text:
        return []
    out = [
        (*match.span("m"), "–")
        for match in _patterns()["ru" if lang == "ru" else "en"].finditer(text)
        if float(match["a"].replace(",", ".")) < float(match["b"].replace(",", "."))
    ]
    out += [(*match.span("m"), "–") for match in _patterns()["clock"].finditer(text)]
    if lang == "ru":
        out += [(*match.span("m"), "–") for match in _patterns()["days"].finditer(text)]
    return out


def minus_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``minus``: −10 %."""
    if lang != "ru" or "-" not in text:
        return []
    return [(*match.span("m"), "−") for match in _patterns()["minus"].finditer(text)]


def _is_sum(text: str, match: re.Match[str]) -> bool:
    """«5 - 3 = 2» is arithmetic."""
    left, right = text[match.start() - 1], text[match.end()]
    return left.isdigit() and right.isdigit() and "=" in text[match.end() : match.end() + 12]
