"""The case beside a conversation, and sums as people read them."""

import datetime as dt

from django import template

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.recovery.selectors.notice import Notice, notice_for
from nanni_desk.recovery.sums import money
from nanni_desk.recovery.wording import TRIGGERS

register = template.Library()


@register.simple_tag
def case_notice(conversation: Conversation, user: User, now: dt.datetime) -> Notice:
    """What a conversation's page tells of recovery."""
    return notice_for(user, conversation, now)


@register.filter
def brought_by(triggers: list[str]) -> str:
    """What brought a case about: «мы не сдержали обещание, клиента довели до кипения»."""
    return ", ".join(str(TRIGGERS[code]) for code in triggers if code in TRIGGERS)


register.filter("money", money)
