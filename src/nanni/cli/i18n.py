"""The language of the interface, chosen by the locale, and the choice of a plural form."""

import os
from functools import cache
from types import ModuleType

_VARIABLES = ("NANNI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


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
    from nanni.cli.check_messages import CHECK

    russian, english = CHECK.get(key) or _elsewhere().MESSAGES[key]
    return (russian if language() == "ru" else english).format(**values)


def count(number: int, key: str) -> str:
    """A number with its noun in the right form: «21 замечание», «2 замечания», «5 замечаний»."""
    from nanni.cli.check_messages import CHECK_NOUNS
    from nanni.text.plurals import plural_form

    russian, english = CHECK_NOUNS.get(key) or _elsewhere().NOUNS[key]
    form = russian[plural_form(number)] if language() == "ru" else english[number != 1]
    return f"{number} {form}"


def _elsewhere() -> ModuleType:
    """The messages of all commands: a check of one draft says few, and none but its own."""
    from nanni.cli import messages

    return messages
