"""Words of apology, which no macro may hold (DOMAIN section 3: macros carry facts). Pure.

The same apology sent to everybody is none. The engine judges how good an apology is; here any
of them is one too many, so this list is shorter and stricter than the engine's rules.
"""

import re
from typing import NamedTuple

_WORDS = re.compile(
    r"\b(?:"
    r"извин[а-яё]+|прост(?:и|ите)|прошу прощени[яе]|прощени[еяю]|сожале(?:ем|ю|ни[еяю]м?|ть)|"
    r"(?:нам|мне|очень|искренне|так|правда) (?:очень |правда |так |искренне )?жаль|"
    r"виноват[ыа]?|каемся|каюсь|приношу извинени[яе]|пардон|"
    r"sorry|apolog\w+|regret(?:s|ted|ful|fully)?|forgive(?: (?:me|us))?|my bad|excuse us|pardon us"
    r")\b",
    re.IGNORECASE,
)
#: Words that only look like it: «к сожалению, склад закрыт» tells a fact.
_HARMLESS = re.compile(
    r"\bк (?:нашему |большому |моему |великому )?сожалению\b|"
    r"\b(?:принять|получить|ждать|требовать) извинени\w+|\bregretfully\b",
    re.IGNORECASE,
)


class Apology(NamedTuple):
    """Where a text apologises: half-open, in code points."""

    start: int
    end: int
    text: str


def apologies(text: str) -> list[Apology]:
    """Every apology of a text.

    >>> [found.text for found in apologies("Извините за задержку. К сожалению, склад закрыт.")]
    ['Извините']
    """
    spared = [match.span() for match in _HARMLESS.finditer(text)]
    return [
        Apology(*match.span(), match[0])
        for match in _WORDS.finditer(text)
        if not any(start <= match.start() < end for start, end in spared)
    ]
