"""The language of the interface, chosen by the locale, and the choice of a plural form."""

import os
from functools import cache

_VARIABLES = ("NANNI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
_TEENS = range(11, 15)
_FEW = range(2, 5)


@cache
def language() -> str:
    """``ru`` or ``en``: the first of ``NANNI_LANG`` and the locale's variables that is set."""
    for variable in _VARIABLES:
        value = os.environ.get(variable, "")
        if value:
            return "ru" if value.lower().startswith("ru") else "en"
    return "en"


def use(lang: str) -> None:
    """Speak ``lang`` from now on, whatever the locale says."""
    os.environ[_VARIABLES[0]] = lang
    language.cache_clear()


def say(key: str, **values: object) -> str:
    """The message ``key`` in the interface language, with its values filled in."""
    from nanni.cli.messages import MESSAGES

    russian, english = MESSAGES[key]
    return (russian if language() == "ru" else english).format(**values)


def count(number: int, key: str) -> str:
    """A number with its noun in the right form: «21 замечание», «2 замечания», «5 замечаний»."""
    from nanni.cli.messages import NOUNS

    russian, english = NOUNS[key]
    form = russian[plural_form(number)] if language() == "ru" else english[number != 1]
    return f"{number} {form}"


def plural_form(number: int) -> int:
    """Which of the three Russian forms goes with ``number``: 0 for 1, 1 for 2, 2 for 5.

    >>> [plural_form(n) for n in (1, 3, 5, 11, 21, 112)]
    [0, 1, 2, 2, 0, 2]
    """
    last = number % 10
    if number % 100 in _TEENS:
        return 2
    if last == 1:
        return 0
    return 1 if last in _FEW else 2
