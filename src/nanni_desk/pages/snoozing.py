"""Until when one puts a conversation aside: a few moments in words, and one's own."""

import datetime as dt
from typing import NamedTuple

from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.lib.errors import BadInput

_MORNING = dt.time(9)
_MONDAY = 0


class Preset(NamedTuple):
    """A moment that is one click away."""

    name: str
    label: str | Promise
    at: dt.datetime


def presets(now: dt.datetime) -> list[Preset]:
    """The moments offered at ``now``, soonest first."""
    here = timezone.localtime(now)
    to_monday = (_MONDAY - here.weekday()) % 7 or 7
    return [
        Preset("hour", _("In an hour"), now + dt.timedelta(hours=1)),
        Preset("tomorrow", _("Tomorrow morning"), _morning(here, 1)),
        Preset("monday", _("On Monday"), _morning(here, to_monday)),
    ]


def moment_of(when: str, until: str, now: dt.datetime) -> dt.datetime:
    """The moment that was chosen: a preset by name, or a date and time of the desk's zone.

    Raises:
        BadInput: it is neither.
    """
    for preset in presets(now):
        if preset.name == when:
            return preset.at
    return local_moment(until)


def local_moment(text: str) -> dt.datetime:
    """A date and time as a form's field gives it, in the desk's zone.

    Raises:
        BadInput: it is none.
    """
    try:
        found = parse_datetime(text)
    except ValueError:
        found = None
    if found is None:
        raise BadInput(_("Choose a date and a time."))
    return found if timezone.is_aware(found) else timezone.make_aware(found)


def _morning(here: dt.datetime, days: int) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(here.date() + dt.timedelta(days), _MORNING))
