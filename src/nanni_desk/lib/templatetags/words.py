"""Words for templates: dates as people say them, counted things, icons. A built-in library."""

import datetime as dt

from django import template
from django.templatetags.static import static
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

register = template.Library()
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


@register.filter
def ago(moment: dt.datetime | None, now: dt.datetime) -> str:
    """How long ago, in the largest unit that still tells something: «3 минуты»."""
    if moment is None:
        return ""
    return span((now - moment).total_seconds())


@register.filter
def span(seconds: float) -> str:
    """A length of time in words.

    The unit is the largest one of which there is at least one.
    """
    seconds = max(0, int(seconds))
    if seconds < _MINUTE:
        return ngettext("%(n)d second", "%(n)d seconds", seconds) % {"n": seconds}
    if seconds < _HOUR:
        minutes = seconds // _MINUTE
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    if seconds < _DAY:
        hours = seconds // _HOUR
        return ngettext("%(n)d hour", "%(n)d hours", hours) % {"n": hours}
    days = seconds // _DAY
    return ngettext("%(n)d day", "%(n)d days", days) % {"n": days}


@register.filter
def moment(at: dt.datetime | None, now: dt.datetime) -> str:
    """A moment as people name it: «14:05», «вчера в 14:05», «завтра в 9:00», «5 мая в 14:05»."""
    if at is None:
        return ""
    here, today = timezone.localtime(at), timezone.localtime(now)
    clock = f"{here.hour}:{here.minute:02}"
    days = (here.date() - today.date()).days
    if days == 0:
        return clock
    named = {-1: _("yesterday at %(clock)s"), 1: _("tomorrow at %(clock)s")}
    if days in named:
        return named[days] % {"clock": clock}
    day = date_format(here, pgettext("day and month", "j E"))
    if here.year != today.year:
        day = date_format(here, pgettext("day, month and year", "j E Y"))
    return _("%(day)s at %(clock)s") % {"day": day, "clock": clock}


@register.filter
def clock(at: dt.datetime | None) -> str:
    """The hour and minute: «9:05»."""
    here = timezone.localtime(at) if at else None
    return f"{here.hour}:{here.minute:02}" if here else ""


@register.filter
def day(date: dt.date | None, now: dt.datetime) -> str:
    """A day as people name it: «Сегодня», «Вчера», «5 мая»."""
    if date is None:
        return ""
    today = timezone.localtime(now).date()
    named = {0: _("Today"), 1: _("Yesterday")}
    if (days := (today - date).days) in named:
        return named[days]
    if date.year == today.year:
        return date_format(date, pgettext("day and month", "j E"))
    return date_format(date, pgettext("day, month and year", "j E Y"))


@register.filter
def running(since: dt.datetime | None, until: dt.datetime) -> str:
    """A time that runs, between two moments: «7:05», «2 ч 05», «3 дн 4 ч».

    The page ticks it on from here: frontend/src/desk/running.ts says the same.
    """
    if since is None:
        return ""
    seconds = max(0, int((until - since).total_seconds()))
    if seconds < _HOUR:
        return f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"
    minutes = seconds % _HOUR // _MINUTE
    hours = seconds // _HOUR
    if seconds < _DAY:
        return pgettext("running time", "%(hours)d h %(minutes)s") % {
            "hours": hours,
            "minutes": f"{minutes:02}",
        }
    return pgettext("running time", "%(days)d d %(hours)d h") % {
        "days": seconds // _DAY,
        "hours": hours % 24,
    }


@register.filter
def secret(kind: str) -> str:
    """What sort of secret was hidden."""
    named = {"card": _("card number"), "code": _("code"), "password": _("password")}
    return named.get(kind, kind)


@register.filter
def initials(name: str) -> str:
    """At most two letters that stand for a name."""
    return "".join(word[0] for word in name.split()[:2]).upper() or "?"


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """A symbol of icons.svg; with a label it speaks for itself, without it is decoration."""
    href = f"{static('desk/icons.svg')}#{name}"
    if label:
        return format_html(
            '<svg class="icon" role="img" aria-label="{}"><use href="{}"></use></svg>', label, href
        )
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}"></use></svg>', href)
