"""What brought a case about, and sums as people read them."""

from django import template

from nanni_desk.recovery.sums import money
from nanni_desk.recovery.wording import TRIGGERS

register = template.Library()


@register.filter
def brought_by(triggers: list[str]) -> str:
    """What brought a case about: «мы не сдержали обещание, клиента довели до кипения»."""
    return ", ".join(str(TRIGGERS[code]) for code in triggers if code in TRIGGERS)


register.filter("money", money)
