"""Lengths of time as a table says them: «45 с», «2 мин 05 с», «35,5 мин»."""

from django import template
from django.utils.formats import number_format
from django.utils.translation import gettext as _

register = template.Library()
_MINUTE, _SECONDS_UNTIL, _HOUR = 60, 300, 3600


@register.filter
def length_of(seconds: float) -> str:
    """A length: to the second below five minutes, then in minutes, then in hours."""
    if seconds < _MINUTE:
        return _("%(n)s s") % {"n": round(seconds)}
    if seconds < _SECONDS_UNTIL:
        minutes, rest = divmod(round(seconds), _MINUTE)
        return _("%(m)s min %(s)s s") % {"m": minutes, "s": rest}
    if seconds < _HOUR:
        return _("%(n)s min") % {"n": number_format(seconds / _MINUTE, 1)}
    return _("%(n)s h") % {"n": number_format(seconds / _HOUR, 1)}
