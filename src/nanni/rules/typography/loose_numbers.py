"""TYP04: numbers glued to their units, long sums without groups, dates that can be misread."""

import re
from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, pattern
from nanni.rulekit.view import View
from nanni.rules.typography._edits import changes, grouped, hit

_DIGITS = "0123456789"
_GAPS = ("", " ", "\u00a0")
_UNITS = "руб ₽ р. коп кг шт мин час дн лет год г. тыс млн млрд гб мб раз мес нед штук дней".split()
_MONTHS = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
)
_EN_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_ADVICE_DATE = {
    "ru": "Назовите месяц словом: «7 октября 2025 года» нельзя прочесть двояко.",
    "en": "Write the month as a word: “4 March 2025” cannot be read two ways.",
}
_WHY_DATE = {
    "ru": "Где тут день, а где месяц, читатель гадает и может прийти не в тот день.",
    "en": "Readers guess which number is the month, and may come on the wrong day.",
}


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if view.lang == "ru":
        found = changes(view, "range", "minus", "number", "sign", "abbreviation")
        for group in grouped(found):
            yield hit(view, group)
    for match in matches:
        if match.label == "date":
            yield _date(view, match)


def _date(view: View, match: Match) -> Hit:
    written = view.text[match.start : match.end]
    if "-" not in written:
        return view.hit(match, why=_WHY_DATE, advice=_ADVICE_DATE)
    year, month, day = (int(part) for part in written.split("-"))
    month_name = (_EN_MONTHS if view.lang == "en" else _MONTHS)[month - 1]
    text = f"{day} {month_name} {year}" + ("" if view.lang == "en" else " года")
    fix = view.replace(match.start, match.end, text)
    return view.hit(match, fixes=(fix,), why=_WHY_DATE, advice=_ADVICE_DATE)


RULE = Rule(
    code="TYP04",
    name="loose-numbers",
    category="typography",
    severity="note",
    why={
        "ru": "Слипшиеся числа читаются с запинкой, а в сумме легко потерять ноль.",
        "en": "Numbers run together are hard to read, and a nought is soon lost.",
    },
    advice={
        "ru": "Отделите единицу и разряды пробелом: «50 000 ₽», «10 кг», «№ 5», «10–15 дней».",
        "en": "Set units and long sums apart: “50,000 USD”, “10 kg”.",
    },
    match=(
        pattern(
            rf"\d(?:{'|'.join(map(re.escape, _UNITS))})",
            *(f"{digit}{unit}" for digit in _DIGITS for unit in _UNITS),
        ),
        pattern(
            r"\d{5,9}[ \u00a0]?(?:руб|₽|бонус|балл)",
            *(f"{d}{gap}{m}" for d in _DIGITS for gap in _GAPS for m in ("руб", "₽", "бонус")),
        ),
        pattern(r"[№§]\d", *(f"{sign}{digit}" for sign in "№§" for digit in _DIGITS)),
        pattern(
            r"\d(?: ?- ?)\d{1,4} ?(?:%|₽|руб|дн|день|рабоч|час|мин|недел|мес|лет|шт|кг|раз)",
            *(f"{a}{dash}{b}" for a in _DIGITS for dash in ("-", " - ") for b in _DIGITS),
        ),
        pattern(
            r"\bт\.[дпек]\.|\b(?:ул\.[а-я]|(?:д|кв|корп)\.\d)",
            *("т.д", "т.п", "т.е", "т.к", "ул."),
            *(f"{part}.{digit}" for part in ("д", "кв", "корп") for digit in _DIGITS),
        ),
        pattern(
            r"\b20[1-4]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b(?![T\d:-])(?! \d\d:)",
            *("201", "202", "203", "204"),
            label="date",
        ),
        pattern(
            r"\b(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/(?:20)?[1-4]\d\b",
            "/20",
            "/1",
            "/2",
            "/3",
            label="date",
        ),
    ),
    check=_check,
    channels=("public", "email", "macro"),
    zones=("quotation", "signature"),
    source=("REVIEW TYP04", "S3-19"),
)
