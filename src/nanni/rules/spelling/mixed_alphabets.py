"""LNG02: a word written with letters of two alphabets."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, pattern, phrases
from nanni.rulekit.view import View
from nanni.rules.spelling._words import suspects
from nanni.text.expressions import compiled

_UPPER = str.maketrans("ABCEHKMOPTXY", "АВСЕНКМОРТХУ")
_LOWER = str.maketrans("aceopxyk", "асеорхук")


_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя«"
_LONE = "aoyckb"


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    document, text = view.document, view.text
    for suspect in suspects(view, matches):
        if suspect.verdict.kind == "mixed":
            start, end = document.starts[suspect.place], document.word_end(suspect.place)
            right = _same_case(text[start:end], suspect.verdict.fixes[0])
            if right:
                yield Hit(start, end, fixes=(view.replace(start, end, right, safe=True),))
    if any(match.first < 0 for match in matches):
        yield from _lone_letters(view)


def _same_case(written: str, meant: str) -> str:
    """``meant`` with the capitals, and the ё, of ``written``."""
    if len(written) != len(meant):
        return ""
    return "".join(
        "ё" if old == "ё" else new.upper() if old.isupper() else new
        for old, new in zip(written, meant, strict=True)
    )


@cache
def _lone_pattern() -> re.Pattern[str]:
    """A Latin letter in the place of a Russian preposition or conjunction."""
    named = (
        "пункт|вариант|витамин|класс|тип|план|диск|язык|букв|категори|блок|подъезд|корпус|порт"
        "|группа|серия|ряд|сектор|модель|формат|зона|клавиш|кнопк"
    )
    return compiled(
        rf"(?:(?:^|[.!?]\s)(?P<big>[ACOKYB])|(?:[а-яё,]\s)(?P<small>[acoyk]))(?=\s[«а-яё])"
        rf"|(?P<not>(?i:{named})[а-яё]*\s[a-zA-Z])",
        re.MULTILINE,
    )


def _lone_letters(view: View) -> Iterator[Hit]:
    for match in _lone_pattern().finditer(view.text):
        group = match.lastgroup
        if group in {"big", "small"} and not view.document.in_zone(match.start(group)):
            table = _UPPER if group == "big" else _LOWER
            start, end = match.span(group)
            fix = view.replace(start, end, match[group].translate(table), safe=True)
            yield Hit(start, end, fixes=(fix,))


RULE = Rule(
    code="LNG02",
    name="mixed-alphabets",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Слово с латинской буквой не найдёт поиск, не примет форма, а выглядит оно как"
        " подделка.",
        "en": "A word with a letter of another alphabet cannot be found or copied, and smells of"
        " fraud.",
    },
    advice={
        "ru": "Наберите слово целиком в одной раскладке.",
        "en": "Type the whole word in one alphabet.",
    },
    match=(
        *phrases("<UNKN>"),
        pattern(
            rf"(?<![\w'-])[{_LONE}] [{_RUSSIAN}]",
            *(f"{latin} {letter}" for latin in _LONE for letter in _RUSSIAN),
        ),
    ),
    check=_check,
    source=("REVIEW LNG02",),
)
