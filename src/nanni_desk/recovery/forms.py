"""What the forms of a case bring, read and checked."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext_lazy as _

from nanni_desk.lib.errors import BadInput

_LONGEST = 2000
_PAGE_DIGITS = 4
_MOST = Decimal(1_000_000_000)


def text_of(data: Mapping[str, str], name: str, *, needed: bool = True) -> str:
    """A text.

    Raises:
        BadInput: it is missing.
    """
    text = data.get(name, "").strip()[:_LONGEST]
    if needed and not text:
        raise BadInput(_("Write what it is about."), field=name)
    return text


def number_of(data: Mapping[str, str], name: str) -> int | None:
    """The number of something chosen; None when nothing is.

    Raises:
        BadInput: it is no number.
    """
    value = data.get(name, "")
    if not value:
        return None
    if not value.isdecimal():
        raise BadInput(field=name)
    return int(value)


def page_of(data: Mapping[str, str]) -> int:
    """The number of a list's page, from 1; whatever is none is the first."""
    page = data.get("page", "")
    return max(1, int(page)) if page.isdecimal() and len(page) <= _PAGE_DIGITS else 1


def chosen_of(data: Mapping[str, str], name: str) -> int:
    """The number of something chosen.

    Raises:
        BadInput: nothing is.
    """
    found = number_of(data, name)
    if found is None:
        raise BadInput(_("Choose one."), field=name)
    return found


def decimal_of(data: Mapping[str, str], name: str) -> Decimal | None:
    """A number with a fraction, with a comma or a point; None when the field is empty.

    Raises:
        BadInput: it is none, or beyond reason.
    """
    words = data.get(name, "").replace("\u00a0", "").replace(" ", "").replace(",", ".")
    if not words:
        return None
    try:
        value = Decimal(words)
    except InvalidOperation:
        raise BadInput(_("Write a number."), field=name) from None
    if not value.is_finite() or not 0 <= value < _MOST:
        raise BadInput(_("Write a number."), field=name)
    return value


def sum_of(data: Mapping[str, str], name: str = "amount") -> tuple[int | None, str]:
    """A sum in minor units and its currency.

    Raises:
        BadInput: it is no sum.
    """
    value = decimal_of(data, name)
    if value is None:
        return None, ""
    return int((value * 100).to_integral_value()), data.get("currency", "RUB")[:3].upper()


def moment_of(data: Mapping[str, str], name: str) -> dt.datetime:
    """A moment on our own clocks.

    Raises:
        BadInput: it is none.
    """
    try:
        found = parse_datetime(data.get(name, ""))
    except ValueError:
        found = None
    if found is None:
        raise BadInput(_("Write a day and an hour."), field=name)
    return found if timezone.is_aware(found) else timezone.make_aware(found)
