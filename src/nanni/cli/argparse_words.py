"""What argparse itself says, in our words; what is missing here stays as it is."""

from nanni.cli.i18n import language

_RUSSIAN = {
    "usage: ": "Использование: ",
    "positional arguments": "Аргументы",
    "options": "Параметры",
    "show this help message and exit": "показать эту справку",
    "show program's version number and exit": "показать версию",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "expected one argument": "нужно одно значение",
    "expected at least one argument": "нужно хотя бы одно значение",
    "the following arguments are required: %s": "не хватает: %s",
    "unrecognized arguments: %s": "непонятно: %s",
    "not allowed with argument %s": "нельзя вместе с %s",
    "ignored explicit argument %r": "лишнее значение %r",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
}
_ENGLISH = {
    "usage: ": "Usage: ",
    "positional arguments": "Arguments",
    "options": "Options",
}
_PLURALS = {
    "expected %s argument": ("нужно %s значение", "нужно %s значения", "нужно %s значений"),
}


def translate(message: str) -> str:
    """Stands in for ``gettext`` inside argparse."""
    words = _RUSSIAN if language() == "ru" else _ENGLISH
    return words.get(message, message)


def translate_plural(one: str, many: str, number: int) -> str:
    """Stands in for ``ngettext`` inside argparse."""
    forms = _PLURALS.get(one)
    if forms is None or language() != "ru":
        return one if number == 1 else many
    from nanni.text.plurals import plural_form

    return forms[plural_form(number)]
