"""Personal data taken out of a text before another team reads it. Pure."""

import re

from nanni_desk.conversations.secrets import mask_secrets

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
#: Ten digits and more, however they are spaced; not within a longer word or number.
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d(?:[\s().–-]{0,2}\d){9,14}(?![\w])")
_LEAST_NAME = 3


def without_people(text: str, names: tuple[str, ...]) -> str:
    """The text without mail addresses, phone numbers, secrets and these names.

    >>> without_people("Нанни, +7 900 123-45-67, nanni@ur.example: не открывается", ("Нанни",))
    '[клиент], [телефон], [почта]: не открывается'
    """
    found = _PHONE.sub("[телефон]", _MAIL.sub("[почта]", mask_secrets(text).text))
    known = {part for name in names for part in (name, *name.split()) if len(part) >= _LEAST_NAME}
    for part in sorted(known, key=len, reverse=True):
        found = re.sub(rf"\b{re.escape(part)}\b", "[клиент]", found, flags=re.IGNORECASE)
    return found
