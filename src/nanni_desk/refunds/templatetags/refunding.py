"""Sums, and rules of law as pages name them."""

from django import template
from django.utils.translation import get_language

from nanni_desk.recovery.sums import money
from nanni_desk.refunds.law import Rule

register = template.Library()
register.filter("money", money)


@register.filter
def named(rule: Rule) -> str:
    """A rule in the language of the page, with its article: «Услуга: деньги назад (ст. 31)»."""
    name = rule.names["ru" if (get_language() or "ru").startswith("ru") else "en"]
    return f"{name} ({rule.article})" if rule.article else name
