"""Figures as people read them: «34 из 50, 68 %», «2,5 ч», «12 000 ₽»."""

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from nanni_desk.attention.templatetags.lengths import length_of
from nanni_desk.recovery.sums import money
from nanni_desk.reports.figures import Column, Figure, Row, Table, Unit

register = template.Library()
_DAY, _DAYS_FROM = 86_400, 2 * 86_400


@register.filter
def is_figure(cell: object) -> bool:
    """Whether a cell can be opened."""
    return isinstance(cell, Figure)


@register.filter
def with_columns(row: Row, table: Table) -> list[tuple[Column, object]]:
    """The cells of a row, each with its column."""
    return list(zip(table.columns, row.cells, strict=True))


@register.filter
def in_words(figure: Figure) -> str:
    """The number itself; a dash when there was nothing to count."""
    if figure.value is None:
        return "—"
    if figure.unit == Unit.SHARE:
        return _("%(hits)s of %(all)s") % {"hits": figure.hits, "all": len(figure.events)}
    return _told(figure, figure.value)


@register.filter
def percent(figure: Figure) -> str:
    """A share in per cent; empty where it would tell of chance alone."""
    if figure.unit != Unit.SHARE or figure.value is None or figure.is_few:
        return ""
    return _told(figure, figure.value)


@register.filter
def range_of(figure: Figure) -> str:
    """From where to where the truth may lie."""
    if figure.interval is None or not figure.has_interval:
        return ""
    low, high = (_told(figure, bound) for bound in figure.interval)
    return f"{low} – {high}"


@register.simple_tag
def bar(figure: Figure) -> SafeString:
    """A share with its interval as a drawing; the numbers stand beside it."""
    if figure.unit != Unit.SHARE or figure.interval is None or figure.value is None:
        return SafeString("")
    low, high, at = (round(100 * part) for part in (*figure.interval, figure.value))
    return format_html(
        '<svg class="figure-bar" viewBox="-3 0 106 8" aria-hidden="true">'
        '<line class="figure-bar__ground" x1="0" x2="100" y1="4" y2="4"/>'
        '<line class="figure-bar__range" x1="{}" x2="{}" y1="4" y2="4"/>'
        '<circle cx="{}" cy="4" r="2.5"/></svg>',
        low, high, at,
    )  # fmt: skip


@register.filter
def lasted(seconds: float) -> str:
    """A length; from two days on in days."""
    if seconds < _DAYS_FROM:
        return length_of(seconds)
    return _("%(n)s d") % {"n": number_format(seconds / _DAY, 1)}


def _told(figure: Figure, value: float) -> str:
    if figure.unit == Unit.SHARE:
        return _("%(n)s%%") % {"n": round(100 * value)}
    if figure.unit == Unit.SECONDS:
        return lasted(value)
    if figure.unit == Unit.MONEY:
        return money(round(value), figure.currency)
    return number_format(value, 0, force_grouping=True)
