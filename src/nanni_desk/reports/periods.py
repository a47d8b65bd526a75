"""Periods of a report: this week, this month, ninety days, or days of one's own. Pure."""

import calendar
import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

_QUARTER = 90
_DAY = dt.timedelta(days=1)
NAMED = {
    "week": _("This week"),
    "month": _("This month"),
    "quarter": _("90 days"),
    "own": _("Days of my own"),
}


class Period(NamedTuple):
    """Whole days where the desk is.

    Args:
        name: a key of ``NAMED``.
        first: its first day.
        last: its last day.
    """

    name: str
    first: dt.date
    last: dt.date

    @property
    def since(self) -> dt.datetime:
        """Its first moment."""
        return _midnight(self.first)

    @property
    def until(self) -> dt.datetime:
        """The first moment after it."""
        return _midnight(self.last + _DAY)

    @property
    def query(self) -> str:
        """The same period in an address."""
        if self.name != "own":
            return urlencode({"period": self.name})
        days = {"first": str(self.first), "last": str(self.last)}
        return urlencode({"period": "own"} | days)


def period_of(asked: Mapping[str, str], now: dt.datetime) -> Period:
    """The period that an address asks for; whatever makes none is the month.

    Args:
        asked: ``period``, and ``first`` and ``last`` for days of one's own.
        now: this moment.
    """
    today, name = timezone.localtime(now).date(), asked.get("period", "month")
    if name == "week":
        return Period(name, today - _DAY * today.weekday(), today)
    if name == "quarter":
        return Period(name, today - _DAY * (_QUARTER - 1), today)
    if name == "own":
        first, last = _day(asked.get("first", "")), _day(asked.get("last", ""))
        if first and last and first <= last:
            return Period(name, first, last)
    return Period("month", today.replace(day=1), today)


def month_of(asked: str, now: dt.datetime) -> Period:
    """A whole calendar month, such as ``2026-03``; whatever is none is the one before this."""
    today = timezone.localtime(now).date()
    first = _day(f"{asked}-01") or (today.replace(day=1) - _DAY).replace(day=1)
    days = calendar.monthrange(first.year, first.month)[1]
    return Period("own", first, first.replace(day=days))


def _midnight(day: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(day, dt.time()))


def _day(text: str) -> dt.date | None:
    try:
        found = dt.date.fromisoformat(text)
    except ValueError:
        return None
    # Beyond these years no moment of a day can be told in every zone.
    return found if dt.date(2000, 1, 1) <= found <= dt.date(2999, 12, 31) else None
