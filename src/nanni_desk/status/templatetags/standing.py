"""How a matter stands, in the template of the customer's page."""

import datetime as dt

from django import template

from nanni_desk.status import wording

register = template.Library()
register.filter("headline", wording.headline)
register.filter("sentence", wording.sentence)
register.filter("dated", wording.dated)
register.filter("described", wording.described)
register.filter("our_clock", wording.our_clock)


@register.filter
def named(at: dt.datetime | None, now: dt.datetime) -> str:
    """A moment that is never without its day."""
    return wording.named(at, now) if at else ""
