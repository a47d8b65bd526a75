"""Checks of words, run by ``manage check`` and by the doctor: no customer reads two languages."""

from collections.abc import Sequence
from typing import Any

from django.core import checks
from django.core.checks import CheckMessage, Tags, register
from django.db import connection

from nanni_desk.channels.widget.words import untranslated, untranslated_own
from nanni_desk.conversations.models import Inbox


@register(Tags.translation)
def our_words(**_options: Any) -> list[CheckMessage]:
    """Every word of the widget has its Russian."""
    return [
        _left(name, "channels/widget/locale/ru/LC_MESSAGES/django.po") for name in untranslated()
    ]


@register(Tags.database)
def own_words(databases: Sequence[str] | None = None, **_options: Any) -> list[CheckMessage]:
    """What owners wrote for Russian customers is Russian; needs the database."""
    # Django asks before the first migration, too.
    if not databases or Inbox._meta.db_table not in connection.introspection.table_names():
        return []
    inboxes = Inbox.objects.filter(kind="widget", is_active=True).order_by("key")
    return [
        _left(name, "the inbox's settings") for inbox in inboxes for name in untranslated_own(inbox)
    ]


def _left(name: str, where: str) -> CheckMessage:
    return checks.Warning(
        f"The widget says {name} in English to Russian customers.",
        hint=f"Translate it in {where}.",
        id="widget.W001",
    )
