"""Streets with a house in text, in one normalised form: ``лесной 5``, ``avenue мир 12``."""

import re
from collections.abc import Iterator
from functools import cache

from nanni.text.expressions import compiled
from nanni.text.forms import load_forms
from nanni.text.values import Value

_KINDS = {
    "street": "ул(?:иц[аеуы]|ицей)?|street|st",
    "avenue": "пр(?:осп(?:ект[а-я]*)?|-т|-кт)|avenue|ave",
    "lane": "пер(?:еул(?:ок|к[а-я]*))?|lane|ln",
    "highway": "ш(?:оссе)?|highway|road|rd",
    "boulevard": "бульвар[а-я]*|б-р|boulevard|blvd",
    "embankment": "наб(?:ережн[а-я]+)?",
    "square": "пл(?:ощад[а-я]+)?|square|sq",
    "passage": "проезд[а-я]*|пр-д|drive|dr",
}
_MARKS = ("ул", "пр", "пер", "ш", "б", "наб", "пл", "street", "st", "ave", "lane", "road", "drive")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    kinds = "|".join(f"(?P<{name}>{said})" for name, said in _KINDS.items())
    house = (
        r"(?:(?:д(?:ом[а-я]?)?\b\.?|№)\s?)?(?P<house>\d{1,4}(?:[а-гa-d]\b)?(?:/\d{1,3})?"
        r"(?:,?\s?(?:к|корп|корпус|с|стр|строение)\.?\s?\d{1,2}\b)?)(?![\d%]|[.,:]\d| ?(?:руб|₽"
        r"|дн))"
    )
    name = r"(?P<name>(?:\d{1,3}-[а-я]{1,3}\s)?[а-я][а-я-]+(?:\s[а-я][а-я-]+){0,2}?)"
    return {
        "kind first": compiled(rf"(?<![\w-])(?:{kinds})(?:\.\s?|\s){name},?\s(?:д(?=\d))?{house}"),
        "kind last": compiled(
            rf"(?<![\w-])(?P<name>[а-я][а-я-]+(?:ая|ой|ую|ий|ом|ый)) (?:{kinds})\.?,?\s{house}"
        ),
        "house first": compiled(
            rf"(?<![\w.,-])(?P<house>\d{{1,4}}[a-d]?) (?P<name>[a-z]+(?: [a-z]+)?) (?:{kinds})\b"
        ),
    }


def find_addresses(low: str) -> list[Value]:
    """Streets with a house of a text in lower case with ё folded, by start.

    >>> [one.value for one in find_addresses("мы на улице лесной, д. 5, а склад на пр-те мира 12")]
    ['street лесной 5']
    """
    found = [one for pattern in _patterns().values() for one in _matches(pattern, low)]
    found.sort()
    out: list[Value] = []
    for one in found:
        if not out or one.start >= out[-1].end:
            out.append(one)
    return out


def _matches(pattern: re.Pattern[str], low: str) -> Iterator[Value]:
    for found in pattern.finditer(low):
        kind = next(name for name in _KINDS if found[name])
        key = f"{kind} {_key(found['name'])} {_house(found['house'])}"
        yield Value(found.start(), found.end(), "address", key)


_DULL = frozenset(
    "ул улица г город д дом корп корпус стр строение оф офис street st avenue ave road rd".split()
)


def address_key(low: str) -> str:
    """An address to be compared: its street and house, else its words in their first forms.

    >>> address_key("г. москва, ул. лесная, д. 5"), address_key("лесная, 5")
    ('street лесной 5', 'лесной 5')
    """
    found = find_addresses(low)
    return found[0].value if found else _key(" ".join(re.findall(r"[\w/-]+", low)))


def _key(words: str) -> str:
    forms = load_forms()
    return " ".join(
        (forms.lemmas(word) or (word,))[0] for word in words.split() if word not in _DULL
    )


def _house(told: str) -> str:
    return re.sub(r"[^\w/]", "", re.sub(r"(?:корпус|корп|строение|стр)", "к", told))
