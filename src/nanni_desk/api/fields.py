"""Reading a request's body field by field; what is wrong is told with the field's name. Pure."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from nanni_desk.lib.errors import BadInput


def text(body: Mapping[str, Any], name: str, most: int, *, required: bool = True) -> str:
    """A string without blanks around it.

    Raises:
        BadInput: it is missing, too long or no string.
    """
    value = body.get(name)
    if value is None and not required:
        return ""
    if not isinstance(value, str) or (required and not value.strip()):
        raise BadInput(_("This must be a text."), field=name)
    value = value.replace("\0", "").strip()
    if len(value) > most:
        raise BadInput(_("This may have at most %d characters.") % most, field=name)
    return value


def number(body: Mapping[str, Any], name: str, least: int, most: int) -> int:
    """A whole number within bounds.

    Raises:
        BadInput: it is none.
    """
    value = body.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise BadInput(
            _("This must be a whole number from %(least)d to %(most)d.")
            % {"least": least, "most": most}, field=name,
        )  # fmt: skip
    return value


def moment(body: Mapping[str, Any], name: str) -> dt.datetime:
    """A time with its zone, such as ``2026-03-03T15:00:00+03:00``.

    Raises:
        BadInput: it is none, or says no zone.
    """
    value = body.get(name)
    try:
        at = dt.datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise BadInput(
            _("This must be a time with its zone, such as 2026-03-03T15:00:00+03:00."), field=name
        )
    return at.astimezone(dt.UTC)


def inner(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object; empty when it is absent.

    Raises:
        BadInput: it is something else.
    """
    value = body.get(name, {})
    if not isinstance(value, dict):
        raise BadInput(_("This must be an object."), field=name)
    return value


def refuse_unknown(body: Mapping[str, Any], known: set[str], within: str = "") -> None:
    """A misspelt field is told, not passed over.

    Raises:
        BadInput: there is one.
    """
    for name in body:
        if name not in known:
            raise BadInput(_("There is no such field."), field=f"{within}{name}"[:80])
