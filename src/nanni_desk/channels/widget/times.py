"""Moments as a sentence to a customer wants them: at, by or from a time."""

import datetime as dt
from typing import Literal

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

Preposition = Literal["at", "by", "from"]


def told(preposition: Preposition, at: dt.datetime, now: dt.datetime) -> str:
    """«до 14:05», «завтра с 9:00», «5 мая в 14:05»: short, and never without its day.

    By the clock of the active zone, which may be the customer's; where the desk's own differs, it
    is told beside, because what an agent wrote («до 15:00») is by that one.
    """
    here, today = timezone.localtime(at), timezone.localtime(now)
    ours = timezone.localtime(at, timezone.get_default_timezone())
    clock = _clock(here)
    if here.utcoffset() != ours.utcoffset():
        clock = _("%(clock)s (%(ours)s our time)") % {"clock": clock, "ours": _clock(ours)}
    days = (here.date() - today.date()).days
    if days == 0:
        return _today(preposition) % {"clock": clock}
    named = {-1: _("yesterday"), 1: _("tomorrow")}
    day = named.get(days) or date_format(here, pgettext("day and month", "j E"))
    return _some_day(preposition) % {"day": day, "clock": clock}


def _clock(moment: dt.datetime) -> str:
    return f"{moment.hour}:{moment.minute:02}"


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
