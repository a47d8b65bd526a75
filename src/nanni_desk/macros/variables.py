"""Variables of macros: which there are, and putting their values in. Pure."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

VARIABLES: dict[str, Promise] = {
    "customer.name": _("the customer's name"),
    "agent.name": _("the name of whoever writes"),
    "conversation.id": _("the number of the conversation"),
    "today": _("today's date in words"),
}
_SLOT = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


class Filled(NamedTuple):
    """A macro's text for one conversation.

    Args:
        text: with values where there are any; a slot without a value stays, plain to see.
        missing: names of the slots that stayed.
    """

    text: str
    missing: tuple[str, ...]


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Put values into the slots, in one pass: a value is never read as a slot itself.

    >>> fill("{{ customer.name }}, номер {{conversation.id}}", {"conversation.id": "7"})
    Filled(text='{{customer.name}}, номер 7', missing=('customer.name',))
    """
    missing: list[str] = []

    def swap(slot: re.Match[str]) -> str:
        name = slot[1]
        value = " ".join(values.get(name, "").split())
        if value:
            return value
        missing.append(name)
        return f"{{{{{name}}}}}"

    return Filled(_SLOT.sub(swap, text), tuple(dict.fromkeys(missing)))


def unknown(text: str) -> list[str]:
    """Slots that name no variable, in order.

    >>> unknown("{{today}}, {{ client }}")
    ['client']
    """
    return [name for name in dict.fromkeys(_SLOT.findall(text)) if name not in VARIABLES]
