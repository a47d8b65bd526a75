"""Refunds beside a conversation, and rules of law as pages name them."""

import datetime as dt

from django import template
from django.utils.translation import get_language

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.recovery.sums import money
from nanni_desk.refunds.law import Rule
from nanni_desk.refunds.selectors.notice import Notice, notice_for

register = template.Library()
register.filter("money", money)


@register.simple_tag
def refund_notice(conversation: Conversation, user: User, now: dt.datetime) -> Notice:
    """What a conversation's page tells of refunds."""
    return notice_for(user, conversation, now)


@register.filter
def named(rule: Rule) -> str:
    """A rule in the language of the page, with its article: «Услуга: деньги назад (ст. 31)»."""
    name = rule.names["ru" if (get_language() or "ru").startswith("ru") else "en"]
    return f"{name} ({rule.article})" if rule.article else name
