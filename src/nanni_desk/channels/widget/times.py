"""Moments as a sentence to a customer wants them: at, by or from a time."""

import datetime as dt
from typing import Literal

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

Preposition = Literal["at", "by", "from"]


def told(preposition: Preposition, at: dt.datetime, now: dt.datetime) -> str:
    """«до 14:05», «завтра с 9:00», «5 мая в 14:05»: short, and never without its day."""
    here, today = timezone.localtime(at), timezone.localtime(now)
    clock = f"{here.hour}:{here.minute:02}"
    days = (here.date() - today.date()).days
    if days == 0:
        return _today(preposition) % {"clock": clock}
    named = {-1: _("yesterday"), 1: _("tomorrow")}
    day = named.get(days) or date_format(here, pgettext("day and month", "j E"))
    return _some_day(preposition) % {"day": day, "clock": clock}


def _today(preposition: Preposition) -> str:
    return {
        "at": _("at %(clock)s"),
        "by": _("by %(clock)s"),
        "from": _("from %(clock)s"),
    }[preposition]


def _some_day(preposition: Preposition) -> str:
    return {
        "at": _("%(day)s at %(clock)s"),
        "by": _("%(day)s by %(clock)s"),
        "from": _("%(day)s from %(clock)s"),
    }[preposition]
