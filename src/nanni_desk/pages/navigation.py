"""The sections of the desk, in one table."""

from functools import cache
from typing import NamedTuple

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may


class Section(NamedTuple):
    """A link of the rail.

    Args:
        url_name: the address by name.
        icon: a symbol of icons.svg.
        label: what it is called.
        right: who sees it; None for everybody.
    """

    url_name: str
    icon: str
    label: str | Promise
    right: Right | None = None


SECTIONS = (
    Section("home", "queue", _("Queue")),
    Section("cases", "reopen", _("Cases")),
    Section("refunds", "refund", _("Refunds")),
    Section("asks", "question", _("Questions to you")),
    Section("promises", "promise", _("Promises")),
    Section("search", "search", _("Search")),
    Section("macros", "macros", _("Macros")),
    Section("facts", "book", _("Fact book")),
    Section("reports", "chart", _("Reports"), Right.SEE_REPORTS),
    Section("reports-open", "eye", _("Open numbers")),
    Section("attention", "bell", _("Waiting"), Right.SEE_REPORTS),
    Section("load", "load", _("Load calculator")),
    Section("people", "people", _("People"), Right.MANAGE_PEOPLE),
    Section("trackers", "next", _("Trackers"), Right.MANAGE_SETTINGS),
    Section("inboxes", "inbox", _("Inboxes"), Right.MANAGE_SETTINGS),
)


class Link(NamedTuple):
    """A section as this person sees it now."""

    url: str
    icon: str
    label: str | Promise
    is_current: bool


@cache
def _address(url_name: str) -> str:
    return reverse(url_name)


def links_for(user: User, path: str) -> list[Link]:
    """The sections this person may open; the one that holds ``path`` is the current one."""
    found = [
        (section, _address(section.url_name))
        for section in SECTIONS
        if section.right is None or may(user, section.right)
    ]
    holding = [url for _section, url in found if url != "/" and path.startswith(url)]
    current = max(holding, key=len, default="/" if path.startswith("/c/") else path)
    return [Link(url, s.icon, s.label, url == current) for s, url in found]
