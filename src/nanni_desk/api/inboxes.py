"""Inboxes as owners see them: their kinds, the line to paste into a site, tokens."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from django.conf import settings
from django.db.models import Count, Q, QuerySet
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.api.models import ApiToken
from nanni_desk.channels.callback import options as callback
from nanni_desk.channels.widget import options as widget
from nanni_desk.conversations.models import Inbox
from nanni_desk.lib.errors import NotThere


class Kind(NamedTuple):
    """A kind of inbox that owners make by hand.

    Args:
        label: what it is.
        about: in one sentence.
        clean: checks its own settings.
    """

    label: str | Promise
    about: str | Promise
    clean: Callable[[Mapping[str, Any], dt.datetime], dict[str, Any]]


KINDS: dict[str, Kind] = {
    "widget": Kind(
        _("Chat on a site"), _("One line of HTML; customers write on your pages."),
        widget.clean_settings,
    ),
    "callback": Kind(
        _("Connection to another system"),
        _("It hands messages over by the API and takes replies at its own address."),
        callback.clean_settings,
    ),
}  # fmt: skip


def kind_of(name: str) -> Kind:
    """A kind by its name.

    Raises:
        NotThere: owners make no inboxes of this kind.
    """
    if name not in KINDS:
        raise NotThere
    return KINDS[name]


def inboxes_for(actor: User) -> QuerySet[Inbox]:
    """All inboxes, with ``waiting``: how many unclosed conversations each has.

    Raises:
        NotAllowed: the actor does not manage settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    waiting = Count("conversations", filter=~Q(conversations__status="closed"))
    return Inbox.objects.select_related("team").annotate(waiting=waiting).order_by("name", "pk")


def inbox_for(actor: User, number: int) -> Inbox:
    """One inbox.

    Raises:
        NotAllowed: the actor does not manage settings.
        NotThere: there is none.
    """
    found = inboxes_for(actor).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def tokens_of(inbox: Inbox) -> QuerySet[ApiToken]:
    """Tokens that are not revoked, the newest first."""
    return ApiToken.objects.filter(inbox=inbox, revoked_at=None).order_by("-pk")


def token_for(actor: User, number: int) -> ApiToken:
    """One token that is not revoked.

    Raises:
        NotAllowed: the actor does not manage settings.
        NotThere: there is none.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    found = ApiToken.objects.filter(pk=number, revoked_at=None).select_related("inbox").first()
    if found is None:
        raise NotThere
    return found


def line_of_html(inbox: Inbox) -> SafeString | None:
    """What is pasted into a site before ``</body>``; None for kinds that have no such line."""
    if inbox.kind != "widget":
        return None
    address = f"{settings.PUBLIC_URL}/widget/loader.js"
    return format_html('<script src="{}" data-inbox="{}" async></script>', address, inbox.key)
